import type { Release } from "@signalbox/policy/versioning/release";
import { compareVersions } from "@signalbox/policy/versioning/version-order";

/** Releases by rank: a number that puts those of one component side by side and rises with their versions, so that ranks compare as versions do. */
export class RankedReleases {
  readonly releases: readonly Release[];
  readonly components: number;
  private readonly component: readonly number[];
  private readonly byCommit = new Map<string, number[]>();

  constructor(releases: readonly Release[]) {
    const groups = [...Map.groupBy(releases, (release) => release.component).values()].map((group) =>
      group.toSorted((a, b) => compareVersions(a.version, b.version)),
    );
    this.releases = groups.flat();
    this.component = groups.flatMap((group, index) => group.map(() => index));
    this.components = groups.length;
    for (const [rank, release] of this.releases.entries()) {
      const there = this.byCommit.get(release.commit);
      if (there === undefined) this.byCommit.set(release.commit, [rank]);
      else there.push(rank);
    }
  }

  /** The releases on a commit, rising. */
  at(commit: string): readonly number[] {
    return this.byCommit.get(commit) ?? NOWHERE;
  }

  release(rank: number): Release {
    const release = this.releases[rank];
    if (release === undefined) throw new RangeError(`no release has rank ${rank}`);
    return release;
  }

  componentOf(rank: number): number {
    return this.component[rank] ?? 0;
  }
}

const NOWHERE: readonly number[] = [];
