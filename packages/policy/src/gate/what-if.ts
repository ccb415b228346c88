import type { RunFacts } from "../approvals/approval-facts.ts";
import { rolesOf } from "../approvals/effective-approvals.ts";
import type { PullRequestFacts, Review, StatementComment } from "../approvals/pull-request-facts.ts";
import type { Policy } from "../schema/policy.ts";
import type { GateFacts, JudgedFacts } from "./gate-facts.ts";
import type { ItemContext } from "./item-context.ts";
import type { Listed, Observed } from "./observed.ts";
import { loginKey, type Person } from "./people.ts";

/**
 * The facts as they would be had somebody approved everything that they can approve: each pull request of the release at its final
 * head, its manifest, each environment that stands for a role, the validation report, and the release itself by comment or
 * signed tag where the policy counts these. Whether it counts is still for the policy to say.
 */
export function withApproval(policy: Policy, facts: GateFacts, login: string): GateFacts {
  const former = changed(facts.former, (before) =>
    before === null ? null : { ...before, facts: approvedBy(policy, before.facts, login) },
  );
  return { ...approvedBy(policy, facts, login), former };
}

function approvedBy(policy: Policy, facts: JudgedFacts, login: string): JudgedFacts {
  const { approvals, about } = facts;
  const person: Person = { login, databaseId: numberOf(policy, login), type: "User" };
  // Of roles that they do not hold, too: then the reasons say why it does not count.
  const roles = Object.keys(rolesOf(policy));
  const comment = commentOf(policy, facts, person, roles);
  const approve = (one: PullRequestFacts): PullRequestFacts => ({
    ...one,
    reviews: more(one.reviews, reviewOf(one, person, about.now)),
    comments: comment === null ? one.comments : more(one.comments, comment),
  });
  return {
    ...facts,
    approvals: {
      ...approvals,
      range: changed(approvals.range, (range) => ({
        ...range,
        pullRequests: { ...range.pullRequests, nodes: range.pullRequests.nodes.map(approve) },
      })),
      manifest: changed(approvals.manifest, (manifest) =>
        manifest === null ? null : { ...manifest, pullRequest: approve(manifest.pullRequest) },
      ),
      run: changed(approvals.run ?? { known: true, value: runOf(about) }, (run) => ({
        ...run,
        environmentReviews: changed(run.environmentReviews, (reviews) =>
          more(reviews, ...environmentReviews(policy, person, roles)),
        ),
      })),
      approvalTags: changed(approvals.approvalTags, (tags) => more(tags, ...tagsOf(policy, about, login, roles))),
    },
  };
}

function changed<T>(observed: Observed<T>, change: (value: T) => T): Observed<T> {
  return observed.known ? { known: true, value: change(observed.value) } : observed;
}

function more<T>({ totalCount, nodes }: Listed<T>, ...added: readonly T[]): { totalCount: number; nodes: T[] } {
  return { totalCount: totalCount + added.length, nodes: [...nodes, ...added] };
}

function reviewOf({ headRefOid, url }: PullRequestFacts, author: Person, submittedAt: string): Review {
  const commit = headRefOid;
  return {
    databaseId: null,
    author,
    state: "APPROVED",
    commit,
    submittedAt,
    authorCanPushToRepository: false,
    url: `${url}#what-if`,
  };
}

/** A run of a release workflow on the candidate, started by nobody who approves: where the gate is asked from a terminal there is none. */
function runOf({ candidate, branch }: ItemContext): RunFacts {
  // No login has a space.
  const starter: Person = { login: "whoever starts it", databaseId: null, type: "User" };
  return {
    id: 0,
    attempt: 1,
    event: "push",
    headSha: candidate,
    headBranch: branch,
    path: "",
    displayTitle: "",
    isCrossRepository: false,
    actor: starter,
    triggeringActor: starter,
    environmentReviews: { known: true, value: { totalCount: 0, nodes: [] } },
  };
}

function environmentReviews(policy: Policy, user: Person, held: readonly string[]) {
  const environments = held.flatMap((role) => rolesOf(policy)[role]?.environment ?? []);
  return environments.map((environment) => ({ state: "approved" as const, user, environments: [environment] }));
}

/** What they would write, a line an approval; null where the policy counts none. */
function commentOf(
  policy: Policy,
  { about, checklist }: JudgedFacts,
  author: Person,
  roles: readonly string[],
): StatementComment | null {
  const report = checklist.validation?.known === true ? checklist.validation.value.report : null;
  const by = policy.checklist.validation?.by;
  const lines = [
    ...(by !== undefined && report !== null ? [`/approve ${by} ${report.sha256}`] : []),
    ...(policy.approvals.comments ? roles.map((role) => `/approve ${role} ${about.candidate}`) : []),
  ];
  if (lines.length === 0) return null;
  return { author, body: lines.join("\n"), createdAt: about.now, lastEditedAt: null, url: "#what-if" };
}

/** Signed tags, where the policy has a key of theirs. */
function tagsOf({ approvals }: Policy, { candidate }: ItemContext, signer: string, roles: readonly string[]) {
  if (!Object.keys(approvals.keys).some((login) => loginKey(login) === loginKey(signer))) return [];
  return roles.map((role) => ({
    name: `approve/${role}/${candidate}`,
    type: "tag" as const,
    target: candidate,
    signer,
  }));
}

/** Who is meant is the person that the policy means by this login. */
function numberOf({ approvals }: Policy, login: string): number | null {
  const numbers = Object.values(approvals.roles).flatMap(({ ids }) => Object.entries(ids ?? {}));
  return numbers.find(([name]) => loginKey(name) === loginKey(login))?.[1] ?? null;
}
