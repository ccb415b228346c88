import { lastReleases } from "@signalbox/history/last-release";
import { releasesOf, type Tag } from "@signalbox/history/tags";
import { readUnreleased } from "@signalbox/history/unreleased";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import type { VersionFacts } from "@signalbox/policy/versioning/version-facts";
import { compareVersions, highestRelease, isPrerelease } from "@signalbox/policy/versioning/version-order";
import type { Git } from "@signalbox/systems/git/git";
import type { BranchState } from "./branch-facts.ts";
import { chosenComponents } from "./chosen-components.ts";
import { releaseMadeOf } from "./release-commit.ts";
import { standingThen } from "./standing-then.ts";

/** Where the facts of a version come from. */
export type VersionSources = {
  /** In a clone that holds the whole history. */
  readonly git: Git;
  /** The commit under judgement, as a full hash. */
  readonly candidate: string;
  /** The tags that count: a remote's in an action, the clone's in a terminal. */
  readonly tags: Promise<readonly Tag[]>;
  readonly branch: Promise<BranchState>;
  /** The remote that keeps tags and branch; null where the clone itself is all there is. */
  readonly remote: string | null;
  /** Take the candidate as if it were the newest commit and no tag on it or after it existed. */
  readonly asIfNewest: boolean;
  /** Which components; empty for all. */
  readonly only: readonly string[];
};

/** Reads all that the versions of a candidate are decided on. */
export async function gatherVersionFacts(loaded: LoadedPolicy, sources: VersionSources): Promise<VersionFacts> {
  const { git, candidate, asIfNewest } = sources;
  const { components } = loaded.policy;
  const names = chosenComponents(loaded, sources.only);
  const stable = sources.tags.then((tags) =>
    releasesOf(tags, tagStylesOf(loaded.policy)).filter(({ version }) => !isPrerelease(version)),
  );
  const released = stable.then((releases) => releases.filter(({ commit }) => commit !== candidate));
  const previous = await lastReleases(git, { candidate, releases: released });
  const types = new Set(Object.keys(loaded.policy.versioning.bumps));
  const commits = await readUnreleased(git, { candidate, previous, components, types });
  const [releases, branch] = await Promise.all([stable, sources.branch]);
  const facts = names.map(async (name) => {
    const last = previous.get(name) ?? null;
    const own = releases.filter(
      ({ component, version }) => component === name && (last === null || compareVersions(version, last.version) > 0),
    );
    const others = own.filter(({ commit }) => commit !== candidate);
    const elsewhere = asIfNewest ? await standingThen(git, others, candidate) : others;
    const onCandidate = asIfNewest ? [] : own.filter(({ commit }) => commit === candidate);
    const later = elsewhere.map((release) => ({ ...release, later: branch.laterCommits.has(release.commit) }));
    const standing =
      highestRelease(onCandidate) ??
      (sources.remote === null ? null : await releaseMadeOf(git, sources.remote, candidate, later));
    return { name, previous: last, standing, elsewhere: later, commits: commits.get(name) ?? [] };
  });
  return { candidate, branch: branch.facts, components: await Promise.all(facts) };
}
