import type { Alarm } from "../alarm.ts";
import { openCountComparison } from "../comparison/compare-counts.ts";
import { openEdgeComparison } from "../comparison/compare-edges.ts";
import { spreadOf } from "../comparison/dispersion.ts";
import type { IntervalJudge, SeriesOf } from "./interval-judge.ts";
import { BudgetBreach } from "../laws/budget-breach.ts";
import { ErrorRateLaw } from "../laws/error-rate-law.ts";
import { NoData, type Presence } from "../laws/no-data.ts";
import type { ObjectivePlan, RolloutPlan } from "../plan.ts";
import type { CountPair, Counts } from "../series.ts";

type Counted = SeriesOf<"counts">;

/** Opens the judge of an objective that counts events. `series` as it begins: so many intervals of it are from before the release. */
export function openCountsJudge(
  plan: RolloutPlan,
  objective: ObjectivePlan,
  series: Counted,
  before: number,
): IntervalJudge<Counted> {
  const history = series.stable?.slice(0, before) ?? [];
  const { rollBackAbove, budget } = objective;
  const law = rollBackAbove === null ? null : new ErrorRateLaw(plan, objective, rollBackAbove);
  const breach = budget === null ? null : new BudgetBreach(plan, objective, budget, spreadOf(history));
  const data = new NoData(plan, objective);
  const compare = comparisonOf(objective, series, before);
  return (now, place, { begins, allTraffic, released: isReleased }) => {
    const pair = pairAt(now, place);
    // At full traffic all requests are the release's, whatever label they have by then.
    const released = allTraffic ? bothOf(pair) : pair.canary;
    if (begins) {
      law?.beginStep();
      breach?.beginStep();
    }
    const found: Alarm[] = [];
    // Only a canary that is the stable track by now may have lost its label.
    const presence = presenceOf(isReleased ? released : pair.canary);
    for (const alarm of [law?.observe(released), breach?.observe(released), data.observe(presence)]) {
      if (alarm !== null && alarm !== undefined) found.push(alarm);
    }
    return { found, weight: compare?.(now, place) ?? null };
  };
}

/** Compares by the objective's own limit alone, or by several of its histogram's. */
function comparisonOf(
  objective: ObjectivePlan,
  { stable, edges }: Counted,
  before: number,
): ((series: Counted, place: number) => number) | null {
  if (stable === null) return null;
  if (edges.length === 0) {
    const comparison = openCountComparison(stable.slice(0, before), objective);
    return (series, place) => comparison.observe(pairAt(series, place));
  }
  const histories = [stable, ...edges.map((edge) => edge.stable)].map((one) => one.slice(0, before));
  const comparison = openEdgeComparison(histories, objective);
  return (series, place) =>
    comparison.observe([pairAt(series, place), ...series.edges.map((edge) => pairAt(edge, place))]);
}

type Tracks = { readonly canary: readonly (Counts | null)[]; readonly stable: readonly (Counts | null)[] | null };

function pairAt({ canary, stable }: Tracks, place: number): CountPair {
  return { canary: countedAt(canary, place), stable: countedAt(stable ?? [], place) };
}

/** What is beyond the whole numbers that can be told apart was not counted: sums would lose all else to it. */
function countedAt(track: readonly (Counts | null)[], place: number): Counts | null {
  const counts = track[place] ?? null;
  return counts === null || Math.max(counts.bad, counts.total) > Number.MAX_SAFE_INTEGER ? null : counts;
}

function bothOf({ canary, stable }: CountPair): Counts | null {
  if (canary === null || stable === null) return canary ?? stable;
  return { bad: canary.bad + stable.bad, total: canary.total + stable.total };
}

function presenceOf(counts: Counts | null): Presence {
  if (counts === null) return "missing";
  return counts.total > 0 ? "sample" : "no-traffic";
}
