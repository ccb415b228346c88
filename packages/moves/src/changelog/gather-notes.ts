import { highestReachable } from "@signalbox/history/last-release";
import { tagDates } from "@signalbox/history/tag-dates";
import { releasesOf, type Tag } from "@signalbox/history/tags";
import { readUnreleased } from "@signalbox/history/unreleased";
import type { Commit } from "@signalbox/policy/changes/commit";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { HandWrittenFacts, NotesFacts } from "@signalbox/policy/notes/notes-facts";
import { NOTE_PARTS } from "@signalbox/policy/schema/notes";
import type { Release } from "@signalbox/policy/versioning/release";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import { compareVersions, isPrerelease } from "@signalbox/policy/versioning/version-order";
import type { Git } from "@signalbox/systems/git/git";
import { gatherEffects } from "../version-bump/gather-effects.ts";
import { changedFiles } from "./changed-files.ts";
import { gatherLinks, type ReadPullRequest } from "./gather-links.ts";
import { handWrittenParts } from "./hand-written.ts";

export type NotesSources = {
  /** In a clone that holds the whole history, once `tags` has settled. */
  readonly git: Git;
  readonly tag: string;
  readonly tags: Promise<readonly Tag[]>;
  readonly repositoryUrl: string | null;
  /** Reads pull requests; left out where nobody can be asked. */
  readonly readPullRequest?: ReadPullRequest;
  /** Reads what the notes' file holds now, null where there is none: what is hand-written in it counts. Left out where there are no notes yet. */
  readonly readNotes?: (file: string) => Promise<string | null>;
};

const NOTHING = {
  modules: null,
  documentation: { first: [], total: 0 },
  contracts: [],
  migrations: [],
  migrationPlan: null,
  pullRequests: [],
  handWritten: {},
} as const;

/** Reads all that the notes of one tag are decided on. */
export async function gatherNotesFacts(loaded: LoadedPolicy, sources: NotesSources): Promise<NotesFacts> {
  const { git, tag, repositoryUrl } = sources;
  const releases = releasesOf(await sources.tags, tagStylesOf(loaded.policy));
  const release = releases.find((candidate) => candidate.tag === tag) ?? null;
  if (release === null) return { tag, release, previous: null, date: null, commits: [], repositoryUrl, ...NOTHING };
  const previous = await previousRelease(git, release, releases);
  const dates = await tagDates(git, [tag]);
  return releaseFacts(loaded, sources, { release, previous, date: dates.get(tag) ?? null });
}

/** What is told of a release, tagged or not, since the one before it. */
export async function releaseFacts(
  loaded: LoadedPolicy,
  { git, repositoryUrl, readPullRequest, readNotes }: Omit<NotesSources, "tag" | "tags">,
  made: { readonly release: Release; readonly previous: Release | null; readonly date: string | null },
): Promise<NotesFacts> {
  const { policy } = loaded;
  const { release, previous } = made;
  const commits = await commitsOf(git, loaded, release, previous);
  const [from, to] = [previous?.commit ?? null, release.commit];
  const changed = from === null ? NOTHING : await changedFiles(git, policy, release.component, { from, to });
  const { contracts, migrations, migrationPlans } = await gatherEffects(git, loaded, release.component, { from, to });
  const plan = policy.versioning["major-needs"]["migration-plan"]?.replaceAll("{tag}", release.tag);
  const file = policy.notes.file.replaceAll("{tag}", release.tag);
  return {
    ...made,
    tag: release.tag,
    commits,
    repositoryUrl,
    modules: changed.modules,
    documentation: changed.documentation,
    contracts,
    migrations,
    migrationPlan: migrationPlans.find((found) => found.file === plan) ?? null,
    pullRequests: readPullRequest === undefined ? [] : await gatherLinks(commits, readPullRequest),
    handWritten: readNotes === undefined ? {} : await handWritten(file, readNotes),
  };
}

async function commitsOf(
  git: Git,
  { policy }: LoadedPolicy,
  release: Release,
  previous: Release | null,
): Promise<readonly Commit[]> {
  const name = release.component;
  // Another component's folder may lie inside this one's: all take part, but nothing of the others is read.
  const others = Object.keys(policy.components).filter((other) => other !== name);
  const commits = await readUnreleased(git, {
    candidate: release.commit,
    previous: new Map([
      ...others.map((other) => [other, release] as const),
      ...(previous === null ? [] : [[name, previous] as const]),
    ]),
    components: policy.components,
    types: new Set(Object.keys(policy.versioning.bumps)),
  });
  return commits.get(name) ?? [];
}

/** The parts that people wrote into the notes' file. Throws where its markers are broken. */
async function handWritten(file: string, read: (file: string) => Promise<string | null>): Promise<HandWrittenFacts> {
  const text = await read(file);
  const parts = text === null ? new Map<string, string>() : handWrittenParts(text, `\`${file}\``);
  return Object.fromEntries(NOTE_PARTS.flatMap((part) => (parts.has(part) ? [[part, parts.get(part) ?? ""]] : [])));
}

/** The release before it: the highest lower one that it contains; for a stable release, the highest stable one. */
export async function previousRelease(
  git: Git,
  release: Release,
  releases: readonly Release[],
): Promise<Release | null> {
  const stable = !isPrerelease(release.version);
  const lower = releases.filter(
    ({ component, version }) =>
      component === release.component &&
      !(stable && isPrerelease(version)) &&
      compareVersions(version, release.version) < 0,
  );
  return (await highestReachable(git, release.commit, lower)).get(release.component) ?? null;
}
