import { meanOf } from "./describe.ts";
import { ranksOf } from "./ranks.ts";

/** The canary's mean over the baseline's; NaN where either is 0. */
export function meanRatio(canary: readonly number[], baseline: readonly number[]): number {
  const [mine, its] = [meanOf(canary), meanOf(baseline)];
  return mine === 0 || its === 0 ? Number.NaN : mine / its;
}

/** The chance that a value of the canary is above one of the baseline, ties halved (Vargha and Delaney, 2000). */
export function commonLanguage(canary: readonly number[], baseline: readonly number[]): number {
  const [m, n] = [canary.length, baseline.length];
  return (2 * ranksOf(canary, baseline).sum - m * (m + 1)) / (2 * m * n);
}
