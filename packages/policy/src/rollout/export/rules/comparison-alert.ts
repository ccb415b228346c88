import type { ObjectivePlan, RolloutPlan } from "../../plan.ts";
import { lengthOf, type Ranges } from "../ranges.ts";
import { annotated } from "./law-alerts.ts";
import type { RecordedCounts } from "./recorded-counts.ts";
import { type AlertingRule, allOf, asksFor, type Labels } from "./rule.ts";

/**
 * Whether the canary's share is more than `detect` times that of the stable track over the law's range. It pauses and never
 * rolls back: rules have no memory, so that each look is another chance of a false alarm, which the watch's own comparison
 * accounts for.
 */
export function comparisonAlert(
  {
    plan,
    ranges,
    objective,
  }: { readonly plan: RolloutPlan; readonly ranges: Ranges; readonly objective: ObjectivePlan },
  labels: Labels,
  canary: RecordedCounts,
  stable: RecordedCounts,
): AlertingRule {
  const { law } = ranges;
  const { bad, requests } = plan.guards;
  return {
    alert: "SignalboxCanaryWorse",
    // `ignoring` takes the track off what it leaves, so that the canary's own series stands first.
    expr: [
      allOf(canary.share(law), `${canary.bad(law)} >= ${bad}`, `${canary.total(law)} >= ${requests}`),
      `and ignoring (track)\n(${canary.share(law)} > ignoring (track) ${objective.detect} * (${stable.share(law)}))`,
      `and ignoring (track)\n${stable.total(law)} >= ${requests}`,
    ].join("\n"),
    labels: { ...labels, ...asksFor("pause") },
    annotations: annotated(
      labels,
      `more than ${objective.detect}x the stable track`,
      `{{ $value | humanizePercentage }} of its events were bad within ${lengthOf(law)}, more than ${objective.detect}x as many as on the stable track.`,
    ),
  };
}
