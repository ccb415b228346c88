import { blockAfter } from "@signalbox/systems/github/open-block";

/** A heading of a Markdown text. Lines are counted from 0. */
export type Heading = {
  /** Where it begins. */
  readonly line: number;
  /** The first line after it: a heading that is underlined takes several. */
  readonly end: number;
  readonly level: number;
  /** As it is written, without its marks. */
  readonly text: string;
};

/**
 * The headings of a Markdown text, underlined ones too, those in fenced code and in comments left out (CommonMark 0.31,
 * 4.2, 4.3, 4.5 and 4.6). Lines in `skipped` are read as if they were empty. Runs in linear time.
 */
export function headingsOf(lines: readonly string[], skipped: ReadonlySet<number> = new Set()): readonly Heading[] {
  const headings: Heading[] = [];
  let open: string | null = null;
  let paragraph: number | null = null;
  for (const [line, raw] of lines.entries()) {
    const text = skipped.has(line) ? "" : raw.replace(/\r$/, "");
    const before = open;
    open = blockAfter(text, before);
    if (before !== null || open !== null) {
      paragraph = null;
      continue;
    }
    const [, marks = "", words = ""] = HEADING.exec(text) ?? [];
    if (marks !== "") headings.push({ line, end: line + 1, level: marks.length, text: withoutClosing(words) });
    const underline = paragraph === null ? undefined : UNDERLINE.exec(text)?.[1];
    if (paragraph !== null && underline !== undefined) {
      const title = lines.slice(paragraph, line).map((part) => part.trim());
      headings.push({ line: paragraph, end: line + 1, level: underline === "=" ? 1 : 2, text: title.join(" ") });
    }
    if (marks !== "" || underline !== undefined || text.trim() === "" || NO_PARAGRAPH.test(text)) paragraph = null;
    else paragraph ??= line;
  }
  return headings;
}

/** The text with every heading one level lower; those of the lowest level stay. */
export function lowerHeadings(text: string): string {
  const lines = text.split("\n");
  for (const { line, end, level } of headingsOf(lines)) {
    const head = lines[line] ?? "";
    if (end === line + 1 && level < 6) lines[line] = head.replace(/^( {0,3})#/, "$1##");
    else if (end > line + 1) {
      lines[line] = `${"#".repeat(level + 1)} ${lines
        .slice(line, end - 1)
        .map((part) => part.trim())
        .join(" ")}`;
      lines.fill("", line + 1, end);
    }
  }
  return lines.join("\n");
}

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const UNDERLINE = /^ {0,3}(=|-)\1*[ \t]*$/;
// A list item, a quote, HTML or a table is no paragraph that could be underlined.
const NO_PARAGRAPH = /^(?: {0,3}(?:[-+*>]|\d{1,9}[.)])(?:[ \t]|$)| {0,3}[<|]| {4}|\t)/;

function withoutClosing(words: string): string {
  const text = words.trimEnd();
  const marks = text.length - text.replace(/#+$/, "").length;
  if (marks === 0) return text.trim();
  const before = text.slice(0, text.length - marks);
  return before === "" || /[ \t]$/.test(before) ? before.trim() : text.trim();
}
