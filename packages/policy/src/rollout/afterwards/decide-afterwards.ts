import { quoted } from "../../decision/quoted.ts";
import type { Reason } from "../../decision/reason.ts";
import { reasonOf } from "../../decision/rule-reasons.ts";
import type { Observed } from "../../gate/observed.ts";
import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import type { Alarm } from "../alarm.ts";
import { type AfterwardsCheck, askedOf, requirementOf } from "./afterwards-check.ts";
import type { AfterwardsFacts } from "./afterwards-facts.ts";
import { judgeTries, type TriesJudgement } from "./judge-tries.ts";

/** What the validation after the last step says: what stands against the release, and a reason for each check. */
export type AfterwardsJudgement = { readonly alarms: readonly Alarm[]; readonly reasons: readonly Reason[] };

/**
 * Judges the checks of the released system, in the order of the policy. A check that failed does what its `on-failure` says;
 * one that nobody could make, or nobody made, pauses: only what was seen to be bad rolls back. To be asked once the
 * validation is due: without facts no check was made.
 */
export function judgeAfterwards(loaded: LoadedPolicy, facts: Observed<AfterwardsFacts> | null): AfterwardsJudgement {
  const judged = Object.entries(loaded.policy.rollout.afterwards).map(([name, check]) => {
    const path = ["rollout", "afterwards", name];
    const { alarm, ...judgement } = judgeCheck(name, check, facts);
    const reason = reasonOf(loaded, path, { ...judgement, required: requirementOf(check) });
    return { reason, alarm: alarmOf(name, check, path, { ...judgement, alarm }) };
  });
  return {
    alarms: judged.flatMap(({ alarm }) => (alarm === null ? [] : [alarm])),
    reasons: judged.map(({ reason }) => reason),
  };
}

function judgeCheck(name: string, check: AfterwardsCheck, facts: Observed<AfterwardsFacts> | null): TriesJudgement {
  if (facts !== null && !facts.known) {
    const { says, next } = facts;
    return { code: "afterwards.unread", status: "unknown", observed: says, next, alarm: `could not be made: ${says}` };
  }
  const checks = facts?.value.checks ?? {};
  const found = Object.hasOwn(checks, name) ? checks[name] : undefined;
  if (found === undefined) return notRun("nobody made it");
  // Recorded facts may be judged by another policy than they were gathered for.
  if (found.asked !== askedOf(check)) return notRun("what was made asked for something else than the policy does");
  return judgeTries(found.tries.slice(0, 1 + check.retries));
}

function notRun(observed: string): TriesJudgement {
  const next = "run the validation after the release again";
  return { code: "afterwards.not-run", status: "unknown", observed, next, alarm: `was not made: ${observed}` };
}

function alarmOf(
  name: string,
  check: AfterwardsCheck,
  path: readonly string[],
  { code, status, alarm }: TriesJudgement,
): Alarm | null {
  if (alarm === null || status === "met") return null;
  const does = status === "unmet" ? check["on-failure"] : "pause";
  return { code, does, path, says: `the check ${quoted(name)} ${alarm}`, status };
}
