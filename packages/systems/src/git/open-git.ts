import { exec, type ExecOptions } from "@actions/exec";
import { SignalboxError } from "@signalbox/policy/error";
import { gitEnvironment, SETTINGS } from "./git-environment.ts";
import { gitFailed, notARepository } from "./git-errors.ts";
import { gitProgram } from "./git-program.ts";
import type { Git, GitAnswer, GitOptions } from "./git.ts";
import { type Spawned, watchSpawn } from "./spawned.ts";

const TIMEOUT_SECONDS = 300;
const KEPT_STDERR_BYTES = 64 * 1024;

/** Git in a folder of a repository. No configuration, hook, replace ref or pager changes what it reads or writes. */
export function openGit(directory: string, env: Readonly<Record<string, string | undefined>> = process.env): Git {
  const base = gitEnvironment(env);

  async function stream(
    args: readonly string[],
    onChunk: (chunk: Buffer) => void,
    options: GitOptions = {},
  ): Promise<GitAnswer> {
    const stderr: Buffer[] = [];
    let kept = 0;
    const thrown: unknown[] = [];
    const command = args.find((arg) => !arg.startsWith("-")) ?? "";
    const spawned: Spawned = { process: null };
    const settings: ExecOptions = {
      cwd: directory,
      env: { ...base, ...options.env },
      ...(options.input === undefined ? {} : { input: options.input }),
      silent: true,
      ignoreReturnCode: true,
      listeners: {
        // An exception here would be nobody's: it is kept, and thrown to the caller.
        stdout: (chunk) => {
          try {
            if (thrown.length === 0) onChunk(takeOver(chunk));
          } catch (error) {
            thrown.push(error);
            spawned.process?.kill();
          }
        },
        stderr: (chunk) => {
          if (kept < KEPT_STDERR_BYTES) stderr.push(takeOver(chunk));
          kept += chunk.length;
        },
      },
    };
    const running = watchSpawn(spawned, async () =>
      exec(`"${await gitProgram()}"`, [...SETTINGS, ...args], settings),
    ).catch((error: unknown) => {
      throw cannotStart(error, directory);
    });
    const code = await orTimeOut(running, command, options.timeoutSeconds ?? TIMEOUT_SECONDS, spawned);
    if (thrown.length > 0) throw thrown[0];
    const said = Buffer.concat(stderr).toString("utf8");
    if (code !== 0 && options.allow?.includes(code) !== true) throw gitFailed(command, code, said, directory);
    return { code, stdout: "", stderr: said };
  }

  return {
    directory,
    async run(args, options) {
      const chunks: Buffer[] = [];
      const answer = await stream(args, (chunk) => chunks.push(chunk), options);
      return { ...answer, stdout: Buffer.concat(chunks).toString("utf8") };
    },
    async stream(args, onChunk, options) {
      await stream(args, onChunk, options);
    },
  };
}

/**
 * @actions/exec decodes every chunk again after our listener, to cut it into lines for listeners that we do not have; output with
 * NULs in place of line feeds would pile up there, at a cost that grows with its square. We leave it nothing to decode.
 */
function takeOver(chunk: Buffer): Buffer {
  const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
  chunk.toString = () => "";
  return bytes;
}

function cannotStart(error: unknown, directory: string): SignalboxError {
  const says = error instanceof Error ? error.message : String(error);
  if (/The cwd: .* does not exist/s.test(says)) return notARepository(directory);
  return new SignalboxError("git.missing", "git could not be started", {
    next: "install git 2.31 or newer, and put it on the path",
    cause: error,
  });
}

async function orTimeOut(
  running: Promise<number>,
  command: string,
  seconds: number,
  spawned: Spawned,
): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      spawned.process?.kill();
      const next = "see whether the remote answers, then run again";
      reject(new SignalboxError("git.timed-out", `\`git ${command}\` did not end within ${seconds} s`, { next }));
    }, seconds * 1000);
  });
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
    // Whatever a run left behind still says has no listener any more.
    running.catch(() => undefined);
  }
}
