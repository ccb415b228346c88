import type { Alarm } from "./alarm.ts";
import { type CountComparison, openCountComparison } from "./comparison/compare-counts.ts";
import { openEdgeComparison } from "./comparison/compare-edges.ts";
import { openValueComparison } from "./comparison/compare-values.ts";
import { spreadOf } from "./comparison/dispersion.ts";
import { inFigures } from "./in-words.ts";
import { BudgetBreach } from "./laws/budget-breach.ts";
import { ErrorRateLaw } from "./laws/error-rate-law.ts";
import { NoData, type Presence } from "./laws/no-data.ts";
import { ValueLimits } from "./laws/value-limits.ts";
import type { ObjectivePlan, RolloutPlan } from "./plan.ts";
import type { Begun, CountPair, Counts, Grid, ObjectiveSeries } from "./series.ts";
import { openStages, type Stage } from "./steps-begun.ts";

/** What the intervals after the release say of one objective. Place 0 is the first of them. */
export type ObjectiveCourse = {
  /** The evidence that the canary is worse than the stable track by more than the margin; null where nothing is compared. */
  readonly evidence: readonly number[] | null;
  /** By interval; empty for most. */
  readonly alarms: readonly (readonly Alarm[])[];
};

type Series<Kind extends ObjectiveSeries["kind"]> = Extract<ObjectiveSeries, { kind: Kind }>;

/** Judges an objective interval by interval: its laws, and its comparison with the stable track. */
export function judgeObjective(
  plan: RolloutPlan,
  objective: ObjectivePlan,
  series: ObjectiveSeries,
  { grid, begun }: { readonly grid: Grid; readonly begun: readonly Begun[] },
): ObjectiveCourse {
  const judge =
    series.kind === "counts" ? judgeCounts(plan, objective, series, grid) : judgeValues(plan, objective, series, grid);
  const comparison = evidenceAlarm(plan, objective);
  const stageOf = openStages(plan, begun);
  const evidence: number[] = [];
  const alarms: (readonly Alarm[])[] = [];
  for (let interval = 1; interval <= grid.until; interval += 1) {
    const { found, weight } = judge(interval - grid.first, stageOf(interval));
    const compared = weight === null ? null : comparison(weight);
    if (weight !== null) evidence.push(weight);
    const all = compared === null ? found : [...found, compared];
    alarms.push(all.length === 0 ? NONE : all);
  }
  return { evidence: series.stable === null ? null : evidence, alarms };
}

const NONE: readonly Alarm[] = [];

/** Judges the interval at a place of the lists: alarms of the laws, and the evidence so far. */
type Judge = (place: number, stage: Stage) => { readonly found: readonly Alarm[]; readonly weight: number | null };

function judgeCounts(plan: RolloutPlan, objective: ObjectivePlan, series: Series<"counts">, { first }: Grid): Judge {
  const history = series.stable?.slice(0, 1 - first) ?? [];
  const law = objective.rollBackAbove === null ? null : new ErrorRateLaw(plan, objective, objective.rollBackAbove);
  const breach =
    objective.budget === null
      ? null
      : new BudgetBreach(plan, objective, objective.budget, spreadOf(history).dispersion);
  const data = new NoData(plan, objective);
  const comparison = comparisonOf(objective, series, first);
  return (place, { begins, allTraffic }) => {
    const pair = { canary: series.canary[place] ?? null, stable: series.stable?.[place] ?? null };
    // At full traffic all requests are the release's, whatever label they have by then.
    const released = allTraffic ? bothOf(pair) : pair.canary;
    if (begins) {
      law?.beginStep();
      breach?.beginStep();
    }
    const alarms = [law?.observe(released), breach?.observe(released), data.observe(presenceOf(released))];
    return {
      found: alarms.filter((alarm) => alarm !== null && alarm !== undefined),
      weight: comparison?.(pair, place) ?? null,
    };
  };
}

/** Compares an objective's intervals by its own limit alone, or by several of its histogram's. */
function comparisonOf(
  objective: ObjectivePlan,
  series: Series<"counts">,
  first: number,
): ((pair: CountPair, place: number) => number) | null {
  if (series.stable === null) return null;
  const history = series.stable.slice(0, 1 - first);
  if (series.edges.length === 0) {
    const comparison: CountComparison = openCountComparison(history, objective);
    return (pair) => comparison.observe(pair);
  }
  const edges = [{ stable: series.stable, canary: series.canary }, ...series.edges];
  const comparison = openEdgeComparison(
    edges.map(({ stable }) => stable.slice(0, 1 - first)),
    objective,
  );
  return (_, place) =>
    comparison.observe(
      edges.map(({ canary, stable }) => ({ canary: canary[place] ?? null, stable: stable[place] ?? null })),
    );
}

function judgeValues(plan: RolloutPlan, objective: ObjectivePlan, series: Series<"value">, { first }: Grid): Judge {
  const limits = new ValueLimits(plan, objective);
  const data = new NoData(plan, objective);
  const comparison =
    series.stable === null
      ? null
      : openValueComparison(series.stable.slice(0, 1 - first), {
          tolerate: objective.tolerate,
          worse: objective.below === null ? "smaller" : "bigger",
        });
  return (place, { allTraffic }) => {
    const pair = { canary: series.canary[place] ?? null, stable: series.stable?.[place] ?? null };
    const released = pair.canary ?? (allTraffic ? pair.stable : null);
    const alarms = [limits.observe(released), data.observe(released === null ? "missing" : "sample")];
    return { found: alarms.filter((alarm) => alarm !== null), weight: comparison?.observe(pair) ?? null };
  };
}

function bothOf({ canary, stable }: CountPair): Counts | null {
  if (canary === null || stable === null) return canary ?? stable;
  return { bad: canary.bad + stable.bad, total: canary.total + stable.total };
}

function presenceOf(counts: Counts | null): Presence {
  if (counts === null) return "missing";
  return counts.total > 0 ? "sample" : "no-traffic";
}

/** What evidence so far says: at the plan's bars it pauses, or rolls back. Measured by simulation, never guaranteed. */
function evidenceAlarm({ bars }: RolloutPlan, { name, tolerate }: ObjectivePlan): (evidence: number) => Alarm | null {
  return (evidence) => {
    if (evidence < bars.pause) return null;
    const isFault = evidence >= bars.rollBack;
    return {
      code: isFault ? "canary.worse" : "canary.seems-worse",
      does: isFault ? "roll-back" : "pause",
      path: ["rollout", "objectives", name],
      says: `the canary is worse than the stable track by more than ${tolerate}x: evidence ${inFigures(Math.floor(evidence))} of ${inFigures(bars.rollBack)}`,
      status: "unmet",
    };
  };
}
