import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { changelogOver } from "./changelog-file.ts";
import { handWrittenPart, handWrittenParts } from "./hand-written.ts";
import { copyKeeping, keepHandWritten } from "./keep-hand-written.ts";
import { newestFirst } from "./listed-release.ts";

// Laws of text that people wrote: nothing of it is lost, and to write the same again changes nothing.

const LINES = [
  "# A",
  "## B",
  "### C",
  "text",
  "- item",
  "",
  "",
  "```",
  "~~~",
  "===",
  "<!--",
  "-->",
  "---",
  "  # odd",
  "<a name='x'></a>",
  "[1]: https://x",
  "#",
  "a\r",
];
const text = fc.array(fc.constantFrom(...LINES), { maxLength: 12 }).map((lines) => lines.join("\n"));
const part = fc.tuple(fc.constantFrom("one", "two", "three-x"), text).map(([name, words]) => ({ name, words }));
const written = fc
  .array(fc.oneof(text, part), { maxLength: 6 })
  .map((pieces) => {
    const seen = new Set<string>();
    return pieces
      .filter((piece) => typeof piece === "string" || (!seen.has(piece.name) && seen.add(piece.name)))
      .map((piece) => (typeof piece === "string" ? piece : handWrittenPart(piece.name, piece.words)))
      .join("\n");
  })
  .map((joined) => `${joined}\n`);
const plain = (words: string): string => words.replaceAll("\r\n", "\n");

test("every hand-written part outlives what is generated again, word for word", () => {
  fc.assert(
    fc.property(written, written.map(plain), (old, generated) => {
      const kept = keepHandWritten(old, generated);
      const [before, after] = [handWrittenParts(plain(old)), handWrittenParts(kept)];
      for (const [name, words] of before) {
        const generatedToo = handWrittenParts(generated).get(name);
        expect(after.get(name)).toBe(words.trim() === "" && generatedToo !== undefined ? generatedToo : words);
      }
      expect(keepHandWritten(kept, generated)).toBe(kept);
      const copy = copyKeeping(old, generated);
      expect(copyKeeping(copy, generated)).toBe(copy);
    }),
    { numRuns: 500 },
  );
});

const releases = ["1.0.0", "1.1.0", "2.0.0-rc.1", "2.0.0", "1.1.1"].map((version, index) => ({
  component: "app",
  version,
  tag: `v${version}`,
  commit: "a".repeat(40),
  date: `2025-01-0${Math.floor(index / 2) + 1}`,
}));

test("a changelog is the same in any order of its releases, and holds every byte that it had", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(releases, { minLength: 1 }),
      text.filter((words) => words.trim() !== ""),
      fc.array(fc.constantFrom("- a", "# x", "## y", "", "#### z", "words"), { maxLength: 6 }),
      (order, foreign, notes) => {
        const over = (
          old: string | null,
          release: (typeof releases)[number],
          words: readonly string[] = notes,
        ): string =>
          changelogOver(old, {
            file: "C",
            release,
            notes: `# ${release.tag} (${release.date})\n\n${words.join("\n")}\n`,
            releases,
            names: [release.tag],
          });
        const noted = order.reduce<string>((old, release) => over(old, release), foreign);
        expect(order.toSorted(newestFirst).reduce<string>((old, release) => over(old, release), foreign)).toBe(noted);
        for (const release of order) expect(over(noted, release)).toBe(noted);
        const titles = noted.match(/^## v.* \(2025.*\)$/gm);
        expect(titles).toEqual(order.toSorted(newestFirst).map(({ tag, date }) => `## ${tag} (${date})`));
        const [first] = order;
        if (first !== undefined) expect(over(over(noted, first, ["other"]), first)).toBe(noted);
        // Sections taken out again, with the empty lines around, what was there is there.
        const rest = order.reduce(
          (left, release) => left.replace(sectionOf(release, notes).trim(), "\n"),
          `\n${noted}\n`,
        );
        const bare = (words: string): string => words.replace("## Older releases", "").replace(/\n+/g, "\n").trim();
        expect(bare(rest)).toBe(bare(foreign));
      },
    ),
    { numRuns: 500 },
  );
});

function sectionOf(release: (typeof releases)[number], notes: readonly string[]): string {
  return changelogOver(null, {
    file: "C",
    release,
    notes: `# ${release.tag} (${release.date})\n\n${notes.join("\n")}\n`,
    releases,
    names: [],
  }).replace("# Changelog\n\n", "\n");
}
