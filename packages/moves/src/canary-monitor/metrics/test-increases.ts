import type { Counts } from "@signalbox/policy/rollout/series";
import type { Prometheus, Steps } from "@signalbox/systems/prometheus/prometheus";
import type { TimedGrid } from "./timed-grid.ts";

/** A counter's samples: when, in milliseconds since 1970, and what it said. */
export type Sampled = readonly (readonly [number, number])[];

/** What counters grew by in each interval, told from each of their samples, for tests. */
export function told(
  {
    total,
    bad,
    all,
    from,
  }: { total: readonly Sampled[]; bad: readonly Sampled[]; all: readonly Sampled[]; from: number },
  { zero: seconds, intervalSeconds, first, until }: TimedGrid,
): (Counts | null)[] {
  const zero = Math.round(seconds * 1000);
  const length = intervalSeconds * 1000;
  const intervalOf = (at: number): number => Math.ceil((at - zero) / length);
  const seen = (samples: readonly Sampled[]): Set<number> =>
    new Set(samples.flatMap((one) => one.map(([at]) => intervalOf(at))));
  const grown = (samples: readonly Sampled[]): Map<number, number> => {
    const sums = new Map<number, number>();
    for (const one of samples) {
      let before = 0;
      for (const [at, value] of one) {
        const interval = intervalOf(at);
        sums.set(interval, (sums.get(interval) ?? 0) + (value < before ? value : value - before));
        before = value;
      }
    }
    return sums;
  };
  const [here, anywhere, totals, bads] = [seen(total), seen(all), grown(total), grown(bad)];
  const lists: (Counts | null)[] = [];
  for (let interval = first; interval <= until; interval += 1) {
    const since = [...anywhere].some((other) => other <= interval - 2 && other >= interval - 3600 / intervalSeconds);
    lists.push(
      interval >= from && since && here.has(interval)
        ? { total: totals.get(interval) ?? 0, bad: bads.get(interval) ?? 0 }
        : null,
    );
  }
  return lists;
}

/** The same Prometheus, with what it is asked; it is silent while `silent` says so. */
export function openLimited(
  prometheus: Prometheus,
  silent: (query: string, steps: Steps) => boolean = () => false,
): { readonly limited: Prometheus; readonly asked: { readonly query: string; readonly steps: Steps }[] } {
  const asked: { readonly query: string; readonly steps: Steps }[] = [];
  const limited: Prometheus = {
    ...prometheus,
    async valuesOver(query, steps, signal) {
      asked.push({ query, steps });
      if (!silent(query, steps)) return prometheus.valuesOver(query, steps, signal);
      return { known: false, code: "prometheus.unavailable", says: "it does not answer", next: "wait" };
    },
  };
  return { limited, asked };
}
