/** One run of a program: how long it took, and the most memory it held. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";

export type Command = {
  readonly program: string;
  readonly args: readonly string[];
  readonly directory: string;
  /** The exit codes that are an answer; 0 alone where it is not said. */
  readonly codes?: readonly number[];
};

export type Run = {
  readonly milliseconds: number;
  /** The most that the program's own process held; null where the system does not tell. */
  readonly peakBytes: number | null;
  /** It took longer than it was given, and was ended. */
  readonly ended: boolean;
};

/** How often the system is asked for the most that a process has held so far. */
const PROBE_MILLISECONDS = 5;
const KEPT_STDERR = 2_000;

/**
 * Runs the commands one after the other, their output thrown away, each ended after `limitSeconds`. Without `memory` nothing
 * happens beside them. With it, Linux is asked again and again for the high-water mark of each process (`VmHWM` of
 * `/proc/PID/status`), so that only what it grows in its last milliseconds is missed; what it starts itself is not counted.
 */
export async function measure(commands: readonly Command[], limitSeconds: number, memory: boolean): Promise<Run> {
  let peakBytes: number | null = null;
  const start = performance.now();
  for (const command of commands) {
    const { peak, ended } = await one(command, limitSeconds, memory);
    if (peak !== null) peakBytes = Math.max(peakBytes ?? 0, peak);
    if (ended) return { milliseconds: performance.now() - start, peakBytes, ended };
  }
  return { milliseconds: performance.now() - start, peakBytes, ended: false };
}

async function one(
  { program, args, directory, codes = [0] }: Command,
  limitSeconds: number,
  memory: boolean,
): Promise<{ readonly peak: number | null; readonly ended: boolean }> {
  const child = spawn(program, args, { cwd: directory, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-KEPT_STDERR)));
  let ended = false;
  const limit = setTimeout(() => {
    ended = true;
    child.kill("SIGKILL");
  }, limitSeconds * 1000);
  let peak: number | null = null;
  const look = (): void => {
    const now = child.pid === undefined ? null : highWaterMark(child.pid);
    if (now !== null) peak = Math.max(peak ?? 0, now);
  };
  const probe = memory ? setInterval(look, PROBE_MILLISECONDS) : undefined;
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", resolve);
    });
    if (ended || (code !== null && codes.includes(code))) return { peak, ended };
    throw new Error(`\`${program} ${args.join(" ")}\` ended with ${code}: ${said}`);
  } finally {
    clearTimeout(limit);
    clearInterval(probe);
    // What it started may live on for a moment, and hold its standard error open.
    child.stderr.destroy();
  }
}

function highWaterMark(pid: number): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    // It has ended, or this is not Linux.
    return null;
  }
}
