import type { Counts } from "../series.ts";
import { spreadOf } from "./dispersion.ts";

/** A limit of a histogram, with the requests slower than it, interval by interval. */
export type EdgeHistory = { readonly le: string; readonly counts: readonly (Counts | null)[] };

/**
 * The shares of slow requests at which a shift shows soonest. Measured over all sets of up to three edges: with these two a p99
 * that is 30% greater is found after 14 intervals and requests that all take 30% longer after 6, where the limit of 0.1% alone
 * takes 19 and 20.
 */
const TELLING = [0.015, 0.06];
/** An edge whose share is further off than by this factor tells too little to be worth its part of the mean. */
const NEAR = Math.log(8);

/**
 * Chooses the edges by which latencies are compared, from the stable track before the release: the objective's own first, and up to
 * two above which about 1.5% and 6% of the requests lie. Rarer ones hold too few requests, and of commoner ones a shift
 * does not make so many more that it passes the margin.
 */
export function chooseEdges(history: readonly EdgeHistory[], primaryLe: string): readonly string[] {
  const chosen = [primaryLe];
  const shares = history.flatMap(({ le, counts }) => {
    const { bad, total } = spreadOf(counts);
    return bad > 0 ? [{ le, share: bad / total }] : [];
  });
  for (const telling of TELLING) {
    const near = shares
      .filter(({ le }) => !chosen.includes(le))
      .map(({ le, share }) => ({ le, off: Math.abs(Math.log(share / telling)) }))
      .filter(({ off }) => off <= NEAR)
      .toSorted((a, b) => a.off - b.off)[0];
    if (near !== undefined) chosen.push(near.le);
  }
  return chosen;
}
