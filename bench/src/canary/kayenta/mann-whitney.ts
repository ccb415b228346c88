import { type Point, rootOf } from "./brent.ts";
import { normalQuantile } from "./normal-quantile.ts";
import { ranksOf } from "./ranks.ts";

/** By how much more one sample is than another. */
export type Shift = { readonly lower: number; readonly upper: number; readonly estimate: number };

/** How near a root is looked for; Kayenta's own constant, in the metric's units. */
const TOLERANCE = 1e-4;

/**
 * The Mann-Whitney test's statistic as a standard normal number where `x` is `shift` more than `y`: normal approximation, corrected
 * for continuity and ties. NaN where all values are equal.
 */
export function standardised(x: readonly number[], y: readonly number[], shift = 0): number {
  const [m, n] = [x.length, y.length];
  const { sum, ties } = ranksOf(x, y, shift);
  const above = sum - (m * (m + 1)) / 2 - (m * n) / 2;
  const variance = ((m * n) / 12) * (m + n + 1 - ties / ((m + n) * (m + n - 1)));
  return variance > 0 ? (above - Math.sign(above) / 2) / Math.sqrt(variance) : Number.NaN;
}

/**
 * The Hodges-Lehmann estimate of the shift and its confidence interval: where the statistic crosses 0 and its quantiles, as R's
 * `wilcox.test` finds them. Both samples hold at least one value, and not all values are equal.
 */
export function shiftOf(x: readonly number[], y: readonly number[], confidence: number): Shift {
  const quantile = normalQuantile(1 - (1 - confidence) / 2);
  const { least, most } = rangeOf(x, y);
  const crosses = (level: number): number => {
    const f = (shift: number): number => standardised(x, y, shift) - level;
    const from: Point = { x: least, y: f(least) };
    const to: Point = { x: most, y: f(most) };
    if (level !== 0 && from.y <= 0) return least;
    if (level !== 0 && to.y >= 0) return most;
    return rootOf(f, from, to, TOLERANCE);
  };
  return { lower: crosses(quantile), upper: crosses(-quantile), estimate: crosses(0) };
}

/** The least and the greatest difference between a value of `x` and one of `y`. */
export function rangeOf(x: readonly number[], y: readonly number[]): { readonly least: number; readonly most: number } {
  return { least: Math.min(...x) - Math.max(...y), most: Math.max(...x) - Math.min(...y) };
}
