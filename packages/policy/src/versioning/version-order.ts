import compare from "semver/functions/compare.js";
import type { Release } from "./release.ts";

/**
 * Orders canonical versions of one scheme: negative where `a` is the lower. Numbers first, one by one where they stand (to take ten
 * thousand versions apart would take longer than git takes to list them); then prereleases as semver orders them, below their release.
 */
export function compareVersions(a: string, b: string): number {
  const coreA = coreEnd(a);
  const coreB = coreEnd(b);
  let inA = 0;
  let inB = 0;
  for (let part = 0; part < 3; part += 1) {
    const endA = numberEnd(a, inA, coreA);
    const endB = numberEnd(b, inB, coreB);
    // Padded alike or not at all, the longer number is the higher.
    const difference = endA - inA - (endB - inB) || compareDigits(a, inA, b, inB, endA - inA);
    if (difference !== 0) return difference;
    inA = endA + 1;
    inB = endB + 1;
  }
  return coreA === a.length && coreB === b.length ? 0 : comparePrereleases(a.slice(coreA), b.slice(coreB));
}

/** Of a canonical version, which carries no build metadata. */
export function isPrerelease(version: string): boolean {
  return version.includes("-");
}

/** The final version that a prerelease leads to; of a final one, itself: `1.4.0` of `1.4.0-rc.1`. */
export function finalOf(version: string): string {
  return version.slice(0, coreEnd(version));
}

/** Whether a version is a prerelease of this word: `1.4.0-rc.1` of `rc`. */
export function hasLabel(version: string, label: string): boolean {
  return version.startsWith(`${finalOf(version)}-${label}.`);
}

/** The release with the highest version, the first of those that share it; null where there is none. */
export function highestRelease(releases: readonly Release[]): Release | null {
  let highest: Release | null = null;
  for (const release of releases) {
    if (highest === null || compareVersions(release.version, highest.version) > 0) highest = release;
  }
  return highest;
}

function coreEnd(version: string): number {
  const dash = version.indexOf("-");
  return dash === -1 ? version.length : dash;
}

function comparePrereleases(a: string, b: string): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  return compare(`0.0.0${a}`, `0.0.0${b}`);
}

function numberEnd(version: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && isDigit(version.charCodeAt(end))) end += 1;
  return Math.max(end, start);
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
