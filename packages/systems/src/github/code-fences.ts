/** The fence that code in a Markdown text is left open with; null where all is closed (CommonMark 0.31, 4.5). */
export function openFence(lines: readonly string[]): string | null {
  return lines.reduce<string | null>((fence, line) => fenceAfter(line, fence), null);
}

/** The fence that is open after a line, given the one before it. */
export function fenceAfter(line: string, open: string | null): string | null {
  const mark = FENCE.exec(line)?.[1] ?? null;
  if (open === null || mark === null) return open ?? mark;
  return mark.startsWith(open) && line.trim() === mark ? null : open;
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
