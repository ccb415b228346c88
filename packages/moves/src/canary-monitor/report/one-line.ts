import { visibleLine } from "../../markdown.ts";

/**
 * A text from outside as a part of a line that a terminal or a runner prints: nothing in it breaks the line, moves the cursor, turns the
 * reading direction, or is a workflow command (`::name::` where a line begins, `##[name]` anywhere).
 */
export function oneLine(text: string): string {
  return visibleLine(text.slice(0, LONGEST))
    .replaceAll("##[", "## [")
    .replace(/:(?=:)/g, ": ");
}

const LONGEST = 2000;

/** How many columns of a terminal the text takes: two for the wide characters of East Asia and emoji, none for marks that combine. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += UNSPACED.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

const UNSPACED = /[\p{Mn}\p{Me}\u200c\u200d]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** The text in exactly so many columns: filled with spaces, or cut with `…`. */
export function inColumns(text: string, columns: number, side: "left" | "right" = "left"): string {
  let shown = text;
  if (columnsOf(text) > columns) {
    shown = "";
    for (const character of text) {
      if (columnsOf(shown + character) > columns - 1) break;
      shown += character;
    }
    shown += "…";
  }
  const fill = " ".repeat(Math.max(0, columns - columnsOf(shown)));
  return side === "left" ? shown + fill : fill + shown;
}

/** The text in lines of at most so many columns, broken at spaces; a longer word stands alone. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last) + 1 + columnsOf(word) <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
