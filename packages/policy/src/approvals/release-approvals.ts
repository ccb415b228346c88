import { isComplete } from "../gate/observed.ts";
import type { ItemContext } from "../gate/item-context.ts";
import { loginKey, type Person } from "../gate/people.ts";
import { isSameEnvironment } from "../schema/names.ts";
import type { Policy } from "../schema/policy.ts";
import type { ApprovalFacts, RunFacts } from "./approval-facts.ts";
import { handsIn } from "./authorship.ts";
import { rolesOf } from "./effective-approvals.ts";
import type { Approval } from "./fill-needs.ts";
import type { StatementComment } from "./pull-request-facts.ts";
import { statementsOf } from "./statements.ts";
import { reviewsRead, votesOf } from "./votes.ts";
import type { Told } from "./told.ts";

/** What was said of the release as a whole, wherever it was said. */
export type OfRelease = {
  readonly approvals: readonly Approval[];
  /** Who said no, and why that holds. */
  readonly rejections: readonly { readonly login: string; readonly why: string; readonly url: string }[];
  /** Sources that could not be read: an approval may stand in them, and a rejection where people may reject there. */
  readonly silent: readonly {
    readonly code: string;
    readonly says: string;
    readonly next: string;
    readonly mayReject: boolean;
  }[];
};

/** Gathers the approvals that bind to the candidate: environment reviews of the run, the manifest's reviews, comments and signed tags. */
export function approvalsOfRelease(policy: Policy, facts: ApprovalFacts, about: ItemContext): OfRelease {
  return joined([
    ofRun(policy, facts, about),
    ofManifest(policy, facts, about),
    ofComments(policy, facts, about),
    ofTags(policy, facts, about),
  ]);
}

const NOTHING: OfRelease = { approvals: [], rejections: [], silent: [] };

function joined(parts: readonly OfRelease[]): OfRelease {
  return {
    approvals: parts.flatMap(({ approvals }) => approvals),
    rejections: parts.flatMap(({ rejections }) => rejections),
    silent: parts.flatMap(({ silent }) => silent),
  };
}

/**
 * Required reviews of environments, one environment a role. They carry no time, hash or attempt, so they count for the
 * first attempt of a run that is bound to the candidate alone.
 * @see https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
 */
function ofRun(policy: Policy, { run, defaultBranch }: ApprovalFacts, about: ItemContext): OfRelease {
  if (run === null) return NOTHING;
  if (!run.known) return { ...NOTHING, silent: [{ ...run, mayReject: true }] };
  const reviews = run.value.environmentReviews;
  if (!reviews.known) return { ...NOTHING, silent: [{ ...reviews, mayReject: true }] };
  const unbound = whyUnbound(run.value, defaultBranch, about);
  const url = `run ${run.value.id}`;
  const approvals = reviews.value.nodes.flatMap(({ state, user, environments }): Approval[] => {
    if (state !== "approved" || user === null) return [];
    const as = rolesOfEnvironments(policy, environments);
    const where = environments.map((name) => `\`${name}\``).join(", ");
    const why = unbound ?? (as.length === 0 ? `${where} is no role's environment` : `approved ${where}`);
    return [{ person: user, counts: unbound === null && as.length > 0 ? "yes" : "no", as, why, url }];
  });
  const rejections = reviews.value.nodes.flatMap(({ state, user, environments }) =>
    state === "rejected"
      ? [
          {
            login: user?.login ?? "somebody unknown",
            why: `rejected ${environments.map((name) => `\`${name}\``).join(", ")}`,
            url,
          },
        ]
      : [],
  );
  const cut = {
    code: "approvals.cut-short",
    says: "not all reviews of the run's environments could be read",
    next: "run the gate again",
    mayReject: true,
  };
  return { approvals, rejections, silent: isComplete(reviews.value) ? [] : [cut] };
}

function whyUnbound(run: RunFacts, defaultBranch: string, { candidate }: ItemContext): string | null {
  if (run.isCrossRepository) return "the run is of a fork's code";
  if (run.attempt !== 1) return `it may be of an earlier attempt: this is attempt ${run.attempt}, start a new run`;
  if (run.event === "workflow_dispatch" && run.headBranch !== defaultBranch)
    return `the run was started from \`${run.headBranch ?? "no branch"}\`, whose workflow it runs, not from \`${defaultBranch}\``;
  if (run.headSha === candidate || isNamedAlone(run, candidate)) return null;
  return `the run is of ${run.headSha.slice(0, 7)}, and its name does not hold the candidate's hash alone`;
}

// The name of a run that was started by hand is the workflow's own; of others it is the message of a commit, or of whoever pushed.
function isNamedAlone({ event, displayTitle }: RunFacts, candidate: string): boolean {
  const hashes = displayTitle.split(/[^0-9a-f]/i).filter((word) => word.length >= 40);
  return event === "workflow_dispatch" && hashes.length > 0 && hashes.every((hash) => hash === candidate);
}

function rolesOfEnvironments(policy: Policy, environments: readonly string[]): readonly string[] {
  return Object.entries(rolesOf(policy)).flatMap(([name, { environment }]) =>
    environment !== undefined && environments.some((one) => isSameEnvironment(one, environment)) ? [name] : [],
  );
}

function ofManifest(policy: Policy, { manifest }: ApprovalFacts, { candidate }: ItemContext): OfRelease {
  if (policy.approvals.manifest === undefined) return NOTHING;
  if (!manifest.known) return { ...NOTHING, silent: [{ ...manifest, mayReject: true }] };
  if (manifest.value === null) return NOTHING;
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
  if (!policy.approvals.comments) return NOTHING;
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
  return { ...NOTHING, approvals: [...approvals, ...others] };
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
  if (Object.keys(policy.approvals.keys).length === 0) return NOTHING;
  if (!approvalTags.known) return { ...NOTHING, silent: [{ ...approvalTags, mayReject: false }] };
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
  return { ...NOTHING, approvals };
}
