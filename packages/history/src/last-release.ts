import type { Release } from "@signalbox/policy/versioning/release";
import type { Git } from "@signalbox/systems/git/git";
import { streamRevisions } from "./revisions.ts";
import { compareReleases, isPrerelease, type OrderedRelease, orderedRelease } from "./version-order.ts";

/** The newest commits hold the last release nearly always; only where they don't is the whole history read. */
const BATCHES = [1_000, 10_000, Number.POSITIVE_INFINITY];

export type LastReleasesQuestion = {
  /** A full hash. */
  readonly candidate: string;
  readonly releases: readonly Release[];
};

/** Each component's highest stable release that the candidate contains; components without one are left out. */
export async function lastReleases(
  git: Git,
  { candidate, releases }: LastReleasesQuestion,
): Promise<ReadonlyMap<string, Release>> {
  const stable = releases.filter((release) => !isPrerelease(release.version));
  return highestReachable(git, candidate, stable);
}

/** Each component's highest release of those given that `commit` contains, itself included. */
export async function highestReachable(
  git: Git,
  commit: string,
  releases: readonly Release[],
): Promise<ReadonlyMap<string, Release>> {
  const wanted = Map.groupBy(releases, (release) => release.commit);
  const highest = highestOf(releases);
  let found: ReadonlyMap<string, Release> = new Map();
  for (const batch of BATCHES) {
    if (wanted.size === 0) break;
    let read = 0;
    const reached: Release[] = [];
    const limit = Number.isFinite(batch) ? [`--max-count=${batch}`] : [];
    await streamRevisions(git, [...limit, "--end-of-options", commit], (hash) => {
      read += 1;
      for (const release of wanted.get(hash) ?? []) reached.push(release);
    });
    found = highestOf(reached);
    // Nothing higher can come where each component's highest release of all was met.
    if (read < batch || [...highest].every(([component, release]) => found.get(component) === release)) break;
  }
  return found;
}

function highestOf(releases: readonly Release[]): ReadonlyMap<string, Release> {
  const highest = new Map<string, OrderedRelease>();
  for (const release of releases) {
    const ordered = orderedRelease(release);
    const other = highest.get(release.component);
    if (other === undefined || compareReleases(ordered, other) > 0) highest.set(release.component, ordered);
  }
  return new Map([...highest].map(([component, { release }]) => [component, release]));
}
