import type { RequestListener } from "node:http";
import { expect } from "@jest/globals";
import { whereInstalled } from "../contracts/cases/where-installed.ts";
import { findProgram } from "../contracts/programs/run-program.ts";
import { serving } from "../http/test-server.ts";
import { openPrometheus } from "./open-prometheus.ts";
import { scrapePrometheus } from "./test-prometheus.ts";

const testOfServer = whereInstalled("prometheus", (await findProgram("prometheus")) !== null);

testOfServer("what was scraped is still there after a crash, at the same address (needs prometheus)", async () => {
  // What waits for a scrape does not wait for ever.
  const limit = AbortSignal.timeout(60_000);
  let scraped = 0;
  const exporter: RequestListener = (_, response) => {
    scraped += 1;
    // Prometheus 3 scrapes nothing that does not say what it is.
    response.setHeader("content-type", "text/plain; version=0.0.4").end(`scrapes_total ${scraped}\n`);
  };
  await serving(exporter, async (origin) => {
    const target = { address: new URL(origin).host, labels: { track: "canary" } };
    const server = await scrapePrometheus([target], { intervalSeconds: 0.1 });
    try {
      const opened = openPrometheus({ address: server.address, token: null, waitSeconds: 0 });
      if (!opened.known) throw new Error(opened.says);
      const highest = async (): Promise<number> => {
        const at = Date.now() / 1000 + 1;
        const answer = await opened.value.valuesAt('max_over_time(scrapes_total{track="canary"}[1h])', at, limit);
        return answer.known ? (answer.value[0]?.value ?? 0) : -1;
      };
      while ((await highest()) < 3);
      const before = await highest();
      await server.halt("SIGKILL");
      expect(await opened.value.valuesAt("up", 1, limit)).toMatchObject({ known: false });
      await server.restart();
      expect(await highest()).toBeGreaterThanOrEqual(before);
    } finally {
      await server.stop();
    }
  });
});
