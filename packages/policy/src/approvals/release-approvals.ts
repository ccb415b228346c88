import { isComplete } from "../gate/observed.ts";
import type { ItemContext } from "../gate/item-context.ts";
import { loginKey, type Person } from "../gate/people.ts";
import type { Policy } from "../schema/policy.ts";
import type { ApprovalFacts } from "./approval-facts.ts";
import { handsIn } from "./authorship.ts";
import type { Approval } from "./fill-needs.ts";
import { NOTHING_SAID, type OfRelease } from "./of-release.ts";
import type { StatementComment } from "./pull-request-facts.ts";
import { saidInRun } from "./said-in-run.ts";
import { statementsOf } from "./statements.ts";
import { reviewsRead, votesOf } from "./votes.ts";
import type { Told } from "./told.ts";

/** Gathers the approvals that bind to the candidate: environment reviews of the run, the manifest's reviews, comments and signed tags. */
export function approvalsOfRelease(policy: Policy, facts: ApprovalFacts, about: ItemContext): OfRelease {
  return joined([
    saidInRun(policy, facts, about),
    ofManifest(policy, facts, about),
    ofComments(policy, facts, about),
    ofTags(policy, facts, about),
  ]);
}

function joined(parts: readonly OfRelease[]): OfRelease {
  return {
    approvals: parts.flatMap(({ approvals }) => approvals),
    rejections: parts.flatMap(({ rejections }) => rejections),
    silent: parts.flatMap(({ silent }) => silent),
  };
}

function ofManifest(policy: Policy, { manifest }: ApprovalFacts, { candidate }: ItemContext): OfRelease {
  if (policy.approvals.manifest === undefined) return NOTHING_SAID;
  if (!manifest.known) return { ...NOTHING_SAID, silent: [{ ...manifest, mayReject: true }] };
  if (manifest.value === null) return NOTHING_SAID;
  const { pullRequest, candidate: named } = manifest.value;
  const hands = handsIn(pullRequest, policy.approvals.people);
  const unbound = named === candidate ? null : `the manifest names ${named === null ? "no commit" : named.slice(0, 7)}`;
  const votes = votesOf(pullRequest, "discard");
  const approvals = votes
    .filter(({ says }) => says !== "rejects")
    .map(({ person, says, counts, why, url }): Approval => {
      if (says !== "approves") return { person, counts: "no", as: null, why, url };
      if (unbound !== null) return { person, counts: "no", as: null, why: unbound, url };
      if (hands.logins.has(loginKey(person.login)))
        return { person, counts: "no", as: null, why: "they wrote the manifest", url };
      if (counts === "yes" && hands.unknown !== null)
        return {
          person,
          counts: "unknown",
          as: null,
          why: `who wrote the manifest is not known: ${hands.unknown}`,
          url,
        };
      return { person, counts, as: null, why, url };
    });
  const rejections = votes
    .filter(({ says, canPush }) => says === "rejects" && canPush)
    .map(({ person, why, url }) => ({ login: person.login, why, url }));
  const cut = {
    code: "approvals.cut-short",
    says: `not all reviews of #${pullRequest.number} could be read`,
    next: "run the gate again",
    mayReject: true,
  };
  const whole =
    isComplete(pullRequest.reviews) &&
    isComplete(pullRequest.events) &&
    reviewsRead(pullRequest) === pullRequest.reviews.totalCount;
  return { approvals, rejections, silent: whole ? [] : [cut] };
}

function ofComments(policy: Policy, facts: ApprovalFacts, { candidate }: ItemContext): OfRelease {
  if (!policy.approvals.comments) return NOTHING_SAID;
  const { said, unheard } = statementsOf(commentsOn(facts, candidate));
  const approvals = said.flatMap((statement): Approval[] => {
    if (statement.kind !== "approve" || statement.hash.length !== candidate.length) return [];
    const own = statement.hash === candidate;
    const why = own
      ? `wrote it of ${candidate.slice(0, 7)}`
      : `it is for ${statement.hash.slice(0, 7)}, the candidate is ${candidate.slice(0, 7)}`;
    return [{ person: statement.person, counts: own ? "yes" : "no", as: [statement.role], why, url: statement.url }];
  });
  const others = unheard.flatMap(({ login, line, why, url }): Approval[] =>
    line.startsWith("/approve")
      ? [{ person: { login, databaseId: null, type: "User" }, counts: "no", as: [], why, url }]
      : [],
  );
  return { ...NOTHING_SAID, approvals: [...approvals, ...others] };
}

/** The comments where something is said to the gate: on the pull request that brought the candidate, and on its manifest's. */
export function commentsOn(facts: ApprovalFacts, candidate: string): readonly StatementComment[] {
  const brought = facts.range.known
    ? facts.range.value.pullRequests.nodes.filter(({ mergeCommit }) => mergeCommit === candidate)
    : [];
  const manifest = facts.manifest.known && facts.manifest.value !== null ? [facts.manifest.value.pullRequest] : [];
  return [...brought, ...manifest].flatMap(({ comments }) => comments.nodes);
}

function ofTags(policy: Policy, { approvalTags }: ApprovalFacts, { candidate }: ItemContext): OfRelease {
  if (Object.keys(policy.approvals.keys).length === 0) return NOTHING_SAID;
  if (!approvalTags.known) return { ...NOTHING_SAID, silent: [{ ...approvalTags, mayReject: false }] };
  const approvals = approvalTags.value.nodes.flatMap(({ name, type, target, signer }): Approval[] => {
    const [, role, hash] = /^approve\/([a-z][a-z0-9-]{0,63})\/([0-9a-f]{40}|[0-9a-f]{64})$/.exec(name) ?? [];
    if (role === undefined) return [];
    const why =
      type !== "tag"
        ? "it is a light tag, which carries no signature"
        : signer === null
          ? "no key of the policy signed it"
          : target !== candidate || hash !== candidate
            ? `it is for ${target.slice(0, 7)}, the candidate is ${candidate.slice(0, 7)}`
            : null;
    const person: Person = { login: signer ?? "somebody unknown", databaseId: null, type: "User" };
    const counts: Told = why === null ? "yes" : "no";
    return [{ person, counts, as: [role], why: why ?? `signed the tag \`${name}\``, url: name }];
  });
  return { ...NOTHING_SAID, approvals };
}
