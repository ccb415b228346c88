import type { Observed } from "@signalbox/policy/gate/observed";
import type { Counts, ObjectiveSeries } from "@signalbox/policy/rollout/series";
import { type EventReadings, eventsAt, withoutBad } from "./count-series.ts";
import { countable, type Span } from "./coverage.ts";
import { intervalsOf, silenceOf, valuesHeard } from "./heard-values.ts";
import { furtherEdges, type HistogramReadings, slowerAt, withoutLimit } from "./histogram-series.ts";
import { FIRST_OF_CANARY, type ObjectiveReadings, type Tracks } from "./objective-readings.ts";
import type { Reading } from "./question.ts";

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
  const whole = { kind: "counts", canary: slower(canary, limitSeconds) } as const;
  if (stable === null) return { known: true, value: { ...whole, stable: null, edges: [] } };
  const before = listingOf(readings, { ...span, until: Math.min(span.until, FIRST_OF_CANARY - 1) });
  const inHistory = (limit: number) => before(stable, (interval) => slowerAt(stable, limit, interval));
  const edges = furtherEdges(stable, limitSeconds, inHistory).map((limit) => ({
    le: String(limit),
    canary: slower(canary, limit),
    stable: slower(stable, limit),
  }));
  return { known: true, value: { ...whole, stable: slower(stable, limitSeconds), edges } };
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
      canary: canaryValues.value,
      stable: stableValues === null ? null : stableValues.value,
    },
  };
}
