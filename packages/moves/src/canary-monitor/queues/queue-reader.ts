import { inScope } from "@signalbox/policy/checklist/slo/objective-queries";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { QueueSeries } from "@signalbox/policy/rollout/queues/queue-series";
import { readIncreases, readValues } from "../metrics/on-grid.ts";
import { openSeriesReader, type SeriesReader, type SeriesSources } from "../metrics/series-reader.ts";

/** Opens a reader of the policy's queues; nothing is asked yet. One measure that cannot be read leaves its queue unknown. */
export function openQueueReader(
  { policy }: Pick<LoadedPolicy, "policy">,
  sources: SeriesSources,
): SeriesReader<QueueSeries> {
  return openSeriesReader(policy.rollout.queues, sources, (reader, rule, scope) => {
    const list = (query: string | undefined, read: typeof readValues) =>
      query === undefined ? notAsked : read(reader, inScope(query, { ...scope, track: "canary" }), scope);
    const depthOver = list(rule.depth, readValues);
    const ageOver = list(rule.age, readValues);
    const deadLettersOver = list(rule["dead-letters"], readIncreases);
    return (span) => {
      const [depth, age, deadLetters] = [depthOver(span), ageOver(span), deadLettersOver(span)];
      if (!depth.known) return depth;
      if (!age.known) return age;
      if (!deadLetters.known) return deadLetters;
      return { known: true, value: { depth: depth.value, age: age.value, deadLetters: deadLetters.value } };
    };
  });
}

const notAsked = () => ({ known: true, value: null }) as const;
