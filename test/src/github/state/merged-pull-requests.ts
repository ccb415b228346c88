import { signatureOf, theRepository } from "./a-github.ts";
import { gitStore, runGit } from "./git-store.ts";
import { type GitHubState, nextNumber, nextSecond, nextTime, type RepositoryState, timeAt } from "./github-state.ts";
import { type CommitToMake, importCommits } from "./import-commits.ts";
import type { ChangedFile, PullRequestState, ReviewState, ReviewVerdict } from "./pull-request-state.ts";

export type CommitWanted = {
  /** Default: the pull request's author. */
  readonly author?: string;
  readonly message?: string;
  readonly files: Readonly<Record<string, string | null>>;
};

export type MergeMethod = "merge" | "squash" | "rebase";

export type PullRequestWanted = {
  readonly repository?: RepositoryState;
  readonly author: string;
  /** Each approves the final head. */
  readonly reviewers?: readonly string[];
  /** Null: it stays open. Default `merge`. */
  readonly method?: MergeMethod | null;
  /** In one commit. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** Instead of `files`. */
  readonly commits?: readonly CommitWanted[];
  /** Default: the default branch. */
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  /** Default: the first reviewer, else the author. */
  readonly mergedBy?: string;
  /** The fork that it comes from, `owner/name`. */
  readonly headRepository?: string;
};

const BY_GITHUB = "GitHub <noreply@github.com>";

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

type Plan = {
  readonly wanted: PullRequestWanted;
  readonly number: number;
  readonly base: string;
  readonly headRefName: string;
  readonly title: string;
  readonly tip: string;
  readonly commits: readonly CommitToMake[];
  /** Places of the commits, counted from 1: its own, and those on the base branch. */
  readonly own: readonly number[];
  readonly landed: readonly number[];
  readonly files: ChangedFile[] | null;
  readonly at: number;
  readonly mergedBy: string;
};
type Standing = { readonly base: string; readonly tip: string; readonly paths: Set<string>; readonly before: number };

function planOf(state: GitHubState, repository: RepositoryState, wanted: PullRequestWanted, standing: Standing): Plan {
  const number = Math.max(0, ...repository.pullRequests.map((each) => each.number), lastPlanned(repository)) + 1;
  planned.set(repository, number);
  const { base, tip, paths, before } = standing;
  const { author, method = "merge", reviewers = [] } = wanted;
  const headRefName = `change-${number}`;
  const title = wanted.title ?? `feat: change ${number}`;
  const mergedBy = wanted.mergedBy ?? reviewers[0] ?? author;
  const given = wanted.commits ?? [{ files: wanted.files ?? { [`changes/${number}.md`]: `${title}\n` } }];
  const own = given.map((each, index): CommitToMake => ({
    ref: `refs/pull/${number}/head`,
    author: signatureOf(state, each.author ?? author),
    at: nextSecond(state),
    message: each.message ?? (given.length === 1 ? title : `${title}, part ${index + 1}`),
    files: each.files,
    parents: [index === 0 ? tip : `:${before + index}`],
  }));
  const files = filesOf(given, paths);
  const at = nextSecond(state);
  const ref = `refs/heads/${base}`;
  const landing = landingOf({
    own,
    ref,
    at,
    tip,
    head: before + own.length,
    method,
    state,
    mergedBy,
    author,
    title,
    number,
    owner: repository.owner,
  });
  const ownPlaces = own.map((_, index) => before + index + 1);
  const landingPlaces = landing.map((_, index) => before + own.length + index + 1);
  return {
    wanted,
    number,
    base,
    headRefName,
    title,
    tip,
    commits: [...own, ...landing],
    own: ownPlaces,
    landed: method === "merge" ? [...ownPlaces, ...landingPlaces] : landingPlaces,
    files,
    at,
    mergedBy,
  };
}

const planned = new WeakMap<RepositoryState, number>();
function lastPlanned(repository: RepositoryState): number {
  return planned.get(repository) ?? 0;
}

/** What the merge puts on the base branch, as GitHub does it for each method. */
function landingOf(of: {
  readonly own: readonly CommitToMake[];
  readonly ref: string;
  readonly at: number;
  readonly tip: string;
  readonly head: number;
  readonly method: PullRequestWanted["method"];
  readonly state: GitHubState;
  readonly mergedBy: string;
  readonly author: string;
  readonly title: string;
  readonly number: number;
  readonly owner: string;
}): readonly CommitToMake[] {
  const { own, ref, at, tip, head, method, state, title, number } = of;
  const files = Object.fromEntries(own.flatMap((commit) => Object.entries(commit.files)));
  const committer = BY_GITHUB;
  if (method === null) return [];
  if (method === "squash") {
    const message = `${title} (#${number})`;
    return [{ ref, author: signatureOf(state, of.author), committer, at, message, files, parents: [tip] }];
  }
  if (method === "rebase") {
    return own.map((commit, index) => ({
      ...commit,
      ref,
      committer,
      at,
      parents: [index === 0 ? tip : `:${head + index}`],
    }));
  }
  const message = `Merge pull request #${number} from ${of.owner}/change-${number}\n\n${title}`;
  return [{ ref, author: signatureOf(state, of.mergedBy), committer, at, message, files, parents: [tip, `:${head}`] }];
}

// Where nothing stood there before, the number of lines is all there is to say; else git is asked.
function filesOf(commits: readonly CommitWanted[], paths: Set<string>): ChangedFile[] | null {
  const texts = new Map(commits.flatMap(({ files }) => Object.entries(files)));
  const isNew = [...texts].every(([path, text]) => text !== null && !paths.has(path));
  for (const path of texts.keys()) paths.add(path);
  if (!isNew) return null;
  const lines = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  return [...texts].map(([path, text]) => ({ path, status: "added", additions: lines(text ?? ""), deletions: 0 }));
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

export type ReviewWanted = {
  readonly author: string | null;
  readonly commit: string | null;
  /** Default `APPROVED`. */
  readonly state?: ReviewVerdict;
  readonly submittedAt?: string;
  readonly body?: string;
};

/** A review, to be pushed to those of a pull request. */
export function review(state: GitHubState, wanted: ReviewWanted): ReviewState {
  return {
    databaseId: nextNumber(state),
    author: wanted.author,
    state: wanted.state ?? "APPROVED",
    commit: wanted.commit,
    submittedAt: wanted.submittedAt ?? nextTime(state),
    body: wanted.body ?? "",
  };
}
