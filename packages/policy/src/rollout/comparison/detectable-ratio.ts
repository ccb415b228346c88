import type { CountPair, Counts } from "../series.ts";
import { openCountComparison } from "./compare-counts.ts";
import { countQuantile } from "./count-quantile.ts";
import { spreadOf } from "./dispersion.ts";

const MOST = 20;
const HALVINGS = 6;
/** The part of the golden ratio by which quantiles are stepped through, so that few intervals already hold all of them evenly. */
const GOLDEN = 0.6180339887498949;
/** The normal quantile of 80%: the power that is asked for. */
const POWER = 0.8416;

/**
 * The smallest ratio of canary to stable that this traffic could have shown: for which the evidence would have reached the bar
 * with a probability of about 80%; null where none up to 20 would. Plausible counts of a canary that is so much worse are laid
 * over the intervals as they were, less what four in five canaries exceed: no simulation, so always the same answer.
 */
export function detectableRatio(
  history: readonly (Counts | null)[],
  pairs: readonly CountPair[],
  { tolerate, bar }: { readonly tolerate: number; readonly bar: number },
): number | null {
  const stable = pairs.map((pair) => pair.stable);
  const known = spreadOf([...history, ...stable]);
  if (known.total === 0) return null;
  // With no bad event at all, half of one is as much as could have been missed.
  const rate = Math.max(known.bad, 0.5) / known.total;
  const perInterval = known.total / known.intervals;
  const clumping = Math.max(0, known.dispersion - 1) / perInterval;
  const shown = (ratio: number): boolean => {
    const comparison = openCountComparison(history, { tolerate });
    const worse = Math.min(1, ratio * rate);
    return plausible(pairs, worse, clumping).some((pair) => comparison.observe(pair) >= bar);
  };
  if (!shown(MOST)) return null;
  let [low, high] = [0, Math.log(MOST)];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (shown(Math.exp(middle))) high = middle;
    else low = middle;
  }
  return Math.exp(high);
}

function plausible(pairs: readonly CountPair[], rate: number, clumping: number): readonly CountPair[] {
  let total = 0;
  for (const { canary } of pairs) total += canary?.total ?? 0;
  let weighted = 0;
  for (const { canary } of pairs) if (canary !== null) weighted += canary.total * (1 + clumping * canary.total);
  const short = total === 0 ? 0 : (POWER * Math.sqrt(rate * weighted)) / (rate * total);
  const seen = rate * Math.max(0, 1 - short);
  return pairs.map(({ canary, stable }, i) => {
    if (canary === null || canary.total === 0) return { canary, stable };
    const mean = canary.total * seen;
    const bad = countQuantile(mean, 1 + clumping * canary.total, ((i + 1) * GOLDEN) % 1);
    return { canary: { bad: Math.min(canary.total, bad), total: canary.total }, stable };
  });
}
