import type { Git } from "@signalbox/systems/git/git";
import { holdsObject } from "@signalbox/systems/git/holds-object";
import { candidateIn } from "../release-commit.ts";
import type { Maker } from "../release-content.ts";

/** The tip of a release branch. */
export type BranchTip = {
  readonly tree: string;
  readonly parents: readonly string[];
  /**
   * Whether nothing is lost where it is replaced: it is the commit that was made here, on the candidate that it names, or that one
   * with another branch merged into it by a button of GitHub's, which adds nothing of its own.
   */
  readonly replaceable: boolean;
};

/**
 * Fetches the tip of a release branch, and looks whose it is; null where the branch was written anew meanwhile. Throws `git.failed` where it
 * cannot be fetched.
 */
export async function readReleaseBranch(
  git: Git,
  { remote, branch, tip, maker }: { remote: string; branch: string; tip: string; maker: Maker },
): Promise<BranchTip | null> {
  await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, `refs/heads/${branch}`]);
  if (!(await holdsObject(git, tip))) return null;
  const commit = await readCommit(git, tip);
  const { tree, parents } = commit;
  const [first, second] = parents;
  if (first === undefined || second === undefined) return { tree, parents, replaceable: isOurs(commit, maker) };
  const merges = isOurs(await readCommit(git, first), maker) && (await plainMerge(git, first, second)) === tree;
  return { tree, parents, replaceable: parents.length === 2 && merges };
}

type Commit = {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly people: readonly string[];
  readonly message: string;
};

// Whoever amends a commit becomes its committer.
function isOurs({ parents, people, message }: Commit, maker: Maker): boolean {
  return parents.length === 1 && parents[0] === candidateIn(message) && people.every((email) => email === maker.email);
}

async function readCommit(git: Git, hash: string): Promise<Commit> {
  const format = "--format=%T%n%P%n%ae%n%ce%n%B";
  const { stdout } = await git.run(["show", "--no-patch", "--no-show-signature", format, "--end-of-options", hash]);
  const [tree = "", parents = "", author = "", committer = "", ...message] = stdout.split("\n");
  return {
    tree,
    parents: parents.split(" ").filter((parent) => parent !== ""),
    people: [author, committer],
    message: message.join("\n"),
  };
}

/** The tree that merging two commits gives without anybody's help; null where it takes help, or a newer git than this one. */
async function plainMerge(git: Git, ours: string, theirs: string): Promise<string | null> {
  const { code, stdout } = await git.run(["merge-tree", "--write-tree", ours, theirs], { allow: [1, 128, 129] });
  return code === 0 ? stdout.trim() : null;
}

/** Lets a branch of the remote stand at `to`, or be gone, where it still stands at `from` (null: where it is not there). Throws `git.failed`. */
export async function replaceBranch(
  git: Git,
  { remote, branch, from, to }: { remote: string; branch: string; from: string | null; to: string | null },
): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const lease = `--force-with-lease=${ref}:${from ?? ""}`;
  await git.run(["push", "--no-verify", "--quiet", lease, "--end-of-options", remote, `${to ?? ""}:${ref}`]);
}
