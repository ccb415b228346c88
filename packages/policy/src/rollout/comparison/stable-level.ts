import type { Counts } from "../series.ts";
import { badOf } from "./has-events.ts";
import { WINDOW } from "./rolling-mean.ts";
import type { StableHabits } from "./stable-habits.ts";

/** A new level of the stable track is looked for in its newest intervals, so many at a time. */
const SPANS = [1, 2, 4, 8];
/** So many standard deviations above the window's mean are not chance alone. */
const STANDS_OUT = 2;

/** The rate of bad events that is to be expected now, by the stable track. */
export type StableLevel = {
  add(counts: Counts): void;
  /** The expected rate; null where the newest interval alone stands out and may be a burst or a new level. */
  now(): number | null;
};

/**
 * Follows the level of the stable track: the mean of the window, or of its newest intervals where these stand out above it.
 * So a change that meets both tracks is no fault of the canary's, and the stable track's own noise does not hide one.
 */
export function openStableLevel({ clumping, persistence }: StableHabits): StableLevel {
  const bad = new Float64Array(WINDOW + 1);
  const total = new Float64Array(WINDOW + 1);
  let size = 0;
  let newest = -1;
  return {
    add(counts) {
      newest = (newest + 1) % bad.length;
      size = Math.min(bad.length, size + 1);
      bad[newest] = badOf(counts);
      total[newest] = counts.total;
    },
    now() {
      let [allBad, allTotal] = [0, 0];
      for (let i = 0; i < size; i += 1) {
        allBad += bad[i] ?? 0;
        allTotal += total[i] ?? 0;
      }
      // With no bad event at all, half of one is as much as could have been missed.
      const usual = Math.max(allBad, 0.5) / allTotal;
      let [level, alone] = [usual, false];
      let [someBad, someTotal, span] = [0, 0, 0];
      for (const until of SPANS) {
        if (until >= size) break;
        for (; span < until; span += 1) {
          const at = (newest - span + bad.length) % bad.length;
          someBad += bad[at] ?? 0;
          someTotal += total[at] ?? 0;
        }
        const variance = 1 / Math.max(usual * someTotal, 0.5) + (clumping * persistence) / span;
        const rate = someBad / someTotal;
        if (rate <= usual * (1 + STANDS_OUT * Math.sqrt(variance))) continue;
        if (span === 1) alone = true;
        else level = Math.max(level, rate);
      }
      return alone && level === usual ? null : level;
    },
  };
}
