import type { CountPair, Counts } from "../series.ts";
import { openBets } from "./bets.ts";
import { eValueOf } from "./exchangeable.ts";
import { openIndependentCounts } from "./independent-counts.ts";
import { openRollingMean } from "./rolling-mean.ts";

export type CountComparison = {
  /** The evidence so far that the canary is worse than is tolerated; 1 says nothing. */
  readonly evidence: number;
  /** Takes the next interval and returns the evidence. An interval without events on either track changes nothing. */
  observe(pair: CountPair): number;
};

/**
 * Opens the comparison of a canary's share of bad events with the stable track's, which may be looked at after every interval.
 * `history` is the stable track before the release, oldest first; `tolerate` the factor by which the canary may be worse.
 */
export function openCountComparison(
  history: readonly (Counts | null)[],
  { tolerate }: { readonly tolerate: number },
): CountComparison {
  const before = openRollingMean();
  for (const one of history) if (hasEvents(one)) before.add(rateOf(one));
  const bets = openBets();
  const counts = openIndependentCounts(history, { tolerate });
  let counted: boolean | null = null;
  let evidence = 1;
  return {
    get evidence() {
      return evidence;
    },
    observe({ canary, stable }) {
      if (!hasEvents(stable)) return evidence;
      const rate = rateOf(stable);
      if (hasEvents(canary)) {
        bets.bet(eValueOf(rateOf(canary), rate, before, tolerate));
        const fits = counts.fits(canary.total);
        // Settled by the first comparison: evidence that was spent on counts is not handed back later.
        counted ??= fits;
        if (counted && fits) counts.observe(canary, stable);
        evidence = counted ? (bets.capital + counts.evidence) / 2 : bets.capital;
      }
      before.add(rate);
      return evidence;
    },
  };
}

function hasEvents(counts: Counts | null): counts is Counts {
  return counts !== null && counts.total > 0;
}

// Extrapolated increases can make more bad events than events.
function rateOf({ bad, total }: Counts): number {
  return Math.min(1, bad / total);
}
