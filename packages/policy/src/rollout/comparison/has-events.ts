import type { Counts } from "../series.ts";

/**
 * Whether an interval has a sample that says something of a rate. One without events says nothing, and a total beyond the whole
 * numbers that can be told apart was not counted.
 */
export function hasEvents(counts: Counts | null): counts is Counts {
  return counts !== null && counts.total > 0 && counts.total <= Number.MAX_SAFE_INTEGER && counts.bad >= 0;
}

/** The bad events; extrapolated increases can make more of them than there are events. */
export function badOf({ bad, total }: Counts): number {
  return Math.min(bad, total);
}
