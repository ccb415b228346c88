import type { CountPair, Counts } from "../series.ts";
import { openCountComparison } from "./compare-counts.ts";
import { countQuantile } from "./count-quantile.ts";
import { hasEvents } from "./has-events.ts";
import { spreadOf } from "./dispersion.ts";

/** Greater ratios are not looked for. */
export const MOST_RATIO = 20;
/** Exact to five percent at most, between `detect` and either end. */
const HALVINGS = 6;
/** The part of the golden ratio by which quantiles are stepped through, so that few intervals already hold all of them evenly. */
const GOLDEN = 0.6180339887498949;
/** What four in five canaries exceed lies 0.84 deviations below the mean; more, as not all intervals tell as much: measured. */
const SHORT_BY = 1;

/**
 * The smallest ratio of canary to stable that this traffic could have shown, as a multiple of the stable rate or of `least` where
 * that is more (a multiple of nearly nothing would be nothing that anybody minds): for which the evidence would have reached the bar
 * with a probability of about 80%; null where none up to 20 or `detect` would. Plausible counts of a canary that is so much worse are laid
 * over the intervals as they were, less what four in five canaries exceed: no simulation, so always the same answer. It is at
 * most `detect` where `couldShow` is true.
 */
export function detectableRatio(
  history: readonly (Counts | null)[],
  pairs: readonly CountPair[],
  how: Bar,
): number | null {
  const shown = openShown(history, pairs, how);
  const isShown = shown(how.detect);
  if (!isShown && (how.detect >= MOST_RATIO || !shown(MOST_RATIO))) return null;
  let [low, high] = isShown ? [0, Math.log(how.detect)] : [Math.log(how.detect), Math.log(MOST_RATIO)];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (shown(Math.exp(middle))) high = middle;
    else low = middle;
  }
  return Math.min(isShown ? how.detect : MOST_RATIO, Math.exp(high));
}

/** Whether this traffic could have shown `detect`: a fraction of the work of finding the smallest ratio. */
export function couldShow(history: readonly (Counts | null)[], pairs: readonly CountPair[], how: Bar): boolean {
  return openShown(history, pairs, how)(how.detect);
}

/** `detect`: the ratio that is asked about first; `least`: the rate, 0 to 1, below which the stable track's counts as this. */
type Bar = { readonly tolerate: number; readonly bar: number; readonly least: number; readonly detect: number };

function openShown(
  history: readonly (Counts | null)[],
  pairs: readonly CountPair[],
  { tolerate, bar, least }: Omit<Bar, "detect">,
): (ratio: number) => boolean {
  const stable = pairs.map((pair) => pair.stable);
  const known = spreadOf([...history, ...stable]);
  if (known.total === 0) return () => false;
  // With no bad event at all, half of one is as much as could have been missed.
  const rate = Math.max(least, Math.max(known.bad, 0.5) / known.total);
  const perInterval = known.total / known.intervals;
  const clumping = Math.max(0, known.dispersion - 1) / perInterval;
  // Two of three orders of the quantiles decide: a single one would hang on which count comes first.
  return (ratio) => {
    const worse = Math.min(1, ratio * rate);
    const seen = (from: number): boolean => {
      const comparison = openCountComparison(history, { tolerate });
      return plausible(pairs, { rate: worse, clumping, from }).some((pair) => comparison.observe(pair) >= bar);
    };
    const [first, second] = [seen(0), seen(1 / 3)];
    return first === second ? first : seen(2 / 3);
  };
}

/** The intervals with counts of a canary with such a rate: in each another quantile, evenly over all. */
function plausible(
  pairs: readonly CountPair[],
  { rate, clumping, from }: { readonly rate: number; readonly clumping: number; readonly from: number },
): readonly CountPair[] {
  let [total, weighted] = [0, 0];
  for (const { canary } of pairs) {
    if (!hasEvents(canary)) continue;
    total += canary.total;
    weighted += canary.total * (1 + clumping * canary.total);
  }
  const short = total === 0 ? 0 : (SHORT_BY * Math.sqrt(rate * weighted)) / (rate * total);
  const seen = rate * Math.max(0, 1 - short);
  return pairs.map(({ canary, stable }, i) => {
    if (!hasEvents(canary)) return { canary, stable };
    const mean = canary.total * seen;
    const bad = countQuantile(mean, 1 + clumping * canary.total, (from + (i + 1) * GOLDEN) % 1);
    return { canary: { bad: Math.min(canary.total, bad), total: canary.total }, stable };
  });
}
