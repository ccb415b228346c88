import type { CountPair, Counts } from "../series.ts";
import { showsAt } from "./clumped-counts.ts";
import { badOf, hasEvents } from "./has-events.ts";
import { openLevelBets } from "./level-bets.ts";
import { alikeOf, habitsOf } from "./stable-habits.ts";

export type BandComparison = {
  /** Takes the next interval's counts, a pair for each edge in the same order, and returns the evidence that the canary is slower. */
  observe(pairs: readonly CountPair[]): number;
};

/** How many requests are in each band of an interval. */
type Bands = readonly Counts[];

/**
 * Opens the comparison of the bands that the edges of a histogram cut: the requests slower than the rarest edge, those between it
 * and the next rarest, and so on. A slow canary has more in all of them, and the more the rarer the band, so that they tell more
 * together than the best of the edges. `histories` holds, for each edge, the rarest first, how many requests of the stable track
 * were slower before the release.
 */
export function openBandComparison(
  histories: readonly (readonly (Counts | null)[])[],
  { tolerate }: { readonly tolerate: number },
): BandComparison {
  const before = (histories[0] ?? [])
    .map((_, interval) => bandsOf(histories.map((history) => history[interval] ?? null)))
    .filter((bands) => bands !== null);
  const parts = histories.map((_, place) => before.map((bands) => bands[place] ?? { bad: 0, total: 0 }));
  const alike = alikeOf(parts.map((counts, place) => ({ counts, weight: showsAt(place) })));
  const bets = openLevelBets(parts.map(habitsOf), { tolerate, alike });
  for (const bands of before) bets.remember(bands);
  let evidence = 1;
  return {
    observe(pairs) {
      const stable = bandsOf(pairs.map((pair) => pair.stable));
      const canary = bandsOf(pairs.map((pair) => pair.canary));
      if (stable === null) return evidence;
      if (canary === null) bets.remember(stable);
      else evidence = bets.judge(canary, stable);
      return evidence;
    },
  };
}

/** Null where an edge has no sample with events. */
function bandsOf(slower: readonly (Counts | null)[]): Bands | null {
  const counts = slower.filter(hasEvents);
  if (counts.length < slower.length) return null;
  return counts.map((one, place) => {
    const rarer = counts[place - 1];
    return { bad: Math.max(0, badOf(one) - (rarer === undefined ? 0 : badOf(rarer))), total: one.total };
  });
}
