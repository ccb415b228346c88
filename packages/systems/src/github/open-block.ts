/** What would end the code or the comment that a Markdown text leaves open, such as ``` or `-->`; null where it leaves none (CommonMark 0.31, 4.5 and 4.6). */
export function openBlock(lines: readonly string[]): string | null {
  return lines.reduce<string | null>((open, line) => blockAfter(line, open), null);
}

/** What is open after a line, by what ends it, given what was before it. */
export function blockAfter(line: string, open: string | null): string | null {
  if (open === COMMENT_END || (open === null && COMMENT.test(line)))
    return line.includes(COMMENT_END) ? null : COMMENT_END;
  const mark = FENCE.exec(line)?.[1] ?? null;
  if (open === null || mark === null) return open ?? mark;
  return mark.startsWith(open) && line.trim() === mark ? null : open;
}

const COMMENT = /^ {0,3}<!--/;
const COMMENT_END = "-->";
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
