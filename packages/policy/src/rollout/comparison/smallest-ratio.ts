import type { CountPair, Counts } from "../series.ts";
import { openCountComparison } from "./compare-counts.ts";

const [LEAST, MOST] = [0.5, 20];
/** Halvings of the range: the ratio is exact to a quarter of a percent. */
const HALVINGS = 11;

/**
 * How many times worse than the stable track the evidence shows the canary to be, for reports: the smallest ratio, from 0.5 to
 * 20, with which as a further margin the evidence stays under the bar. The same evidence as the decision's.
 */
export function smallestRatio(
  history: readonly (Counts | null)[],
  pairs: readonly CountPair[],
  { tolerate, bar }: { readonly tolerate: number; readonly bar: number },
): number {
  return smallestUnder((ratio) => {
    const comparison = openCountComparison(history, { tolerate: tolerate * ratio });
    return pairs.some((pair) => comparison.observe(pair) >= bar);
  });
}

/** The smallest ratio in the range that does not pass, by bisection of its logarithm. */
function smallestUnder(passes: (ratio: number) => boolean): number {
  if (!passes(LEAST)) return LEAST;
  if (passes(MOST)) return MOST;
  let [low, high] = [Math.log(LEAST), Math.log(MOST)];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (passes(Math.exp(middle))) low = middle;
    else high = middle;
  }
  return Math.exp(high);
}
