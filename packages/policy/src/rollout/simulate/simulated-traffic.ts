import { type ObjectivePlan, type RolloutPlan, shareIn } from "../plan.ts";
import type { Counts, ObjectiveSeries, Stretch } from "../series.ts";
import { begunOnSchedule } from "../steps/steps-begun.ts";
import { betaBinomial, binomial } from "./binomial.ts";
import { poisson } from "./poisson.ts";
import { randomFrom } from "./random.ts";

/** A service's traffic, as far as it decides what a policy can see in it. */
export type ServiceTraffic = {
  /** Requests that both tracks together get in an interval, on average. */
  readonly requestsPerInterval: number;
  /** The share of bad events by objective, where nothing is wrong (0 to 1). */
  readonly rates: ReadonlyMap<string, number>;
  /** Objectives that tell no tracks apart: their events are those of both, and nothing is compared. */
  readonly together: ReadonlySet<string>;
  /** How much bad events of an interval come together: their intraclass correlation; 0 for not at all. */
  readonly bursts: number;
  /** Intervals of the stable track from before the release. */
  readonly history: number;
};

/** A rollout that nothing holds up, with the watch after its last step. */
export function scheduleOf(plan: RolloutPlan, { history }: ServiceTraffic): Stretch {
  const until = plan.steps.length * plan.window + plan.watchFor;
  return { grid: { intervalSeconds: plan.intervalSeconds, first: 1 - history, until }, begun: begunOnSchedule(plan) };
}

/** The objectives of which events can be made up: those that count them, at a rate that somebody gave. */
export function simulatedObjectives(plan: RolloutPlan, { rates }: ServiceTraffic): readonly ObjectivePlan[] {
  return plan.objectives.filter(({ name, budget }) => budget !== null && rates.has(name));
}

/** What both tracks of an objective show in an interval of which the canary has a share. */
export type SimulatedInterval = { readonly canary: Counts | null; readonly stable: Counts };

/**
 * Makes up what one objective shows of a canary that is bad so many times as often as the stable track. Asked for one interval
 * after the other; those before the release have no canary.
 */
export function openSimulatedObjective(
  traffic: ServiceTraffic,
  objective: Pick<ObjectivePlan, "name">,
  { ratio, seed }: { readonly ratio: number; readonly seed: number },
): (interval: number, share: number) => SimulatedInterval {
  const random = randomFrom(seed);
  const rate = traffic.rates.get(objective.name) ?? 0;
  const drawn = (total: number, of: number): Counts => ({
    bad: betaBinomial(random, total, Math.min(1, of), traffic.bursts),
    total,
  });
  return (interval, share) => {
    const released = interval > 0;
    const requests = poisson(random, traffic.requestsPerInterval);
    const toCanary = binomial(random, requests, released ? share : 0);
    const canary = released ? drawn(toCanary, rate * ratio) : null;
    return { canary, stable: drawn(requests - toCanary, rate) };
  };
}

/** The whole of such a rollout, of which nothing holds up the steps. */
export function simulateObjective(
  plan: RolloutPlan,
  traffic: ServiceTraffic,
  objective: ObjectivePlan,
  how: { readonly ratio: number; readonly seed: number },
): ObjectiveSeries {
  const { grid } = scheduleOf(plan, traffic);
  const next = openSimulatedObjective(traffic, objective, how);
  const canary: (Counts | null)[] = [];
  const stable: Counts[] = [];
  for (let interval = grid.first; interval <= grid.until; interval += 1) {
    const shown = next(interval, shareIn(plan, Math.floor((interval - 1) / plan.window)));
    canary.push(shown.canary);
    stable.push(shown.stable);
  }
  return simulatedSeries(traffic, objective, { canary, stable });
}

/** What a reader of metrics makes of the intervals of an objective. */
export function simulatedSeries(
  { together }: ServiceTraffic,
  { name }: Pick<ObjectivePlan, "name">,
  { canary, stable }: { readonly canary: readonly (Counts | null)[]; readonly stable: readonly Counts[] },
): ObjectiveSeries {
  if (!together.has(name)) return { kind: "counts", canary: [...canary], stable: [...stable], edges: [] };
  const both = canary.map((one, place) => {
    const other = stable[place];
    return one === null || other === undefined ? one : { bad: one.bad + other.bad, total: one.total + other.total };
  });
  return { kind: "counts", canary: both, stable: null, edges: [] };
}
