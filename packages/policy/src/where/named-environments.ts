import { environmentsOf } from "../load/environments-known.ts";
import { isSameEnvironment } from "../schema/names.ts";
import type { Policy } from "../schema/policy.ts";

/**
 * How the policy spells an environment that is asked for in another case; null where it spells it so, or does not name it. To GitHub
 * both are one, but the policy's rules are found by its own spelling alone.
 */
export function spelledByPolicy(policy: Policy, environment: string): string | null {
  return namedEnvironments(policy).find((one) => one !== environment && isSameEnvironment(one, environment)) ?? null;
}

/** Every environment that the policy names, wherever it does. */
function namedEnvironments(policy: Policy): readonly string[] {
  const { branches = {}, approvals, environments, schedule, checklist } = policy;
  const { custom, ...items } = checklist;
  const rules = [...schedule.windows, ...schedule.freezes, ...Object.values(custom), ...Object.values(items)];
  return [
    ...Object.values(branches).flatMap(environmentsOf),
    ...Object.keys(approvals.environments),
    ...Object.keys(environments),
    ...rules.flatMap((rule) => rule?.for ?? []),
  ];
}
