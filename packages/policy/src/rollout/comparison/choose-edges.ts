import type { Counts } from "../series.ts";
import { spreadOf } from "./dispersion.ts";

/** A limit of a histogram, with the requests slower than it, interval by interval. */
export type EdgeHistory = { readonly le: string; readonly counts: readonly (Counts | null)[] };

/** So many edges are compared, the objective's own among them. */
const EDGES = 3;
/** The shares of slow requests at which a shift of the latencies shows soonest. */
const TELLING = [0.03, 0.1];

/**
 * Chooses the edges by which latencies are compared, from the stable track before the release: the objective's own, and those
 * above which about 3% and 10% of the requests lie. Rarer ones hold too few requests; of commoner ones a shift does not make
 * so much more that it passes the margin.
 */
export function chooseEdges(history: readonly EdgeHistory[], primaryLe: string): readonly string[] {
  const chosen = [primaryLe];
  const shares = history
    .map(({ le, counts }) => ({ le, spread: spreadOf(counts) }))
    .filter(({ spread }) => spread.bad > 0 && spread.bad < spread.total)
    .map(({ le, spread }) => ({ le, share: spread.bad / spread.total }));
  for (const telling of TELLING) {
    const apart = (share: number): number => Math.abs(Math.log(share / telling));
    const [nearest] = shares
      .filter(({ le }) => !chosen.includes(le))
      .toSorted((a, b) => apart(a.share) - apart(b.share) || (a.le < b.le ? -1 : 1));
    if (nearest !== undefined && chosen.length < EDGES) chosen.push(nearest.le);
  }
  return chosen;
}
