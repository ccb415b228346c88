import type { LoadedPolicy } from "../../../load/loaded-policy.ts";
import { planOf } from "../../plan.ts";
import { exportedYaml } from "../exported-yaml.ts";
import { nothing } from "../nothing-to-export.ts";
import { rangesOf } from "../ranges.ts";
import { type Exported, objectiveGroups } from "./objective-groups.ts";
import { queueGroup } from "./queue-group.ts";
import type { RuleGroup } from "./rule.ts";
import { securityGroup } from "./security-group.ts";

/** As a file of Prometheus, or as an object of the Prometheus Operator. */
export type RulesFormat = "plain" | "prometheus-operator";

/**
 * The rollout of a policy as rules of Prometheus for one environment: recorded counts, the laws, burn rates, queues, and what
 * has no data. Throws `export.nothing` where the policy watches nothing that a rule could.
 */
export function prometheusRules(loaded: LoadedPolicy, environment: string, format: RulesFormat): string {
  const groups = ruleGroups(loaded, environment);
  const name = `signalbox-${environment
    .toLowerCase()
    .replaceAll("_", "-")
    .replace(/[.-]+$/, "")}`;
  const object = {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name, annotations: { "signalbox-policy": loaded.digest } },
    spec: { groups },
  };
  return exportedYaml(loaded, "rules", [format === "plain" ? { groups } : object]);
}

/** The groups of rules of a policy. */
export function ruleGroups({ policy }: Pick<LoadedPolicy, "policy">, environment: string): readonly RuleGroup[] {
  const plan = planOf(policy);
  const exported: Exported = { plan, ranges: rangesOf(plan), environment };
  const { objectives, queues, security } = policy.rollout;
  const groups = [
    ...plan.objectives.flatMap((one) => {
      const objective = objectives[one.name];
      return objective === undefined ? [] : objectiveGroups(exported, one, objective);
    }),
    ...Object.entries(queues).map(([name, queue]) => queueGroup(exported, name, queue)),
    ...Object.entries(security).flatMap(([name, one]) => securityGroup(exported, name, one) ?? []),
  ].filter(({ rules }) => rules.length > 0);
  if (groups.length === 0) throw nothing();
  return groups;
}
