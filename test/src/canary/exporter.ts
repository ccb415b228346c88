import { once } from "node:events";
import { createServer } from "node:http";
import type { FilledSeries } from "@signalbox/systems/prometheus/test-prometheus";

const REQUESTS_A_SECOND = 100;
const USUAL_BAD = 0.02;
const MUCH_BAD = 0.4;

/** What both tracks of a shop tell a metrics system: steady traffic that the wall clock drives, 2% of it bad. */
export type Exporter = {
  /** Such as `127.0.0.1:8080`; it answers at `/metrics`. */
  readonly address: string;
  /** How often it was scraped. */
  scrapes(): number;
  /** From now on 40% of the canary's requests are bad. */
  goesBad(): void;
  close(): Promise<void>;
};

export async function startExporter(): Promise<Exporter> {
  const counters = { canary: { bad: 0, good: 0 }, stable: { bad: 0, good: 0 } };
  let share = USUAL_BAD;
  let before = performance.now();
  let scrapes = 0;
  const goOn = (): void => {
    const now = performance.now();
    const requests = (REQUESTS_A_SECOND * (now - before)) / 1000;
    before = now;
    counters.canary.bad += requests * share;
    counters.canary.good += requests * (1 - share);
    counters.stable.bad += requests * USUAL_BAD;
    counters.stable.good += requests * (1 - USUAL_BAD);
  };
  const server = createServer((_, response) => {
    scrapes += 1;
    goOn();
    const lines = Object.entries(counters).flatMap(([track, { bad, good }]) => [
      `http_requests_total{track="${track}",code="500"} ${bad}`,
      `http_requests_total{track="${track}",code="200"} ${good}`,
    ]);
    // Prometheus 3 scrapes nothing that does not say what it is.
    response.setHeader("content-type", "text/plain; version=0.0.4").end(`${lines.join("\n")}\n`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return {
    address: `127.0.0.1:${address.port}`,
    scrapes: () => scrapes,
    goesBad() {
      goOn();
      share = MUCH_BAD;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The stable track as another instance told it before: what a canary is compared with. */
export function toldBefore(from: number): readonly FilledSeries[] {
  const counted = (code: string, share: number): FilledSeries => ({
    name: `http_requests_total{track="stable",code="${code}",instance="before"}`,
    value: (at) => (at - from) * REQUESTS_A_SECOND * share,
    times: Array.from({ length: HISTORY_SECONDS }, (_, i) => from + i),
  });
  return [counted("500", USUAL_BAD), counted("200", 1 - USUAL_BAD)];
}

/** So many seconds lie before the release. */
export const HISTORY_SECONDS = 300;
