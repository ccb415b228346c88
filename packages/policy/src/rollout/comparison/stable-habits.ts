import type { Counts } from "../series.ts";
import { type Spread, spreadOf } from "./dispersion.ts";
import { badOf, hasEvents } from "./has-events.ts";

/** What a track's history says of how its bad events come. */
export type StableHabits = {
  /** How many intervals had a sample. */
  readonly intervals: number;
  /** How much the rate varies from interval to interval beyond chance: the variance of its ratio to the mean. */
  readonly clumping: number;
  /** How many intervals in a row tell no more than one: 1 where they are independent of each other. */
  readonly persistence: number;
};

/** With less clumping than this, counts are Poisson's. */
export const INDEPENDENT = 1e-9;

/** The clumping is estimated too, and long tails hide from few intervals: this over their number is added to what was seen. */
const MARGIN = 6;
/** A correlation that so many standard deviations say is there (one in twenty histories without any). */
const SURE = 1.65;
/** A track that drifts slowly correlates more; to heed that would make its canary's faults invisible. */
const MOST_CORRELATED = 0.6;

/** A rate that varies by no more than this, squared and summed up, is always the same. */
const ROUNDING = 1e-18;

/** Reads how a track's bad events come from its intervals before the release. */
export function habitsOf(history: readonly (Counts | null)[]): StableHabits {
  const { intervals, bad, total, dispersion } = spreadOf(history);
  // What few bad events can't show may be there nevertheless.
  const unseen = 1 / (bad + 1);
  if (intervals < 2 || bad <= 0) return { intervals, clumping: unseen, persistence: 1 };
  const perInterval = bad / intervals;
  const correlation = correlationOf(history, bad / total);
  const kept = correlation > SURE / Math.sqrt(intervals) ? Math.min(correlation, MOST_CORRELATED) : 0;
  return {
    intervals,
    clumping: ((1 + MARGIN / intervals) * Math.max(0, dispersion - 1)) / perInterval + unseen,
    // The variance of a sum of autoregressive noise, over that of as many independent numbers.
    persistence: (1 + kept) / (1 - kept),
  };
}

/**
 * How many of several counts of a track, each with its `weight`, tell no more than one: of those of neighbouring intervals, and of
 * those of one interval, as what makes a whole track slow for a while shows in all of them. 1 where they vary independently.
 */
export function alikeOf(histories: readonly { readonly counts: readonly Counts[]; readonly weight: number }[]): number {
  const sums = (histories[0]?.counts ?? []).map(({ total }, interval) => ({
    bad: histories.reduce((sum, { counts, weight }) => sum + weight * (counts[interval]?.bad ?? 0), 0),
    total,
  }));
  const together = varianceOf(spreadOf(sums));
  const apart = histories.reduce((sum, { counts, weight }) => {
    const spread = spreadOf(counts);
    return sum + weight * weight * varianceOf({ ...spread, dispersion: Math.max(1, spread.dispersion) });
  }, 0);
  const ratio = apart > 0 ? together / apart : 1;
  const isSure = ratio > 1 + SURE * Math.sqrt(2 / sums.length);
  return habitsOf(sums).persistence * (isSure ? ratio : 1);
}

/** The variance of an interval's bad events, times the intervals. */
function varianceOf({ bad, total, dispersion }: Spread): number {
  return total > 0 ? dispersion * bad * (1 - bad / total) : 0;
}

/** How much an interval's rate is like the one's before it, -1 to 1. */
function correlationOf(history: readonly (Counts | null)[], mean: number): number {
  let [squares, products, before] = [0, 0, 0];
  for (const one of history) {
    if (!hasEvents(one)) continue;
    const apart = badOf(one) / one.total / mean - 1;
    squares += apart * apart;
    products += apart * before;
    before = apart;
  }
  return squares > ROUNDING ? products / squares : 0;
}
