import type { Unobserved } from "@signalbox/policy/gate/observed";
import { chooseEdges } from "@signalbox/policy/rollout/comparison/choose-edges";
import type { GridQueries } from "@signalbox/policy/rollout/objectives/grid-queries";
import type { Counts } from "@signalbox/policy/rollout/series";
import type { TrackStart } from "./count-series.ts";
import { coverageQuestion, type Span } from "./coverage.ts";
import type { GridReader } from "./grid-reader.ts";
import { notNegative } from "./heard-values.ts";
import type { Reading } from "./question.ts";

/** What is read of the histogram of one track. */
export type HistogramReadings = { readonly covered: Reading; readonly buckets: Reading };

/** About how many buckets a histogram has. */
const BUCKETS = 24;

export function readHistogram(
  reader: GridReader,
  { buckets, covered }: Extract<GridQueries, { kind: "histogram" }>,
  { from, first, intervalSeconds }: TrackStart,
): HistogramReadings {
  return {
    covered: reader.reading(coverageQuestion(covered, first, intervalSeconds)),
    buckets: reader.reading({ query: buckets, each: "part", from, written: false, series: BUCKETS }),
  };
}

/** What was slower than a limit in an interval that has samples. */
export function slowerAt({ buckets }: HistogramReadings, limit: number, interval: number): Counts | null {
  const total = notNegative(buckets.at(interval, Number.POSITIVE_INFINITY));
  const fast = notNegative(buckets.at(interval, limit));
  // More of them than there were in all is no count; a little more is what rounding left.
  if (total === null || fast === null || fast > total * (1 + 1e-9)) return null;
  return { bad: Math.max(0, total - fast), total };
}

/**
 * The limits that are compared beside the objective's own: chosen from the history alone, so that they stay the same.
 * `slower` is what was slower than a limit in each interval of the history.
 */
export function furtherEdges(
  stable: HistogramReadings,
  limitSeconds: number,
  slower: (limit: number) => readonly (Counts | null)[],
): readonly number[] {
  const history = stable.buckets.limits
    .filter(Number.isFinite)
    .map((limit) => ({ le: String(limit), counts: slower(limit) }));
  return chooseEdges(history, String(limitSeconds))
    .map(Number)
    .filter((limit) => limit !== limitSeconds);
}

/** Why a track's histogram says nothing of the objective's limit; null where it does, or where there is no sample of it yet. */
export function withoutLimit(
  track: string,
  readings: HistogramReadings,
  limitSeconds: number,
  { until }: Span,
): Unobserved | null {
  if (!readings.covered.hasHeard(readings.buckets.question.from, until)) return null;
  const { limits } = readings.buckets;
  if (!limits.includes(Number.POSITIVE_INFINITY)) {
    return {
      known: false,
      code: "canary.no-buckets",
      says: `what \`buckets\` selects of the ${track} track has no bucket of all events (\`le="+Inf"\`)`,
      next: "name a classic histogram's series, which end with `_bucket`: native histograms have no buckets of their own, and are asked by a `query`",
    };
  }
  if (limits.includes(limitSeconds)) return null;
  const there = limits
    .filter(Number.isFinite)
    .slice(0, 50)
    .map((limit) => `${limit} s`);
  return {
    known: false,
    code: "canary.no-bucket",
    says: `the histogram of the ${track} track has no bucket of ${limitSeconds} s: it has ${there.join(", ") || "none"}`,
    next: "let `slower-than` be one of its limits, or give the histogram this one",
  };
}
