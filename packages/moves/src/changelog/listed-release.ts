import type { Release } from "@signalbox/policy/versioning/release";
import { compareVersions } from "@signalbox/policy/versioning/version-order";

/** A release with its day, UTC: `2025-10-21`; null where nobody can say. */
export type ListedRelease = Release & { readonly date: string | null };

/** Orders releases as lists of them are read: the newest day first, then the higher version, then by tag. */
export function newestFirst(a: ListedRelease, b: ListedRelease): number {
  const days = compareText(b.date ?? "", a.date ?? "");
  const versions = a.component === b.component ? compareVersions(b.version, a.version) : 0;
  return days || versions || compareText(a.tag, b.tag);
}

// By code units: the order of a language would differ between machines.
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
