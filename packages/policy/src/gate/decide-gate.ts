import { barredFromWaiving } from "../approvals/separation.ts";
import type { ApprovalFacts } from "../approvals/approval-facts.ts";
import { decideApprovals } from "../approvals/decide-approvals.ts";
import { type ChangeClass, needsOfClass } from "../approvals/effective-approvals.ts";
import { withWaivers } from "../approvals/waivers.ts";
import { demandsLastPushApproval } from "../checklist/branch-rules/last-push-approval.ts";
import { isOpen, type Reason } from "../decision/reason.ts";
import { type Decision, verdictOf } from "../decision/verdict.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { alternativesOf } from "../schema/names.ts";
import { decideSchedule } from "../schedule/decide-schedule.ts";
import { decideWhere } from "../where/decide-where.ts";
import { decideItems } from "./decide-items.ts";
import { type Enforcement, enforcementOf } from "./enforcement.ts";
import { formerReasons, isEnforcedBy } from "./former-policy.ts";
import type { GateFacts, JudgedFacts } from "./gate-facts.ts";

/** Whether one commit may go to one environment. */
export type GateDecision = Decision<"let-through" | "stop"> & {
  readonly environment: string;
  readonly candidate: string;
  /** The highest class of any change of the release. */
  readonly cls: ChangeClass;
  /** Whether the verdict decides, or is only told. The verdict itself is true either way. */
  readonly enforcement: Enforcement;
};

/** Decides the gate: where and when, each item of the checklist, and the approvals. All of it must be met, by the policy before too where the release changes it. */
export function decideGate(loaded: LoadedPolicy, facts: GateFacts): GateDecision {
  const { about } = facts;
  const { reasons: own, cls } = judge(loaded, facts);
  const before = formerReasons(loaded, facts.former, judgeFormer);
  const reasons = [...own, ...before];
  const verdict = verdictOf(reasons);
  // To be observed instead of enforced is a change of the policy, too.
  const isOpenBefore = before.some(isOpen);
  return {
    verdict,
    move: verdict === "go" ? "let-through" : "stop",
    reasons,
    environment: about.environment,
    candidate: about.candidate,
    cls,
    enforcement:
      isOpenBefore && isEnforcedBy(facts.former, about) ? { mode: "always" } : enforcementOf(loaded.policy, about),
  };
}

/** What one policy says of its facts. */
function judge(
  loaded: LoadedPolicy,
  facts: JudgedFacts,
): { readonly reasons: readonly Reason[]; readonly cls: ChangeClass } {
  const { about } = facts;
  const approvals = withLastPush(facts);
  const items = decideItems(loaded, facts, approvals);
  const waiving = { facts: approvals, about, barred: barredFromWaiving(loaded, approvals) };
  const judged = items.map((item) => ({
    name: item.name,
    reasons: withWaivers(loaded, item, item.reasons, waiving),
  }));
  const ci = judged.find(({ name }) => name === "ci")?.reasons ?? [];
  const approved = decideApprovals(loaded, approvals, about, ci);
  const reasons: readonly Reason[] = [
    ...decideWhere(loaded, facts.where, about),
    ...decideSchedule(loaded, facts.schedule, about, approved.expedited),
    ...judged.flatMap((item) => item.reasons),
    ...approved.reasons,
  ];
  return { reasons, cls: approved.cls };
}

/**
 * What the policy before says. Whoever could approve a change of it then, or administers the repository, may waive it for this commit: else a
 * policy that nobody can meet any more, such as one that names people who left, would stop every release for ever.
 */
function judgeFormer(former: LoadedPolicy, facts: JudgedFacts): readonly Reason[] {
  const { reasons } = judge(former, facts);
  const { policy } = former;
  const roles = { ...policy.approvals.roles, [ADMINISTRATORS]: { permission: "admin" as const } };
  const loaded = { ...former, policy: { ...policy, approvals: { ...policy.approvals, roles } } };
  const approvals = withLastPush(facts);
  const item = {
    name: "policy",
    path: ["approvals", "classes", "high-risk", "needs"],
    waivableBy: [...needsOfClass(policy, "high-risk").flatMap(alternativesOf), ADMINISTRATORS],
  };
  const waiving = { facts: approvals, about: facts.about, barred: barredFromWaiving(loaded, approvals) };
  return withWaivers(loaded, item, reasons, waiving);
}

/** No role of a policy can have this name. */
const ADMINISTRATORS = "administrators of the repository";

function withLastPush({ approvals, checklist }: JudgedFacts): ApprovalFacts {
  const rules = checklist["branch-rules"] ?? UNREAD_RULES;
  return { ...approvals, lastPushApproval: (branch) => demandsLastPushApproval(rules, branch) };
}

const UNREAD_RULES = {
  known: false,
  code: "branch-rules.unread",
  says: "nobody looked at the rules of the branch",
  next: "run the gate again",
} as const;
