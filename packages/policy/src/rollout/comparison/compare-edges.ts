import type { CountPair, Counts } from "../series.ts";
import { openBandComparison } from "./compare-bands.ts";
import { ENOUGH_HISTORY, openCountComparison } from "./compare-counts.ts";
import { spreadOf } from "./dispersion.ts";

export type EdgeComparison = {
  /** The evidence so far that the canary is slower than is tolerated. */
  readonly evidence: number;
  /** Takes the next interval's counts, a pair for each edge in their order, and returns the evidence. */
  observe(pairs: readonly CountPair[]): number;
};

/** The share of the bets on the rarest edge alone: where requests time out, none are slower but those beyond it. */
const RAREST = 0.25;
const NOTHING: CountPair = { canary: null, stable: null };

/**
 * Opens the comparison of latencies: of the shares of requests slower than each of several edges of a histogram. The evidence is
 * a mean, which is evidence however its parts depend on each other: of what the rarest edge tells alone and what all tell
 * together; where the history is too short to weigh them together, of what each tells alone. `histories` holds the stable track
 * before the release for each edge.
 */
export function openEdgeComparison(
  histories: readonly (readonly (Counts | null)[])[],
  { tolerate }: { readonly tolerate: number },
): EdgeComparison {
  const rarestFirst = histories
    .map((history, edge) => ({ edge, history, ...spreadOf(history) }))
    .toSorted((a, b) => a.bad - b.bad);
  const isKnown = rarestFirst.length > 1 && rarestFirst.every(({ intervals }) => intervals >= ENOUGH_HISTORY);
  const alone = (isKnown ? rarestFirst.slice(0, 1) : rarestFirst).map(({ history }) =>
    openCountComparison(history, { tolerate }),
  );
  const together = isKnown
    ? openBandComparison(
        rarestFirst.map(({ history }) => history),
        { tolerate },
      )
    : null;
  let evidence = 1;
  return {
    get evidence() {
      return evidence;
    },
    observe(pairs) {
      const inOrder = rarestFirst.map(({ edge }) => pairs[edge] ?? NOTHING);
      const sum = alone.reduce((total, comparison, place) => total + comparison.observe(inOrder[place] ?? NOTHING), 0);
      if (alone.length > 0) evidence = sum / alone.length;
      if (together !== null) evidence = RAREST * evidence + (1 - RAREST) * together.observe(inOrder);
      return evidence;
    },
  };
}
