import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as z from "zod";
import { INTERVAL_SECONDS, INTERVALS, OBJECTIVES } from "./an-hour.ts";

const Measured = z.object({
  /** Milliseconds of a decision. */
  median: z.number(),
  ninetyFifth: z.number(),
  /** Of one that promotes: it also works out what the traffic could have shown. */
  slowest: z.number(),
  /** Of all decisions, with the making of their facts. */
  cpuSeconds: z.number(),
  peakMegabytes: z.number(),
});

const MOST_MILLISECONDS = 5;
const MOST_CORE_PERCENT = 1;
const MOST_MEGABYTES = 100;

/** What deciding costs in a large watch, in lines of text. */
export async function performanceText(): Promise<string> {
  const program = fileURLToPath(new URL("decide-for-an-hour.js", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [program]);
  const { median, ninetyFifth, slowest, cpuSeconds, peakMegabytes } = Measured.parse(JSON.parse(stdout));
  const core = (100 * cpuSeconds) / (INTERVALS * INTERVAL_SECONDS);
  const said = (value: number, most: number, unit: string): string =>
    `${value.toPrecision(3)} ${unit} (aim ${most}: ${value <= most ? "met" : "missed"})`;
  return [
    `${OBJECTIVES} objectives, ${INTERVALS} intervals of ${INTERVAL_SECONDS} s, one decision an interval:`,
    `  a decision: median ${said(median, MOST_MILLISECONDS, "ms")}, 95th percentile ${said(ninetyFifth, MOST_MILLISECONDS, "ms")}`,
    `  one that promotes, and works out what the traffic could have shown: at most ${slowest.toPrecision(3)} ms`,
    `  of one core over the hour: ${said(core, MOST_CORE_PERCENT, "%")}; memory at most ${said(peakMegabytes, MOST_MEGABYTES, "MB")}`,
    "",
  ].join("\n");
}
