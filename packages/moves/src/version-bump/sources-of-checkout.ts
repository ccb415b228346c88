import { ensureCompleteHistory } from "@signalbox/history/complete-clone";
import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Git } from "@signalbox/systems/git/git";
import { readRemoteRefs, type RemoteRefs } from "@signalbox/systems/git/remote";
import { branchOfRemote, type BranchState, type RemoteBranch } from "./branch-facts.ts";
import { chosenComponents } from "./chosen-components.ts";
import type { VersionSources } from "./gather-versions.ts";

export const REMOTE = "origin";

export type Checkout = {
  readonly git: Git;
  /** The commit to release, as a full hash; null for the one that is checked out. */
  readonly candidate: string | null;
  /** The branch to release from; null where the run was started for none. */
  readonly branch: string | null;
  readonly defaultBranch: string;
  /** The checked-out commit is what a pull request's merge would bring to the branch: it is judged as if it were merged. */
  readonly asIfMerged: boolean;
  readonly only: readonly string[];
};

/** Where a move finds its facts in the checkout of a workflow: tags and branch as they stand on the remote now. */
export async function sourcesOfCheckout(loaded: LoadedPolicy, checkout: Checkout): Promise<VersionSources> {
  const { git, branch, defaultBranch } = checkout;
  const only = chosenComponents(loaded, checkout.only);
  // Whether a branch holds a commit can't be told from half a history.
  await ensureCompleteHistory(git);
  const [candidate, refs] = await Promise.all([
    candidateOf(git, checkout.candidate),
    readRemote(git, [defaultBranch, ...(branch === null ? [] : [branch])]),
  ]);
  const standing = branchOfRemote(git, candidate, {
    remote: REMOTE,
    branch: branch === null ? null : branchOf(refs, branch),
    defaultBranch: branchOf(refs, defaultBranch),
  });
  const state = checkout.asIfMerged ? standing.then(asIfMerged) : standing;
  return {
    git,
    candidate,
    now: new Date(),
    tags: Promise.resolve(refs.tags),
    branch: state,
    remote: REMOTE,
    asIfNewest: false,
    only,
  };
}

/** The branch as it would be with the candidate for its newest commit. */
function asIfMerged(state: BranchState): BranchState {
  return { ...state, facts: { ...state.facts, holdsCandidate: true }, laterCommits: new Set() };
}

/** A branch as the remote told of it. */
export function branchOf(refs: RemoteRefs, name: string): RemoteBranch {
  return { name, tip: refs.tips.get(name) ?? null };
}

async function candidateOf(git: Git, named: string | null): Promise<string> {
  if (named !== null && !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(named)) {
    throw new SignalboxError("candidate.no-hash", `the candidate \`${named}\` is not a full commit hash`, {
      next: "hand on the commit as a hash, such as `${{ github.sha }}`: a name can move",
    });
  }
  const { code, stdout } = await git.run(
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${named ?? "HEAD"}^{commit}`],
    { allow: [1, 128] },
  );
  if (code === 0) return stdout.trim();
  throw new SignalboxError("candidate.missing", `the candidate \`${named ?? "HEAD"}\` is not in the checkout`, {
    next: "check it out first: actions/checkout with `fetch-depth: 0`",
  });
}

async function readRemote(git: Git, branches: readonly string[]): Promise<RemoteRefs> {
  const { code } = await git.run(["remote", "get-url", REMOTE], { allow: [2, 128] });
  if (code === 0) return readRemoteRefs(git, REMOTE, branches);
  throw new SignalboxError("git.no-remote", `the checkout has no remote \`${REMOTE}\`, where tags and branches stand`, {
    next: "check the repository out with actions/checkout before this step",
  });
}
