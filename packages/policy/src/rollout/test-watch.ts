import { testPolicy } from "../load/test-policy.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Counts, ObjectiveSeries } from "./series.ts";
import { type WatchFacts, WatchFactsSchema } from "./watch-facts.ts";

const HISTORY = 60;
const RELEASED_AT = "2026-11-21T12:00:00Z";

/** A rollout of two steps of five intervals, for tests. `more`: lines of its `rollout`. */
export function watchPolicy(more = ""): LoadedPolicy {
  return testPolicy(`version: 1
components: { web: {} }
rollout:
  steps: [20%, 100%]
  window: 150s
  interval: 30s
  patience: 10m
  objectives:
    errors: { bad: 'bad{track="$track"}', total: 'all{track="$track"}', budget: 2%, detect: 4x }
${more}`);
}

/** Counts of an interval, of 1,000 events where nothing else is said. */
export function counts(bad: number, total = 1000): Counts {
  return { bad, total };
}

/** An objective's lists: the stable track at 1% all along, and what the canary had in each interval after the release. */
export function series(canary: readonly (Counts | null)[], stable: Counts | null = counts(40, 4000)): ObjectiveSeries {
  const before = Array.from({ length: HISTORY }, () => null);
  return {
    kind: "counts",
    canary: [...before, ...canary],
    stable: [...before.map(() => counts(40, 4000)), ...canary.map(() => stable)],
    edges: [],
  };
}

/** A canary as good as the stable track for so many intervals. */
export function calm(intervals: number): (Counts | null)[] {
  return Array.from({ length: intervals }, () => counts(10));
}

/** The facts of a look at a rollout whose `errors` went like this, read back as a record would be. */
export function watchFacts(canary: readonly (Counts | null)[], other: Partial<WatchFacts> = {}): WatchFacts {
  const until = canary.length;
  return WatchFactsSchema.parse({
    watch: {
      id: "production/v1.2.3",
      environment: "production",
      candidate: "v1.2.3",
      revision: null,
      releasedAt: RELEASED_AT,
      now: new Date(Date.parse(RELEASED_AT) + (until * 30 + 40) * 1000).toISOString(),
    },
    grid: { intervalSeconds: 30, first: 1 - HISTORY, until },
    begun: [{ step: 0, from: 1 }],
    rolledBack: null,
    lastRead: {},
    objectives: { errors: { known: true, value: series(canary) } },
    security: {},
    queues: {},
    afterwards: null,
    rollout: null,
    ...other,
  });
}
