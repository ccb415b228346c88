import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "@signalbox/systems/git/git";

const COMMITS_PER_FETCH = 200;
const MOST_RUNS = 20;

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
  let wanted = oids;
  for (let run = 0; run < MOST_RUNS && wanted.length > 0; run += 1) {
    const refused = await fetchRefused(git, remote, wanted);
    // Only where the server names one that it lacks, asking for the others helps.
    if (refused === null || !wanted.includes(refused)) return;
    wanted = wanted.filter((oid) => oid !== refused);
  }
}

/** The one for which the server refused them all; null where it gave them, or was not reached. */
async function fetchRefused(git: Git, remote: string, oids: readonly string[]): Promise<string | null> {
  const options = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];
  try {
    await git.run(["fetch", ...options, "--end-of-options", remote, ...oids]);
    return null;
  } catch (error) {
    if (!(error instanceof SignalboxError)) throw error;
    return /not our ref ([0-9a-f]{40,64})/.exec(error.message)?.[1] ?? null;
  }
}
