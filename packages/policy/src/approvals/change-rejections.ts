import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import { loginKey, type Person } from "../gate/people.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { alternativesOf } from "../schema/names.ts";
import type { PeopleFacts } from "./approval-facts.ts";
import { rolesOf } from "./effective-approvals.ts";
import type { Barred } from "./fill-needs.ts";
import type { PullRequestFacts } from "./pull-request-facts.ts";
import { holdsRole } from "./role-holders.ts";
import { allOf, anyOf, not, type Told } from "./told.ts";
import type { Vote } from "./votes.ts";

/** Somebody's request for changes, and whether it still stands in the way. */
export type Rejection = { readonly vote: Vote; readonly blocks: Told; readonly why: string };

/** A rejection blocks by somebody who can push or holds a needed role, until somebody dismisses it who may judge the change. */
export function rejectionOf(
  vote: Vote,
  needs: readonly string[],
  { loaded, people, barred }: { readonly loaded: LoadedPolicy; readonly people: PeopleFacts; readonly barred: Barred },
): Rejection {
  const roles = rolesOf(loaded.policy);
  const named = needs.flatMap((needed) => alternativesOf(needed).flatMap((name) => roles[name] ?? []));
  const holds = (person: Person): Told => anyOf(named.map((role) => holdsRole(role, person, people)));
  const { person, dismissedBy } = vote;
  const may = vote.canPush ? "yes" : holds(person);
  if (may === "no")
    return { vote, blocks: "no", why: `${vote.why}; they can neither push nor fill a role here, so it does not block` };
  const liftedBy = (by: Person): Told =>
    loginKey(by.login) === loginKey(person.login) ? "yes" : allOf([not(barred(by).is), holds(by)]);
  const lifted = dismissedBy === null ? "no" : liftedBy(dismissedBy);
  const blocks = allOf([vote.counts === "unknown" ? "unknown" : may, not(lifted)]);
  return { vote, blocks, why: blocks === "no" ? `${vote.why}, as they may` : vote.why };
}

export function rejectionReason(
  loaded: LoadedPolicy,
  { number }: PullRequestFacts,
  { vote, blocks, why }: Rejection,
): Reason {
  const status = blocks === "yes" ? "unmet" : blocks === "no" ? "not-applicable" : "unknown";
  const next = `have \`${vote.person.login}\` review again, or somebody dismiss it who holds a role and had no hand in the change`;
  return reasonOf(loaded, ["approvals"], {
    code: "approvals.changes-requested",
    status,
    required: `nobody's request for changes open on #${number}`,
    observed: `\`${vote.person.login}\` ${why}`,
    evidence: [{ kind: "review", id: vote.url, title: `review of \`${vote.person.login}\`` }],
    ...(status === "not-applicable" ? {} : { next }),
  });
}
