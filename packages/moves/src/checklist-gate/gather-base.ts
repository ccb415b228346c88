import { lastReleases } from "@signalbox/history/last-release";
import { releasesOf, type Tag } from "@signalbox/history/tags";
import { commitAt } from "@signalbox/history/revisions";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import type { Git } from "@signalbox/systems/git/git";

/** Where the range of a release begins. */
export type Base = {
  readonly oid: string;
  /** The tags of the last releases that it follows from; none where the policy's `approvals.since` says it. */
  readonly tags: readonly string[];
};

/**
 * The commit that was released last: of several components, the newest that all their last releases hold. Null where one of them was
 * never released and the policy names no commit to begin after: then all history is judged.
 */
export async function gatherBase(
  git: Git,
  { policy }: LoadedPolicy,
  candidate: string,
  { tags, components }: { readonly tags: readonly Tag[]; readonly components: readonly string[] },
): Promise<Base | null> {
  const chosen = components.length > 0 ? components : Object.keys(policy.components);
  // What stands on the candidate is this release itself.
  const releases = releasesOf(tags, tagStylesOf(policy)).filter(
    (one) => one.commit !== candidate && chosen.includes(one.component),
  );
  const last = await lastReleases(git, { candidate, releases });
  const found = [...last.values()];
  const released =
    found.length === chosen.length
      ? await commonOf(
          git,
          found.map(({ commit }) => commit),
        )
      : null;
  const since = await sinceOf(git, policy.approvals.since, candidate);
  if (released === null) return since === null ? null : { oid: since, tags: [] };
  if (since !== null && !(await holds(git, released, since))) return { oid: since, tags: [] };
  return { oid: released, tags: found.map(({ tag }) => tag) };
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

async function holds(git: Git, commit: string, ancestor: string): Promise<boolean> {
  const { code } = await git.run(["merge-base", "--is-ancestor", ancestor, commit], { allow: [1] });
  return code === 0;
}
