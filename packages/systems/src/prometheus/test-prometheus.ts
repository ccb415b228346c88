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

/**
 * A real Prometheus on loopback, back-filled by promtool, for tests; `rules` is the text of a file of rules that it
 * evaluates. `stop` ends it and removes what it wrote.
 */
export async function startPrometheus(
  series: readonly FilledSeries[],
  { from, to, rules = "groups: []\n" }: { readonly from: number; readonly to: number; readonly rules?: string },
): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "signalbox-prometheus-"));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const data = join(folder, "data");
    await writeFile(join(folder, "metrics.txt"), openMetrics(series, from, to));
    await writeFile(join(folder, "rules.yml"), rules);
    await writeFile(join(folder, "prometheus.yml"), "scrape_configs: []\nrule_files: [rules.yml]\n");
    await run("promtool", ["tsdb", "create-blocks-from", "openmetrics", join(folder, "metrics.txt"), data]);
    const server = spawn(
      "prometheus",
      [
        `--config.file=${join(folder, "prometheus.yml")}`,
        `--storage.tsdb.path=${data}`,
        "--storage.tsdb.retention.time=100y",
        "--web.listen-address=127.0.0.1:0",
      ],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    const ended = once(server, "exit");
    const stop = async (): Promise<void> => {
      server.kill("SIGKILL");
      await ended;
      await remove();
    };
    const port = await readyPort(createInterface(server.stderr));
    server.stderr.resume();
    if (port === null) {
      await stop();
      throw new Error("prometheus did not start");
    }
    return { address: `http://127.0.0.1:${port}`, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}

// It says on which port it listens before it has opened its database.
async function readyPort(lines: AsyncIterable<string>): Promise<string | null> {
  let port: string | null = null;
  for await (const line of lines) {
    port ??= /Listening on.*address=127\.0\.0\.1:(\d+)/.exec(line)?.[1] ?? null;
    if (line.includes("Server is ready to receive web requests")) return port;
  }
  return null;
}

function openMetrics(series: readonly FilledSeries[], from: number, to: number): string {
  const regular = Array.from(
    { length: Math.floor((to - from) / INTERVAL_SECONDS) + 1 },
    (_, i) => from + i * INTERVAL_SECONDS,
  );
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
