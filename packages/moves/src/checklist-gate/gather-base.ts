import { lastReleases } from "@signalbox/history/last-release";
import { releasesOf, type Tag } from "@signalbox/history/tags";
import { commitAt } from "@signalbox/history/revisions";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Policy } from "@signalbox/policy/schema/policy";
import type { Release } from "@signalbox/policy/versioning/release";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import type { Git } from "@signalbox/systems/git/git";
import { candidateOf } from "../version-bump/release-commit.ts";
import { REMOTE } from "../version-bump/sources-of-checkout.ts";

/** Where the range of a release begins. */
export type Base = {
  readonly oid: string;
  /** The tags of the last releases that it follows from; none where the policy's `approvals.since` says it. */
  readonly tags: readonly string[];
};

export type BaseAsked = {
  readonly tags: readonly Tag[];
  /** Empty for all. */
  readonly components: readonly string[];
  /** What the gate let through to this environment before; empty where it is not on record. */
  readonly letThrough?: readonly string[];
};

/**
 * The commit that was released last: of several components, the newest that all their last releases hold. A tag alone does not say that
 * the gate let it through, as it may be set before: where that is on record, releases that none of those commits holds do not count.
 * Null where a component was never released and the policy names no commit to begin after: then all history is judged.
 */
export async function gatherBase(
  git: Git,
  { policy }: LoadedPolicy,
  candidate: string,
  asked: BaseAsked,
): Promise<Base | null> {
  const released = await lastReleased(git, policy, candidate, asked);
  const since = await sinceOf(git, policy.approvals.since, candidate);
  if (released === null) return since === null ? null : { oid: since, tags: [] };
  return since !== null && !(await holds(git, released.oid, since)) ? { oid: since, tags: [] } : released;
}

/** The same, whatever the policy says of `approvals.since`. */
export async function lastReleased(
  git: Git,
  policy: Policy,
  candidate: string,
  { tags, components, letThrough = [] }: BaseAsked,
): Promise<Base | null> {
  const chosen = components.length > 0 ? components : Object.keys(policy.components);
  // What stands on the candidate is this release itself.
  const releases = releasesOf(tags, tagStylesOf(policy)).filter(
    (one) => one.commit !== candidate && chosen.includes(one.component),
  );
  const found = await lastLetThrough(git, candidate, releases, letThrough);
  const commits = found.map(({ commit }) => commit);
  const oid = found.length === chosen.length ? await commonOf(git, commits) : null;
  return oid === null ? null : { oid, tags: found.map(({ tag }) => tag) };
}

/** Of each component, the highest release that the candidate contains and that was let through. */
async function lastLetThrough(
  git: Git,
  candidate: string,
  releases: readonly Release[],
  letThrough: readonly string[],
): Promise<readonly Release[]> {
  for (let left = releases; ;) {
    const found = [...(await lastReleases(git, { candidate, releases: left })).values()];
    if (letThrough.length === 0) return found;
    const held = await asyncFilter(found, async (release) => !(await wasLetThrough(git, letThrough, release)));
    if (held.length === 0) return found;
    left = left.filter((one) => !held.includes(one));
  }
}

/** Where manifests are committed, a release stands on a commit that was made after the gate, of what it let through. */
async function wasLetThrough(git: Git, letThrough: readonly string[], release: Release): Promise<boolean> {
  if (await isHeldBy(git, letThrough, release.commit)) return true;
  const candidate = await candidateOf(git, REMOTE, release);
  return candidate !== null && isHeldBy(git, letThrough, candidate);
}

/** Whether any of these commits is this one, or contains it. Those that the clone lacks contain nothing that it could judge. */
async function isHeldBy(git: Git, commits: readonly string[], commit: string): Promise<boolean> {
  if (commits.includes(commit)) return true;
  const input = Buffer.from([commit, ...commits.map((one) => `^${one}`)].map((line) => `${line}\n`).join(""));
  const { stdout } = await git.run(["rev-list", "--max-count=1", "--ignore-missing", "--stdin"], { input });
  return stdout === "";
}

async function asyncFilter<T>(all: readonly T[], keeps: (one: T) => Promise<boolean>): Promise<readonly T[]> {
  const kept = await Promise.all(all.map(keeps));
  return all.filter((_, index) => kept[index]);
}

async function commonOf(git: Git, commits: readonly string[]): Promise<string | null> {
  const [first, ...others] = [...new Set(commits)];
  if (first === undefined || others.length === 0) return first ?? null;
  const { code, stdout } = await git.run(["merge-base", "--octopus", first, ...others], { allow: [1] });
  return code === 0 ? (stdout.split("\n")[0] ?? null) : null;
}

async function sinceOf(git: Git, since: string | undefined, candidate: string): Promise<string | null> {
  if (since === undefined || (await commitAt(git, since)) === null) return null;
  return (await holds(git, candidate, since)) ? since : null;
}

/** Whether a commit is this one, or contains it. */
export async function holds(git: Git, commit: string, ancestor: string): Promise<boolean> {
  const { code } = await git.run(["merge-base", "--is-ancestor", ancestor, commit], { allow: [1] });
  return code === 0;
}
