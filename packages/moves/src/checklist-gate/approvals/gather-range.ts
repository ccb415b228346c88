import type { RangeCommit, RangeFacts } from "@signalbox/policy/approvals/approval-facts";
import { SignalboxError } from "@signalbox/policy/error";
import type { Observed } from "@signalbox/policy/gate/observed";
import { insist } from "@signalbox/systems/answer";
import { BotAccounts } from "@signalbox/systems/github/bot-accounts";
import { type CommitAccounts, commitAccounts } from "@signalbox/systems/github/commit-accounts";
import { observationFrom } from "../observation-of.ts";
import { withBots } from "./authors-of-commits.ts";
import { changedPaths } from "./changed-paths.ts";
import { type PullRequestsAsked, type PullRequestSources, readPullRequests } from "./gather-pull-requests.ts";
import { commitsBetween, type GitCommit } from "./range-commits.ts";
import { RecomputedMerges } from "./recomputed-merges.ts";

export type RangeAsked = Pick<PullRequestsAsked, "lastPushersSince"> & {
  /** The tag of the last release, at `about.base`; null where the policy says where to begin. */
  readonly tag: string | null;
  readonly isTagProtected: Observed<boolean>;
};

/**
 * What is released: all commits that the candidate holds and the last release did not, from git, with the accounts and pull requests that
 * GitHub ties to them; and of each pull request what was approved, and how git shows that it came here. Some 15 requests for 600 commits of
 * 200 pull requests. Nobody can say it where the clone is shallow, or git or GitHub is silent on any part.
 */
export function gatherRange(sources: PullRequestSources, asked: RangeAsked): Promise<Observed<RangeFacts>> {
  return observationFrom(() => readRange(sources, asked));
}

async function readRange(sources: PullRequestSources, asked: RangeAsked): Promise<RangeFacts> {
  const { git, gitHub, repository, about, signal } = sources;
  const shallow = await git.run(["rev-parse", "--is-shallow-repository"]);
  if (shallow.stdout.trim() !== "false") throw notWhole();
  const commits = await commitsBetween(git, about.base === null ? [] : [about.base], [about.candidate]);
  const inGit = [...commits.values()];
  const answers = await commitAccounts(
    gitHub,
    repository,
    inGit.map(({ oid, namesCoAuthors: coAuthors }) => ({ oid, coAuthors, pullRequests: true })),
    signal,
  );
  const bots = new BotAccounts(gitHub, signal);
  const named = insist(answers).map(async (commit) => ({ ...commit, ...(await withBots(commit, bots)) }));
  const accounts = new Map((await Promise.all(named)).map((commit) => [commit.oid, commit]));
  const merges = new RecomputedMerges(git);
  await merges.compute(inGit.flatMap(({ parents: [a, b, c] }) => (a && b && !c ? [[a, b] as const] : [])));
  const files = await changedPaths(
    git,
    inGit.map(({ oid, parents }) => ({ before: parents[0] ?? null, after: oid })),
  );
  const numbers = new Set([...accounts.values()].flatMap(({ pullRequests }) => pullRequests.nodes));
  const sorted = [...numbers].toSorted((a, b) => a - b);
  // On what brought the candidate, something may be said of it.
  const withComments = new Set(accounts.get(about.candidate)?.pullRequests.nodes);
  const pullRequests = await readPullRequests(
    sources,
    { ...asked, numbers: sorted, withComments },
    { commits, accounts, merges, bots },
  );
  const { base } = about;
  return {
    base: base === null ? null : { oid: base, tag: asked.tag, isProtected: asked.isTagProtected },
    commits: {
      totalCount: inGit.length,
      nodes: inGit.map((commit, index) => rangeCommit(commit, accounts.get(commit.oid), files[index] ?? [], merges)),
    },
    pullRequests: { totalCount: sorted.length, nodes: pullRequests },
  };
}

function rangeCommit(
  { oid, parents, tree, headline }: GitCommit,
  accounts: CommitAccounts | undefined,
  files: readonly string[],
  merges: RecomputedMerges,
): RangeCommit {
  // All were asked for, and GitHub's answer is silence where it knows one of them not.
  if (accounts === undefined) throw new Error(`no accounts of commit ${oid}`);
  const [first, second, third] = parents;
  const isMerge = first !== undefined && second !== undefined;
  // Of more than two parents nobody at GitHub made it: it is as one with conflicts.
  const clean = isMerge && third === undefined ? merges.treeOf(first, second) : null;
  return {
    oid,
    parents: [...parents],
    authors: accounts.authors,
    committer: accounts.committer,
    signature: accounts.signature,
    files: [...files],
    cleanMerge: clean === null ? null : clean === tree,
    headline,
    associatedPullRequests: accounts.pullRequests,
  };
}

function notWhole(): SignalboxError {
  return new SignalboxError("range.shallow", "the clone holds a part of the history only", {
    next: "check out with `fetch-depth: 0`",
  });
}
