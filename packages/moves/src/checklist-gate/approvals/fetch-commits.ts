import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";

const COMMITS_PER_FETCH = 200;

/**
 * Makes sure that the clone holds these commits, by full hash, fetching in few runs what it lacks; a pull request's head stays on
 * GitHub in `refs/pull/N/head` after its branch is gone. By hash, so that nothing depends on a name that moves meanwhile. Answers with
 * those that are there.
 */
export async function fetchCommits(git: Git, remote: string, oids: readonly string[]): Promise<ReadonlySet<string>> {
  const wanted = [...new Set(oids)];
  const missing = await missingOf(git, wanted);
  for (let start = 0; start < missing.length; start += COMMITS_PER_FETCH)
    await fetchAll(git, remote, missing.slice(start, start + COMMITS_PER_FETCH));
  const absent = new Set(missing.length === 0 ? [] : await missingOf(git, wanted));
  return new Set(wanted.filter((oid) => !absent.has(oid)));
}

async function missingOf(git: Git, oids: readonly string[]): Promise<readonly string[]> {
  if (oids.length === 0) return [];
  const input = Buffer.from(oids.map((oid) => `${oid}\n`).join(""));
  const { stdout } = await git.run(["cat-file", "--batch-check=%(objecttype)"], { input });
  const types = stdout.split("\n");
  return oids.filter((_, index) => types[index] !== "commit");
}

async function fetchAll(git: Git, remote: string, oids: readonly string[]): Promise<void> {
  try {
    await git.run([
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-write-fetch-head",
      "--no-recurse-submodules",
      "--end-of-options",
      remote,
      ...oids,
    ]);
  } catch (error) {
    // One that the server lacks makes it give none. Where the server is not reached at all, asking for fewer does not help.
    if (!(error instanceof SignalboxError) || !/not our ref|unadvertised object/.test(error.message)) return;
    if (oids.length === 1) return;
    const half = Math.ceil(oids.length / 2);
    await fetchAll(git, remote, oids.slice(0, half));
    await fetchAll(git, remote, oids.slice(half));
  }
}
