import type { RollingMean } from "./rolling-mean.ts";

/**
 * How much more the canary's value `x` is than the stable track's, as an e-value: with a single stable value it is 1 in
 * expectation where the two could be exchanged (Vovk, conformal e-prediction, arXiv 2001.05989). With a window of them the mean
 * is taken as known; `tolerate` and the greater of mean and newest value pay for that: measured, not guaranteed. At most the
 * window's size + 1, so one interval alone never convicts.
 */
export function eValueOf(x: number, stable: number, before: RollingMean, tolerate: number): number {
  // Without any history the interval's own stable value is all there is to exchange with.
  const size = Math.max(1, before.size);
  const expected = tolerate * Math.max(before.mean, stable);
  if (x === 0) return expected === 0 ? 1 : 0;
  return (size + 1) / (1 + size * (expected / x));
}
