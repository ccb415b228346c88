import { expect, test } from "@jest/globals";
import { headingsOf, lowerHeadings } from "./headings.ts";

const cases = [
  { name: "marked", text: "# A\ntext\n###  B b ##\n", found: ["0-1 1 A", "2-3 3 B b"] },
  { name: "underlined, of one line and of two", text: "A\n===\n\nb\nc\n-\n", found: ["0-2 1 A", "3-6 2 b c"] },
  { name: "a rule is none", text: "a\n\n---\n\n- a\n---\n", found: [] },
  { name: "in fenced code", text: "```sh\n# a\n~~~\n# b\n```\n# c\n", found: ["5-6 1 c"] },
  { name: "in longer fences", text: "~~~~\n# a\n~~~\n# b\n~~~~ x\n# c\n~~~~\n# d\n", found: ["7-8 1 d"] },
  { name: "in a comment", text: "<!-- a\n# b\n```\n-->\n# c\n<!-- d -->\n# e\n", found: ["4-5 1 c", "6-7 1 e"] },
  { name: "deeper than six, or without a space", text: "####### a\n#a\n    # b\n", found: [] },
  {
    name: "empty, or of marks alone",
    text: "#\n## ##\n# a#\n# #12\n",
    found: ["0-1 1 ", "1-2 2 ", "2-3 1 a#", "3-4 1 #12"],
  },
  { name: "with CRLF", text: "# A\r\nb\r\n=\r\n", found: ["0-1 1 A", "1-3 1 b"] },
];
test.each(cases)("headings: $name", ({ text, found }) => {
  expect(
    headingsOf(text.split("\n")).map(({ line, end, level, text: words }) => `${line}-${end} ${level} ${words}`),
  ).toEqual(found);
});

test("headings are lowered by a level, and nothing else", () => {
  expect(lowerHeadings("# A\n\n```\n# b\n```\n\n###### C\n\nd\ne\n---\n\nf #\n")).toBe(
    "## A\n\n```\n# b\n```\n\n###### C\n\n### d e\n\n\n\nf #\n",
  );
});
