import { ensureCompleteHistory } from "@signalbox/history/complete-clone";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { branchEntryOf } from "@signalbox/policy/versioning/branch-rule";
import { tagStylesOf, versionOf } from "@signalbox/policy/versioning/tag-style";
import type { VerificationFacts } from "@signalbox/policy/versioning/verification-facts";
import type { VersionFacts } from "@signalbox/policy/versioning/version-facts";
import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";
import { holdsObject } from "@signalbox/systems/git/holds-object";
import { readBranches, readRemoteRefs, type RemoteRefs, type RemoteTag } from "@signalbox/systems/git/remote";
import { branchOfRemote, type BranchState } from "./branch-facts.ts";
import { gatherVersionFacts } from "./gather-versions.ts";
import { branchOf, REMOTE } from "./sources-of-checkout.ts";

export type VerificationSources = {
  readonly git: Git;
  readonly tag: string;
  readonly defaultBranch: string;
  /** Who pushed the tag as it stands on the remote, and whether they are the release manager. */
  readonly pusher: (pushed: RemoteTag) => Promise<VerificationFacts["pusher"]>;
};

/** More branches than this that may release and hold one commit are not asked. */
const MOST_BRANCHES = 20;

/** Reads all that a pushed tag is judged on, as if it were not there. */
export async function gatherVerificationFacts(
  loaded: LoadedPolicy,
  sources: VerificationSources,
): Promise<VerificationFacts> {
  const { git, tag, defaultBranch } = sources;
  await ensureCompleteHistory(git);
  const names = await releasingBranches(git, loaded, defaultBranch);
  const refs = await readRemoteRefs(git, REMOTE, [...new Set([defaultBranch, ...names])]);
  const pushed = refs.tags.find(({ name }) => name === tag);
  if (pushed === undefined) {
    throw new SignalboxError("verify.no-tag", `there is no tag \`${tag}\` on \`${REMOTE}\``, {
      next: "name a tag that was pushed",
    });
  }
  const styles = tagStylesOf(loaded.policy).find(({ write }) => versionOf(write, tag) !== null);
  const component = styles?.component ?? null;
  const pusher = await sources.pusher(pushed);
  if (component === null || !(await standsForCommit(git, pushed)))
    return { tag, component, pusher, stated: null, branches: [] };
  const branches: VersionFacts[] = [];
  for (const name of names) {
    if (branches.length === MOST_BRANCHES) break;
    const state = await branchOfRemote(git, pushed.commit, {
      remote: REMOTE,
      branch: branchOf(refs, name),
      defaultBranch: branchOf(refs, defaultBranch),
    });
    if (state.facts.holdsCandidate === false) continue;
    branches.push(await factsOn(loaded, sources, { refs, state, candidate: pushed.commit, component }));
  }
  const stated = await statedAt(git, loaded, component, pushed.commit);
  return { tag, component, pusher, stated, branches };
}

/** What the manifests of the tagged commit state, where each release is to write them; a pull request's are facts of the version. */
async function statedAt(
  git: Git,
  { policy }: LoadedPolicy,
  name: string,
  commit: string,
): Promise<VerificationFacts["stated"]> {
  const component = policy.components[name];
  if (component === undefined || policy.versioning.manifests !== "commit") return null;
  const { statedVersions } = await import("./manifests/stated-versions.ts");
  return statedVersions(git, commit, name, component);
}

/** Whether a tag points to a commit, and not to a tree or a file; it is fetched where the clone lacks it. */
async function standsForCommit(git: Git, { name, commit }: RemoteTag): Promise<boolean> {
  if (!(await holdsObject(git, commit)))
    await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", REMOTE, `refs/tags/${name}`]);
  return holdsObject(git, `${commit}^{commit}`);
}

/** The branches that may release, the default branch first. */
async function releasingBranches(git: Git, loaded: LoadedPolicy, defaultBranch: string): Promise<readonly string[]> {
  if (loaded.policy.branches === undefined) return [defaultBranch];
  const may = (name: string): boolean => branchEntryOf(loaded.policy, name).entry?.environment !== undefined;
  const all = [...(await readBranches(git, REMOTE)).keys()].filter(may);
  return [...all.filter((name) => name === defaultBranch), ...all.filter((name) => name !== defaultBranch)];
}

function factsOn(
  loaded: LoadedPolicy,
  { git, tag }: VerificationSources,
  on: {
    readonly refs: RemoteRefs;
    readonly state: BranchState;
    readonly candidate: string;
    readonly component: string;
  },
): Promise<VersionFacts> {
  return gatherVersionFacts(loaded, {
    git,
    candidate: on.candidate,
    now: new Date(),
    tags: Promise.resolve(on.refs.tags.filter(({ name }) => name !== tag)),
    branch: Promise.resolve(on.state),
    remote: REMOTE,
    asIfNewest: false,
    only: [on.component],
  });
}
