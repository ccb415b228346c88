/**
 * How far evidence has come to the bar, as a row of full and empty cells. The scale is logarithmic, from 1 (no evidence) to
 * the bar, since evidence multiplies: half the cells are full at the square root of the bar. All are full only where the bar is reached.
 */
export function evidenceBar(evidence: number | null, bar: number, cells: number): string {
  const full = Math.floor(evidenceShare(evidence, bar) * cells);
  return "█".repeat(full) + "░".repeat(cells - full);
}

/** The same as a share of the way, 0 to 1. */
export function evidenceShare(evidence: number | null, bar: number): number {
  if (evidence === null || !(evidence > 1)) return 0;
  if (evidence >= bar) return 1;
  return Math.log(evidence) / Math.log(bar);
}
