import { theRepository } from "./a-github.ts";
import { gitStore, runGit } from "./git-store.ts";
import { type GitHubState, nextNumber, type RepositoryState, timeAt } from "./github-state.ts";
import { type CommitToMake, importCommits } from "./import-commits.ts";
import { type MergeMethod, type Plan, planOf, type PullRequestWanted } from "./plan-pull-request.ts";
import type { PullRequestState } from "./pull-request-state.ts";
import { review } from "./review.ts";

/** A pull request that was reviewed and merged: real commits in git, and what GitHub tells of them. */
export function pullRequestMerged(state: GitHubState, wanted: PullRequestWanted): PullRequestState {
  const [made] = pullRequestsMerged(state, [wanted]);
  if (made === undefined) throw new Error("no pull request was made");
  return made;
}

/** One that is open, its head under `refs/pull/N/head`. */
export function pullRequestOpened(state: GitHubState, wanted: Omit<PullRequestWanted, "method">): PullRequestState {
  return pullRequestMerged(state, { ...wanted, method: null });
}

/** Several, one after the other, by one import; all are of one repository. */
export function pullRequestsMerged(state: GitHubState, all: readonly PullRequestWanted[]): readonly PullRequestState[] {
  const repository = all[0]?.repository ?? theRepository(state);
  const store = gitStore(repository.git);
  const paths = new Set(
    runGit(repository.git, ["ls-tree", "-rz", "--name-only", repository.defaultBranch]).toString().split("\0"),
  );
  const tips = new Map<string, string>();
  const commits: CommitToMake[] = [];
  const plans = all.map((wanted) => {
    const base = wanted.base ?? repository.defaultBranch;
    const tip = tips.get(base) ?? store.resolve(`refs/heads/${base}`)?.oid;
    if (tip === undefined) throw new Error(`there is no branch \`${base}\``);
    const plan = planOf(state, repository, wanted, { base, tip, paths, before: commits.length });
    commits.push(...plan.commits);
    if (plan.landed.length > 0) tips.set(base, `:${plan.landed.at(-1) ?? 0}`);
    return plan;
  });
  const oids = importCommits(repository.git, commits);
  const named = (mark: string): string => (mark.startsWith(":") ? (oids[Number(mark.slice(1)) - 1] ?? "") : mark);
  const made = plans.map((plan) => pullRequestOf(state, repository, plan, named));
  repository.pullRequests.push(...made);
  for (const [index, pull] of made.entries()) tell(state, repository, pull, plans[index]?.wanted.method ?? "merge");
  return made;
}

function pullRequestOf(
  state: GitHubState,
  repository: RepositoryState,
  plan: Plan,
  named: (mark: string) => string,
): PullRequestState {
  const { wanted, number, base, at } = plan;
  const commits = plan.own.map((place) => named(`:${place}`));
  const landed = plan.landed.map((place) => named(`:${place}`));
  const head = commits.at(-1) ?? "";
  const merged = landed.length > 0;
  const createdAt = timeAt(at - 30);
  return {
    number,
    databaseId: nextNumber(state),
    title: plan.title,
    body: wanted.body ?? "",
    author: wanted.author,
    state: merged ? "MERGED" : "OPEN",
    isDraft: false,
    baseRefName: base,
    baseRefOid: named(plan.tip),
    headRefName: plan.headRefName,
    headRefOid: head,
    headRepository: wanted.headRepository ?? `${repository.owner}/${repository.name}`,
    createdAt,
    updatedAt: timeAt(at),
    closedAt: merged ? timeAt(at) : null,
    mergedAt: merged ? timeAt(at) : null,
    mergedBy: merged ? plan.mergedBy : null,
    mergeCommit: landed.at(-1) ?? null,
    lastEditedAt: null,
    landed,
    commits,
    files: plan.files,
    labels: [...(wanted.labels ?? [])],
    reviews: (wanted.reviewers ?? []).map((author) =>
      review(state, { author, commit: head, submittedAt: timeAt(at - 10) }),
    ),
    events: [],
    comments: [],
  };
}

// Who pushed its head and who merged it; what GitHub commits by a merge or a squash it signs, what it rebases it does not.
function tell(state: GitHubState, repository: RepositoryState, pull: PullRequestState, method: MergeMethod): void {
  const { mergeCommit, headRefName, headRefOid, author, mergedBy, createdAt, mergedAt } = pull;
  if (mergeCommit !== null && method !== "rebase")
    repository.signatures[mergeCommit] = { isValid: true, signer: "web-flow", wasSignedByGitHub: true };
  const isFork = pull.headRepository !== `${repository.owner}/${repository.name}`;
  const head = {
    before: "0".repeat(40),
    after: headRefOid,
    ref: `refs/heads/${headRefName}`,
    timestamp: createdAt,
  } as const;
  if (!isFork) repository.activity.unshift({ id: nextNumber(state), ...head, type: "branch_creation", actor: author });
  if (mergeCommit === null || mergedAt === null) {
    if (!isFork) runGit(repository.git, ["update-ref", head.ref, headRefOid]);
    return;
  }
  const merged = {
    after: mergeCommit,
    ref: `refs/heads/${pull.baseRefName}`,
    timestamp: mergedAt,
    actor: mergedBy,
  } as const;
  repository.activity.unshift({ id: nextNumber(state), before: pull.baseRefOid, ...merged, type: "pr_merge" });
}
