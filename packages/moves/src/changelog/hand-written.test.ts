import { describe, expect, test } from "@jest/globals";
import { handWrittenPart, handWrittenParts } from "./hand-written.ts";
import { copyKeeping, keepHandWritten, withoutMarkers } from "./keep-hand-written.ts";

const part = handWrittenPart;
const GENERATED = "# v1.4.0 (2025-10-21)\n\n- feat: a\n\n## Rollback\n\n- to v1.3.0\n\n## Links\n\n[All](x)\n";

describe("hand-written parts", () => {
  test("are read with any line feeds", () => {
    const text = `# v1\r\n\r\n${part("summary", "Two\n\nlines").replaceAll("\n", "\r\n")}\r\n${part("roll-back", "")}\n`;
    expect([...handWrittenParts(text)]).toEqual([
      ["summary", "Two\n\nlines"],
      ["roll-back", ""],
    ]);
  });

  const broken = [
    {
      name: "a begin alone",
      text: "a\n<!-- signalbox:begin x -->\nb\n",
      says: "line 2 of the notes begins `x`, which never ends",
    },
    {
      name: "an end alone",
      text: "<!-- signalbox:end x -->\n",
      says: "line 1 of the notes ends `x`, which does not begin",
    },
    {
      name: "one inside another",
      text: "<!-- signalbox:begin x -->\n<!-- signalbox:begin y -->\n<!-- signalbox:end y -->\n<!-- signalbox:end x -->\n",
      says: "line 2 of the notes begins `y` inside of `x`, which begins on line 1",
    },
    {
      name: "crossed ones",
      text: "<!-- signalbox:begin x -->\n<!-- signalbox:end y -->\n<!-- signalbox:end x -->\n",
      says: "line 2 of the notes ends `y`",
    },
    {
      name: "the same name twice",
      text: `${part("x", "1")}\n${part("x", "2")}\n`,
      says: "line 4 of the notes begins `x` a second",
    },
    {
      name: "a name of other letters",
      text: "<!-- signalbox:begin Roll_Back -->\n",
      says: "line 1 of the notes holds a marker",
    },
    {
      name: "a marker in a line of text",
      text: "see <!-- signalbox:begin x -->\n",
      says: "line 1 of the notes holds a marker",
    },
  ];
  test.each(broken)("$name is refused, with its line", ({ text, says }) => {
    expect(() => handWrittenParts(text)).toThrow(says);
    expect(() => keepHandWritten(text, GENERATED, "the notes")).toThrow(says);
  });
});

describe("what is generated again", () => {
  const cases = [
    { name: "nothing was there", old: null, kept: GENERATED },
    { name: "nobody wrote by hand", old: "# v1.4.0\n\nmine, but without markers\n", kept: GENERATED },
    {
      name: "the heading is there still",
      old: `# v1.4.0 (2025-10-21)\n\n## Rollback\n\n- old\n\n${part("x", "Ask Ada.")}\n\n## Links\n`,
      kept: GENERATED.replace("\n\n## Links", `\n\n${part("x", "Ask Ada.")}\n\n## Links`),
    },
    {
      name: "the heading is the title",
      old: `# v1.4.0 (2025-10-21)\n\n${part("x", "A word\n# not a heading\n\n\nafter.")}\n`,
      kept: GENERATED.replace("- feat: a\n", `- feat: a\n\n${part("x", "A word\n# not a heading\n\n\nafter.")}\n`),
    },
    {
      name: "the heading is gone",
      old: `# v1.4.0 (2025-10-21)\n\n## Impact\n\n${part("x", "1")}\n\n${part("y", "2")}\n`,
      kept: `${GENERATED}\n${part("x", "1")}\n\n${part("y", "2")}\n`,
    },
    { name: "it stood before any heading", old: part("x", "1"), kept: `${GENERATED}\n${part("x", "1")}\n` },
  ];
  test.each(cases)("$name: each part is kept, and the same again changes nothing", ({ old, kept }) => {
    expect(keepHandWritten(old, GENERATED)).toBe(kept);
    expect(keepHandWritten(kept, GENERATED)).toBe(kept);
  });

  const slot = `# v1\n\n## Rollback\n\n${part("rollback", "generated")}\n\nmore\n`;
  test("a part that the generated text has too stands there in its own words, unless it is blank", () => {
    expect(keepHandWritten(part("rollback", "mine"), slot)).toBe(slot.replace("generated", "mine"));
    expect(keepHandWritten(part("rollback", " "), slot)).toBe(slot);
  });

  test("a copy elsewhere has the words without the markers", () => {
    expect(withoutMarkers(slot)).toBe("# v1\n\n## Rollback\n\ngenerated\n\nmore\n");
    expect(withoutMarkers(GENERATED)).toBe(GENERATED);
  });

  const copies = [
    { name: "has nothing of its own", own: "", copy: "generated" },
    { name: "has the same part", own: part("rollback", "mine"), copy: part("rollback", "mine") },
    {
      name: "has the same part, left blank",
      own: part("rollback", ""),
      copy: "generated",
      after: `\n${part("rollback", "")}\n`,
    },
  ];
  test.each(copies)("a copy elsewhere that $name keeps it there", ({ own, copy, after = "" }) => {
    const made = copyKeeping(own, slot);
    expect(made).toBe(`# v1\n\n## Rollback\n\n${copy}\n\nmore\n${after}`);
    expect(copyKeeping(made, slot)).toBe(made);
  });

  test("a copy elsewhere closes code that was left open", () => {
    expect(withoutMarkers(`${part("x", "~~~~sh\n# a\n~~~")}\n\n# b\n`)).toBe("~~~~sh\n# a\n~~~\n~~~~\n\n# b\n");
    expect(withoutMarkers(`${part("x", "```\n# a\n```")}\n\n# b\n`)).toBe("```\n# a\n```\n\n# b\n");
  });

  test("a copy elsewhere keeps a part that only it has", () => {
    const made = copyKeeping(`## Rollback\n${part("x", "")}`, slot);
    expect(made).toBe(`# v1\n\n## Rollback\n\ngenerated\n\nmore\n\n${part("x", "")}\n`);
    expect(copyKeeping(made, slot)).toBe(made);
  });
});
