import { expect, test } from "@jest/globals";
import { writtenSections } from "./written-sections.ts";

test.each([
  {
    text: "# Plan\n\n## Steps\n\none\n\n## Rollback\n\n## After\n\n### At once\n\ntwo\n",
    written: ["Plan", "Steps", "After", "At once"],
  },
  { text: "## Steps ##\none\n##   C#\ntwo\n#Not a heading\n", written: ["Steps", "C#"] },
  { text: "## Steps\n<!-- one -->\n## Rollback\n<!-- never closed\ntwo\n", written: [] },
  { text: "## Steps\n```\n# no heading\n```\n", written: ["Steps"] },
  { text: "    # code\n## Rollback\r\none\r\n", written: ["Rollback"] },
])("what is written below headings: $written", ({ text, written }) => {
  expect(writtenSections(text)).toEqual(written);
});

test("a long heading takes no time", () => {
  const long = 200_000;
  const heading = `# a${" ".repeat(long)}${"#".repeat(long)}${" ".repeat(long)}x`;
  expect(writtenSections(`${heading}\none\n`)).toEqual([heading.slice(2)]);
});
