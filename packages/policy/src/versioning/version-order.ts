import compare from "semver/functions/compare.js";
import type { Release } from "./release.ts";

/**
 * Orders canonical versions as semver does: negative where `a` is the lower. Plain ones are compared number by number where they
 * stand: to take ten thousand of them apart would take longer than git takes to list them.
 */
export function compareVersions(a: string, b: string): number {
  let inA = 0;
  let inB = 0;
  for (let part = 0; part < 3; part += 1) {
    const endA = numberEnd(a, inA);
    const endB = numberEnd(b, inB);
    // Without leading zeros, the longer number is the higher.
    const difference = endA - inA - (endB - inB) || compareDigits(a, inA, b, inB, endA - inA);
    if (difference !== 0) return difference;
    inA = endA + 1;
    inB = endB + 1;
  }
  return inA > a.length && inB > b.length ? 0 : compare(a, b);
}

/** Of a canonical version, which carries no build metadata. */
export function isPrerelease(version: string): boolean {
  return version.includes("-");
}

/** The release with the highest version, the first of those that share it; null where there is none. */
export function highestRelease(releases: readonly Release[]): Release | null {
  let highest: Release | null = null;
  for (const release of releases) {
    if (highest === null || compareVersions(release.version, highest.version) > 0) highest = release;
  }
  return highest;
}

function numberEnd(version: string, start: number): number {
  let end = start;
  while (end < version.length && isDigit(version.charCodeAt(end))) end += 1;
  return end;
}

function compareDigits(a: string, inA: number, b: string, inB: number, length: number): number {
  for (let index = 0; index < length; index += 1) {
    const difference = a.charCodeAt(inA + index) - b.charCodeAt(inB + index);
    if (difference !== 0) return difference;
  }
  return 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
