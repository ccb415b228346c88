import type { GateSources } from "../gate-sources.ts";

type Sources = Pick<GateSources, "git" | "about">;

/**
 * A time that is not after the last release was made; null where there is none, or nobody could say. The clock of who commits is all that git has: so the earliest of
 * the released commit and of those that came onto the branch after it, and none that is yet to come.
 */
export async function lastReleaseTime({ git, about }: Sources): Promise<string | null> {
  const { base, candidate, now } = about;
  if (base === null) return null;
  const later = await git.run(["log", "--first-parent", "--format=%ct", "--end-of-options", `${base}..${candidate}`]);
  const own = await committedAt(git, base);
  const seconds = [
    own,
    ...later.stdout
      .split("\n")
      .filter((line) => line !== "")
      .map(Number),
  ];
  const earliest = Math.min(...seconds) * 1000;
  return Number.isFinite(earliest) && earliest <= Date.parse(now) ? new Date(earliest).toISOString() : null;
}

/** When a commit was made, in seconds since 1970, by the clock of who made it. */
export async function committedAt(git: Sources["git"], commit: string): Promise<number> {
  const { stdout } = await git.run(["log", "-1", "--format=%ct", "--end-of-options", commit]);
  return Number(stdout.trim());
}
