import type { Objective } from "@signalbox/policy/checklist/slo/objective-queries";
import type { Observed, Unobserved } from "@signalbox/policy/gate/observed";
import { gridQueriesOf, tellsTracksApart } from "@signalbox/policy/rollout/objectives/grid-queries";
import { type EventReadings, readEvents } from "./count-series.ts";
import type { GridReader } from "./grid-reader.ts";
import { valueQuestion } from "./heard-values.ts";
import { type HistogramReadings, readHistogram } from "./histogram-series.ts";
import type { Reading } from "./question.ts";
import type { SeriesScope } from "./series-reader.ts";

/** What there is of each track; `stable` is null where none is told apart. */
export type Tracks<T> = { readonly canary: T; readonly stable: T | null };

/** What is read of an objective. */
export type ObjectiveReadings =
  | ({ readonly kind: "events" } & Tracks<EventReadings>)
  | ({ readonly kind: "histogram"; readonly limitSeconds: number } & Tracks<HistogramReadings>)
  | ({ readonly kind: "value" } & Tracks<Reading>);

/** Before the release there was no canary: its lists are empty until here. */
export const FIRST_OF_CANARY = 1;

/** What must be read of an objective; nothing is asked yet. */
export function readObjective(
  reader: GridReader,
  objective: Objective,
  scope: SeriesScope,
): Observed<ObjectiveReadings> {
  const tracks = tellsTracksApart(objective);
  if (tracks === "in-part") return TRACK_IN_PART;
  const canary = gridQueriesOf(objective, { ...scope, track: "canary" });
  const stable = tracks === "yes" ? gridQueriesOf(objective, { ...scope, track: "stable" }) : null;
  const since = { ...scope, from: Math.max(FIRST_OF_CANARY, scope.first) };
  const before = { ...scope, from: scope.first };
  switch (canary?.kind) {
    case "events":
      return known({
        kind: "events",
        canary: readEvents(reader, canary, since),
        stable: stable?.kind === "events" ? readEvents(reader, stable, before) : null,
      });
    case "histogram":
      return known({
        kind: "histogram",
        limitSeconds: canary.limitSeconds,
        canary: readHistogram(reader, canary, since),
        stable: stable?.kind === "histogram" ? readHistogram(reader, stable, before) : null,
      });
    case "value":
      return known({
        kind: "value",
        canary: reader.reading(valueQuestion(canary.query, since.from)),
        stable: stable?.kind === "value" ? reader.reading(valueQuestion(stable.query, before.from)) : null,
      });
    case undefined:
      return NOTHING_TO_ASK;
  }
}

function known(value: ObjectiveReadings): Observed<ObjectiveReadings> {
  return { known: true, value };
}

const TRACK_IN_PART: Unobserved = {
  known: false,
  code: "canary.track-in-part",
  says: "only one of `bad` and `total` names `$track`: what is bad of one track is no share of what both did",
  next: "name `$track` in both, or in neither",
};

const NOTHING_TO_ASK: Unobserved = {
  known: false,
  code: "canary.nothing-to-ask",
  says: "the objective has no query",
  next: "give it `bad` and `total`, `buckets`, or a `query`",
};
