import type { Counts } from "../series.ts";
import { openClumpedCounts } from "./clumped-counts.ts";
import { badOf } from "./has-events.ts";
import { WINDOW } from "./rolling-mean.ts";
import type { StableHabits } from "./stable-habits.ts";
import { openStableLevel } from "./stable-level.ts";

/** Bets that one or several counts of the canary are greater than the stable track's levels let expect. */
export type LevelBets = {
  /** Remembers an interval of the stable track. */
  remember(stable: readonly Counts[]): void;
  /** Judges an interval that both tracks have events in, and remembers it; returns the evidence. */
  judge(canary: readonly Counts[], stable: readonly Counts[]): number;
};

/**
 * By so many times the bad events that a window of the canary may hold outweigh those that the stable level rests on: the margin pays
 * for a level that is off by that chance. Beyond that, as with a small hold-out, the same error of the level would be
 * bet on interval after interval: measured, one in ten rollouts with a hold-out of 1% was rolled back within an hour.
 */
const OUTWEIGHED = 4;
const NONE: Counts = { bad: 0, total: 0 };

/** Opens the bets; `alike` is how many of the counts, of neighbouring intervals or of one, tell no more than one. */
export function openLevelBets(
  habits: readonly StableHabits[],
  { tolerate, alike }: { readonly tolerate: number; readonly alike: number },
): LevelBets {
  const levels = habits.map(openStableLevel);
  const bets = openClumpedCounts(
    habits.map(({ clumping }) => clumping),
    alike,
  );
  const remember = (stable: readonly Counts[]): void => {
    levels.forEach((level, place) => level.add(stable[place] ?? NONE));
  };
  return {
    remember,
    judge(canary, stable) {
      remember(stable);
      return bets.bet(
        levels.map((level, place) => {
          const one = canary[place] ?? NONE;
          const expected = tolerate * level.now() * one.total;
          return { count: badOf(one), expected, trust: Math.min(1, (OUTWEIGHED * level.bad) / (WINDOW * expected)) };
        }),
      );
    },
  };
}
