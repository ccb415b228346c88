import type { CommitGraph, GitCommit } from "./range-commits.ts";

/** What brought a pull request to the branch, before its merge is computed anew. */
export type LandingShape = {
  readonly method: "merge" | "squash" | "rebase";
  readonly before: string;
  readonly commits: readonly string[];
};

export type MergedPullRequest = {
  readonly headRefOid: string;
  readonly mergeCommit: string | null;
  /** How many commits it has. */
  readonly commitCount: number;
};

/**
 * How a merged pull request came into the range, by what git shows alone; null where its merge commit is not in the range, or has a
 * shape that GitHub's merges do not have. `isItsOwn` says whether GitHub ties a commit to this pull request.
 */
export function landingShape(
  { headRefOid, mergeCommit, commitCount }: MergedPullRequest,
  range: CommitGraph,
  isItsOwn: (oid: string) => boolean,
): LandingShape | null {
  const last = mergeCommit === null ? undefined : range.get(mergeCommit);
  if (last === undefined) return null;
  const [before, merged, third] = last.parents;
  if (before === undefined || third !== undefined) return null;
  if (merged !== undefined) {
    // What the branch had beside the head, or another head, was not in the pull request.
    if (merged !== headRefOid) return null;
    return { method: "merge", before, commits: broughtBy(last, before, range) };
  }
  const run = runOf(last, range, isItsOwn).slice(0, Math.max(1, commitCount));
  const first = run.at(-1)?.parents[0];
  if (first === undefined) return null;
  return { method: run.length === 1 ? "squash" : "rebase", before: first, commits: run.map(({ oid }) => oid) };
}

/** Commits with one parent that lead to the last one, the newest first, all tied to the pull request. */
function runOf(last: GitCommit, range: CommitGraph, isItsOwn: (oid: string) => boolean): readonly GitCommit[] {
  const run = [last];
  for (let next = range.get(last.parents[0] ?? ""); next !== undefined; next = range.get(next.parents[0] ?? "")) {
    if (next.parents.length !== 1 || !isItsOwn(next.oid)) break;
    run.push(next);
  }
  return run;
}

/** All that a merge holds and its first parent did not, itself among them. */
function broughtBy(merge: GitCommit, before: string, range: CommitGraph): readonly string[] {
  const old = ancestors(before, range, new Set());
  return [...ancestors(merge.oid, range, old)];
}

function ancestors(oid: string, range: CommitGraph, without: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [oid];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const commit = found.has(next) || without.has(next) ? undefined : range.get(next);
    if (commit === undefined) continue;
    found.add(next);
    waiting.push(...commit.parents);
  }
  return found;
}
