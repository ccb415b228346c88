import type { Release } from "@signalbox/policy/versioning/release";
import type { Git } from "@signalbox/systems/git/git";

/** The trailer by which a release commit and a tag name the candidate that they were made of. */
export const CANDIDATE_TRAILER = "Signalbox-Candidate";

/**
 * The release that was already made of this candidate, where manifests are committed: its tag stands on the
 * release commit, the candidate's child.
 */
export async function releaseMadeOf(git: Git, candidate: string, releases: readonly (Release & { readonly later: boolean })[]): Promise<Release | null> {
  for (const { later, ...release } of releases) {
    if (!later) continue;
    const format = `--format=%P%x00%(trailers:key=${CANDIDATE_TRAILER},valueonly)`;
    const { stdout } = await git.run(["log", "-1", format, "--end-of-options", release.commit]);
    const [parent, trailer] = stdout.split("\0");
    if (parent === candidate && trailer?.trim() === candidate) return release;
  }
  return null;
}
