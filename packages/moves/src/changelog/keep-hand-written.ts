import { openBlock } from "@signalbox/systems/github/open-block";
import { type HandWritten, handWrittenPart, handWrittenParts, linesOf, partsOf } from "./hand-written.ts";
import { headingsOf } from "./headings.ts";

/**
 * The generated text with the hand-written parts of the old one. A part takes the place of the generated one of the
 * same name, unless it is blank; else it stands at the end of the section with the heading that it stood under, and where
 * no such heading is left, at the end of the text. The same again changes nothing. Throws as `handWrittenParts` does;
 * `from` is the line of `file` that `old` begins with, counted from 0.
 */
export function keepHandWritten(old: string | null, generated: string, file = "the notes", from = 0): string {
  const before = old === null ? [] : linesOf(old);
  const lines = linesOf(generated);
  const kept = old === null ? [] : partsOf(before, file, from);
  if (kept.length === 0) return `${lines.join("\n").trimEnd()}\n`;
  const present = partsOf(lines, "the generated notes");
  const here = headingsOf(lines, linesIn(present));
  const there = headingsOf(before, linesIn(kept));
  // What comes before each line of the generated text; the text's end is one line more.
  const inserted = new Map<number, string[]>();
  const replaced = new Map<number, HandWritten>();
  for (const part of kept) {
    const same = present.find(({ name }) => name === part.name);
    if (same !== undefined) {
      if (part.text.trim() !== "") replaced.set(same.begin, part);
      continue;
    }
    const above = there.filter(({ line }) => line < part.begin);
    const over = above.at(-1)?.text;
    // Of several headings alike, the one in the same place among them.
    const alike = here.filter(({ text }) => text === over);
    const heading = alike[Math.min(above.filter(({ text }) => text === over).length, alike.length) - 1];
    const next = heading === undefined ? undefined : here.find(({ line }) => line > heading.line);
    const at = next?.line ?? lines.length;
    inserted.set(at, [...(inserted.get(at) ?? []), handWrittenPart(part.name, part.text)]);
  }
  const pieces: string[] = [];
  let block: string[] = [];
  const flush = (): void => {
    const text = block.join("\n").replace(/\s+$/, "");
    if (text !== "") pieces.push(text);
    block = [];
  };
  for (let line = 0; line <= lines.length; line += 1) {
    const parts = inserted.get(line);
    if (parts !== undefined) {
      flush();
      pieces.push(...parts);
    }
    const part = replaced.get(line);
    if (part !== undefined) {
      block.push(handWrittenPart(part.name, part.text));
      line = present.find(({ begin }) => begin === line)?.end ?? line;
    } else if (line < lines.length) block.push(lines[line] ?? "");
  }
  flush();
  return `${pieces.join("\n\n")}\n`;
}

/** The text without the markers of its hand-written parts, but with what stands between them: a copy of it elsewhere. */
export function withoutMarkers(text: string): string {
  return unmarked(text, new Set());
}

/**
 * The copy of a generated text in a place that may hold hand-written parts of its own, such as a changelog: those are kept as
 * `keepHandWritten` does, and the generated text's own are plain text here, as they belong to where it is written first.
 */
export function copyKeeping(old: string | null, generated: string, file?: string, from?: number): string {
  const own = old === null ? new Map<string, string>() : handWrittenParts(old, file, from);
  const kept = [...own].filter(([, text]) => text.trim() !== "").map(([name]) => name);
  return keepHandWritten(old, unmarked(generated, new Set(kept)), file, from);
}

function unmarked(text: string, kept: ReadonlySet<string>): string {
  const lines = linesOf(text);
  const copied = partsOf(lines, "the notes").filter(({ name }) => !kept.has(name));
  const begins = new Set(copied.map(({ begin }) => begin));
  // In a longer text, code or a comment that somebody left open would take in what follows.
  const ends = new Map(copied.map(({ text: words, end }) => [end, openBlock(words.split("\n"))]));
  return lines
    .map((line, index) => (begins.has(index) ? null : ends.has(index) ? (ends.get(index) ?? null) : line))
    .filter((line) => line !== null)
    .join("\n");
}

function linesIn(parts: readonly HandWritten[]): ReadonlySet<number> {
  return new Set(
    parts.flatMap(({ begin, end }) => Array.from({ length: end - begin + 1 }, (_, index) => begin + index)),
  );
}
