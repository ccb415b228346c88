import type { PullRequestFacts, SignatureName } from "@signalbox/policy/approvals/pull-request-facts";
import type { Listed } from "@signalbox/policy/gate/observed";
import { insist } from "@signalbox/systems/answer";
import type { BotAccounts } from "@signalbox/systems/github/bot-accounts";
import { type CommitAccounts, commitAccounts } from "@signalbox/systems/github/commit-accounts";
import type { CommitNames } from "@signalbox/systems/github/commit-names";
import type { GateSources } from "../gate-sources.ts";
import type { CommitGraph } from "./range-commits.ts";

type OwnCommit = PullRequestFacts["commits"]["nodes"][number];

type Names = Pick<OwnCommit, "authors" | "committer">;

/** What GitHub knows of commits, by full hash. */
export type KnownCommits = ReadonlyMap<string, CommitAccounts>;

type CommitSources = {
  readonly commitsInGit: CommitGraph;
  /** Those whose authors were read already. */
  readonly known: KnownCommits;
  readonly bots: BotAccounts;
};

/**
 * Commits of pull requests with all their authors, by full hash. GitHub is asked for co-authors only where the commit's message may name
 * some, or git does not have it; all in few requests. Throws where GitHub is silent.
 */
export async function authoredCommits(
  { gitHub, repository, signal }: Pick<GateSources, "gitHub" | "repository" | "signal">,
  commits: readonly CommitNames[],
  { commitsInGit, known, bots }: CommitSources,
): Promise<ReadonlyMap<string, OwnCommit>> {
  const missing = new Set<string>();
  for (const { oid } of commits)
    if (!known.has(oid) && commitsInGit.get(oid)?.namesCoAuthors !== false) missing.add(oid);
  const asked = [...missing].map((oid) => ({ oid, coAuthors: true, pullRequests: false }));
  const answers = insist(await commitAccounts(gitHub, repository, asked, signal));
  const authors = new Map<string, Listed<SignatureName>>(answers.map((commit) => [commit.oid, commit.authors]));
  const authored = commits.map(async ({ oid, author, committer, signature }): Promise<OwnCommit> => {
    const all = known.get(oid)?.authors ?? authors.get(oid) ?? { totalCount: 1, nodes: [author] };
    return { oid, signature, ...(await withBots({ authors: all, committer }, bots)) };
  });
  return new Map((await Promise.all(authored)).map((commit) => [commit.oid, commit]));
}

/** Names with the accounts of bots, that GraphQL does not tell. */
export async function withBots({ authors, committer }: Names, bots: BotAccounts): Promise<Names> {
  const nodes = await Promise.all(authors.nodes.map((name) => bots.named(name)));
  return { authors: { totalCount: authors.totalCount, nodes }, committer: await bots.named(committer) };
}
