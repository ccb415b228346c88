import { scrapePrometheus, type ScrapingPrometheus } from "@signalbox/systems/prometheus/test-prometheus";
import { type Exporter, HISTORY_SECONDS, startExporter, toldBefore } from "./exporter.ts";
import { watchedOn } from "./watched-on.ts";
import { until, WatchedShop, type WatchProcess } from "./watched-shop.ts";

/** A shop that is rolled out and scraped, and can be watched. */
export type Scene = {
  readonly shop: WatchedShop;
  readonly exporter: Exporter;
  readonly prometheus: ScrapingPrometheus;
  /** When all of its rollouts began, ISO 8601 in UTC. */
  readonly releasedAt: string;
  /** Starts a watch of a candidate, or goes on with it, in a clone; arguments and variables beside those that each has. */
  readonly watch: (candidate: string, clone: string, more?: Further) => WatchProcess;
  close(): Promise<void>;
};
export type Further = { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> };

/** Opens a scene with steps such as `20%, 100%`, and more lines of the policy's `rollout`. */
export async function openScene(steps: string, more = ""): Promise<Scene> {
  const shop = new WatchedShop(policyOf(steps, more));
  const exporter = await startExporter();
  const now = Math.floor(Date.now() / 1000);
  const from = now - HISTORY_SECONDS;
  const before = { series: toldBefore(from), from, to: now };
  const prometheus = await scrapePrometheus([{ address: exporter.address }], { intervalSeconds: 1, before });
  // It begins to scrape some seconds after its start.
  await until(() => exporter.scrapes() > 2);
  const releasedAt = `${new Date().toISOString().slice(0, 19)}Z`;
  return {
    shop,
    exporter,
    prometheus,
    releasedAt,
    watch(candidate, clone, { args = [], env = {} } = {}) {
      const all = ["--candidate", candidate, "--released-at", releasedAt, ...args];
      const start = () => shop.watch(clone, all, { METRICS_URL: prometheus.address, ...env });
      return args.includes("--once") ? start() : watchedOn(start);
    },
    async close() {
      shop.close();
      await Promise.all([prometheus.stop(), exporter.close()]);
    },
  };
}

const policyOf = (steps: string, more: string): string => `version: 1
components: { shop: {} }
branches: { main: { environment: production } }
rollout:
  steps: [${steps}]
  window: 20s
  interval: 5s
  settle: 3s
  patience: 10m
  gaps: 20
  metrics: { prometheus: { url-from: METRICS_URL } }
  objectives:
    errors: { bad: 'http_requests_total{code=~"5..",track="$track"}', total: 'http_requests_total{track="$track"}', budget: 5%, detect: 5x }
${more}`;
