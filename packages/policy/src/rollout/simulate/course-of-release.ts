import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { decideWatch } from "../decide-watch.ts";
import { openRememberingJudge } from "../objectives/remembering-judge.ts";
import type { RolloutPlan } from "../plan.ts";
import type { Begun } from "../series.ts";
import { progressOf } from "../steps/step-progress.ts";
import type { WatchDecision } from "../watch-decision.ts";
import { openSimulatedRelease } from "./simulated-release.ts";
import type { ServiceTraffic } from "./simulated-traffic.ts";

/** A step that waits is looked at so often at most until its patience is over: each of these looks judges all of its traffic. */
export const LOOKS = 120;

/** How a release went: what became of it and why, in which interval, and the steps that took longer for lack of traffic. */
export type Went = {
  readonly ends: "released" | "waits" | "rolled-back";
  /** In the words of the last decision. */
  readonly says: string;
  readonly until: number;
  readonly longer: ReadonlySet<number>;
};

/** How a release without a fault goes, decided by `decideWatch` at each look that could change anything. */
export function courseOfRelease(
  loaded: LoadedPolicy,
  plan: RolloutPlan,
  traffic: ServiceTraffic,
  which: { readonly rollout: number; readonly seed: number },
): Went {
  const factsOf = openSimulatedRelease(plan, traffic, which);
  const judge = openRememberingJudge();
  const longer = new Set<number>();
  let begun: readonly Begun[] = [{ step: 0, from: 1 }];
  let until = plan.window;
  for (;;) {
    const decision = decideWatch(loaded, factsOf(begun, until), judge);
    const { move, says, finished, begins, step } = decision;
    if (finished) {
      return {
        ends: move === "roll-back" ? "rolled-back" : move === "pause" ? "waits" : "released",
        says,
        until,
        longer,
      };
    }
    if (takesLonger(decision)) longer.add(step);
    if (begins !== null) begun = [...begun, begins];
    until = nextLook(plan, begun, until, decision);
  }
}

/** Nothing stands against the step and its window is over, and yet it does not go on. */
function takesLonger({ move, secondsLeft }: WatchDecision): boolean {
  return move === "continue" && secondsLeft === 0;
}

/** The next interval at which a look could find anything but that the step goes on, or what a later one finds all the same. */
function nextLook(plan: RolloutPlan, begun: readonly Begun[], until: number, decision: WatchDecision): number {
  const from = begun.at(-1)?.from ?? 1;
  const { patience } = progressOf(plan, begun, until, () => false);
  const left = Math.round((decision.secondsLeft ?? 0) / plan.intervalSeconds);
  const waits = takesLonger(decision) ? Math.ceil(patience / LOOKS) : 1;
  const goesOn = (decision.begins === null ? until : from - 1) + Math.max(left, waits);
  // From its patience on, an alarm ends the watch in the interval in which it falls.
  return Math.max(until + 1, Math.min(goesOn, from + patience - 1));
}
