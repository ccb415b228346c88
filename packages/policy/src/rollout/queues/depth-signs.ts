import { type Sample, sampleAt } from "./sample.ts";
import type { Sign } from "./streak.ts";

export type Growth = {
  /** So many times the median before the release. */
  readonly growth: number;
  /** What is not deeper than this is calm. */
  readonly floor: number;
  /** The place of the first interval after the release. */
  readonly release: number;
  /** A value that stays the same for longer than so many intervals is level, not one scrape that is told again. */
  readonly gaps: number;
};

/**
 * Where a queue grows: deeper than before, than it usually is, and than its floor. Usual is the median before the release;
 * where no history is known, the first value that is.
 */
export function depthSigns(
  depth: readonly Sample[],
  { growth, floor, release, gaps }: Growth,
): (place: number) => Sign {
  const history = Array.from({ length: release }, (_, place) => sampleAt(depth, place));
  const usual = median(history.filter((value) => value !== null)) ?? firstOf(depth) ?? 0;
  // What is missing might have been anything, and the median so low: a queue is not called calm by what nobody knows.
  const lowest = median(history.map((value) => value ?? Number.NEGATIVE_INFINITY)) ?? Number.NEGATIVE_INFINITY;
  return (place) => {
    const value = sampleAt(depth, place);
    if (value === null) return "missing";
    if (value <= floor || value <= growth * lowest) return "good";
    const before = knownBefore(depth, place);
    if (before === null) return "doubtful";
    if (value > before.value) return value > growth * usual ? "bad" : "doubtful";
    if (before.place < place - 1) return "doubtful";
    return value === before.value && !isLevel(depth, place, gaps) ? "level" : "good";
  };
}

function knownBefore(
  depth: readonly Sample[],
  place: number,
): { readonly place: number; readonly value: number } | null {
  for (let earlier = place - 1; earlier >= 0; earlier -= 1) {
    const value = sampleAt(depth, earlier);
    if (value !== null) return { place: earlier, value };
  }
  return null;
}

function isLevel(depth: readonly Sample[], place: number, gaps: number): boolean {
  const value = sampleAt(depth, place);
  for (let back = 1; back <= gaps + 1; back += 1) {
    if (sampleAt(depth, place - back) !== value) return false;
  }
  return true;
}

function firstOf(depth: readonly Sample[]): number | null {
  return depth.find((value) => value !== null && Number.isFinite(value)) ?? null;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
