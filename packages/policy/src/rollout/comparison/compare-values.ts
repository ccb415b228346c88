import type { ValuePair } from "../series.ts";
import { openBets } from "./bets.ts";
import { eValueOf } from "./exchangeable.ts";
import { openRollingMean } from "./rolling-mean.ts";

export type ValueComparison = {
  /** The evidence so far that the canary is worse than is tolerated; 1 says nothing. */
  readonly evidence: number;
  /** Takes the next interval and returns the evidence. A value that is missing or below 0 changes nothing. */
  observe(pair: ValuePair): number;
};

/** Where small is bad, a value counts at least as this share of the usual one: an idle moment is not infinitely bad. */
const IDLE = 1 / 20;
/** One value that stands out, such as the first that is not zero, does not even pause: less than an e-value is one, too. */
const MOST_AT_ONCE = 30;
/** What is greater than this, or its reciprocal, was not measured. */
const MOST = 1e250;

/**
 * Opens the comparison of a value of the canary with that of the stable track. `worse` says whether a `bigger` or a `smaller`
 * value is worse; smaller ones are compared by their reciprocals. `history` is the stable track before the release, oldest first.
 */
export function openValueComparison(
  history: readonly (number | null)[],
  { tolerate, worse }: { readonly tolerate: number; readonly worse: "bigger" | "smaller" },
): ValueComparison {
  const usual = openRollingMean();
  const before = openRollingMean();
  const bets = openBets();
  const badness = (value: number): number =>
    worse === "bigger" ? value : 1 / Math.max(value, IDLE * usual.mean, 1 / MOST);
  const remember = (value: number): void => {
    usual.add(value);
    if (worse === "bigger" || usual.mean > 0) before.add(badness(value));
  };
  for (const value of history) if (isMeasure(value)) remember(value);
  return {
    get evidence() {
      return bets.capital;
    },
    observe({ canary, stable }) {
      if (!isMeasure(stable)) return bets.capital;
      // Where small is bad and the stable track has shown nothing but zeros, nothing can be smaller.
      const comparable = isMeasure(canary) && (worse === "bigger" || usual.mean > 0);
      if (comparable) bets.bet(Math.min(MOST_AT_ONCE, eValueOf(badness(canary), badness(stable), before, tolerate)));
      remember(stable);
      return bets.capital;
    },
  };
}

function isMeasure(value: number | null): value is number {
  return value !== null && value >= 0 && value <= MOST;
}
