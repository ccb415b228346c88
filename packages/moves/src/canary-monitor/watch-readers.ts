import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { QueueSeries } from "@signalbox/policy/rollout/queues/queue-series";
import type { ObjectiveSeries } from "@signalbox/policy/rollout/series";
import { openObjectiveReader } from "./metrics/objective-reader.ts";
import type { SeriesReader, SeriesSources } from "./metrics/series-reader.ts";
import { openQueueReader } from "./queues/queue-reader.ts";

/** What reads the metrics of a watch from look to look. Each asks for itself: a queue that is slow to ask holds up no objective. */
export type WatchReaders = {
  readonly objectives: SeriesReader<ObjectiveSeries>;
  readonly queues: SeriesReader<QueueSeries>;
};

export function openWatchReaders(loaded: LoadedPolicy, sources: SeriesSources): WatchReaders {
  return { objectives: openObjectiveReader(loaded, sources), queues: openQueueReader(loaded, sources) };
}
