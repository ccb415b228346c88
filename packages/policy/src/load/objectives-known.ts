import type { Policy } from "../schema/policy.ts";
import type { Finding } from "./loaded-policy.ts";
import { shownPath } from "./shown.ts";
import { follow, type Tree } from "./yaml-tree.ts";

/** Whether `checklist.slo` has objectives to ask, and a metrics system to ask them of. */
export function objectivesKnown(
  { checklist, rollout }: Pick<Policy, "checklist" | "rollout">,
  tree: Tree,
): readonly Finding[] {
  if (checklist.slo === undefined) return [];
  const unmeasured = rollout.metrics.prometheus === undefined;
  const unnamed = Object.keys(rollout.objectives).length === 0;
  return [
    ...(unmeasured ? [missing(tree, ["rollout", "metrics", "prometheus"], "the address of a metrics system")] : []),
    ...(unnamed ? [missing(tree, ["rollout", "objectives"], "at least one objective")] : []),
  ];
}

function missing(tree: Tree, path: readonly string[], expected: string): Finding {
  return {
    code: "policy.needs-another-key",
    path,
    at: follow(tree, ["checklist", "slo"]).key ?? tree.at,
    says: `\`checklist.slo\` says nothing without ${shownPath(path)}`,
    expected,
    suggestion: null,
  };
}
