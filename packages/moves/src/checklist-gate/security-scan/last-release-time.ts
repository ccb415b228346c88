import type { GateSources } from "../gate-sources.ts";

type Sources = Pick<GateSources, "git" | "about">;

/**
 * A time that is not after the last release was made; null where there is none, or nobody could say. The clock of who commits is all
 * that git has: so the earliest of the released commit and of those that came onto the branch after it, and none that is yet to come.
 */
export async function lastReleaseTime({ git, about }: Sources): Promise<string | null> {
  const { base, candidate, now } = about;
  return base === null ? null : notAfter(git, base, { branch: candidate, now });
}

/**
 * A time that is not after a commit came onto a branch; null where nobody could say. Whoever commits can date a commit back, and
 * then only sees more; to date it on, they would have to do so with each that came after it.
 */
export async function notAfter(
  git: Sources["git"],
  commit: string,
  { branch, now }: { readonly branch: string; readonly now: string },
): Promise<string | null> {
  const later = await git.run(["log", "--first-parent", "--format=%ct", "--end-of-options", `${commit}..${branch}`]);
  const own = await committedAt(git, commit);
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
async function committedAt(git: Sources["git"], commit: string): Promise<number> {
  const { stdout } = await git.run(["log", "-1", "--format=%ct", "--end-of-options", commit]);
  return Number(stdout.trim());
}
