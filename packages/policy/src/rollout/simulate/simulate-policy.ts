import type { Alarm } from "../alarm.ts";
import type { RolloutPlan } from "../plan.ts";
import type { ObjectiveSeries, Stretch } from "../series.ts";
import { quantileOf } from "./quantile.ts";
import { scheduleOf, type ServiceTraffic, simulatedObjectives, simulateObjective } from "./simulated-traffic.ts";

/** `status`: whether something is known to be bad, or nobody could say; known where it is not told. */
type When = { readonly interval: number; readonly status?: Alarm["status"] } | null;

/** What is asked of a judge of rollouts: the intervals in which it would first have paused and rolled back. */
export type JudgeRollout = (
  plan: RolloutPlan,
  series: ReadonlyMap<string, ObjectiveSeries>,
  where: Stretch,
) => { readonly firstPause: When; readonly firstRollBack: When };

/** How a fault of one objective would go. Shares are 0 to 1; delays are in intervals from the release. */
export type SimulatedFault = {
  /** So many times as many bad events as the stable track has. */
  readonly ratio: number;
  /** The share of rollouts that are rolled back, and that are at least held up by what is known to be bad. */
  readonly rolledBack: number;
  readonly heldUp: number;
  /** By when half, and nine in ten, of all rollouts are rolled back; null where they never are. */
  readonly median: number | null;
  readonly ninetieth: number | null;
};

export type SimulatedPolicy = {
  readonly rollouts: number;
  /** Intervals of a whole rollout. */
  readonly intervals: number;
  /** Rollouts of which nothing is wrong. */
  readonly quiet: { readonly rolledBack: number; readonly paused: number };
  readonly objectives: readonly {
    readonly name: string;
    readonly faults: readonly SimulatedFault[];
    /** The smallest ratio that is held up or rolled back in four of five rollouts, in the first window; null where none is. */
    readonly seenInFirstWindow: number | null;
    /** The same by the end of the rollout. */
    readonly seenByEnd: number | null;
  }[];
  /** Objectives of a value, or whose rate nobody gave: nothing is said of them. */
  readonly leftOut: readonly string[];
};

/** The ratios among which the smallest that can be seen is looked for. */
const RATIOS = [1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 6, 8, 10, 15, 20];
const SHOWN = [2, 5];
const POWER = 0.8;

/**
 * What a policy would do at a service's own traffic, by so many made-up rollouts of each kind. The same seed gives the same
 * answer. It is measured: other traffic than is described behaves differently.
 */
export function simulatePolicy(
  plan: RolloutPlan,
  traffic: ServiceTraffic,
  how: { readonly rollouts: number; readonly seed: number },
  judge: JudgeRollout,
): SimulatedPolicy {
  const where = scheduleOf(plan, traffic);
  const known = simulatedObjectives(plan, traffic);
  const judged = (ratios: ReadonlyMap<string, number>): readonly Outcome[] =>
    Array.from({ length: how.rollouts }, (_, rollout) => {
      const series = known
        .filter(({ name }) => ratios.has(name))
        .map((one, place) => {
          const seed = how.seed + rollout * known.length + place;
          return [one.name, simulateObjective(plan, traffic, one, { ratio: ratios.get(one.name) ?? 1, seed })] as const;
        });
      return outcomeOf(judge(plan, new Map(series), where));
    });
  const quiet = judged(new Map(known.map(({ name }) => [name, 1])));
  return {
    rollouts: how.rollouts,
    intervals: where.grid.until,
    quiet: {
      rolledBack: shareOf(quiet, ({ rollBack }) => rollBack < Infinity),
      paused: shareOf(quiet, ({ pause }) => pause < Infinity),
    },
    objectives: known.map(({ name, detect }) => {
      const at = remembered((ratio) => judged(new Map([[name, ratio]])));
      const seen = (until: number): number | null =>
        smallest(RATIOS, (ratio) => shareOf(at(ratio), ({ heldUp }) => heldUp <= until) >= POWER);
      const shown = [...new Set([...SHOWN, detect])].toSorted((a, b) => a - b);
      return {
        name,
        faults: shown.map((ratio) => faultOf(ratio, at(ratio))),
        seenInFirstWindow: seen(plan.window),
        seenByEnd: seen(where.grid.until),
      };
    }),
    leftOut: plan.objectives.filter((one) => !known.includes(one)).map(({ name }) => name),
  };
}

/** In which interval; infinity where never. */
type Outcome = { readonly pause: number; readonly rollBack: number; readonly heldUp: number };

function outcomeOf({ firstPause, firstRollBack }: ReturnType<JudgeRollout>): Outcome {
  const pause = firstPause?.interval ?? Infinity;
  const rollBack = firstRollBack?.interval ?? Infinity;
  // What pauses because there is too little to see has seen no fault.
  const seen = firstPause?.status === "unknown" ? Infinity : pause;
  return { pause, rollBack, heldUp: Math.min(seen, rollBack) };
}

function faultOf(ratio: number, outcomes: readonly Outcome[]): SimulatedFault {
  const delays = outcomes.map(({ rollBack }) => rollBack);
  const finite = (delay: number): number | null => (delay < Infinity ? delay : null);
  return {
    ratio,
    rolledBack: shareOf(outcomes, ({ rollBack }) => rollBack < Infinity),
    heldUp: shareOf(outcomes, ({ heldUp }) => heldUp < Infinity),
    median: finite(quantileOf(delays, 0.5)),
    ninetieth: finite(quantileOf(delays, 0.9)),
  };
}

function shareOf(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number {
  return outcomes.filter(holds).length / Math.max(1, outcomes.length);
}

/** The first of rising values that holds, where all after it hold too. */
function smallest(values: readonly number[], holds: (value: number) => boolean): number | null {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(values[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return values[low] ?? null;
}

function remembered<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const now = make(key);
    made.set(key, now);
    return now;
  };
}
