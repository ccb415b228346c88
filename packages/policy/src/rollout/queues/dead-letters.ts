import { type Sample, sampleAt } from "./sample.ts";
import type { Seen } from "./streak.ts";

type Limit = { readonly from: number; readonly intervals: number; readonly limit: number };

/**
 * Whether a queue gave up too many entries in the last intervals: as many in all as would be too many in each. A burst need
 * not last to count; a trickle below the limit never does.
 */
export function tooManyDeadLetters(
  values: readonly Sample[],
  at: number,
  { from, intervals, limit }: Limit,
): { readonly seen: Seen; readonly sum: number } {
  let sum = 0;
  let known = 0;
  const begin = Math.max(from, at - intervals + 1);
  for (let place = begin; place <= at; place += 1) {
    const value = sampleAt(values, place);
    if (value === null) continue;
    sum += value;
    known += 1;
  }
  if (sum >= limit * intervals) return { seen: "seen", sum };
  const whole = at - begin + 1 === intervals;
  // Had the others been as those that are known, it would have been too many.
  const mayBe = whole && known > 0 && known < intervals && sum >= limit * known;
  return { seen: mayBe ? "may-be" : null, sum };
}
