/** V8 then collects garbage rather than take more memory. To be given at the start: set later, they may end the process. */
const FLAGS = ["--optimize-for-size", "--max-semi-space-size=2"];

/**
 * Starts this program anew, as the same process, in a heap that stays small: for a process that waits most of its time, such
 * as a watch of an hour. To be called before anything was begun. Returns where that was done already, and where a process
 * cannot be replaced (Windows, Node.js before 22.15, `--permission`): the program then takes more memory.
 */
export function restartInSmallHeap(): void {
  if (process.execve === undefined || FLAGS.every((flag) => process.execArgv.includes(flag))) return;
  const { execPath, execArgv, argv, env } = process;
  try {
    process.execve(execPath, [execPath, ...execArgv, ...FLAGS, ...argv.slice(1)], env);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
  }
}

function isUnavailable(error: unknown): boolean {
  return error instanceof Error && "code" in error && UNAVAILABLE.has(error.code);
}

const UNAVAILABLE = new Set<unknown>(["ERR_FEATURE_UNAVAILABLE_ON_PLATFORM", "ERR_ACCESS_DENIED"]);
