import { signatureOf } from "./a-github.ts";
import { type GitHubState, nextSecond, type RepositoryState } from "./github-state.ts";
import type { CommitToMake } from "./import-commits.ts";
import type { ChangedFile } from "./pull-request-state.ts";

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

/** The commits of a pull request before git has made them: they name each other by their places in one import. */
export type Plan = {
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

export function planOf(
  state: GitHubState,
  repository: RepositoryState,
  wanted: PullRequestWanted,
  standing: Standing,
): Plan {
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
