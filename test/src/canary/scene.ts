import { scrapePrometheus, type ScrapingPrometheus } from "@signalbox/systems/prometheus/test-prometheus";
import { type Cluster, CONTROLLER, openCluster } from "./cluster.ts";
import { type Exporter, HISTORY_SECONDS, startExporter, toldBefore } from "./exporter.ts";
import { until, WatchedShop, type WatchProcess } from "./watched-shop.ts";

/** A shop that is rolled out and scraped, and can be watched. */
export type Scene = {
  readonly shop: WatchedShop;
  readonly exporter: Exporter;
  readonly prometheus: ScrapingPrometheus;
  /** When all of its rollouts began, ISO 8601 in UTC. */
  readonly releasedAt: string;
  /** Starts a watch of a candidate in a clone, or goes on with it; the workflow moves the traffic. */
  readonly watch: (candidate: string, clone: string, args?: readonly string[]) => WatchProcess;
  /** A cluster of its own for a candidate, and watches that move the traffic there. */
  readonly rollOut: (candidate: string) => Promise<RolledOut>;
  close(): Promise<void>;
};

export type RolledOut = Cluster & {
  readonly candidate: string;
  readonly watch: (clone: string, args?: readonly string[]) => WatchProcess;
};

/** Opens a scene with these steps, in percent; `moved`: by the policy's controller. */
export async function openScene(steps: readonly number[], { moved }: { readonly moved: boolean }): Promise<Scene> {
  const shop = new WatchedShop(policyOf(steps, moved ? CONTROLLER : ""));
  const exporter = await startExporter();
  const now = Math.floor(Date.now() / 1000);
  const from = now - HISTORY_SECONDS;
  const before = { series: toldBefore(from), from, to: now };
  const prometheus = await scrapePrometheus([{ address: exporter.address }], { intervalSeconds: 1, before });
  // It begins to scrape some seconds after its start.
  await until(() => exporter.scrapes() > 2);
  const releasedAt = `${new Date().toISOString().slice(0, 19)}Z`;
  const clusters: Cluster[] = [];
  const start = (candidate: string, clone: string, args: readonly string[], variables: Cluster["variables"]) =>
    shop.watch(clone, ["--candidate", candidate, "--released-at", releasedAt, ...args], {
      METRICS_URL: prometheus.address,
      ...variables,
    });
  return {
    shop,
    exporter,
    prometheus,
    releasedAt,
    watch: (candidate, clone, args = []) => start(candidate, clone, args, {}),
    async rollOut(candidate) {
      const cluster = await openCluster(steps);
      clusters.push(cluster);
      return {
        ...cluster,
        candidate,
        watch: (clone, args = []) => start(candidate, clone, args, cluster.variables),
      };
    },
    async close() {
      shop.close();
      await Promise.all([prometheus.stop(), exporter.close(), ...clusters.map((cluster) => cluster.close())]);
    },
  };
}

const policyOf = (steps: readonly number[], more: string): string => `version: 1
components: { shop: {} }
branches: { main: { environment: production } }
rollout:
  steps: [${steps.map((step) => `${step}%`).join(", ")}]
  window: 20s
  interval: 5s
  settle: 3s
  patience: 10m
  gaps: 20
  metrics: { prometheus: { url-from: METRICS_URL } }
  objectives:
    errors: { bad: 'http_requests_total{code=~"5..",track="$track"}', total: 'http_requests_total{track="$track"}', budget: 5%, detect: 5x }
${more}`;
