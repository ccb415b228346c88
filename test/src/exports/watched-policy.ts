import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { testPolicy } from "@signalbox/policy/load/test-policy";

/** A policy that watches something of each kind, with what a test changes of its rollout; with a name, that one alone. */
export function watchedPolicy(changes: object = {}, only: string | null = null): LoadedPolicy {
  const all: Readonly<Record<string, unknown>> = { ...ROLLOUT, ...changes };
  const rollout =
    only === null ? all : { ...all, ...Object.fromEntries(MAPS.map((map) => [map, picked(all[map], only)])) };
  return testPolicy(JSON.stringify({ version: 1, components: { web: {} }, rollout }));
}

const MAPS = ["objectives", "security", "queues"];

function picked(map: unknown, only: string): object {
  const entries = Object.entries(typeof map === "object" && map !== null ? map : {});
  return Object.fromEntries(entries.filter(([name]) => name === only));
}

const ROLLOUT = {
  metrics: { prometheus: { "url-from": "METRICS_URL" } },
  interval: "30s",
  window: "15m",
  objectives: {
    "error-rate": {
      bad: 'http_requests_total{env="$environment",track="$track",code=~"5.."}',
      total: 'http_requests_total{env="$environment",track="$track"}',
      budget: "1%",
    },
    latency: { buckets: 'seconds_bucket{track="$track"}', "slower-than": "1s", budget: "5%" },
    saturation: { query: 'max(cpu_share{track="$track"}) # of one processor', below: 0.9, above: 0 },
  },
  security: {
    "tenant-isolation": { query: "sum(cross_tenant_reads)", below: 1 },
    probed: { probe: "https://app.example/objects/1", "token-from": "TENANT_TOKEN" },
  },
  queues: {
    mail: {
      depth: "max(queue_depth)",
      age: "max(queue_age_seconds)",
      "age-below": "10m",
      "dead-letters": "queue_dead_total",
      "dead-letters-below": 5,
    },
  },
  afterwards: { smoke: { http: "https://app.example/health" } },
};
