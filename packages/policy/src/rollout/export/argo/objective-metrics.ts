import { inScope, type Objective } from "../../../checklist/slo/objective-queries.ts";
import { DEVIATIONS } from "../../laws/budget-breach.ts";
import { guardsToPause } from "../../laws/guards.ts";
import type { ObjectivePlan, RolloutPlan } from "../../plan.ts";
import { type CountsInPromql, countsInPromql, enclosed } from "../counts-in-promql.ts";
import { lengthOf, type Ranges } from "../ranges.ts";
import {
  ENVIRONMENT,
  factor,
  intervalsOver,
  lawMetric,
  type Metric,
  pauseMetric,
  STABLE_TRACK,
  TRACK,
} from "./metric.ts";

type Watch = { readonly plan: RolloutPlan; readonly ranges: Ranges };

/** The laws of an objective, as metrics. */
export function objectiveMetrics(watch: Watch, plan: ObjectivePlan, objective: Objective): readonly Metric[] {
  const scope = { environment: ENVIRONMENT, track: TRACK };
  const counts = countsInPromql(objective, scope);
  if (counts === null) return valueMetrics(watch, plan, inScope(objective.query ?? "", scope));
  return [
    ...(plan.rollBackAbove === null ? [] : errorRate(watch, plan.name, counts, plan.rollBackAbove)),
    ...(plan.budget === null ? [] : [budgetMetric(watch, plan.name, counts, plan.budget)]),
  ];
}

// The share of bad events where the guards are met, and 0 where not; NaN where there were no events at all.
function errorRate({ plan, ranges }: Watch, name: string, counts: CountsInPromql, limit: number): readonly Metric[] {
  const law = lengthOf(ranges.law);
  const share = `${counts.bad(law)} / ${counts.total(law)}`;
  const seen = { limit, range: ranges.law };
  const guards = guardFactors(plan.guards, ranges, counts, seen);
  const good = `result[0] <= ${limit}`;
  const rollBack = lawMetric(plan, ranges, {
    name: `${name}-law`,
    query: product(share, guards),
    good,
    broken: `!isInf(result[0]) && result[0] > ${limit}`,
  });
  if (guards.length === 0) return [rollBack];
  const some = guardFactors(guardsToPause(plan.guards), ranges, counts, seen);
  return [rollBack, pauseMetric(plan, ranges, { name: `${name}-guarded`, query: product(share, some), good })];
}

// The share over the long part of the window where the budget is breached, and 0 where not. The short part is added as a
// nought, so that without traffic by now there is no number.
function budgetMetric({ plan, ranges }: Watch, name: string, counts: CountsInPromql, budget: number): Metric {
  const [long, short] = [lengthOf(ranges.long), lengthOf(ranges.short)];
  const recent = `${counts.bad(short)} / ${counts.total(short)}`;
  const expected = `${budget} * ${counts.total(long)}`;
  const breached = product(`${counts.bad(long)} / ${counts.total(long)}`, [
    `(${recent} > bool ${budget})`,
    `(${counts.bad(long)} > bool ${expected} + ${DEVIATIONS} * sqrt(${expected}))`,
    ...guardFactors(plan.guards, ranges, counts, { limit: budget, range: ranges.long }),
  ]);
  return pauseMetric(plan, ranges, {
    name: `${name}-budget`,
    query: `${breached}\n+ 0 * (${recent})`,
    good: `result[0] <= ${budget}`,
  });
}

function guardFactors(
  guards: RolloutPlan["guards"],
  ranges: Ranges,
  counts: CountsInPromql,
  { limit, range }: { readonly limit: number; readonly range: number },
): readonly string[] {
  const [all, one] = [lengthOf(range), lengthOf(ranges.interval)];
  const over = intervalsOver(counts.bad(one), counts.total(one), limit, { range, each: ranges.interval });
  return [
    ...factor(counts.total(all), guards.requests),
    ...factor(counts.bad(all), guards.bad),
    ...factor(over, guards.intervals),
  ];
}

function valueMetrics(
  { plan, ranges }: Watch,
  { name, below, above }: ObjectivePlan,
  query: string,
): readonly Metric[] {
  const intervals = Math.max(1, plan.guards.intervals);
  const span = `[${lengthOf(intervals * plan.intervalSeconds)}:${lengthOf(plan.intervalSeconds)}]`;
  const asked = enclosed(query);
  return [
    ...(below === null
      ? []
      : [
          pauseMetric(plan, ranges, {
            name: `${name}-below`,
            query: `min_over_time(${asked}${span})`,
            good: `result[0] < ${below}`,
          }),
        ]),
    ...(above === null
      ? []
      : [
          pauseMetric(plan, ranges, {
            name: `${name}-above`,
            query: `max_over_time(${asked}${span})`,
            good: `result[0] > ${above}`,
          }),
        ]),
  ];
}

/**
 * How much the canary's share is above `detect` times that of the stable track, where both have enough events; below 0 where
 * it is not. One look at the end of a window: what the watch's own comparison gathers look by look, it does not see.
 */
export function comparisonMetric(
  { plan, ranges }: Watch,
  { name, detect }: ObjectivePlan,
  objective: Objective,
): Metric | null {
  const canary = countsInPromql(objective, { environment: ENVIRONMENT, track: TRACK });
  const stable = countsInPromql(objective, { environment: ENVIRONMENT, track: STABLE_TRACK });
  if (canary === null || stable === null) return null;
  const law = lengthOf(ranges.law);
  const [share, usual] = [canary, stable].map((one) => `${one.bad(law)} / ${one.total(law)}`);
  return pauseMetric(plan, ranges, {
    name: `${name}-comparison`,
    query: product(`${share} - ${detect} * ${usual}`, [
      ...factor(canary.total(law), plan.guards.requests),
      ...factor(canary.bad(law), plan.guards.bad),
      ...factor(stable.total(law), plan.guards.requests),
    ]),
    good: "result[0] <= 0",
  });
}

function product(first: string, factors: readonly string[]): string {
  return [`(${first})`, ...factors].join("\n* ");
}
