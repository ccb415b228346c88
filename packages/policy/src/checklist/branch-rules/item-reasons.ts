import type { Reason } from "../../decision/reason.ts";
import { type Observation, reasonOf } from "../../decision/rule-reasons.ts";
import type { Unobserved } from "../../gate/observed.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";

export const RULE = ["checklist", "branch-rules"];

export const NOBODY: Unobserved = {
  known: false,
  code: "branch-rules.not-gathered",
  says: "nobody looked at the rules of branches",
  next: "run the gate again",
};

export function silent(loaded: LoadedPolicy, { says, next }: Unobserved): Reason {
  return reason(loaded, {
    code: "branch-rules.unread",
    status: "unknown",
    required: "what the policy states of branches is what GitHub enforces",
    observed: says,
    next,
  });
}

export function reason(loaded: LoadedPolicy, observation: Observation): Reason {
  return reasonOf(loaded, RULE, observation);
}
