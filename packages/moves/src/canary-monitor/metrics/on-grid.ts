import type { Observed } from "@signalbox/policy/gate/observed";
import { coverageQuery, increaseQuery } from "@signalbox/policy/rollout/grid-queries";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import { countable, coverageQuestion } from "./coverage.ts";
import { GridReader } from "./grid-reader.ts";
import { intervalsOf, notNegative, silenceOf, valueQuestion, valuesHeard } from "./heard-values.ts";
import type { TimedGrid } from "./timed-grid.ts";

/** A query's one value at the end of each interval of the grid; null for none, and for what is no number. */
export async function valuesOnGrid(
  prometheus: Prometheus,
  query: string,
  grid: TimedGrid,
  signal: AbortSignal,
): Promise<Observed<readonly (number | null)[]>> {
  const reader = new GridReader(prometheus, grid);
  const reading = reader.reading(valueQuestion(query, grid.first));
  await reader.readTo(grid.until, signal);
  return valuesHeard(reading, grid);
}

/** By how much the counters of a selector grew in each interval of the grid; null for an interval without a sample. */
export async function increasesOnGrid(
  prometheus: Prometheus,
  selector: string,
  grid: TimedGrid,
  signal: AbortSignal,
): Promise<Observed<readonly (number | null)[]>> {
  const { first, until, intervalSeconds } = grid;
  const reader = new GridReader(prometheus, grid);
  const covered = reader.reading(coverageQuestion(coverageQuery(selector, intervalSeconds), first, intervalSeconds));
  const query = increaseQuery(selector, intervalSeconds);
  const grown = reader.reading({ query, each: "part", from: first, written: false, series: 1 });
  await reader.readTo(until, signal);
  const silence = silenceOf([grown, covered]);
  if (silence !== null) return silence;
  const told = countable([covered], grid);
  const at = (interval: number): number | null =>
    told.has(interval) && covered.at(interval) !== null ? notNegative(grown.at(interval)) : null;
  return { known: true, value: intervalsOf(first, until, at) };
}
