import { commitAt } from "@signalbox/history/revisions";
import type { VersionFacts } from "@signalbox/policy/versioning/version-facts";
import type { Git } from "@signalbox/systems/git/git";
import { holdsObject } from "@signalbox/systems/git/holds-object";

/** What is known of the branch that a candidate is to be released from. */
export type BranchState = {
  readonly facts: VersionFacts["branch"];
  /** Commits of the branch that come after the candidate: none may carry a later release. */
  readonly laterCommits: ReadonlySet<string>;
  /** The newest commit of the default branch, in the clone; null where nobody could say. */
  readonly defaultTip: string | null;
};

/** A branch of a remote, and its tip there; null where the remote has no such branch. */
export type RemoteBranch = { readonly name: string; readonly tip: string | null };

/** The branch where it is kept: its tip was read from the remote. */
export async function branchOfRemote(
  git: Git,
  candidate: string,
  on: { readonly remote: string; readonly branch: RemoteBranch | null; readonly defaultBranch: RemoteBranch },
): Promise<BranchState> {
  const { remote, branch, defaultBranch } = on;
  const isDefault = branch === null ? null : branch.name === defaultBranch.name;
  const defaultTip = await present(git, remote, defaultBranch);
  const state = (holdsCandidate: boolean | null, later: readonly string[] = []): BranchState => ({
    facts: { name: branch?.name ?? null, isDefault, holdsCandidate },
    laterCommits: new Set(later),
    defaultTip,
  });
  if (branch === null) return state(null);
  const tip = await present(git, remote, branch);
  if (tip === null) return state(false);
  if (tip === candidate) return state(true);
  const { code } = await git.run(["merge-base", "--is-ancestor", candidate, tip], { allow: [1] });
  if (code !== 0) return state(false);
  const { stdout } = await git.run(["rev-list", "--end-of-options", `${candidate}..${tip}`]);
  return state(
    true,
    stdout.split("\n").filter((hash) => hash !== ""),
  );
}

/** A branch's tip, fetched where the clone lacks it. */
export async function present(git: Git, remote: string, { name, tip }: RemoteBranch): Promise<string | null> {
  if (tip === null) return null;
  if (!(await holdsObject(git, `${tip}^{commit}`)))
    await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, `refs/heads/${name}`]);
  return tip;
}

/**
 * The branch that is checked out in a local clone, or the one that is named. A clone without a remote has its own default branch: `main`,
 * `master`, or the only line there is. `atHead`: the candidate is the commit that is checked out, which its branch holds without question.
 */
export async function branchOfClone(
  git: Git,
  candidate: string,
  named: string | null,
  atHead = false,
): Promise<BranchState> {
  const [name, defaultRef] = await Promise.all([named ?? checkedOut(git), defaultRefOf(git)]);
  const holdsCandidate = name === null ? null : (named === null && atHead) || (await branchHolds(git, name, candidate));
  const isDefault =
    name === null || defaultRef === null ? null : defaultRef.branch === null || defaultRef.branch === name;
  return {
    facts: { name, isDefault, holdsCandidate },
    laterCommits: new Set(),
    defaultTip: isDefault === true || defaultRef === null ? null : await commitAt(git, defaultRef.ref),
  };
}

/** The default branch and where a clone keeps it; `branch` is null where the clone has but one line; all is null where nobody knows. */
async function defaultRefOf(git: Git): Promise<{ readonly branch: string | null; readonly ref: string } | null> {
  const head = await git.run(["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"], { allow: [1] });
  const prefix = "refs/remotes/origin/";
  const ref = head.stdout.trim();
  if (head.code === 0) return { branch: ref.slice(prefix.length), ref };
  const [remotes, usual] = await Promise.all([
    git.run(["remote"]),
    git.run(["for-each-ref", "--format=%(refname:strip=2)", ...USUAL.map((name) => `refs/heads/${name}`)]),
  ]);
  if (remotes.stdout.trim() !== "") return null;
  const [branch] = usual.stdout.split("\n").filter((line) => USUAL.includes(line));
  return branch === undefined ? { branch: null, ref: "HEAD" } : { branch, ref: `refs/heads/${branch}` };
}

const USUAL = ["main", "master"];

async function checkedOut(git: Git): Promise<string | null> {
  const { code, stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"], { allow: [1] });
  return code === 0 ? stdout.trim() : null;
}

async function branchHolds(git: Git, name: string, candidate: string): Promise<boolean | null> {
  const { code } = await git.run(["merge-base", "--is-ancestor", candidate, `refs/heads/${name}`], { allow: [1, 128] });
  return code === 0 ? true : code === 1 ? false : null;
}
