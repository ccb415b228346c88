import { readPolicy } from "@signalbox/policy/load/read-policy";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Counts, ObjectiveSeries } from "@signalbox/policy/rollout/series";
import { USUAL } from "@signalbox/policy/rollout/simulate/scenarios";
import { objectivesOf, simulateRollout } from "@signalbox/policy/rollout/simulate/simulate-rollout";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";

/** A large watch: so many services of two objectives each, for an hour. */
const SERVICES = 25;
export const OBJECTIVES = 2 * SERVICES;
export const INTERVAL_SECONDS = 15;
export const INTERVALS = 240;
const STEP = 60;
const LIMITS = { latency: 0.5, edges: [0.25, 0.4] };

/** The policy of that watch. */
export function hourPolicy(): LoadedPolicy {
  const objectives = Array.from({ length: SERVICES }, (_, service) => [
    `    errors-${service}: { bad: errors_total, total: requests_total, budget: 2% }`,
    `    latency-${service}: { buckets: request_duration_seconds_bucket, slower-than: 500ms, budget: 1% }`,
  ]);
  const text = [
    "version: 1",
    "components: { web: { path: . } }",
    "rollout:",
    "  steps: [5%, 25%, 50%, 100%]",
    "  window: 15m",
    `  interval: ${INTERVAL_SECONDS}s`,
    "  objectives:",
    ...objectives.flat(),
  ].join("\n");
  const loaded = readPolicy("release-policy.yml", `${text}\n`);
  if (!loaded.ok) throw new Error(loaded.findings.map(({ says }) => says).join("\n"));
  return loaded.value;
}

/** What a quiet watch has read by each of its intervals. */
export function hourOfFacts(seed: number): (interval: number) => WatchFacts {
  const scenario = {
    ...USUAL,
    latency: { ...USUAL.latency, edges: [LIMITS.latency, ...LIMITS.edges].toSorted((a, b) => a - b) },
    intervalSeconds: INTERVAL_SECONDS,
    steps: USUAL.steps.map(({ share }) => ({ share, intervals: STEP })),
  };
  const services = Array.from({ length: SERVICES }, (_, service) => simulateRollout(scenario, seed + service));
  const series = services.flatMap((rollout, service) =>
    [...objectivesOf(rollout, LIMITS)].map(([name, one]) => [`${name}-${service}`, one] as const),
  );
  const first = 1 - USUAL.history;
  return (interval) => ({
    watch: {
      id: "an-hour",
      environment: "production",
      candidate: "v1.0.0",
      revision: null,
      releasedAt: "2026-01-01T00:00:00Z",
      now: new Date(Date.UTC(2026, 0, 1) + 1000 * INTERVAL_SECONDS * (interval + 2)).toISOString(),
    },
    grid: { intervalSeconds: INTERVAL_SECONDS, first, until: interval },
    begun: USUAL.steps.map((_, step) => ({ step, from: 1 + step * STEP })).filter(({ from }) => from <= interval),
    rolledBack: null,
    lastRead: {},
    objectives: Object.fromEntries(
      series.map(([name, one]) => [name, { known: true as const, value: until(one, interval - first + 1) }]),
    ),
    security: {},
    queues: {},
    afterwards: null,
    rollout: null,
  });
}

function until(series: ObjectiveSeries, size: number): ObjectiveSeries {
  if (series.kind === "value") return series;
  const cut = (counts: readonly (Counts | null)[]): (Counts | null)[] => counts.slice(0, size);
  return {
    kind: "counts",
    canary: cut(series.canary),
    stable: series.stable === null ? null : cut(series.stable),
    edges: series.edges.map(({ le, canary, stable }) => ({ le, canary: cut(canary), stable: cut(stable) })),
  };
}
