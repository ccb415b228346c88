import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { ItemContext } from "../gate/item-context.ts";
import { isComplete } from "../gate/observed.ts";
import { loginKey, type Person } from "../gate/people.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { alternativesOf, isSameEnvironment } from "../schema/names.ts";
import type { ApprovalFacts, PastEmergency } from "./approval-facts.ts";
import { handsIn } from "./authorship.ts";
import { needsOfClass } from "./effective-approvals.ts";
import type { PullRequestFacts } from "./pull-request-facts.ts";
import { holdsNamedRole } from "./role-holders.ts";
import { statementsOf } from "./statements.ts";
import { allOf, anyOf, type Told } from "./told.ts";
import { votesOf } from "./votes.ts";

/**
 * Whether the emergencies of this environment were reviewed afterwards, by somebody else, and bound to the commit that was released. One
 * that is overdue stops the next ordinary release; another emergency may go.
 */
export function emergencyReasons(
  loaded: LoadedPolicy,
  facts: ApprovalFacts,
  about: ItemContext,
  emergency: boolean,
): readonly Reason[] {
  const rule = ["approvals", "classes", "emergency", "review-afterwards"];
  const common = {
    code: "approvals.review-afterwards",
    required: "every emergency reviewed afterwards, in time, by somebody else",
  };
  const { emergencies } = facts;
  if (!emergencies.known) {
    return [
      reasonOf(loaded, rule, { ...common, status: "unknown", observed: emergencies.says, next: emergencies.next }),
    ];
  }
  const reasons = emergencies.value.nodes
    .filter(({ environment }) => isSameEnvironment(environment, about.environment))
    .map((past) => emergencyReason(loaded, facts, past, about, emergency, common.code));
  if (isComplete(emergencies.value)) return reasons;
  const observed = "not all emergencies of the record could be read";
  return [...reasons, reasonOf(loaded, rule, { ...common, status: "unknown", observed, next: "run the gate again" })];
}

function emergencyReason(
  loaded: LoadedPolicy,
  facts: ApprovalFacts,
  past: PastEmergency,
  { now }: ItemContext,
  emergency: boolean,
  code: string,
): Reason {
  const short = past.candidate.slice(0, 7);
  const evidence = [{ kind: "commit", id: past.candidate, title: `emergency of ${past.letThroughAt}` }] as const;
  const common = {
    code,
    required: `the emergency release of ${short} reviewed by somebody else by ${past.due}`,
    evidence,
  };
  const rule = ["approvals", "classes", "emergency", "review-afterwards"];
  const reviewed = isReviewed(loaded, facts, past);
  if (reviewed === "yes")
    return reasonOf(loaded, rule, { ...common, status: "met", observed: "it was reviewed afterwards" });
  const overdue = Date.parse(now) >= Date.parse(past.due);
  const observed = `${reviewed === "no" ? "it was not reviewed yet" : "whether it was reviewed could not be told"}${overdue ? ", and that is overdue" : ""}`;
  const next = `have somebody who neither wrote, approved nor started it review its pull requests, or sign the tag \`reviewed/${past.candidate}\``;
  if (emergency || !overdue) return reasonOf(loaded, rule, { ...common, status: "not-applicable", observed, next });
  return reasonOf(loaded, rule, { ...common, status: reviewed === "no" ? "unmet" : "unknown", observed, next });
}

function isReviewed(loaded: LoadedPolicy, facts: ApprovalFacts, past: PastEmergency): Told {
  return anyOf([bySignedTag(loaded, facts, past), byPullRequests(loaded, facts, past)]);
}

function bySignedTag(
  loaded: LoadedPolicy,
  facts: ApprovalFacts,
  { reviewTags, candidate, involved }: PastEmergency,
): Told {
  if (!reviewTags.known) return "unknown";
  return anyOf(
    reviewTags.value.nodes.map(({ name, type, target, signer }) => {
      const bound = type === "tag" && target === candidate && name === `reviewed/${candidate}` && signer !== null;
      if (!bound || isInvolved(involved, signer)) return "no";
      return mayReview(loaded, facts, { login: signer, databaseId: null, type: "User" });
    }),
  );
}

/** Every pull request of it has somebody else's approval; or somebody wrote `/reviewed <hash>` on one of them. */
function byPullRequests(loaded: LoadedPolicy, facts: ApprovalFacts, past: PastEmergency): Told {
  const { pullRequests, candidate, involved } = past;
  if (!pullRequests.known) return "unknown";
  const { nodes } = pullRequests.value;
  const stated = nodes.flatMap((one) => {
    const hands = handsIn(one, loaded.policy.approvals.people);
    return statementsOf(one.comments.nodes).said.map((statement): Told => {
      if (statement.kind !== "reviewed" || statement.hash !== candidate) return "no";
      const { person } = statement;
      if (isInvolved(involved, person.login) || hands.logins.has(loginKey(person.login))) return "no";
      return allOf([mayReview(loaded, facts, person), hands.unknown === null ? "yes" : "unknown"]);
    });
  });
  // Reviews bind to what was let through where one of them brought it: else it was pushed past all of them.
  const bound =
    past.unreviewed.length === 0 && nodes.some(({ merged, mergeCommit }) => merged && mergeCommit === candidate);
  const each = bound ? allOf(nodes.map((one) => reviewOf(loaded, facts, one, past))) : "no";
  return anyOf([...stated, allOf([each, isComplete(pullRequests.value) ? "yes" : "unknown"])]);
}

function reviewOf(
  loaded: LoadedPolicy,
  facts: ApprovalFacts,
  pullRequest: PullRequestFacts,
  { involved }: PastEmergency,
): Told {
  const hands = handsIn(pullRequest, loaded.policy.approvals.people);
  return anyOf(
    votesOf(pullRequest, "discard").map(({ person, says, counts }) => {
      if (says !== "approves" || isInvolved(involved, person.login) || hands.logins.has(loginKey(person.login)))
        return "no";
      return allOf([counts, mayReview(loaded, facts, person), hands.unknown === null ? "yes" : "unknown"]);
    }),
  );
}

function isInvolved(involved: readonly string[], login: string): boolean {
  return involved.some((one) => loginKey(one) === loginKey(login));
}

/** Whoever may review an ordinary change may review an emergency. */
function mayReview({ policy }: LoadedPolicy, { people }: ApprovalFacts, person: Person): Told {
  const names = [...needsOfClass(policy, "standard"), "reviewer"].flatMap(alternativesOf);
  return anyOf(names.map((name) => holdsNamedRole(policy, name, person, people)));
}
