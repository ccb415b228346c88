import type { PullRequestFacts } from "@signalbox/policy/approvals/pull-request-facts";
import type { Unobserved } from "@signalbox/policy/gate/observed";
import type { PullRequestDetails } from "@signalbox/systems/github/pull-request-details";
import type { GateSources } from "../gate-sources.ts";
import { changedPaths } from "./changed-paths.ts";
import { type BranchUpdate, cleanUpdatesOf, updatesBefore } from "./clean-updates.ts";
import { fetchCommits } from "./fetch-commits.ts";
import { type LandingShape, landingShape } from "./landing.ts";
import { mergeBases } from "./merge-bases.ts";
import { type CommitGraph, commitsBetween } from "./range-commits.ts";
import type { RecomputedMerges } from "./recomputed-merges.ts";

/** What git shows of a pull request. */
export type PullRequestInGit = Pick<PullRequestFacts, "files" | "landing" | "cleanUpdatesOf">;

type Traced = {
  readonly details: PullRequestDetails;
  readonly isHeadThere: boolean;
  readonly shape: LandingShape | null;
  /** What its head is compared with; null where git does not have it. */
  readonly base: string | null;
  readonly updates: readonly BranchUpdate[];
};

/** What was squashed has commits of its own beside the release's. */
const MOST_IN_HEADS = 50_000;

/** What git shows of pull requests: how each came into the range, what it changed, and which heads were but updated from the base. */
export async function pullRequestsInGit(
  { git, remote, about }: Pick<GateSources, "git" | "remote" | "about">,
  pullRequests: readonly PullRequestDetails[],
  range: CommitGraph,
  merges: RecomputedMerges,
  isTied: (oid: string, number: number) => boolean,
): Promise<{ readonly byNumber: ReadonlyMap<number, PullRequestInGit>; readonly commits: CommitGraph }> {
  const shapes = pullRequests.map((details) =>
    details.merged
      ? landingShape({ ...details, commitCount: details.commits.totalCount }, range, (oid) =>
          isTied(oid, details.number),
        )
      : null,
  );
  // Of a release, only what was merged into it is looked at: what else GitHub ties to its commits, such as a pull request that anybody
  // may open from a fork, could be as large as they like.
  const wanted = pullRequests.flatMap(({ headRefOid, baseRefOid }, index) =>
    shapes[index] !== null ? [headRefOid] : range.size === 0 ? [headRefOid, baseRefOid] : [],
  );
  const there = await fetchCommits(git, remote, wanted);
  const heads = pullRequests.map(({ headRefOid }) => headRefOid).filter((oid) => there.has(oid));
  const commits = new Map([...range, ...(await commitsBetween(git, [about.candidate], heads, MOST_IN_HEADS))]);
  const traced = pullRequests.map((details, index): Traced => {
    const shape = shapes[index] ?? null;
    const base = shape?.before ?? (there.has(details.baseRefOid) ? details.baseRefOid : null);
    const updates = shape === null ? [] : updatesBefore(details.headRefOid, commits);
    return { details, isHeadThere: there.has(details.headRefOid), shape, base, updates };
  });
  await merges.compute(traced.flatMap(pairsOf));
  const files = await changedFiles(git, traced);
  const isAncestor = await ancestry(git, traced);
  const byNumber = traced.map((each): readonly [number, PullRequestInGit] => {
    const { shape, details, updates, isHeadThere } = each;
    if (!isHeadThere) {
      const silence = headMissing(details);
      const landing = shape === null ? ({ known: true, value: null } as const) : silence;
      return [details.number, { files: silence, landing, cleanUpdatesOf: silence }];
    }
    const before = shape?.before ?? "";
    const updated = cleanUpdatesOf(updates, commits, merges, (oid) => isAncestor(oid, before));
    return [
      details.number,
      {
        files: files.get(details.number) ?? notCompared(details),
        landing: { known: true, value: shape === null ? null : landed(details, shape, range, merges) },
        cleanUpdatesOf: { known: true, value: [...updated] },
      },
    ];
  });
  return { byNumber: new Map(byNumber), commits };
}

function landed(
  { mergeCommit, headRefOid }: PullRequestDetails,
  { method, before, commits }: LandingShape,
  range: CommitGraph,
  merges: RecomputedMerges,
): NonNullable<Extract<PullRequestInGit["landing"], { readonly known: true }>["value"]> | null {
  const tree = range.get(mergeCommit ?? "")?.tree;
  if (tree === undefined) return null;
  return { method, before, commits: [...commits], tree, recomputed: merges.treeOf(before, headRefOid) };
}

function pairsOf({ shape, details, isHeadThere, updates }: Traced): (readonly [string, string])[] {
  if (shape === null || !isHeadThere) return [];
  return [[shape.before, details.headRefOid], ...updates.map(({ before, merged }) => [before, merged] as const)];
}

/** What each changed since it left its base; of several places where it left it, since any. */
async function changedFiles(
  git: GateSources["git"],
  traced: readonly Traced[],
): Promise<ReadonlyMap<number, PullRequestFacts["files"]>> {
  const pairs = traced.flatMap(({ details: { number, headRefOid: head }, base, shape, isHeadThere }) =>
    base === null || !isHeadThere ? [] : [{ number, head, base, isLanded: shape !== null }],
  );
  const basesOf = await mergeBases(
    git,
    pairs.map(({ base, head }) => [base, head]),
  );
  // What was merged elsewhere is part of its base by now: nothing would seem to be changed.
  const told = pairs.flatMap(({ number, head, base, isLanded }) => {
    const bases = basesOf(base, head);
    return isLanded || !bases.includes(head) ? bases.map((before) => ({ number, before, after: head })) : [];
  });
  const paths = await changedPaths(git, told);
  const files = new Map<number, string[]>();
  for (const [index, { number }] of told.entries())
    files.set(number, [...new Set([...(files.get(number) ?? []), ...(paths[index] ?? [])])]);
  return new Map([...files].map(([number, value]) => [number, { known: true, value }]));
}

async function ancestry(
  git: GateSources["git"],
  traced: readonly Traced[],
): Promise<(oid: string, of: string) => boolean> {
  const pairs = traced.flatMap(({ shape, updates }) =>
    shape === null ? [] : updates.map(({ merged }) => [merged, shape.before] as const),
  );
  const basesOf = await mergeBases(git, pairs);
  return (oid, of) => basesOf(oid, of).includes(oid);
}

function headMissing({ number, headRefOid }: PullRequestDetails): Unobserved {
  return {
    known: false,
    code: "approvals.head-missing",
    says: `the clone lacks ${headRefOid.slice(0, 12)}, the head of pull request #${number}, and its remote did not give it`,
    next: "let the checkout keep a token that may read the repository (`contents: read`), and run it again",
  };
}

function notCompared({ number }: PullRequestDetails): Unobserved {
  return {
    known: false,
    code: "approvals.files-unknown",
    says: `git does not show what pull request #${number} changed: it was not merged into this release, or shares no history with it`,
    next: "look at the pull request",
  };
}
