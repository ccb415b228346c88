import { type ObjectiveQueries, stepsOf } from "@signalbox/policy/checklist/slo/objective-queries";
import type {
  Asked,
  Buckets,
  SampleCoverage,
  Measured,
  MeasuredValue,
} from "@signalbox/policy/checklist/slo/slo-facts";
import type { Observed } from "@signalbox/policy/gate/observed";
import { insist } from "@signalbox/systems/answer";
import type { Prometheus, Series } from "@signalbox/systems/prometheus/prometheus";
import { observationFrom } from "../observation-of.ts";

/** A stretch of time, by its end (seconds since 1970) and length. */
type Window = { readonly to: number; readonly seconds: number };

/** Asks what an objective needs. One question without an answer leaves the objective unknown. */
export function measure(
  prometheus: Prometheus,
  queries: ObjectiveQueries,
  window: Window,
  signal: AbortSignal,
): Promise<Observed<Measured>> {
  return observationFrom(() => {
    const ask = asking(prometheus, window, signal);
    switch (queries.kind) {
      case "events":
        return eventsOf(queries, ask);
      case "latency":
        return latencyOf(queries, ask);
      case "value":
        return valueOf(queries, ask);
    }
  });
}

type Ask = ReturnType<typeof asking>;

function asking(prometheus: Prometheus, { to, seconds }: Window, signal: AbortSignal) {
  const { step, count } = stepsOf(seconds);
  return {
    async one(query: string): Promise<Asked> {
      const [sample] = insist(await prometheus.valuesAt(query, to, signal));
      return { query, value: sample === undefined ? null : measured(sample.value) };
    },
    async buckets(query: string): Promise<Buckets> {
      const samples = insist(await prometheus.valuesAt(query, to, signal));
      const counts = samples.map(({ labels, value }) => ({ le: labels["le"] ?? "", value: measured(value) }));
      return { query, counts };
    },
    async overTime(query: string): Promise<{ readonly series: readonly Series[]; readonly coverage: SampleCoverage }> {
      const steps = { from: to - (count - 1) * step, to, step };
      const series = insist(await prometheus.valuesOver(query, steps, signal));
      const present = new Set(series.flatMap(({ points }) => points.map(({ at }) => at))).size;
      return { series, coverage: { query, steps: count, present } };
    },
  };
}

async function eventsOf(queries: Extract<ObjectiveQueries, { kind: "events" }>, ask: Ask): Promise<Measured> {
  const [bad, badBorn, total, { coverage }] = await Promise.all([
    ask.one(queries.bad),
    ask.one(queries.badBorn),
    ask.one(queries.total),
    ask.overTime(queries.coverage),
  ]);
  const absent = bad.value === null && badBorn.value === null;
  const couldBeBad = absent && queries.couldBeBad !== null ? await ask.one(queries.couldBeBad) : null;
  return { kind: "events", bad, badBorn, total, coverage, couldBeBad };
}

async function latencyOf(queries: Extract<ObjectiveQueries, { kind: "latency" }>, ask: Ask): Promise<Measured> {
  const [buckets, bucketsBorn, { coverage }] = await Promise.all([
    ask.buckets(queries.buckets),
    ask.buckets(queries.bucketsBorn),
    ask.overTime(queries.coverage),
  ]);
  return { kind: "latency", buckets, bucketsBorn, coverage };
}

async function valueOf({ query }: Extract<ObjectiveQueries, { kind: "value" }>, ask: Ask): Promise<Measured> {
  const { series, coverage } = await ask.overTime(query);
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const usable = values.filter(Number.isFinite);
  return {
    kind: "value",
    coverage,
    series: series.length,
    unusable: values.length - usable.length,
    lowest: usable.length === 0 ? null : usable.reduce((a, b) => Math.min(a, b)),
    highest: usable.length === 0 ? null : usable.reduce((a, b) => Math.max(a, b)),
  };
}

function measured(value: number): MeasuredValue {
  if (Number.isFinite(value)) return value;
  return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
}
