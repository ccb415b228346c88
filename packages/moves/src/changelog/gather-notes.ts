import { highestReachable } from "@signalbox/history/last-release";
import { tagDates } from "@signalbox/history/tag-dates";
import { releasesOf, type Tag } from "@signalbox/history/tags";
import { readUnreleased } from "@signalbox/history/unreleased";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { NotesFacts } from "@signalbox/policy/notes/notes-facts";
import type { Release } from "@signalbox/policy/versioning/release";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import { compareVersions, isPrerelease } from "@signalbox/policy/versioning/version-order";
import type { Git } from "@signalbox/systems/git/git";

export type NotesSources = {
  /** In a clone that holds the whole history, once `tags` has settled. */
  readonly git: Git;
  readonly tag: string;
  readonly tags: Promise<readonly Tag[]>;
  readonly repositoryUrl: string | null;
};

/** Reads all that the notes of one tag are decided on. */
export async function gatherNotesFacts(loaded: LoadedPolicy, sources: NotesSources): Promise<NotesFacts> {
  const { git, tag, repositoryUrl } = sources;
  const releases = releasesOf(await sources.tags, tagStylesOf(loaded.policy));
  const release = releases.find((candidate) => candidate.tag === tag) ?? null;
  if (release === null) return { tag, release, previous: null, date: null, commits: [], repositoryUrl };
  const previous = await previousRelease(git, release, releases);
  const name = release.component;
  // Another component's folder may lie inside this one's: all take part, but nothing of the others is read.
  const others = Object.keys(loaded.policy.components).filter((other) => other !== name);
  const commits = await readUnreleased(git, {
    candidate: release.commit,
    previous: new Map([
      ...others.map((other) => [other, release] as const),
      ...(previous === null ? [] : [[name, previous] as const]),
    ]),
    components: loaded.policy.components,
    types: new Set(Object.keys(loaded.policy.versioning.bumps)),
  });
  const dates = await tagDates(git, [tag]);
  return { tag, release, previous, date: dates.get(tag) ?? null, commits: commits.get(name) ?? [], repositoryUrl };
}

/** The release before it: the highest lower one that it contains; for a stable release, the highest stable one. */
async function previousRelease(git: Git, release: Release, releases: readonly Release[]): Promise<Release | null> {
  const stable = !isPrerelease(release.version);
  const lower = releases.filter(
    ({ component, version }) =>
      component === release.component &&
      !(stable && isPrerelease(version)) &&
      compareVersions(version, release.version) < 0,
  );
  return (await highestReachable(git, release.commit, lower)).get(release.component) ?? null;
}
