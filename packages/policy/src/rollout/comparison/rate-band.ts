import type { Counts } from "../series.ts";
import { badOf, hasEvents } from "./has-events.ts";
import { logBeta } from "./log-gamma.ts";

/** Where a rate lies, 0 to 1. */
export type Band = { readonly lower: number; readonly upper: number };

/** Jeffreys' prior: as fair to rare events as to common ones. */
const PRIOR = 0.5;
const HALVINGS = 40;

/**
 * A running band of a track's rate, from all its events up to each interval; null before the first event. A rate that stays the
 * same lies within all the bands at once with a probability of 1 - alpha: Robbins' beta mixture for binomial counts (Robbins,
 * Statistical methods related to the law of the iterated logarithm, 1970; as the prior-posterior ratio in Waudby-Smith and
 * Ramdas, arXiv 2006.04347). Exact for independent events; where they come in bursts, counts are divided by the history's
 * dispersion, as quasi-likelihoods are. For plots: nothing is decided by it.
 */
export function rateBand(
  counts: readonly (Counts | null)[],
  { alpha, dispersion }: { readonly alpha: number; readonly dispersion: number },
): readonly (Band | null)[] {
  const scale = Math.max(1, dispersion);
  let [bad, good] = [0, 0];
  return counts.map((one) => {
    if (hasEvents(one)) {
      bad += badOf(one) / scale;
      good += (one.total - badOf(one)) / scale;
    }
    return bad + good === 0 ? null : bandOf(bad, good, alpha);
  });
}

function bandOf(bad: number, good: number, alpha: number): Band {
  const least = logBeta(bad + PRIOR, good + PRIOR) - logBeta(PRIOR, PRIOR) + Math.log(alpha);
  const likely = (rate: number): boolean => times(bad, Math.log(rate)) + times(good, Math.log1p(-rate)) >= least;
  const rate = bad / (bad + good);
  return { lower: edgeOf(likely, rate, 0), upper: edgeOf(likely, rate, 1) };
}

/** How far from `inside` towards `end` is still likely. */
function edgeOf(likely: (rate: number) => boolean, inside: number, end: number): number {
  let [within, beyond] = [inside, end];
  if (likely(beyond)) return beyond;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (within + beyond) / 2;
    if (likely(middle)) within = middle;
    else beyond = middle;
  }
  return beyond;
}

// Nothing bad is as likely at a rate of 0 as it can be, though the logarithm of 0 is not a number to multiply by.
function times(count: number, logarithm: number): number {
  return count === 0 ? 0 : count * logarithm;
}
