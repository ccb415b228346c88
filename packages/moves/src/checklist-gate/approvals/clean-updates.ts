import type { CommitGraph } from "./range-commits.ts";
import type { RecomputedMerges } from "./recomputed-merges.ts";

/** A merge on a pull request's own branch that its author may have made by "Update branch". */
export type BranchUpdate = {
  readonly oid: string;
  /** The head before it. */
  readonly before: string;
  /** What it merged. */
  readonly merged: string;
};

/** The merges that end a pull request's branch, the newest first: its head's first parents, as long as each is a merge of two. */
export function updatesBefore(head: string, commits: CommitGraph): readonly BranchUpdate[] {
  const updates: BranchUpdate[] = [];
  for (let commit = commits.get(head); commit?.parents.length === 2; commit = commits.get(commit.parents[0] ?? "")) {
    const [before = "", merged = ""] = commit.parents;
    updates.push({ oid: commit.oid, before, merged });
  }
  return updates;
}

/** The heads that differ from the final one by clean merges of the base alone, each with exactly the tree that git makes of it. */
export function cleanUpdatesOf(
  updates: readonly BranchUpdate[],
  commits: CommitGraph,
  merges: RecomputedMerges,
  isOnBase: (oid: string) => boolean,
): readonly string[] {
  const end = updates.findIndex(
    ({ oid, before, merged }) => !isOnBase(merged) || merges.treeOf(before, merged) !== commits.get(oid)?.tree,
  );
  return (end === -1 ? updates : updates.slice(0, end)).map(({ before }) => before);
}
