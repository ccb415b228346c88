/** The clone that the tests run in: its root and the programs that npm installed there. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The root of the clone; the tests run from `test/lib/src/gates`. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url));

export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs a program to its end and returns what it said, whether or not it succeeded. */
export async function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const child = promisify(execFile)(program, args, { cwd: root, maxBuffer: 64 * 1024 * 1024, ...options });
  try {
    return { code: 0, ...(await child) };
  } catch (error) {
    if (!hasEnded(error)) throw error;
    return error;
  }
}

/** Runs a script on this Node, such as `scripts/bundle.ts` or the start file of an installed program. */
export async function node(
  script: string,
  args: readonly string[],
  options: Parameters<typeof run>[2] = {},
): Promise<Ended> {
  return run(process.execPath, [join(root, script), ...args], options);
}

// Not `instanceof Error`: Jest's modules live in a realm of their own, where Node's errors are strangers.
function hasEnded(error: unknown): error is Ended {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "number";
}
