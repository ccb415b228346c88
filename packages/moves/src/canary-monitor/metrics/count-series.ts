import type { Unobserved } from "@signalbox/policy/gate/observed";
import type { GridQueries } from "@signalbox/policy/rollout/objectives/grid-queries";
import type { Counts } from "@signalbox/policy/rollout/series";
import { coverageQuestion } from "./coverage.ts";
import type { GridReader } from "./grid-reader.ts";
import { notNegative } from "./heard-values.ts";
import type { Reading } from "./question.ts";

/** What is read of the events of one track. */
export type EventReadings = {
  readonly covered: Reading;
  readonly bad: Reading;
  readonly total: Reading;
  readonly couldBeBad: Reading | null;
};

/** Where a track's lists begin, and what the questions before it reach back from. */
export type TrackStart = { readonly from: number; readonly first: number; readonly intervalSeconds: number };

export function readEvents(
  reader: GridReader,
  { bad, total, covered, couldBeBad }: Extract<GridQueries, { kind: "events" }>,
  { from, first, intervalSeconds }: TrackStart,
): EventReadings {
  const counted = { each: "part", from, written: false, series: 1 } as const;
  return {
    covered: reader.reading(coverageQuestion(covered, first, intervalSeconds)),
    bad: reader.reading({ ...counted, query: bad }),
    total: reader.reading({ ...counted, query: total }),
    couldBeBad: couldBeBad === null ? null : reader.reading(coverageQuestion(couldBeBad, first, intervalSeconds)),
  };
}

/** The events of an interval that has samples. No series of bad events is none of them where one could be seen. */
export function eventsAt({ bad, total, couldBeBad }: EventReadings, interval: number): Counts | null {
  const seeable = couldBeBad !== null && couldBeBad.at(interval) !== null;
  const badCount = bad.at(interval) === null && seeable ? 0 : notNegative(bad.at(interval));
  const totalCount = notNegative(total.at(interval));
  return badCount === null || totalCount === null ? null : { bad: badCount, total: totalCount };
}

/** So many intervals with events, and nothing of bad ones, are no accident. */
const TELLING = 5;

/** Why nobody can say what was bad of the canary, though it has events; null where somebody can, or it is too soon to say. */
export function withoutBad(
  { covered, bad, couldBeBad }: EventReadings,
  from: number,
  until: number,
): Unobserved | null {
  if (bad.hasHeard(from, until) || couldBeBad?.hasHeard(from, until) === true) return null;
  let sampled = 0;
  for (let interval = from; interval <= until; interval += 1) if (covered.at(interval) !== null) sampled += 1;
  if (sampled < TELLING) return null;
  return {
    known: false,
    code: "canary.no-bad-events",
    says: `the canary had events in ${sampled} intervals, but there is no series of \`bad\`, nor one that could be`,
    next: "let the counter of bad events begin with 0, or look for a slip in the labels of `bad`",
  };
}
