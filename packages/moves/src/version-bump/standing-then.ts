import type { Release } from "@signalbox/policy/versioning/release";
import type { Git } from "@signalbox/systems/git/git";

/**
 * Those of the releases that stood when a commit was the newest: whose own commit is older. Only for looking back: a
 * commit's time is whatever its committer said, and decides nothing that is carried out.
 */
export async function standingThen<R extends Release>(
  git: Git,
  releases: readonly R[],
  newest: string,
): Promise<readonly R[]> {
  const commits = [...new Set(releases.map(({ commit }) => commit))];
  if (commits.length === 0) return [];
  const input = Buffer.from(`${[newest, ...commits].join("\n")}\n`);
  const { stdout } = await git.run(["log", "--no-walk=unsorted", "--ignore-missing", "--format=%H %ct", "--stdin"], {
    input,
  });
  const times = new Map(
    stdout
      .split("\n")
      .map((line) => [line.slice(0, line.indexOf(" ")), Number(line.slice(line.indexOf(" ") + 1))] as const),
  );
  const now = times.get(newest) ?? 0;
  return releases.filter(({ commit }) => (times.get(commit) ?? now) < now);
}
