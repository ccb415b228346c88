import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";

const NEXT = "check out with `fetch-depth: 0`";

/**
 * Makes sure that the clone holds the whole history: a shallow one is deepened from its remote, tags included. Throws `history.shallow`
 * where there is no remote, or it doesn't give the rest. A partial clone (`--filter`) is whole: git fetches what it lacks when asked.
 * Answers whether it had to: what was read before is then out of date.
 */
export async function ensureCompleteHistory(git: Git): Promise<boolean> {
  if (!(await isShallow(git))) return false;
  const remote = await remoteOf(git);
  if (remote === null) throw await shallow(git, "and has no remote to fetch the rest from");
  try {
    await git.run(["fetch", "--unshallow", "--tags", "--no-recurse-submodules", "--quiet", "--end-of-options", remote]);
  } catch (cause) {
    throw await shallow(git, `and \`${remote}\` did not give the rest`, cause);
  }
  // A remote that is shallow itself gives all it has.
  if (await isShallow(git)) throw await shallow(git, `and so does its remote \`${remote}\``);
  return true;
}

async function isShallow(git: Git): Promise<boolean> {
  const { stdout } = await git.run(["rev-parse", "--is-shallow-repository"]);
  return stdout.trim() === "true";
}

async function remoteOf(git: Git): Promise<string | null> {
  const { stdout } = await git.run(["remote"]);
  const remotes = stdout.split("\n").filter((name) => name !== "");
  return remotes.includes("origin") ? "origin" : (remotes[0] ?? null);
}

async function shallow(git: Git, why: string, cause?: unknown): Promise<SignalboxError> {
  const { stdout } = await git.run(["rev-list", "--count", "HEAD", "--"], { allow: [128] });
  const count =
    stdout.trim() === ""
      ? "part of the history"
      : `only ${stdout.trim()} ${stdout.trim() === "1" ? "commit" : "commits"}`;
  return new SignalboxError("history.shallow", `the clone holds ${count}, ${why}`, { next: NEXT, cause });
}
