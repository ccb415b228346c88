import type { PullRequestFacts, StatementComment } from "@signalbox/policy/approvals/pull-request-facts";
import type { Listed, Observed, Unobserved } from "@signalbox/policy/gate/observed";
import type { Person } from "@signalbox/policy/gate/people";
import { insist } from "@signalbox/systems/answer";
import { BotAccounts } from "@signalbox/systems/github/bot-accounts";
import { type PullRequestDetails, pullRequestDetails } from "@signalbox/systems/github/pull-request-details";
import type { GateSources } from "../gate-sources.ts";
import { observationFrom } from "../observation-of.ts";
import { authoredCommits, type KnownCommits } from "./authors-of-commits.ts";
import type { LastPusherOf } from "./last-pushers.ts";
import { pullRequestsInGit } from "./pull-requests-in-git.ts";
import type { CommitGraph } from "./range-commits.ts";
import { RecomputedMerges } from "./recomputed-merges.ts";

export type PullRequestSources = Pick<GateSources, "git" | "gitHub" | "repository" | "remote" | "about" | "signal">;

export type PullRequestsAsked = {
  readonly numbers: readonly number[];
  /** Those whose comments may give something. */
  readonly withComments: ReadonlySet<number>;
  /** Reads who pushed what since a time, ISO 8601. */
  readonly lastPushersSince: (since: string) => Promise<LastPusherOf>;
};

/** The commits that a release brings, as git and GitHub know them, and what was computed of their merges. */
export type RangeKnown = {
  readonly commits: CommitGraph;
  readonly accounts: KnownCommits;
  readonly merges: RecomputedMerges;
  readonly bots: BotAccounts;
};

/** Facts of pull requests that need not be part of the release, such as that of its manifest. */
export function gatherPullRequests(
  sources: PullRequestSources,
  asked: PullRequestsAsked,
): Promise<Observed<Listed<PullRequestFacts>>> {
  return observationFrom(async () => {
    const merges = new RecomputedMerges(sources.git);
    const bots = new BotAccounts(sources.gitHub, sources.signal);
    const nodes = await readPullRequests(sources, asked, { commits: new Map(), accounts: new Map(), merges, bots });
    return { totalCount: asked.numbers.length, nodes };
  });
}

/** Facts of pull requests, and how each came into the release. Throws where git or GitHub cannot say. */
export async function readPullRequests(
  sources: PullRequestSources,
  { numbers, withComments, lastPushersSince }: PullRequestsAsked,
  range: RangeKnown,
): Promise<PullRequestFacts[]> {
  const { gitHub, repository, signal } = sources;
  const told = insist(await pullRequestDetails(gitHub, repository, { numbers, withComments }, signal));
  const isTied = (oid: string, number: number): boolean =>
    range.accounts.get(oid)?.pullRequests.nodes.includes(number) === true;
  const { byNumber, commits } = await pullRequestsInGit(sources, told, range.commits, range.merges, isTied);
  const own = told.flatMap((details) => details.commits.nodes);
  const { accounts: known, bots } = range;
  const authored = await authoredCommits(sources, own, { commitsInGit: commits, known, bots });
  const [oldest] = told.map(({ createdAt }) => Date.parse(createdAt)).toSorted((a, b) => a - b);
  const lastPusherOf = oldest === undefined ? null : await lastPushersSince(dayBefore(oldest));
  return told.flatMap((details) => {
    const inGit = byNumber.get(details.number);
    if (inGit === undefined || lastPusherOf === null) return [];
    const { createdAt: _createdAt, baseRefOid: _baseRefOid, headRefName: _headRefName, ...facts } = details;
    return [
      {
        ...facts,
        labels: plain(details.labels),
        reviews: plain(details.reviews),
        events: plain(details.events),
        comments: statementsIn(details.comments),
        commits: {
          totalCount: details.commits.totalCount,
          nodes: details.commits.nodes.flatMap(({ oid }) => authored.get(oid) ?? []),
        },
        lastPusher: pusherOf(details, lastPusherOf),
        ...inGit,
      },
    ];
  });
}

// A branch is pushed before its pull request is opened.
function dayBefore(time: number): string {
  return new Date(time - 86_400_000).toISOString();
}

function plain<T>({ totalCount, nodes }: Listed<T>): { totalCount: number; nodes: T[] } {
  return { totalCount, nodes: [...nodes] };
}

/** Those that give something; what was not read stays missing in the total. */
function statementsIn({ totalCount, nodes }: Listed<StatementComment>): PullRequestFacts["comments"] {
  const statements = nodes.filter(({ body }) => /^\/(?:approve|reviewed|waive)\b/m.test(body));
  return { totalCount: totalCount - nodes.length + statements.length, nodes: statements };
}

function pusherOf(
  { number, isCrossRepository, headRefOid, headRefName }: PullRequestDetails,
  lastPusherOf: LastPusherOf,
): Observed<Person | null> {
  // Whoever pushed the same commit to a branch of ours says nothing about who pushed it to the fork.
  return isCrossRepository ? pushedToFork(number) : lastPusherOf(headRefOid, headRefName);
}

function pushedToFork(number: number): Unobserved {
  return {
    known: false,
    code: "approvals.pusher-unknown",
    says: `GitHub does not tell who pushed to the fork of pull request #${number}`,
    next: "have the branch's rules require the approval of the most recent push, which GitHub then checks itself",
  };
}
