import type { Observed } from "../../gate/observed.ts";
import { shown } from "../../load/shown.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Alarm } from "../alarm.ts";
import { inFigures } from "../in-words.ts";
import { judgeProbe } from "./judge-probe.ts";
import type { SecurityFinding } from "./finding.ts";
import type { SecurityLook } from "./security-look.ts";

export type SecurityRule = Policy["rollout"]["security"][string];

/**
 * Whether a look at something that must never happen stands against going on: a regression that was seen rolls back, what
 * nobody could see pauses; null where it holds. Never throws, whatever was recorded.
 */
export function judgeSecurity(
  name: string,
  rule: SecurityRule,
  look: Observed<SecurityLook> | undefined,
): Alarm | null {
  const finding = look?.known === true ? findingOf(rule, look.value) : unread(look);
  if (finding === null) return null;
  const { code, key, says, status, next } = finding;
  const ended = next === undefined ? {} : { next };
  const path = ["rollout", "security", name, ...(key === null ? [] : [key])];
  return status === "unmet"
    ? { code, does: "roll-back", path, says: `${shown(name)} is broken: ${says}`, status }
    : { code, does: "pause", path, says: `nobody can say whether ${shown(name)} holds: ${says}`, status, ...ended };
}

function unread(look: Exclude<Observed<SecurityLook>, { known: true }> | undefined): SecurityFinding {
  if (look === undefined) return { code: "security.not-gathered", key: null, says: "nobody looked", status: "unknown" };
  const { code, says, next } = look;
  return { code, key: null, says, status: "unknown", next };
}

function findingOf(rule: SecurityRule, look: SecurityLook): SecurityFinding | null {
  switch (look.kind) {
    case "probe":
      return rule.probe === undefined ? OTHER_EVIDENCE : judgeProbe(rule, look);
    case "value":
      return rule.query === look.query ? judgeValue(rule, look) : OTHER_EVIDENCE;
    case "alert":
      return rule.alert === look.alert ? judgeAlert(look) : OTHER_EVIDENCE;
  }
}

// Recorded facts may be judged by another policy than they were gathered for.
const OTHER_EVIDENCE: SecurityFinding = {
  code: "security.other-evidence",
  key: null,
  says: "what was found is of something else than the policy asks for",
  status: "unknown",
};

function judgeValue(
  { below, above }: SecurityRule,
  { series, value }: Extract<SecurityLook, { kind: "value" }>,
): SecurityFinding | null {
  const unusable = (says: string): SecurityFinding => ({
    code: "security.no-data",
    key: "query",
    says,
    status: "unknown",
  });
  if (series === 0) return unusable("its query has no value");
  if (series !== 1) return unusable(`its query has ${series} values where one is expected`);
  if (value === null || !Number.isFinite(value)) return unusable("its query's value is not a finite number");
  const outside = (key: "below" | "above", limit: number): SecurityFinding => ({
    code: "security.out-of-bounds",
    key,
    says: `the value is ${inFigures(value)}, and must stay ${key} ${limit}`,
    status: "unmet",
  });
  if (below !== undefined && value >= below) return outside("below", below);
  return above !== undefined && value <= above ? outside("above", above) : null;
}

function judgeAlert({ alert, defined, firing }: Extract<SecurityLook, { kind: "alert" }>): SecurityFinding | null {
  if (firing) {
    return { code: "security.alert-firing", key: "alert", says: `the alert ${shown(alert)} fires`, status: "unmet" };
  }
  if (defined) return null;
  const says = `the metrics system has no alerting rule ${shown(alert)}`;
  return { code: "security.no-such-alert", key: "alert", says, status: "unknown" };
}
