import type { PullRequestFacts, SignatureName } from "@signalbox/policy/approvals/pull-request-facts";
import type { Listed } from "@signalbox/policy/gate/observed";
import { insist } from "@signalbox/systems/answer";
import { type CommitAccounts, commitAccounts, type CommitNames } from "@signalbox/systems/github/commit-accounts";
import type { GateSources } from "../gate-sources.ts";
import type { CommitGraph } from "./range-commits.ts";

type OwnCommit = PullRequestFacts["commits"]["nodes"][number];

/** What GitHub knows of commits, by full hash. */
export type KnownCommits = ReadonlyMap<string, CommitAccounts>;

/**
 * Gives each commit of pull requests all its authors. GitHub is asked for co-authors only where the commit's message may name some, or git
 * does not have it; all in few requests. Throws where GitHub is silent.
 */
export async function withAuthors(
  { gitHub, repository, signal }: Pick<GateSources, "gitHub" | "repository" | "signal">,
  commits: readonly CommitNames[],
  commitsInGit: CommitGraph,
  known: KnownCommits,
): Promise<(commit: CommitNames) => OwnCommit> {
  const missing = new Set<string>();
  for (const { oid } of commits)
    if (!known.has(oid) && commitsInGit.get(oid)?.namesCoAuthors !== false) missing.add(oid);
  const asked = [...missing].map((oid) => ({ oid, coAuthors: true, pullRequests: false }));
  const answers = insist(await commitAccounts(gitHub, repository, asked, signal));
  const authors = new Map<string, Listed<SignatureName>>(answers.map((commit) => [commit.oid, commit.authors]));
  return ({ oid, author, committer, signature }) => ({
    oid,
    authors: known.get(oid)?.authors ?? authors.get(oid) ?? { totalCount: 1, nodes: [author] },
    committer,
    signature,
  });
}
