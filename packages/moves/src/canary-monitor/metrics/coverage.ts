import { REMEMBERED_SECONDS } from "@signalbox/policy/rollout/objectives/grid-queries";
import type { Question, Reading } from "./question.ts";

/** A stretch of the grid. */
export type Span = { readonly first: number; readonly until: number; readonly intervalSeconds: number };

/** The question whether intervals hold a sample: asked from so far back that what was there before `first` is known. */
export function coverageQuestion(query: string, first: number, intervalSeconds: number): Question {
  return { query, each: "interval", from: first - reach(intervalSeconds), written: false, series: 1 };
}

/**
 * In which intervals counts can be told: where any of `readings` was sampled before, within the time that series are
 * remembered. Of others nobody knows how long their counters had been counting: a metrics system that was away for long finds
 * all of them at once, and within two intervals it has found all of them again.
 */
export function countable(readings: readonly Reading[], { first, until, intervalSeconds }: Span): ReadonlySet<number> {
  const found = new Set<number>();
  let newest = Number.NEGATIVE_INFINITY;
  for (let interval = first; interval <= until; interval += 1) {
    for (
      let before = interval === first ? first - reach(intervalSeconds) : interval - 2;
      before <= interval - 2;
      before += 1
    ) {
      if (readings.some((reading) => reading.at(before) !== null)) newest = before;
    }
    if (newest >= interval - reach(intervalSeconds)) found.add(interval);
  }
  return found;
}

function reach(intervalSeconds: number): number {
  return Math.max(2, Math.floor(REMEMBERED_SECONDS / intervalSeconds));
}
