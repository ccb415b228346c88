import type { Policy } from "../../schema/policy.ts";
import type { Alarm } from "../alarm.ts";
import { type ObjectivePlan, planOf, type RolloutPlan } from "../plan.ts";
import { watchPolicy } from "../test-watch.ts";

/** A plan of 30-second intervals with one objective of counts, and what of it differs. */
export function lawPlan(more = ""): { readonly plan: RolloutPlan; readonly objective: ObjectivePlan } {
  const { policy } = watchPolicy(more);
  const plan = planOf(policy satisfies Pick<Policy, "rollout">);
  const [objective] = plan.objectives;
  if (objective === undefined) throw new Error("the policy has an objective");
  return { plan, objective };
}

/** What a law says, in short: what it does; a dot for nothing. */
export function called(alarm: Alarm | null): string {
  return alarm === null ? "." : alarm.does;
}
