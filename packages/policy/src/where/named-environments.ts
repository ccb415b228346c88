import { environmentsOf } from "../load/environments-known.ts";
import type { Policy } from "../schema/policy.ts";

/** Every environment that the policy names, wherever it does. */
export function namedEnvironments(policy: Policy): readonly string[] {
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
