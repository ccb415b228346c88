import { openValueComparison } from "../comparison/compare-values.ts";
import type { IntervalJudge, SeriesOf } from "./interval-judge.ts";
import { NoData } from "../laws/no-data.ts";
import { ValueLimits } from "../laws/value-limits.ts";
import type { ObjectivePlan, RolloutPlan } from "../plan.ts";

type Valued = SeriesOf<"value">;

/** Opens the judge of an objective that is a value. `series` as it begins: so many intervals of it are from before the release. */
export function openValuesJudge(
  plan: RolloutPlan,
  objective: ObjectivePlan,
  { stable }: Valued,
  before: number,
): IntervalJudge<Valued> {
  const limits = new ValueLimits(plan, objective);
  const data = new NoData(plan, objective);
  const worse = objective.below === null ? "smaller" : "bigger";
  const comparison =
    stable === null ? null : openValueComparison(stable.slice(0, before), { tolerate: objective.tolerate, worse });
  return (series, place, { allTraffic }) => {
    const pair = { canary: series.canary[place] ?? null, stable: series.stable?.[place] ?? null };
    const released = pair.canary ?? (allTraffic ? pair.stable : null);
    const alarms = [limits.observe(released), data.observe(released === null ? "missing" : "sample")];
    return { found: alarms.filter((alarm) => alarm !== null), weight: comparison?.observe(pair) ?? null };
  };
}
