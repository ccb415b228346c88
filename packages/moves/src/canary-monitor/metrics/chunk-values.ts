import { type Answer, known } from "@signalbox/systems/answer";
import type { Series, Steps } from "@signalbox/systems/prometheus/prometheus";

/** The key of what belongs to no bucket. */
export const NO_LIMIT = Number.NaN;

/** What an answer says of each interval, by the interval's place in what was asked. */
export type ChunkValues = {
  /** By the limits of buckets: one may be written in several ways, such as `1` and `1.0`, by instances of several versions. */
  readonly values: readonly ReadonlyMap<number, number>[];
  /** The place of the first interval with more than one series of the same `le`; null for none. */
  readonly severalAt: number | null;
};

/**
 * Sorts an answer by intervals of so many steps each, whose values are summed, and by buckets where they are asked for. An
 * answer for other times than those asked for is none.
 */
export function chunkValues(
  series: readonly Series[],
  steps: Steps,
  { stepsEach, buckets }: { readonly stepsEach: number; readonly buckets: boolean },
): Answer<ChunkValues> {
  const count = Math.round((steps.to - steps.from) / steps.step) + 1;
  const values = Array.from({ length: Math.ceil(count / stepsEach) }, () => new Map<number, number>());
  const taken = new Map<string, Uint8Array>();
  let severalAt: number | null = null;
  for (const { labels, points } of series) {
    const le = buckets ? (labels["le"] ?? "") : "";
    const limit = limitOf(le);
    const here = taken.get(le) ?? new Uint8Array(count);
    taken.set(le, here);
    for (const { at, value } of points) {
      const step = Math.round((at - steps.from) / steps.step);
      const place = Math.floor(step / stepsEach);
      const interval = values[place];
      if (interval === undefined || Math.abs(at - steps.from - step * steps.step) > TOLERANCE_SECONDS)
        return OTHER_TIMES;
      if (here[step] === 1) severalAt = Math.min(severalAt ?? place, place);
      here[step] = 1;
      interval.set(limit, (interval.get(limit) ?? 0) + value);
    }
  }
  return known({ values, severalAt });
}

function limitOf(le: string): number {
  if (le === "+Inf" || le === "Inf") return Number.POSITIVE_INFINITY;
  return le.trim() === "" ? NO_LIMIT : Number(le);
}

/** Times are told in milliseconds. */
const TOLERANCE_SECONDS = 0.002;

const OTHER_TIMES: Answer<never> = {
  known: false,
  code: "prometheus.other-times",
  says: "the metrics system answered for other times than it was asked for",
  next: "ask the metrics system itself, or switch off the front end's alignment of queries to their steps",
};
