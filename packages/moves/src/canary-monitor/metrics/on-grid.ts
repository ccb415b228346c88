import type { Observed } from "@signalbox/policy/gate/observed";
import { coverageQuery, increaseQuery } from "@signalbox/policy/rollout/objectives/grid-queries";
import { countable, coverageQuestion, type Span } from "./coverage.ts";
import type { GridReader } from "./grid-reader.ts";
import { intervalsOf, notNegative, silenceOf, valueQuestion, valuesHeard } from "./heard-values.ts";

/** What was read, interval by interval. */
export type ListRead = (span: Span) => Observed<(number | null)[]>;
type Start = { readonly first: number; readonly intervalSeconds: number };

/** A query's one value at the end of each interval of the grid; null for none, and for what is no number. */
export function readValues(reader: GridReader, query: string, { first }: Start): ListRead {
  const reading = reader.reading(valueQuestion(query, first));
  return (span) => valuesHeard(reading, span);
}

/** By how much the counters of a selector grew in each interval of the grid; null for an interval without a sample. */
export function readIncreases(reader: GridReader, selector: string, { first, intervalSeconds }: Start): ListRead {
  const covered = reader.reading(coverageQuestion(coverageQuery(selector, intervalSeconds), first, intervalSeconds));
  const query = increaseQuery(selector, intervalSeconds);
  const grown = reader.reading({ query, each: "part", from: first, written: false, series: 1 });
  return (span) => {
    const silence = silenceOf([grown, covered]);
    if (silence !== null) return silence;
    const told = countable([covered], span);
    const at = (interval: number): number | null =>
      told.has(interval) && covered.at(interval) !== null ? notNegative(grown.at(interval)) : null;
    return { known: true, value: intervalsOf(span.first, span.until, at) };
  };
}
