import type { Release } from "@signalbox/policy/versioning/release";
import { compareVersions, isPrerelease } from "@signalbox/policy/versioning/version-order";
import type { Git } from "@signalbox/systems/git/git";
import { streamRevisions } from "./revisions.ts";

/** The newest commits hold the last release nearly always; only where they don't is the whole history read. */
const BATCHES = [100, 2_000, 20_000, Number.POSITIVE_INFINITY];

export type LastReleasesQuestion = {
  /** A full hash. */
  readonly candidate: string;
  /** Releases that are still being read need not be waited for: git starts at once. */
  readonly releases: readonly Release[] | Promise<readonly Release[]>;
};

/** Each component's highest stable release that the candidate contains; components without one are left out. */
export async function lastReleases(
  git: Git,
  { candidate, releases }: LastReleasesQuestion,
): Promise<ReadonlyMap<string, Release>> {
  const stable = Promise.resolve(releases).then((all) => all.filter((release) => !isPrerelease(release.version)));
  return highestReachable(git, candidate, stable);
}

/** Each component's highest release of those given that `commit` contains, itself included. */
export async function highestReachable(
  git: Git,
  commit: string,
  releases: readonly Release[] | Promise<readonly Release[]>,
): Promise<ReadonlyMap<string, Release>> {
  let found: ReadonlyMap<string, Release> = new Map();
  let wanted: ReadonlySet<string> | null = null;
  for (const batch of BATCHES) {
    const reading: Promise<Newest> = newest(git, commit, batch, wanted);
    const [all, { read, reached }] = await Promise.all([releases, reading]);
    found = highestOf(all.filter((release) => reached.has(release.commit)));
    // Nothing higher can come where each component's highest release of all was met.
    if (read < batch || !all.some((release) => isAbove(release, found.get(release.component)))) break;
    wanted = new Set(all.map((release) => release.commit));
  }
  return found;
}

type Newest = { readonly read: number; readonly reached: ReadonlySet<string> };

/** The newest commits that `commit` contains, itself included, as far as they are wanted; null for all. */
async function newest(git: Git, commit: string, batch: number, wanted: ReadonlySet<string> | null): Promise<Newest> {
  const reached = new Set<string>();
  let read = 0;
  const limit = Number.isFinite(batch) ? [`--max-count=${batch}`] : [];
  await streamRevisions(git, [...limit, "--end-of-options", commit], (hash) => {
    read += 1;
    if (wanted === null || wanted.has(hash)) reached.add(hash);
  });
  return { read, reached };
}

function isAbove(release: Release, found: Release | undefined): boolean {
  return found === undefined || compareVersions(release.version, found.version) > 0;
}

function highestOf(releases: readonly Release[]): ReadonlyMap<string, Release> {
  const highest = new Map<string, Release>();
  for (const release of releases) {
    const other = highest.get(release.component);
    if (other === undefined || compareVersions(release.version, other.version) > 0)
      highest.set(release.component, release);
  }
  return highest;
}
