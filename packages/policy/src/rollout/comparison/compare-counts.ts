import type { CountPair, Counts } from "../series.ts";
import { openBets } from "./bets.ts";
import { eValueOf } from "./exchangeable.ts";
import { badOf, hasEvents } from "./has-events.ts";
import { openLevelBets } from "./level-bets.ts";
import { openRollingMean } from "./rolling-mean.ts";
import { habitsOf, type StableHabits } from "./stable-habits.ts";

export type CountComparison = {
  /** The evidence so far that the canary is worse than is tolerated; 1 says nothing. */
  readonly evidence: number;
  /** Takes the next interval and returns the evidence. An interval without events on either track changes nothing. */
  observe(pair: CountPair): number;
};

/** What is known of the stable track, and the bets that rest on it. */
type Judge = {
  /** Remembers an interval of the stable track. */
  remember(stable: Counts): void;
  /** Judges an interval that both tracks have events in, and remembers it; returns the evidence. */
  judge(canary: Counts, stable: Counts): number;
};

/** With fewer intervals of history nobody knows how the track's rate varies. */
export const ENOUGH_HISTORY = 20;

/**
 * Opens the comparison of a canary's share of bad events with the stable track's, which may be looked at after every interval.
 * `history` is the stable track before the release, oldest first; `tolerate` the factor by which the canary may be worse.
 *
 * Where the history shows how the stable track's rate varies, counts are held against its level and that variation; else the
 * canary is held against as many stable intervals as there are, of whose variation nothing is assumed. How seldom it is wrong is
 * measured by simulation and not guaranteed: level and variation are estimates.
 */
export function openCountComparison(
  history: readonly (Counts | null)[],
  { tolerate }: { readonly tolerate: number },
): CountComparison {
  const habits = habitsOf(history);
  const judge = habits.intervals >= ENOUGH_HISTORY ? byHabits(habits, tolerate) : byExchange(tolerate);
  for (const one of history) if (hasEvents(one)) judge.remember(one);
  let evidence = 1;
  return {
    get evidence() {
      return evidence;
    },
    observe({ canary, stable }) {
      if (!hasEvents(stable)) return evidence;
      if (hasEvents(canary)) evidence = judge.judge(canary, stable);
      else judge.remember(stable);
      return evidence;
    },
  };
}

function byHabits(habits: StableHabits, tolerate: number): Judge {
  const bets = openLevelBets([habits], { tolerate, alike: habits.persistence });
  return {
    remember: (stable) => bets.remember([stable]),
    judge: (canary, stable) => bets.judge([canary], [stable]),
  };
}

function byExchange(tolerate: number): Judge {
  const before = openRollingMean();
  const events = openRollingMean();
  const bets = openBets();
  const remember = (stable: Counts): void => {
    before.add(rateOf(stable));
    events.add(stable.total);
  };
  return {
    remember,
    judge(canary, stable) {
      // With no bad event at all, half of one is as much as could have been missed.
      const least = 0.5 / (events.mean * events.size + stable.total);
      const evidence = bets.bet(eValueOf(rateOf(canary), Math.max(rateOf(stable), least), before, tolerate));
      remember(stable);
      return evidence;
    },
  };
}

function rateOf(counts: Counts): number {
  return badOf(counts) / counts.total;
}
