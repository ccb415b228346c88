import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Alarm } from "./alarm.ts";
import { controllerAlarms } from "./controller/controller-alarms.ts";
import { unreadAlarms } from "./objectives/unread.ts";
import type { RolloutPlan } from "./plan.ts";
import { securityAlarms } from "./security/security-alarms.ts";
import type { WatchFacts } from "./watch-facts.ts";

/** What stands against going on by this look alone: no later one can ask for it again. */
export function lookAlarms(loaded: LoadedPolicy, plan: RolloutPlan, facts: WatchFacts): readonly Alarm[] {
  return [
    ...unreadAlarms(plan, facts),
    ...securityAlarms(loaded, facts),
    ...controllerAlarms(facts),
    ...nothingWatched(plan, loaded),
  ];
}

/** A rollout of which nothing is watched would pass blind. */
function nothingWatched({ objectives }: RolloutPlan, { policy }: LoadedPolicy): readonly Alarm[] {
  if (objectives.length > 0 || Object.keys(policy.rollout.queues).length > 0) return [];
  const says = "the policy names no objective: nothing of the rollout is watched";
  const path = ["rollout", "objectives"];
  const next = "name what is watched in `rollout.objectives`";
  return [{ code: "canary.nothing-watched", does: "pause", path, says, status: "unknown", next }];
}
