import { highestReachable, lastReleases } from "@signalbox/history/last-release";
import { streamRevisions } from "@signalbox/history/revisions";
import { releasesOf, type Tag } from "@signalbox/history/tags";
import { readUnreleased } from "@signalbox/history/unreleased";
import type { Commit } from "@signalbox/policy/changes/commit";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { branchEntryOf } from "@signalbox/policy/versioning/branch-rule";
import type { Release } from "@signalbox/policy/versioning/release";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import type { ComponentFacts, ReleaseElsewhere, VersionFacts } from "@signalbox/policy/versioning/version-facts";
import { compareVersions, isPrerelease } from "@signalbox/policy/versioning/version-order";
import type { Git } from "@signalbox/systems/git/git";
import type { BranchState } from "./branch-facts.ts";
import { chosenComponents } from "./chosen-components.ts";
import { dependencyFacts } from "./dependency-facts.ts";
import { gatherEffects } from "./gather-effects.ts";
import { releaseMadeOf } from "./release-commit.ts";
import { standingThen } from "./standing-then.ts";

/** Where the facts of a version come from. */
export type VersionSources = {
  /** In a clone that holds the whole history. */
  readonly git: Git;
  /** The commit under judgement, as a full hash. */
  readonly candidate: string;
  /** When it is judged. */
  readonly now: Date;
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
  const { git, candidate, now } = sources;
  const { components } = loaded.policy;
  const names = chosenComponents(loaded, sources.only);
  const known = sources.tags.then((tags) => releasesOf(tags, tagStylesOf(loaded.policy)));
  const released = known.then((releases) => releases.filter(({ commit }) => commit !== candidate));
  const previous = await lastReleases(git, { candidate, releases: released });
  const types = new Set(Object.keys(loaded.policy.versioning.bumps));
  const commits = await readUnreleased(git, { candidate, previous, components, types });
  const [releases, branch] = await Promise.all([known, sources.branch]);
  const standing = sources.asIfNewest ? [] : releases.filter(({ commit }) => commit === candidate);
  const facts = names.map((name) =>
    componentFacts(loaded, sources, {
      name,
      branch,
      previous: previous.get(name) ?? null,
      dependencies: () => dependencyFacts(git, loaded, { name, last: previous, standing, branch: branch.facts.name }),
      commits: commits.get(name) ?? [],
      releases: releases.filter(({ component }) => component === name),
    }),
  );
  return { candidate, now: now.toISOString(), branch: branch.facts, components: await Promise.all(facts) };
}

type Read = {
  readonly name: string;
  readonly branch: BranchState;
  readonly previous: Release | null;
  readonly dependencies: () => Promise<ComponentFacts["dependencies"]>;
  readonly commits: readonly Commit[];
  /** All of the component. */
  readonly releases: readonly Release[];
};

async function componentFacts(loaded: LoadedPolicy, sources: VersionSources, read: Read): Promise<ComponentFacts> {
  const { git, candidate, asIfNewest } = sources;
  const { name, branch, previous, commits, releases } = read;
  const above = releases.filter(({ version }) => previous === null || compareVersions(version, previous.version) > 0);
  const others = above.filter(({ commit }) => commit !== candidate);
  const counting = asIfNewest ? await standingThen(git, others, candidate) : others;
  const elsewhere = await placed(git, candidate, counting, branch);
  const onCandidate = asIfNewest ? [] : above.filter(({ commit }) => commit === candidate);
  const made =
    onCandidate.length > 0 || sources.remote === null
      ? null
      : await releaseMadeOf(git, sources.remote, candidate, elsewhere);
  const range = { from: previous?.commit ?? null, to: candidate };
  return {
    name,
    previous,
    standing: made === null ? onCandidate : [made],
    elsewhere,
    dependencies: await read.dependencies(),
    commits,
    prerelease: await lastPrerelease(git, candidate, counting, { previous, commits }),
    production: await productionOf(loaded, sources, read),
    ...(await gatherEffects(git, loaded, name, range)),
    stated: await statedOf(loaded, sources, name),
  };
}

async function statedOf(
  loaded: LoadedPolicy,
  { git, candidate }: VersionSources,
  name: string,
): Promise<ComponentFacts["stated"]> {
  if (loaded.policy.versioning.manifests !== "pull-request") return [];
  const { statedIn } = await import("./stated.ts");
  return statedIn(git, loaded, name, candidate);
}

/** Where releases stand: after the candidate on its branch, or on the default branch. */
async function placed(
  git: Git,
  candidate: string,
  releases: readonly Release[],
  { facts, laterCommits, defaultTip }: BranchState,
): Promise<readonly ReleaseElsewhere[]> {
  const elsewhere = releases.map((release) => ({ ...release, later: laterCommits.has(release.commit) }));
  if (facts.isDefault === true || elsewhere.length === 0)
    return elsewhere.map((release) => ({ ...release, onDefault: release.later }));
  if (defaultTip === null) return elsewhere.map((release) => ({ ...release, onDefault: null }));
  const wanted = new Set(releases.map(({ commit }) => commit));
  const found = new Set<string>();
  await streamRevisions(git, [defaultTip, `^${candidate}`], (commit) => {
    if (wanted.has(commit)) found.add(commit);
  });
  return elsewhere.map((release) => ({ ...release, onDefault: found.has(release.commit) }));
}

/** The highest prerelease that the candidate contains, and which of the unreleased commits it contains already. */
async function lastPrerelease(
  git: Git,
  candidate: string,
  releases: readonly Release[],
  { previous, commits }: Pick<Read, "previous" | "commits">,
): Promise<ComponentFacts["prerelease"]> {
  const prereleases = releases.filter(({ version }) => isPrerelease(version));
  if (prereleases.length === 0) return null;
  const [release] = [...(await highestReachable(git, candidate, prereleases)).values()];
  if (release === undefined) return null;
  const since = previous === null ? [] : [`^${previous.commit}`];
  const { stdout } = await git.run(["rev-list", release.commit, ...since, "--"]);
  const held = new Set(stdout.split("\n"));
  return { release, holds: commits.map(({ hash }) => hash).filter((hash) => held.has(hash)) };
}

async function productionOf(
  loaded: LoadedPolicy,
  { git, candidate, remote }: VersionSources,
  { branch, releases }: Read,
): Promise<ComponentFacts["production"]> {
  if (branchEntryOf(loaded.policy, branch.facts.name).entry?.from === undefined) return null;
  const [{ productionFacts }, { otherLines }] = await Promise.all([
    import("./production-facts.ts"),
    import("./other-lines.ts"),
  ]);
  const lines = await otherLines(git, loaded, remote);
  return productionFacts(git, { candidate, releases, defaultTip: branch.defaultTip, lines });
}
