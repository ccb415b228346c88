import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { planOf, type RolloutPlan } from "../plan.ts";
import { courseOfRelease, LOOKS, type Went } from "./course-of-release.ts";
import { quantileOf } from "./quantile.ts";
import { type Remedy, remediesOf } from "./remedies.ts";
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
  /** Of those that wait for a person: why the first does, and what would release as many as were `tried`; null where none waits. */
  readonly waiting: { readonly says: string; readonly tried: number; readonly remedies: readonly Remedy[] } | null;
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
  const went = Array.from({ length: rollouts }, (_, rollout) =>
    courseOfRelease(events, plan, traffic, { rollout, seed }),
  );
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
    waiting: whyTheyWait(
      went,
      (changed, rollout) => courseOfRelease(changed, planOf(changed.policy), traffic, { rollout, seed }),
      events,
    ),
  };
}

const MOST = 50;
const LEAST = 10;
/** So much is judged in some five seconds: intervals, by looks, by objectives. Measured. */
const WORK = 1_000_000;

function affordable({ patience, window, objectives }: RolloutPlan, { history }: ServiceTraffic): number {
  const work = Math.min(LOOKS, patience - window) * (history + patience) * (1 + objectives.length / 8);
  return Math.min(MOST, Math.max(LEAST, Math.floor(WORK / Math.max(1, work))));
}

/** What would help is looked for on so many of all at most. */
const TRIED = 0.1;

function whyTheyWait(
  went: readonly Went[],
  again: (changed: LoadedPolicy, rollout: number) => Went,
  loaded: LoadedPolicy,
): SimulatedReleases["waiting"] {
  const waiting = went.flatMap(({ ends, says }, rollout) => (ends === "waits" ? [{ says, rollout }] : []));
  const [first] = waiting;
  if (first === undefined) return null;
  const tried = waiting.slice(0, Math.max(1, Math.floor(went.length * TRIED)));
  const remedies = remediesOf(loaded, (changed) =>
    tried.every(({ rollout }) => again(changed, rollout).ends === "released"),
  );
  return { says: first.says, tried: tried.length, remedies };
}

function withEventsAlone(loaded: LoadedPolicy): LoadedPolicy {
  const rollout = { ...loaded.policy.rollout, security: {}, queues: {}, afterwards: {} };
  return { ...loaded, policy: { ...loaded.policy, rollout } };
}
