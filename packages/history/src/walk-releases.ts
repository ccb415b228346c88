import type { Commit } from "@signalbox/policy/changes/commit";
import type { Policy } from "@signalbox/policy/schema/policy";
import type { Release } from "@signalbox/policy/versioning/release";
import type { Git } from "@signalbox/systems/git/git";
import { componentFolders } from "./component-folders.ts";
import { streamCommits } from "./log.ts";
import { NONE, previousReleases } from "./previous-releases.ts";
import { RankedReleases } from "./ranked-releases.ts";
import { ReleaseForest } from "./release-forest.ts";
import { ReleaseLabels } from "./release-labels.ts";
import { dayOf, tagDates } from "./tag-dates.ts";
import { readTags, type Tag } from "./tags.ts";
import { TouchedComponents } from "./touched-components.ts";

export type ToldRelease = {
  readonly release: Release;
  readonly previous: Release | null;
  /** The tag's day, UTC: `2025-10-21`; null where it says none. */
  readonly date: string | null;
  /** What it contains, its previous release doesn't, and touches its component: newest first, without merges. */
  readonly commits: readonly Commit[];
};

export type WalkQuestion = {
  /** A full hash. */
  readonly head: string;
  readonly releases: readonly Release[];
  readonly components: Policy["components"];
  readonly types: ReadonlySet<string>;
  /** The repository's tags where they were read already: they tell which are annotated. */
  readonly tags?: readonly Tag[];
  onRelease(told: ToldRelease): void;
};

/**
 * Tells every release that `head` contains, in the order in which its tag is met from there, each as soon as it is complete. Git is asked
 * twice, both at once: once for which release precedes which, once for the commits. Each commit then carries the releases that contain it
 * but whose previous one doesn't, which are few; memory holds those along the edge of the walk, and the releases that are still open.
 */
export async function walkReleases(git: Git, question: WalkQuestion): Promise<void> {
  const { head, components, types } = question;
  const ranked = new RankedReleases(question.releases);
  const folders = componentFolders(components);
  const touched = new TouchedComponents(folders);
  const told = new Map<number, OpenRelease>();
  const ready: { dates: ReadonlyMap<string, string>; labels: ReleaseLabels | null } = { dates: new Map(), labels: null };
  const prepare = async (): Promise<void> => {
    const [previous, dates] = await Promise.all([previousReleases(git, head, ranked), annotatedDates(git, question)]);
    ready.dates = dates;
    ready.labels = new ReleaseLabels(new ReleaseForest(previous), ranked, (rank) => {
      const before = previous[rank] ?? NONE;
      const open = told.get(rank);
      told.delete(rank);
      if (open !== undefined) question.onRelease({ ...open, previous: before === NONE ? null : ranked.release(before) });
    });
  };
  await streamCommits(git, { to: [head], from: [], files: folders.needFiles, types, after: prepare() }, ({ commit, parents, files }) => {
    const names = touched.of(commit.merge, files);
    for (const rank of ranked.at(commit.hash)) {
      const release = ranked.release(rank);
      told.set(rank, { release, date: ready.dates.get(release.tag) ?? dayOf(commit.time), commits: [] });
    }
    for (const rank of ready.labels?.visit(commit.hash, parents) ?? []) {
      const open = told.get(rank);
      if (open !== undefined && names.has(open.release.component)) open.commits.push(commit);
    }
    ready.labels?.leave();
  });
}

type OpenRelease = { readonly release: Release; readonly date: string | null; readonly commits: Commit[] };

/** Light tags have their commit's day, which the walk reads anyway. */
async function annotatedDates(git: Git, question: WalkQuestion): Promise<ReadonlyMap<string, string>> {
  const tags = question.tags ?? (await readTags(git));
  const wanted = new Set(question.releases.map(({ tag }) => tag));
  const names = tags.filter(({ name, annotated }) => annotated && wanted.has(name)).map(({ name }) => name);
  return tagDates(git, names);
}
