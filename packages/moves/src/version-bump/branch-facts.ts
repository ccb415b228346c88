import type { VersionFacts } from "@signalbox/policy/versioning/version-facts";
import type { Git } from "@signalbox/systems/git/git";

/** What is known of the branch that a candidate is to be released from. */
export type BranchState = {
  readonly facts: VersionFacts["branch"];
  /** Commits of the branch that come after the candidate: none may carry a later release. */
  readonly laterCommits: ReadonlySet<string>;
};

/** The branch where it is kept: its tip was read from the remote. */
export async function branchOfRemote(
  git: Git,
  candidate: string,
  branch: {
    readonly remote: string;
    readonly name: string | null;
    readonly tip: string | null;
    readonly isDefault: boolean | null;
  },
): Promise<BranchState> {
  const { name, isDefault, tip } = branch;
  if (name === null || tip === null)
    return { facts: { name, isDefault, holdsCandidate: name === null ? null : false }, laterCommits: new Set() };
  if (tip === candidate) return { facts: { name, isDefault, holdsCandidate: true }, laterCommits: new Set() };
  if ((await git.run(["cat-file", "-e", `${tip}^{commit}`], { allow: [1, 128] })).code !== 0) {
    await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", branch.remote, `refs/heads/${name}`]);
  }
  const { code } = await git.run(["merge-base", "--is-ancestor", candidate, tip], { allow: [1] });
  if (code !== 0) return { facts: { name, isDefault, holdsCandidate: false }, laterCommits: new Set() };
  const { stdout } = await git.run(["rev-list", "--end-of-options", `${candidate}..${tip}`]);
  return {
    facts: { name, isDefault, holdsCandidate: true },
    laterCommits: new Set(stdout.split("\n").filter((hash) => hash !== "")),
  };
}

/**
 * The branch that is checked out in a local clone, or the one that is named. Without a remote it is the only line there is, so it counts as
 * the default. `atHead`: the candidate is the commit that is checked out, which its branch holds without question.
 */
export async function branchOfClone(
  git: Git,
  candidate: string,
  named: string | null,
  atHead = false,
): Promise<BranchState> {
  const [name, remote] = await Promise.all([
    named ?? checkedOut(git),
    git.run(["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"], { allow: [1] }),
  ]);
  const prefix = "refs/remotes/origin/";
  const isDefault = remote.code === 0 ? remote.stdout.trim() === `${prefix}${name}` : await isOnlyLine(git);
  const holdsCandidate = name === null ? null : (named === null && atHead) || (await branchHolds(git, name, candidate));
  return { facts: { name, isDefault: name === null ? null : isDefault, holdsCandidate }, laterCommits: new Set() };
}

async function checkedOut(git: Git): Promise<string | null> {
  const { code, stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"], { allow: [1] });
  return code === 0 ? stdout.trim() : null;
}

async function isOnlyLine(git: Git): Promise<true | null> {
  const { stdout } = await git.run(["remote"]);
  return stdout.trim() === "" ? true : null;
}

async function branchHolds(git: Git, name: string, candidate: string): Promise<boolean | null> {
  const { code } = await git.run(["merge-base", "--is-ancestor", candidate, `refs/heads/${name}`], { allow: [1, 128] });
  return code === 0 ? true : code === 1 ? false : null;
}
