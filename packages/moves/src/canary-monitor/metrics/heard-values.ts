import type { Observed, Unobserved } from "@signalbox/policy/gate/observed";
import { unobservedBy } from "../../checklist-gate/observation-of.ts";
import type { Question, Reading } from "./question.ts";
import type { TimedGrid } from "./timed-grid.ts";

/** A question for a query that the policy wrote, of one value at the end of each interval. */
export function valueQuestion(query: string, from: number): Question {
  return { query, each: "interval", from, written: true, series: 1 };
}

/** The values of a reading over the grid; silent where it could not be read to its end, or has several series. */
export function valuesHeard(
  reading: Reading,
  { first, until }: Pick<TimedGrid, "first" | "until">,
): Observed<(number | null)[]> {
  const silence = silenceOf([reading]);
  if (silence !== null) return silence;
  if (reading.severalAt !== null) return SEVERAL_VALUES;
  return { known: true, value: intervalsOf(first, until, (interval) => finite(reading.at(interval))) };
}

/** Why one of the readings does not reach to the end. */
export function silenceOf(readings: readonly (Reading | null)[]): Unobserved | null {
  const silence = readings.find((reading) => reading !== null && reading.silence !== null)?.silence ?? null;
  return silence === null ? null : unobservedBy(silence);
}

/** One entry for each interval of the grid. */
export function intervalsOf<T>(first: number, until: number, of: (interval: number) => T): T[] {
  return Array.from({ length: Math.max(0, until - first + 1) }, (_, place) => of(first + place));
}

function finite(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : value;
}

/** A count that can be one. */
export function notNegative(value: number | null): number | null {
  const count = finite(value);
  return count === null || count < 0 ? null : count;
}

const SEVERAL_VALUES = {
  known: false,
  code: "canary.several-values",
  says: "the query has several series where one is asked for",
  next: "make one of them in the policy's query, such as by `sum(…)` or `max(…)`",
} as const;
