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

/** Makes up what one objective would show of a canary that is bad so many times as often as the stable track. */
export function simulateObjective(
  plan: RolloutPlan,
  traffic: ServiceTraffic,
  objective: ObjectivePlan,
  { ratio, seed }: { readonly ratio: number; readonly seed: number },
): ObjectiveSeries {
  const random = randomFrom(seed);
  const { grid } = scheduleOf(plan, traffic);
  const rate = traffic.rates.get(objective.name) ?? 0;
  const canary: (Counts | null)[] = [];
  const stable: Counts[] = [];
  const drawn = (total: number, of: number): Counts => ({
    bad: betaBinomial(random, total, Math.min(1, of), traffic.bursts),
    total,
  });
  for (let interval = grid.first; interval <= grid.until; interval += 1) {
    const share = interval > 0 ? shareIn(plan, Math.floor((interval - 1) / plan.window)) : 0;
    const requests = poisson(random, traffic.requestsPerInterval);
    const toCanary = binomial(random, requests, share);
    canary.push(interval > 0 ? drawn(toCanary, rate * ratio) : null);
    stable.push(drawn(requests - toCanary, rate));
  }
  return { kind: "counts", canary, stable, edges: [] };
}
