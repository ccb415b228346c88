import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import type { Alarm } from "../alarm.ts";
import type { WatchFacts } from "../watch-facts.ts";
import { judgeSecurity } from "./judge-security.ts";

/** What this look says of all that the policy names in `rollout.security`. */
export function securityAlarms({ policy }: LoadedPolicy, { security }: Pick<WatchFacts, "security">): readonly Alarm[] {
  return Object.entries(policy.rollout.security).flatMap(([name, rule]) => {
    const alarm = judgeSecurity(name, rule, Object.hasOwn(security, name) ? security[name] : undefined);
    return alarm === null ? [] : [alarm];
  });
}
