import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { decideWatch } from "../decide-watch.ts";
import { openRememberingJudge } from "../objectives/remembering-judge.ts";
import { planOf, type RolloutPlan } from "../plan.ts";
import type { Begun } from "../series.ts";
import { progressOf } from "../steps/step-progress.ts";
import type { WatchDecision } from "../watch-decision.ts";
import { quantileOf } from "./quantile.ts";
import { openSimulatedRelease } from "./simulated-release.ts";
import type { ServiceTraffic } from "./simulated-traffic.ts";

/** How releases of which nothing is wrong would go. Shares are 0 to 1; times are in intervals from the release. */
export type SimulatedReleases = {
  readonly rollouts: number;
  readonly released: number;
  readonly rolledBack: number;
  /** Those of which a step outlasts its patience. */
  readonly waitsForPerson: number;
  /** Those that stay in a step beyond its window, as its traffic could not have shown `detect` by then: in any, and by step. */
  readonly takesLonger: number;
  readonly steps: readonly { readonly share: number; readonly takesLonger: number }[];
  /** By when half, and nine in ten, of all are released, and watched on for as long as the policy wants; null where they never are. */
  readonly median: number | null;
  readonly ninetieth: number | null;
};

/**
 * What becomes of releases without a fault, decided as a watch decides: by `decideWatch` itself, at each look that could
 * change anything. What is not simulated (values, security, queues, the controller, the validation) is taken to be good. Where
 * so many `rollouts` would take minutes, there are fewer.
 */
export function simulateReleases(
  loaded: LoadedPolicy,
  traffic: ServiceTraffic,
  { rollouts: most, seed }: { readonly rollouts: number; readonly seed: number },
): SimulatedReleases {
  const plan = planOf(loaded.policy);
  const rollouts = Math.min(most, affordable(plan, traffic));
  const events = withEventsAlone(loaded);
  const went = Array.from({ length: rollouts }, (_, rollout) => release(events, plan, traffic, { rollout, seed }));
  const shareOf = (isSo: (one: Went) => boolean): number => went.filter(isSo).length / rollouts;
  const releasedBy = (share: number): number | null => {
    const times = went.map(({ ends, until }) => (ends === "released" ? until : Infinity));
    const by = quantileOf(times, share);
    return by < Infinity ? by : null;
  };
  return {
    rollouts,
    released: shareOf(({ ends }) => ends === "released"),
    rolledBack: shareOf(({ ends }) => ends === "rolled-back"),
    waitsForPerson: shareOf(({ ends }) => ends === "waits"),
    takesLonger: shareOf(({ longer }) => longer.size > 0),
    steps: plan.steps.map(({ share }, step) => ({ share, takesLonger: shareOf(({ longer }) => longer.has(step)) })),
    median: releasedBy(0.5),
    ninetieth: releasedBy(0.9),
  };
}

/** A step that waits is looked at so often at most until its patience is over: each of these looks judges all of its traffic. */
const LOOKS = 120;
const MOST = 50;
const LEAST = 10;
/** So much is judged in some five seconds: intervals, by looks, by objectives. Measured. */
const WORK = 1_000_000;

function affordable({ patience, window, objectives }: RolloutPlan, { history }: ServiceTraffic): number {
  const work = Math.min(LOOKS, patience - window) * (history + patience) * (1 + objectives.length / 8);
  return Math.min(MOST, Math.max(LEAST, Math.floor(WORK / Math.max(1, work))));
}

/** How a release went: what became of it, in which interval, and the steps that took longer for lack of traffic. */
type Went = {
  readonly ends: "released" | "waits" | "rolled-back";
  readonly until: number;
  readonly longer: ReadonlySet<number>;
};

function release(
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
    const { move, finished, begins, step } = decision;
    if (finished) {
      return { ends: move === "roll-back" ? "rolled-back" : move === "pause" ? "waits" : "released", until, longer };
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

function withEventsAlone(loaded: LoadedPolicy): LoadedPolicy {
  const rollout = { ...loaded.policy.rollout, security: {}, queues: {}, afterwards: {} };
  return { ...loaded, policy: { ...loaded.policy, rollout } };
}
