import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { ObjectiveSeries } from "@signalbox/policy/rollout/series";
import { readObjective } from "./objective-readings.ts";
import { seriesOf } from "./objective-series.ts";
import { openSeriesReader, type SeriesReader, type SeriesSources } from "./series-reader.ts";

/** Opens a reader of the policy's objectives; nothing is asked yet. */
export function openObjectiveReader(
  { policy }: Pick<LoadedPolicy, "policy">,
  sources: SeriesSources,
): SeriesReader<ObjectiveSeries> {
  return openSeriesReader(policy.rollout.objectives, sources, (reader, objective, scope) => {
    const readings = readObjective(reader, objective, scope);
    return (span) => (readings.known ? seriesOf(readings.value, span) : readings);
  });
}
