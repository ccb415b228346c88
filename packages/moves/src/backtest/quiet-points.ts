import type { Commit } from "@signalbox/policy/changes/commit";
import type { Changes } from "@signalbox/policy/changes/decide-changes";
import type { Landings } from "./landings.ts";

/** The points of the line between two releases of a component: those that bring it something, and nobody released. */
export type QuietPoints = {
  readonly points: number;
  /** At so many of them the policy would have released, had it been asked. */
  readonly planned: number;
};

const NO_POINTS: QuietPoints = { points: 0, planned: 0 };

/**
 * The points of a line on the way to a release. From the first on that brings what asks for the release, the policy would have made one;
 * what was taken back before the release never asked. A release of another line has no points.
 */
export function quietPoints(
  landings: Landings,
  released: string,
  commits: readonly Commit[],
  changes: Changes,
): QuietPoints {
  const end = landings.get(released);
  if (end === undefined) return NO_POINTS;
  const places = new Set<number>();
  for (const { hash } of commits) {
    const place = landings.get(hash);
    if (place !== undefined && place > end) places.add(place);
  }
  let first = -1;
  for (const change of changes.list) {
    if (change.bump !== "none") first = Math.max(first, landings.get(change.commit) ?? -1);
  }
  let planned = 0;
  for (const place of places) if (place <= first) planned += 1;
  return { points: places.size, planned };
}
