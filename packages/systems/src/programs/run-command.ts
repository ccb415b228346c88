import { type ChildProcess, spawn } from "node:child_process";
import { type Answer, known } from "../answer.ts";
import { killGroup } from "./kill-group.ts";
import { OutputTail } from "./output-tail.ts";

/** How a command ended. */
export type CommandAnswer = {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  /** Such as `SIGSEGV`; null where it ended by itself. */
  readonly signal: string | null;
  /** The last lines of its output and of its errors, as they came. */
  readonly lastLines: readonly string[];
  readonly seconds: number;
};

// A process that left the group may hold the pipes open for ever.
const DRAIN_MILLISECONDS = 500;

/**
 * Runs a program to its end, with its arguments as they are: no shell reads them. Of the environment it is told only where
 * programs and its home are. It and all that it started (as far as that stayed in its process group) are killed with it,
 * at the end and after the time-out. Throws only what `signal` was aborted with.
 */
export async function runCommand(
  command: readonly string[],
  options: {
    readonly folder: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly timeoutSeconds: number;
    readonly signal: AbortSignal;
  },
): Promise<Answer<CommandAnswer>> {
  options.signal.throwIfAborted();
  const [program = "", ...args] = command;
  const began = performance.now();
  const limit = AbortSignal.timeout(options.timeoutSeconds * 1000);
  const stop = AbortSignal.any([options.signal, limit]);
  const child = spawn(program, args, {
    cwd: options.folder,
    env: bareEnvironment(options.env),
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that all of it can be ended at once.
    detached: process.platform !== "win32",
    windowsHide: true,
    shell: false,
  });
  const tail = new OutputTail();
  child.stdout.on("data", (chunk: Buffer) => tail.add(chunk));
  child.stderr.on("data", (chunk: Buffer) => tail.add(chunk));
  const kill = (): void => killGroup(child);
  stop.addEventListener("abort", kill, { once: true });
  try {
    const ended = await endOf(child);
    options.signal.throwIfAborted();
    if ("notStarted" in ended) return notStarted(program, ended.notStarted);
    if (limit.aborted) return timedOut(program, options.timeoutSeconds);
    return known({ ...ended, lastLines: tail.lines(), seconds: (performance.now() - began) / 1000 });
  } finally {
    stop.removeEventListener("abort", kill);
  }
}

type End = { readonly exitCode: number | null; readonly signal: string | null } | { readonly notStarted: string };

function endOf(child: ChildProcess): Promise<End> {
  const { promise, resolve } = Promise.withResolvers<End>();
  child.on("error", (error) => resolve({ notStarted: "code" in error ? String(error.code) : "" }));
  child.once("exit", (exitCode, signal) => {
    killGroup(child);
    const end = (): void => resolve({ exitCode, signal });
    const drain = setTimeout(() => {
      child.stdout?.destroy();
      child.stderr?.destroy();
      end();
    }, DRAIN_MILLISECONDS);
    child.once("close", () => {
      clearTimeout(drain);
      end();
    });
  });
  return promise;
}

const KEPT = ["PATH", "Path", "HOME", "LANG", "TMPDIR", "USERPROFILE", "SystemRoot", "PATHEXT", "TEMP", "TMP"];

function bareEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = KEPT.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), CI: "true" };
}

function notStarted(program: string, code: string): Answer<never> {
  return {
    known: false,
    code: "command.not-started",
    says: `\`${program}\` could not be started (${code})`,
    next: `install \`${program}\` in a step before the gate, or mend its name in the policy`,
  };
}

function timedOut(program: string, seconds: number): Answer<never> {
  return {
    known: false,
    code: "command.timed-out",
    says: `\`${program}\` did not end within ${seconds} s, and was ended`,
    next: "make it faster, or raise its `time-out` in the policy",
  };
}
