import type { Release } from "@signalbox/policy/versioning/release";
import semver from "semver";

/** A release with its version's numbers at hand: semver alone would take longer over ten thousand of them than git takes to list them. */
export type OrderedRelease = { readonly release: Release; readonly numbers: readonly number[] };

export function orderedRelease(release: Release): OrderedRelease {
  const dash = release.version.indexOf("-");
  const plain = dash === -1 ? release.version : release.version.slice(0, dash);
  return { release, numbers: plain.split(".").map(Number) };
}

/** By version, as semver orders them: negative where `a` is the lower. */
export function compareReleases(a: OrderedRelease, b: OrderedRelease): number {
  for (let index = 0; index < 3; index += 1) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (!isPrerelease(a.release.version) && !isPrerelease(b.release.version)) return 0;
  return semver.compare(a.release.version, b.release.version);
}

/** Lowest version first. */
export function rising(releases: readonly Release[]): readonly Release[] {
  return releases
    .map(orderedRelease)
    .toSorted(compareReleases)
    .map(({ release }) => release);
}

/** Of a canonical version, which carries no build metadata. */
export function isPrerelease(version: string): boolean {
  return version.includes("-");
}
