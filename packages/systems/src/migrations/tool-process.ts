import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { type Answer, known } from "../answer.ts";
import { killGroup } from "../programs/kill-group.ts";

/** A program that answers one question after another, each a line of JSON; its own output is not listened to. */
export interface ToolProcess {
  /** Asks, and waits for the answer. Silence where the program ended, said what is no JSON, or took too long: it is ended then. */
  ask(question: Readonly<Record<string, unknown>>): Promise<Answer<unknown>>;
  /** Ends it, and all that it started. */
  end(): void;
}

export type ToolProcessOptions = {
  readonly program: string;
  /** Handed over as they are: no shell reads them. */
  readonly args: readonly string[];
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** For one answer. */
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
};

/** The last of what it said is no more than this; of what is more, the process is not told apart from a broken one. */
const LONGEST_ANSWER = 32 * 1024 * 1024;
const KEPT_ERRORS = 2000;

/** Starts the program. Questions go to its standard input, answers come from its file descriptor 3. */
export function startTool(options: ToolProcessOptions): ToolProcess {
  const child = spawn(options.program, [...options.args], {
    cwd: options.folder,
    env: { ...options.env },
    stdio: ["pipe", "ignore", "pipe", "pipe"],
    // A group of its own, so that all of it can be ended at once.
    detached: process.platform !== "win32",
    windowsHide: true,
    shell: false,
  });
  let errors = "";
  child.stderr?.on("data", (chunk: Buffer) => (errors = `${errors}${chunk.toString("utf8")}`.slice(-KEPT_ERRORS)));
  child.stdin?.on("error", () => undefined);
  const answers = linesOf(child);
  const stop = (): void => killGroup(child);
  options.signal.addEventListener("abort", stop, { once: true });
  const failed = new Promise<string>((resolve) => {
    child.once("error", (error) =>
      resolve("code" in error ? `could not be started (${String(error.code)})` : "failed"),
    );
    child.once("close", (code) => resolve(`ended with ${code ?? "a signal"}${lastLine(errors)}`));
  });

  return {
    async ask(question) {
      options.signal.throwIfAborted();
      child.stdin?.write(`${JSON.stringify(question)}\n`);
      const { promise: late, resolve } = Promise.withResolvers<"late">();
      const timer = setTimeout(() => resolve("late"), options.timeoutSeconds * 1000);
      try {
        const ended = failed.then((why) => ({ why }));
        const answer = await Promise.race([answers.next(), late, ended]);
        options.signal.throwIfAborted();
        if (answer === "late") {
          stop();
          return silent("tool.timed-out", `it did not answer within ${options.timeoutSeconds} s, and was ended`);
        }
        if ("why" in answer) return silent("tool.failed", answer.why);
        if (answer.done === true) return silent("tool.failed", await failed);
        return parsed(answer.value);
      } finally {
        clearTimeout(timer);
      }
    },
    end() {
      options.signal.removeEventListener("abort", stop);
      stop();
    },
  };
}

function linesOf(child: ChildProcess): AsyncIterator<string, undefined> {
  const pipe = child.stdio[3];
  const input = pipe instanceof Readable ? pipe : Readable.from([]);
  let length = 0;
  input.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length > LONGEST_ANSWER) killGroup(child);
  });
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  lines.on("line", () => (length = 0));
  return lines[Symbol.asyncIterator]();
}

function parsed(line: string): Answer<unknown> {
  try {
    const value: unknown = JSON.parse(line);
    return known(value);
  } catch {
    return silent("tool.failed", "it said what is no JSON");
  }
}

function silent(code: string, says: string): Answer<never> {
  return { known: false, code, says, next: "run the tool by hand, and look at what it says" };
}

function lastLine(errors: string): string {
  const line =
    errors
      .trimEnd()
      .split(/[\r\n]+/)
      .at(-1) ?? "";
  return line === "" ? "" : `: ${line}`;
}
