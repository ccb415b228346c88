import { inScope } from "../../../checklist/slo/objective-queries.ts";
import type { Policy } from "../../../schema/policy.ts";
import type { RolloutPlan } from "../../plan.ts";
import type { Ranges } from "../ranges.ts";
import { ENVIRONMENT, lawMetric, type Metric, TRACK } from "./metric.ts";

type Security = Policy["rollout"]["security"][string];

/** A query that shows a regression of security, as a metric; null for what is no query. */
export function securityMetric(
  { plan, ranges }: { readonly plan: RolloutPlan; readonly ranges: Ranges },
  name: string,
  { query, below, above }: Security,
): Metric | null {
  if (query === undefined) return null;
  const good = [
    ...(below === undefined ? [] : [`result[0] < ${below}`]),
    ...(above === undefined ? [] : [`result[0] > ${above}`]),
  ];
  const broken = [
    ...(below === undefined ? [] : [`result[0] >= ${below}`]),
    ...(above === undefined ? [] : [`result[0] <= ${above}`]),
  ];
  return lawMetric(plan, ranges, {
    name: `${name}-security`,
    query: inScope(query, { environment: ENVIRONMENT, track: TRACK }),
    good: good.join(" && "),
    broken: `(${broken.join(" || ")})`,
  });
}
