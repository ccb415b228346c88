/** Rows as text in columns. The columns of `words` hold words, the others numbers. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  words: ReadonlySet<number> = WORDS,
): string {
  const all = [head, head.map(() => ""), ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const aligned = (cell: string, width: number, column: number): string =>
    words.has(column) ? cell.padEnd(width) : cell.padStart(width);
  const lines = all.map((row, index) =>
    widths
      .map((width, column) => (index === 1 ? "-".repeat(width) : aligned(row[column] ?? "", width, column)))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

/** The first two columns, and the last one that is filled with them. */
const WORDS: ReadonlySet<number> = new Set([0, 1, 6]);
