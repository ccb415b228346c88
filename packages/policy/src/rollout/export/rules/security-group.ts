import { inScope } from "../../../checklist/slo/objective-queries.ts";
import type { Policy } from "../../../schema/policy.ts";
import { CANARY } from "../../track.ts";
import { lengthOf } from "../ranges.ts";
import type { Exported } from "./objective-groups.ts";
import { type AlertingRule, asksFor, recorded, type RuleGroup, withoutValue } from "./rule.ts";

type Security = Policy["rollout"]["security"][string];
const SECURITY = "signalbox:security";

/** A query that shows a regression of security rolls back at once, and pauses where it has no value; null for what is no query. */
export function securityGroup({ plan, environment }: Exported, name: string, security: Security): RuleGroup | null {
  const { query, below, above } = security;
  if (query === undefined) return null;
  const labels = { environment, security: name };
  const value = recorded(SECURITY, labels);
  const about = `${name} in ${environment}`;
  const out = [
    ...(below === undefined ? [] : [`${value} >= ${below}`]),
    ...(above === undefined ? [] : [`${value} <= ${above}`]),
  ];
  const broken: AlertingRule = {
    alert: "SignalboxSecurity",
    expr: out.join("\nor\n"),
    labels: { ...labels, ...asksFor("roll-back") },
    annotations: { summary: `${about}: a regression of security`, description: "It is {{ $value | humanize }}." },
  };
  const missing: AlertingRule = {
    alert: "SignalboxNoData",
    expr: withoutValue(value),
    for: lengthOf(plan.gaps * plan.intervalSeconds),
    labels: { ...labels, ...asksFor("pause") },
    annotations: { summary: `${about}: no data`, description: "Nobody knows whether it holds." },
  };
  return {
    name: `signalbox/${environment}/security/${name}`,
    interval: lengthOf(plan.intervalSeconds),
    rules: [{ record: SECURITY, expr: inScope(query, { environment, track: CANARY }), labels }, broken, missing],
  };
}
