import type { Counts } from "../series.ts";
import { badOf, hasEvents } from "./has-events.ts";

/** What a track's intervals were like. */
export type Spread = {
  /** How many intervals had a sample with events. */
  readonly intervals: number;
  readonly bad: number;
  readonly total: number;
  /** Pearson's dispersion: 1 where events are independent of each other, more where the bad ones come in bursts. */
  readonly dispersion: number;
};

/** Pearson's χ² over its degrees of freedom, against one rate for all intervals; 1 where there is too little to say. */
export function spreadOf(counts: readonly (Counts | null)[]): Spread {
  let [intervals, bad, total] = [0, 0, 0];
  for (const one of counts) {
    if (!hasEvents(one)) continue;
    intervals += 1;
    bad += badOf(one);
    total += one.total;
  }
  const rate = total > 0 ? bad / total : 0;
  if (intervals < 2 || rate <= 0 || rate >= 1) return { intervals, bad, total, dispersion: 1 };
  let sum = 0;
  for (const one of counts) {
    if (!hasEvents(one)) continue;
    sum += (badOf(one) - one.total * rate) ** 2 / (one.total * rate * (1 - rate));
  }
  return { intervals, bad, total, dispersion: sum / (intervals - 1) };
}

/** Pearson's dispersion of a track's history. */
export function dispersionOf(counts: readonly (Counts | null)[]): number {
  return spreadOf(counts).dispersion;
}
