/** Rows as text in columns. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, head.map(() => ""), ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row, index) =>
    widths
      .map((width, column) => (index === 1 ? "-".repeat(width) : aligned(row[column] ?? "", width, column)))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

/** The first two columns hold words, and so does the last one that is filled with them; the others hold numbers. */
function aligned(cell: string, width: number, column: number): string {
  return WORDS.has(column) ? cell.padEnd(width) : cell.padStart(width);
}

const WORDS = new Set([0, 1, 6]);
