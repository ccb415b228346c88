import type { Policy } from "../../schema/policy.ts";

/** Whether the workflow moves the traffic, since the policy names no controller that would. */
export function isMovedByWorkflow({ rollout }: Pick<Policy, "rollout">): boolean {
  return rollout.controller === undefined;
}
