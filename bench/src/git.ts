/** Git, where only its answer counts. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Runs git and gives what it says, without the line feed at the end. */
export async function output(directory: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout } = await execute("git", args, {
    cwd: directory,
    env: { ...process.env, ...env },
    maxBuffer: 256 * 1024 * 1024,
  });
  return stdout.trimEnd();
}

/** Runs git for what it does. */
export async function run(directory: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  await output(directory, args, env);
}
