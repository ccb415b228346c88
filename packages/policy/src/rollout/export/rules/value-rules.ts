import { inFigures } from "../../in-words.ts";
import type { ObjectivePlan, RolloutPlan } from "../../plan.ts";
import { lengthOf } from "../ranges.ts";
import { annotated } from "./law-alerts.ts";
import { type AlertingRule, allOf, asksFor, type Labels, recorded } from "./rule.ts";

/** The recorded value of an objective that is no share of events. */
export const VALUE = "signalbox:value";

/** A value that is out of its limits in so many intervals in a row as the guards ask for pauses. */
export function valueAlert(plan: RolloutPlan, { below, above }: ObjectivePlan, labels: Labels): AlertingRule {
  const needed = Math.max(1, plan.guards.intervals);
  const value = recorded(VALUE, labels);
  const broken = [
    ...(below === null ? [] : [`${throughout("min", value, needed, plan)} >= ${below}`]),
    ...(above === null ? [] : [`${throughout("max", value, needed, plan)} <= ${above}`]),
  ];
  const limits = [
    ...(below === null ? [] : [`below ${inFigures(below)}`]),
    ...(above === null ? [] : [`above ${inFigures(above)}`]),
  ];
  return {
    alert: "SignalboxOutOfLimits",
    expr: allOf(broken.length === 1 ? broken.join("") : `(\n${broken.join("\nor\n")}\n)`, enough(value, needed, plan)),
    labels: { ...labels, ...asksFor("pause") },
    annotations: annotated(
      labels,
      `not ${limits.join(" and ")}`,
      `It is {{ $value | humanize }}, and was out of its limits for ${needed} intervals in a row.`,
    ),
  };
}

/** The best value in so many intervals in a row, by the recorded series. */
export function throughout(best: "min" | "max", series: string, intervals: number, plan: RolloutPlan): string {
  return `${best}_over_time(${series}[${lengthOf(intervals * plan.intervalSeconds)}])`;
}

/** That there is a sample of each of them. */
export function enough(series: string, intervals: number, plan: RolloutPlan): string {
  return `count_over_time(${series}[${lengthOf(intervals * plan.intervalSeconds)}]) >= ${intervals}`;
}
