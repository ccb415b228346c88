import { type ObjectiveQueries, stepsOf } from "./objective-queries.ts";
import type { SampleCoverage, Measured } from "./slo-facts.ts";

/** Whether the figures answer these queries, word for word, at the steps of this window. */
export function isAskedAs(queries: ObjectiveQueries, measured: Measured, windowSeconds: number): boolean {
  const covers = (coverage: SampleCoverage, query: string): boolean =>
    coverage.query === query && coverage.steps === stepsOf(windowSeconds).count;
  switch (queries.kind) {
    case "events":
      return (
        measured.kind === "events" &&
        measured.bad.query === queries.bad &&
        measured.badBorn.query === queries.badBorn &&
        measured.total.query === queries.total &&
        (measured.couldBeBad === null || measured.couldBeBad.query === queries.couldBeBad) &&
        covers(measured.coverage, queries.coverage)
      );
    case "latency":
      return (
        measured.kind === "latency" &&
        measured.buckets.query === queries.buckets &&
        measured.bucketsBorn.query === queries.bucketsBorn &&
        covers(measured.coverage, queries.coverage)
      );
    case "value":
      return measured.kind === "value" && covers(measured.coverage, queries.query);
  }
}
