import type { RolloutPlan } from "../../plan.ts";
import { CANARY } from "../../track.ts";
import { lengthOf } from "../ranges.ts";
import { annotated } from "./law-alerts.ts";
import { type AlertingRule, asksFor, type Labels, withoutValue } from "./rule.ts";

type Asked = {
  /** What must have a finite value. */
  readonly value: string;
  /** What shows that the track was there at all. */
  readonly seen: string;
  readonly labels: Labels;
  readonly critical: boolean;
};

/**
 * No data pauses, and never passes; without them for longer, critical objectives may roll back. Prometheus does not know
 * when a rollout goes on: the canary is missed for as long as a window after it was last seen, so that these alerts end by
 * themselves where the rollout is over. Any other track is missed always.
 */
export function noDataAlerts(plan: RolloutPlan, asked: Asked): readonly AlertingRule[] {
  const { labels, critical } = asked;
  const { gaps, intervalSeconds, rollBackWithoutData, window } = plan;
  const alert = (name: string, intervals: number, does: "pause" | "roll-back"): AlertingRule => ({
    alert: name,
    expr: missing(asked, lengthOf((window + intervals) * intervalSeconds)),
    for: lengthOf(intervals * intervalSeconds),
    labels: { ...labels, ...asksFor(does) },
    annotations: annotated(
      labels,
      "no data",
      "There is no traffic, no sample, or no rule of this group that could be evaluated: nobody knows how it is.",
    ),
  });
  return [
    alert("SignalboxNoData", gaps, "pause"),
    ...(rollBackWithoutData === null || !critical
      ? []
      : [alert("SignalboxNoDataTooLong", rollBackWithoutData, "roll-back")]),
  ];
}

function missing({ value, seen, labels }: Asked, memory: string): string {
  if (labels["track"] !== CANARY) return withoutValue(value);
  return `count_over_time(${seen}[${memory}]) > 0\nunless\nabs(${value}) < Inf`;
}
