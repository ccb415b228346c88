import type { Commit } from "@signalbox/policy/changes/commit";
import type { Policy } from "@signalbox/policy/schema/policy";
import type { Release } from "@signalbox/policy/versioning/release";
import type { Git } from "@signalbox/systems/git/git";
import { componentFolders } from "./component-folders.ts";
import { streamCommits } from "./log.ts";
import { beginParentsFirst, type ParentsFirst } from "./parents-first.ts";
import { NONE, type Previous, previousReleases } from "./previous-releases.ts";
import { RankedReleases } from "./ranked-releases.ts";
import { ReleaseForest } from "./release-forest.ts";
import { RevertedMerges } from "./reverted-merges.ts";
import { ReleaseLabels } from "./release-labels.ts";
import { dayOf, tagDates } from "./tag-dates.ts";
import { readTags, type Tag } from "./tags.ts";
import { TouchedComponents } from "./touched-components.ts";

export type ToldRelease = {
  readonly release: Release;
  readonly previous: Release | null;
  /** The tag's day, UTC: `2025-10-21`. */
  readonly date: string;
  /** What it contains, its previous release doesn't, and touches its component: newest first, without merges. */
  readonly commits: readonly Commit[];
};

export type WalkQuestion = {
  /** A full hash. */
  readonly head: string;
  /** Releases that are still being read need not be waited for: git starts at once. */
  readonly releases: readonly Release[] | Promise<readonly Release[]>;
  readonly components: Policy["components"];
  readonly types: ReadonlySet<string>;
  /** The repository's tags where they were read already: they tell which are annotated. */
  readonly tags?: readonly Tag[] | Promise<readonly Tag[]>;
  /** The walk from `head` that was begun already. */
  readonly walk?: ParentsFirst | undefined;
  /** Releases that `head` does not contain are told, too. `walk` must have been begun so. */
  readonly otherLines?: boolean;
  onRelease(told: ToldRelease): void;
};

/**
 * Tells every release that `head` contains, in the order in which its tag is met from there, each as soon as it is complete. Git is asked
 * twice, both at once: once for which release precedes which, once for the commits. Each commit then carries the releases that contain it
 * but whose previous one doesn't, which are few; memory holds those along the edge of the walk, and the releases that are still open.
 */
export async function walkReleases(git: Git, question: WalkQuestion): Promise<void> {
  const { head, components, types, otherLines = false, walk = beginParentsFirst(git, head, otherLines) } = question;
  const folders = componentFolders(components);
  const touched = new TouchedComponents(folders);
  const ranked = Promise.resolve(question.releases).then((releases) => new RankedReleases(releases));
  let telling: Telling | null = null;
  const prepared = Promise.all([
    ranked,
    ranked.then((releases) => previousReleases(git, walk, releases)),
    annotatedDates(git, ranked, question.tags),
  ]).then(
    ([releases, previous, dates]) =>
      (telling = new Telling(releases, previous, dates, (told) => question.onRelease(told))),
  );
  const merges = new RevertedMerges();
  await streamCommits(
    git,
    { to: [head], from: [], tags: otherLines, files: folders.needFiles, types, after: prepared },
    ({ commit, parents, files }) => {
      telling?.visit(merges.visit(commit, parents), parents, touched.of(commit, files));
    },
  );
}

/** Gathers the commits of the releases that are open, and tells each when no more can come. */
class Telling {
  private readonly ranked: RankedReleases;
  private readonly dates: ReadonlyMap<string, string>;
  private readonly labels: ReleaseLabels;
  private readonly open = new Map<number, OpenRelease>();

  constructor(
    ranked: RankedReleases,
    previous: Previous,
    dates: ReadonlyMap<string, string>,
    onRelease: (told: ToldRelease) => void,
  ) {
    this.ranked = ranked;
    this.dates = dates;
    this.labels = new ReleaseLabels(new ReleaseForest(previous), ranked, (rank) => {
      const complete = this.open.get(rank);
      const before = previous[rank] ?? NONE;
      this.open.delete(rank);
      if (complete !== undefined) onRelease({ ...complete, previous: before === NONE ? null : ranked.release(before) });
    });
  }

  visit(commit: Commit, parents: readonly string[], touched: ReadonlySet<string>): void {
    for (const rank of this.ranked.at(commit.hash)) {
      const release = this.ranked.release(rank);
      // A light tag has its commit's day.
      this.open.set(rank, { release, date: this.dates.get(release.tag) ?? dayOf(commit.time), commits: [] });
    }
    for (const rank of this.labels.visit(commit.hash, parents)) {
      const open = this.open.get(rank);
      if (open !== undefined && touched.has(open.release.component)) open.commits.push(commit);
    }
    this.labels.leave();
  }
}

type OpenRelease = { readonly release: Release; readonly date: string; readonly commits: Commit[] };

async function annotatedDates(
  git: Git,
  ranked: Promise<RankedReleases>,
  tags: WalkQuestion["tags"],
): Promise<ReadonlyMap<string, string>> {
  const [all, { releases }] = await Promise.all([tags ?? readTags(git), ranked]);
  const wanted = new Set(releases.map(({ tag }) => tag));
  const names = all.filter(({ name, annotated }) => annotated && wanted.has(name)).map(({ name }) => name);
  return tagDates(git, names);
}
