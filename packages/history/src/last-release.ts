import type { Release } from "@signalbox/policy/versioning/release";
import type { Git } from "@signalbox/systems/git/git";
import semver from "semver";
import { streamRevisions } from "./revisions.ts";

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

/** Of a canonical version, which carries no build metadata. */
export function isPrerelease(version: string): boolean {
  return version.includes("-");
}

/** Each component's highest release of those given that `commit` contains, itself included. */
export async function highestReachable(
  git: Git,
  commit: string,
  releases: readonly Release[],
): Promise<ReadonlyMap<string, Release>> {
  const ranked = rankedByComponent(releases);
  const seen = new Set<string>();
  const wanted = new Set(releases.map((release) => release.commit));
  for (const batch of BATCHES) {
    if (wanted.size === 0) break;
    let read = 0;
    const limit = Number.isFinite(batch) ? [`--max-count=${batch}`] : [];
    await streamRevisions(git, [...limit, "--end-of-options", commit], (hash) => {
      read += 1;
      if (wanted.has(hash)) seen.add(hash);
    });
    if (read < batch || everyHighestSeen(ranked, seen)) break;
  }
  return firstSeen(ranked, seen);
}

function rankedByComponent(releases: readonly Release[]): ReadonlyMap<string, readonly Release[]> {
  const groups = Map.groupBy(releases, (release) => release.component);
  return new Map([...groups].map(([component, group]) => [component, highestFirst(group)]));
}

/** By version, highest first. */
export function highestFirst(releases: readonly Release[]): readonly Release[] {
  const parsed = releases.map((release) => ({ release, version: new semver.SemVer(release.version) }));
  return parsed.sort((a, b) => b.version.compare(a.version)).map(({ release }) => release);
}

// Nothing higher can come: a component's highest release of all was met.
function everyHighestSeen(ranked: ReadonlyMap<string, readonly Release[]>, seen: ReadonlySet<string>): boolean {
  return [...ranked.values()].every(([highest]) => highest === undefined || seen.has(highest.commit));
}

function firstSeen(
  ranked: ReadonlyMap<string, readonly Release[]>,
  seen: ReadonlySet<string>,
): ReadonlyMap<string, Release> {
  const found = new Map<string, Release>();
  for (const [component, group] of ranked) {
    const release = group.find((each) => seen.has(each.commit));
    if (release !== undefined) found.set(component, release);
  }
  return found;
}
