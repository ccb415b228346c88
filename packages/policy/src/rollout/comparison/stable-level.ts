import type { Counts } from "../series.ts";
import { badOf } from "./has-events.ts";
import { WINDOW } from "./rolling-mean.ts";
import { INDEPENDENT, type StableHabits } from "./stable-habits.ts";

/** A new level of the stable track is looked for in its newest intervals, so many at a time. */
const SPANS = [1, 2, 4, 8, 16, 32];
/**
 * By how much likelier than the window's mean (its logarithm) a new level must be, and by how much more, over the span, while it is
 * new: a burst looks like one for a while, and to take it for one hides the canary's fault.
 */
const LIKELIER = 0.7;
const LIKELIER_IF_NEW = 6;

/** The rate of bad events that is to be expected now, by the stable track. */
export type StableLevel = {
  /** The bad events of the window that it rests on; half of one where there were none. */
  readonly bad: number;
  add(counts: Counts): void;
  /** The expected rate. */
  now(): number;
};

/**
 * Follows the level of the stable track: the mean of the window, or of its newest intervals where these stand out above it.
 * So a change that meets both tracks is no fault of the canary's, and the stable track's own noise does not hide one.
 */
export function openStableLevel({ clumping, persistence }: StableHabits): StableLevel {
  const bad = new Float64Array(WINDOW + 1);
  const total = new Float64Array(WINDOW + 1);
  const varies = Math.max(clumping * persistence, INDEPENDENT);
  let size = 0;
  let newest = -1;
  let [allBad, allTotal] = [0, 0];
  // With no bad event at all, half of one is as much as could have been missed.
  const restsOn = (): number => Math.max(allBad, 0.5);
  return {
    get bad() {
      return restsOn();
    },
    add(counts) {
      newest = newest + 1 < bad.length ? newest + 1 : 0;
      size = Math.min(bad.length, size + 1);
      allBad += badOf(counts) - (bad[newest] ?? 0);
      allTotal += counts.total - (total[newest] ?? 0);
      bad[newest] = badOf(counts);
      total[newest] = counts.total;
      // Added up anew once a round: what rounding left of great counts goes with them.
      if (newest === 0) [allBad, allTotal] = [sumOf(bad), sumOf(total)];
    },
    now() {
      const usual = restsOn() / Math.max(allTotal, total[newest] ?? 0);
      let level = usual;
      let someBad = 0;
      let someTotal = 0;
      let span = 0;
      for (const until of SPANS) {
        if (until >= size) break;
        for (; span < until; span += 1) {
          const at = newest < span ? newest - span + bad.length : newest - span;
          someBad += bad[at] ?? 0;
          someTotal += total[at] ?? 0;
        }
        const likelier = byHowMuchLikelier(someBad, Math.max(usual * someTotal, 0.5), span / varies);
        if (likelier > LIKELIER + LIKELIER_IF_NEW / span) level = Math.max(level, someBad / someTotal);
      }
      return level;
    },
  };
}

/** The logarithm of how much likelier a negative binomial count of this size is by its own mean than by a smaller expected one. */
function byHowMuchLikelier(count: number, expected: number, size: number): number {
  if (count <= expected) return 0;
  return count * Math.log(count / expected) - (count + size) * (Math.log1p(count / size) - Math.log1p(expected / size));
}

function sumOf(numbers: Float64Array): number {
  let sum = 0;
  for (const one of numbers) sum += one;
  return sum;
}
