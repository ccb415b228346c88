import { openBlock } from "./open-block.ts";

/**
 * A Markdown text as it is, or cut to `longest` characters at a line, with a sentence at its end that says where the rest is. Code
 * or a comment that the cut left open is closed: the sentence would be a part of it.
 */
export function cutMarkdown(text: string, longest: number, end: string): string {
  if (text.length <= longest) return text;
  for (let room = longest - end.length - GAP; ;) {
    const cut = cutAtLine(text, Math.max(0, room));
    const open = openBlock(cut.split("\n"));
    const whole = `${cut}${open === null ? "" : `\n${open}`}\n\n${end}\n`;
    if (whole.length <= longest || room <= 0) return whole;
    room -= whole.length - longest;
  }
}

// The empty line before the sentence, and the line feed after it.
const GAP = 3;

function cutAtLine(text: string, room: number): string {
  const lineEnd = text.lastIndexOf("\n", room);
  // One endless line is cut where it must be, but not inside a character.
  return (lineEnd > 0 ? text.slice(0, lineEnd) : text.slice(0, room).toWellFormed()).trimEnd();
}
