import type { Objective } from "@signalbox/policy/checklist/slo/objective-queries";
import type { Observed, Unobserved } from "@signalbox/policy/gate/observed";
import { gridQueriesOf, tellsTracksApart } from "@signalbox/policy/rollout/grid-queries";
import type { Counts, ObjectiveSeries } from "@signalbox/policy/rollout/series";
import { type EventReadings, eventsAt, readEvents, withoutBad } from "./count-series.ts";
import { countable, type Span } from "./coverage.ts";
import type { GridReader } from "./grid-reader.ts";
import { furtherEdges, type HistogramReadings, readHistogram, slowerAt, withoutLimit } from "./histogram-series.ts";
import { intervalsOf, silenceOf, valueQuestion, valuesHeard } from "./on-grid.ts";
import type { Reading } from "./question.ts";

type Tracks<T> = { readonly canary: T; readonly stable: T | null };

/** What is read of an objective; `stable` is null where it knows no tracks. */
export type ObjectiveReadings =
  | ({ readonly kind: "events" } & Tracks<EventReadings>)
  | ({ readonly kind: "histogram"; readonly limitSeconds: number } & Tracks<HistogramReadings>)
  | ({ readonly kind: "value" } & Tracks<Reading>);

/** Before the release there was no canary: its lists are empty until here. */
const FIRST_OF_CANARY = 1;

/** What must be read of an objective; nothing is asked yet. */
export function readObjective(
  reader: GridReader,
  objective: Objective,
  scope: { readonly environment: string; readonly intervalSeconds: number; readonly first: number },
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

/** What the readings say of an objective over a stretch of the grid. */
export function seriesOf(readings: ObjectiveReadings, span: Span): Observed<ObjectiveSeries> {
  switch (readings.kind) {
    case "events":
      return eventSeries(readings, span);
    case "histogram":
      return histogramSeries(readings, span);
    case "value":
      return valueSeries(readings, span);
  }
}

type Listing = (of: { readonly covered: Reading }, at: (interval: number) => Counts | null) => (Counts | null)[];

/** Lists counts of a track: null where it has no sample, or where nobody can say since when its counters counted. */
function listingOf({ canary, stable }: Tracks<{ readonly covered: Reading }>, span: Span): Listing {
  const told = countable(stable === null ? [canary.covered] : [canary.covered, stable.covered], span);
  return (track, at) => {
    const from = track === canary ? FIRST_OF_CANARY : span.first;
    return intervalsOf(span.first, span.until, (interval) =>
      interval >= from && told.has(interval) && track.covered.at(interval) !== null ? at(interval) : null,
    );
  };
}

function eventSeries(readings: Extract<ObjectiveReadings, { kind: "events" }>, span: Span): Observed<ObjectiveSeries> {
  const { canary, stable } = readings;
  const silence = silenceOf([canary, stable].flatMap((track) => (track === null ? [] : Object.values(track))));
  if (silence !== null) return silence;
  const unknown = withoutBad(canary, Math.max(FIRST_OF_CANARY, span.first), span.until);
  if (unknown !== null) return unknown;
  const listing = listingOf(readings, span);
  const counts = (track: EventReadings) => listing(track, (interval) => eventsAt(track, interval));
  return {
    known: true,
    value: { kind: "counts", canary: counts(canary), stable: stable === null ? null : counts(stable), edges: [] },
  };
}

function histogramSeries(
  readings: Extract<ObjectiveReadings, { kind: "histogram" }>,
  span: Span,
): Observed<ObjectiveSeries> {
  const { canary, stable, limitSeconds } = readings;
  const silence = silenceOf([canary, stable].flatMap((track) => (track === null ? [] : Object.values(track))));
  if (silence !== null) return silence;
  const listing = listingOf(readings, span);
  const slower = (track: HistogramReadings, limit: number) =>
    listing(track, (interval) => slowerAt(track, limit, interval));
  const unknown =
    withoutLimit("canary", canary, limitSeconds, span) ??
    (stable === null ? null : withoutLimit("stable", stable, limitSeconds, span));
  if (unknown !== null) return unknown;
  const before = listingOf(readings, { ...span, until: Math.min(span.until, FIRST_OF_CANARY - 1) });
  const inHistory = (limit: number) =>
    stable === null ? [] : before(stable, (interval) => slowerAt(stable, limit, interval));
  const further = stable === null ? [] : furtherEdges(stable, limitSeconds, inHistory);
  return {
    known: true,
    value: {
      kind: "counts",
      canary: slower(canary, limitSeconds),
      stable: stable === null ? null : slower(stable, limitSeconds),
      edges:
        stable === null
          ? []
          : further.map((limit) => ({
              le: String(limit),
              canary: slower(canary, limit),
              stable: slower(stable, limit),
            })),
    },
  };
}

function valueSeries(
  { canary, stable }: Extract<ObjectiveReadings, { kind: "value" }>,
  span: Span,
): Observed<ObjectiveSeries> {
  const [canaryValues, stableValues] = [valuesHeard(canary, span), stable === null ? null : valuesHeard(stable, span)];
  if (!canaryValues.known) return canaryValues;
  if (stableValues !== null && !stableValues.known) return stableValues;
  return {
    known: true,
    value: {
      kind: "value",
      canary: [...canaryValues.value],
      stable: stableValues === null ? null : [...stableValues.value],
    },
  };
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
