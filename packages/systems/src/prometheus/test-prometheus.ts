import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A series to fill a server with: its name with labels, and its value at a time in seconds; null for no sample. */
export type FilledSeries = {
  readonly name: string;
  readonly value: (at: number) => number | null;
  /** When it was sampled, in seconds since 1970; default: each 15 seconds. */
  readonly times?: readonly number[];
};

/** One sample each so many seconds. */
const INTERVAL_SECONDS = 15;

/** A real Prometheus on loopback, back-filled by promtool, for tests. `stop` ends it and removes what it wrote. */
export function startPrometheus(
  series: readonly FilledSeries[],
  { from, to, rules }: { readonly from: number; readonly to: number; readonly rules?: object },
): Promise<{ readonly address: string; stop(): Promise<void> }> {
  return inFolder(async (folder, remove) => {
    await fill(folder, { series, from, to });
    await writeFile(join(folder, "rules.yml"), JSON.stringify(rules ?? {}));
    const config = {
      global: { evaluation_interval: "100ms" },
      rule_files: [join(folder, "rules.yml")],
      scrape_configs: [],
    };
    await writeFile(join(folder, "prometheus.yml"), JSON.stringify(config));
    const server = await serve(folder, 0);
    return {
      address: server.address,
      async stop() {
        await server.end("SIGKILL");
        await remove();
      },
    };
  });
}

/** What is scraped: an address such as `127.0.0.1:8080`, at `/metrics`, and the labels that its series get. */
export type ScrapedTarget = { readonly address: string; readonly labels?: Readonly<Record<string, string>> };

/** A Prometheus that scrapes; its address and its data stay where they are while it is down. */
export type ScrapingPrometheus = {
  readonly address: string;
  /** Ends it as a machine that fails would, or in order. */
  halt(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
  /** Starts it again on the same data. */
  restart(): Promise<void>;
  /** Ends it and removes what it wrote. */
  stop(): Promise<void>;
};

/** What a server has already, before it begins: samples from a time to another, in seconds since 1970. */
export type FilledBefore = { readonly series: readonly FilledSeries[]; readonly from: number; readonly to: number };

/**
 * A real Prometheus on loopback that scrapes targets on loopback, for tests. A target need not be there yet. It looks for
 * targets five seconds after each start, and not before.
 */
export function scrapePrometheus(
  targets: readonly ScrapedTarget[],
  { intervalSeconds, before }: { readonly intervalSeconds: number; readonly before?: FilledBefore },
): Promise<ScrapingPrometheus> {
  return inFolder(async (folder, remove) => {
    if (before !== undefined) await fill(folder, before);
    const interval = `${Math.round(intervalSeconds * 1000)}ms`;
    const config = {
      global: { scrape_interval: interval, scrape_timeout: interval },
      scrape_configs: [
        {
          job_name: "watched",
          static_configs: targets.map(({ address, labels = {} }) => ({ targets: [address], labels })),
        },
      ],
    };
    await writeFile(join(folder, "prometheus.yml"), JSON.stringify(config));
    let server: Served | null = await serve(folder, 0);
    const { address, port } = server;
    const halt = async (signal: "SIGKILL" | "SIGTERM"): Promise<void> => {
      const running = server;
      server = null;
      await running?.end(signal);
    };
    return {
      address,
      halt,
      async restart() {
        server ??= await serve(folder, port);
      },
      async stop() {
        await halt("SIGKILL");
        await remove();
      },
    };
  });
}

/** Writes the blocks of a server that scraped them long ago. */
async function fill(folder: string, { series, from, to }: FilledBefore): Promise<void> {
  const text = join(folder, "metrics.txt");
  await writeFile(text, openMetrics(series, from, to));
  await run("promtool", ["tsdb", "create-blocks-from", "openmetrics", text, join(folder, "data")]);
}

async function inFolder<T>(start: (folder: string, remove: () => Promise<void>) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "signalbox-prometheus-"));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    return await start(folder, remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

type Served = { readonly address: string; readonly port: number; end(signal: NodeJS.Signals): Promise<void> };

/** Starts Prometheus in a folder that holds its configuration; port 0 for one that is free. */
async function serve(folder: string, wanted: number): Promise<Served> {
  const server = spawn(
    "prometheus",
    [
      `--config.file=${join(folder, "prometheus.yml")}`,
      `--storage.tsdb.path=${join(folder, "data")}`,
      "--storage.tsdb.retention.time=100y",
      `--web.listen-address=127.0.0.1:${wanted}`,
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = once(server, "exit");
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    server.kill(signal);
    await ended;
  };
  const said: string[] = [];
  const port = await readyPort(createInterface(server.stderr), said);
  server.stderr.resume();
  if (port !== null) return { address: `http://127.0.0.1:${port}`, port, end };
  await end("SIGKILL");
  throw new Error(`prometheus did not start: ${said.slice(-3).join("\n")}`);
}

// It says on which port it listens, and that its database is open, in either order.
async function readyPort(lines: AsyncIterable<string>, said: string[]): Promise<number | null> {
  let port: number | null = null;
  let isOpen = false;
  for await (const line of lines) {
    said.push(line);
    const found = /Listening on.*address=127\.0\.0\.1:(\d+)/.exec(line)?.[1];
    if (found !== undefined) port = Number(found);
    if (line.includes("Server is ready to receive web requests")) isOpen = true;
    if (isOpen && port !== null) return port;
  }
  return null;
}

function openMetrics(series: readonly FilledSeries[], from: number, to: number): string {
  const count = Math.floor((to - from) / INTERVAL_SECONDS) + 1;
  const regular = Array.from({ length: count }, (_, i) => from + i * INTERVAL_SECONDS);
  const lines = series.flatMap(({ name, value, times = regular }) => {
    const samples: string[] = [];
    for (const at of times) {
      const sample = value(at);
      if (sample !== null) samples.push(`${name} ${numberOf(sample)} ${at}`);
    }
    return samples;
  });
  return `${lines.join("\n")}\n# EOF\n`;
}

function numberOf(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  return Number.isFinite(value) ? String(value) : value > 0 ? "+Inf" : "-Inf";
}
