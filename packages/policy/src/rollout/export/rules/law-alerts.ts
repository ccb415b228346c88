import { inPercent } from "../../in-words.ts";
import { DEVIATIONS } from "../../laws/budget-breach.ts";
import { guardsToPause } from "../../laws/guards.ts";
import type { ObjectivePlan, RolloutPlan } from "../../plan.ts";
import { lengthOf, type Ranges } from "../ranges.ts";
import type { RecordedCounts } from "./recorded-counts.ts";
import { type AlertingRule, allOf, asksFor, type Labels } from "./rule.ts";

type Of = {
  readonly plan: RolloutPlan;
  readonly ranges: Ranges;
  readonly objective: ObjectivePlan;
  readonly labels: Labels;
};

const SHARE = "{{ $value | humanizePercentage }} of its events were bad";

/** The laws of a released track: too many bad events roll back, or pause until the guards are met; so does a breached budget. */
export function lawAlerts(of: Of, counts: RecordedCounts): readonly AlertingRule[] {
  const { rollBackAbove, budget } = of.objective;
  return [
    ...(rollBackAbove === null ? [] : errorRateLaw(of, counts, rollBackAbove)),
    ...(budget === null ? [] : [overBudget(of, counts, budget)]),
  ];
}

function errorRateLaw({ plan, ranges, labels }: Of, counts: RecordedCounts, limit: number): readonly AlertingRule[] {
  const { law } = ranges;
  const over = `${counts.share(law)} > ${limit}`;
  const seen = { limit, seconds: law };
  const guards = guardsMet(plan.guards, ranges, counts, seen);
  const about = `above ${inPercent(limit)} within ${lengthOf(law)}`;
  const rollBack = {
    alert: "SignalboxErrorRate",
    expr: allOf(over, ...guards),
    labels: { ...labels, ...asksFor("roll-back") },
    annotations: annotated(labels, about, `${SHARE} within ${lengthOf(law)}, and enough were seen to roll back.`),
  };
  if (guards.length === 0) return [rollBack];
  const some = guardsMet(guardsToPause(plan.guards), ranges, counts, seen);
  const pause = {
    alert: "SignalboxErrorRateGuarded",
    expr: `${allOf(over, ...some)}\nunless (\n${allOf(over, ...guards)}\n)`,
    labels: { ...labels, ...asksFor("pause") },
    annotations: annotated(labels, about, `${SHARE} within ${lengthOf(law)}, too few yet to roll back.`),
  };
  return [rollBack, pause];
}

function overBudget({ plan, ranges, labels }: Of, counts: RecordedCounts, budget: number): AlertingRule {
  const { long, short } = ranges;
  const expected = `${budget} * ${counts.total(long)}`;
  return {
    alert: "SignalboxOverBudget",
    expr: allOf(
      `${counts.share(long)} > ${budget}`,
      `${counts.share(short)} > ${budget}`,
      `${counts.bad(long)} > ${expected} + ${DEVIATIONS} * sqrt(${expected})`,
      ...guardsMet(plan.guards, ranges, counts, { limit: budget, seconds: long }),
    ),
    labels: { ...labels, ...asksFor("pause") },
    annotations: annotated(
      labels,
      `above its budget of ${inPercent(budget)}`,
      `${SHARE} within ${lengthOf(long)}, and still were in the last ${lengthOf(short)}: more than noise at the budget.`,
    ),
  };
}

/** What must have been seen for a share to mean anything. A guard of 0 is taken away. */
function guardsMet(
  guards: RolloutPlan["guards"],
  { interval }: Ranges,
  counts: RecordedCounts,
  { limit, seconds }: { readonly limit: number; readonly seconds: number },
): readonly string[] {
  const one = lengthOf(interval);
  const over = `${counts.bad(interval)} > bool ${limit} * ${counts.total(interval)}`;
  return [
    ...(guards.requests === 0 ? [] : [`${counts.total(seconds)} >= ${guards.requests}`]),
    ...(guards.bad === 0 ? [] : [`${counts.bad(seconds)} >= ${guards.bad}`]),
    ...(guards.intervals === 0 ? [] : [`sum_over_time((${over})[${lengthOf(seconds)}:${one}]) >= ${guards.intervals}`]),
  ];
}

/** What people read of an alert. */
export function annotated(labels: Labels, what: string, description: string): AlertingRule["annotations"] {
  const { environment = "", objective = "", track = "" } = labels;
  const where = track === "all" ? environment : `${environment} (${track})`;
  return { summary: `${objective} in ${where}: ${what}`, description };
}
