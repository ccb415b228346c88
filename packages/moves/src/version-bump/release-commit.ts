import type { Release } from "@signalbox/policy/versioning/release";
import type { Git } from "@signalbox/systems/git/git";
import { holdsObject } from "@signalbox/systems/git/holds-object";

/** The trailer by which a release's commit and tags name the candidate that they were made of. */
export const CANDIDATE_TRAILER = "Signalbox-Candidate";

/**
 * The release that was already made of this candidate, where manifests are committed: its tag stands on the
 * release commit, the candidate's only child, and names the candidate.
 */
export async function releaseMadeOf(
  git: Git,
  remote: string,
  candidate: string,
  releases: readonly (Release & { readonly later: boolean })[],
): Promise<Release | null> {
  for (const { later, ...release } of releases) {
    if (!later || !(await isChildOf(git, candidate, release.commit))) continue;
    if ((await candidateNamed(git, remote, release.tag)) === candidate) return release;
  }
  return null;
}

/** The candidate that a release commit was made of: its only parent, where its tag on the remote names it; null of any other commit. */
export async function candidateOf(
  git: Git,
  remote: string,
  { tag, commit }: Pick<Release, "tag" | "commit">,
): Promise<string | null> {
  const { stdout } = await git.run(["rev-list", "--parents", "--max-count=1", "--end-of-options", commit]);
  const [, parent, another] = stdout.trim().split(" ");
  if (parent === undefined || another !== undefined) return null;
  return (await candidateNamed(git, remote, tag)) === parent ? parent : null;
}

async function candidateNamed(git: Git, remote: string, tag: string): Promise<string | null> {
  const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", remote, `refs/tags/${tag}`]);
  const [object = ""] = stdout.split("\t", 1);
  return object === "" ? null : taggedCandidate(git, remote, { name: tag, object });
}

/**
 * The candidate that an annotated tag of a remote names; null where it names none. The tag's own message says it, and
 * not the commit's, which is anybody's text.
 */
export async function taggedCandidate(
  git: Git,
  remote: string,
  tag: { readonly name: string; readonly object: string },
): Promise<string | null> {
  if (!(await holdsObject(git, tag.object))) {
    await git.run(["fetch", "--quiet", "--no-tags", "--end-of-options", remote, `refs/tags/${tag.name}`]);
  }
  const { code, stdout } = await git.run(["cat-file", "tag", tag.object], { allow: [128] });
  return code === 0 ? candidateIn(stdout) : null;
}

/** The candidate that the message of a tag or commit names; null where it names none. */
export function candidateIn(message: string): string | null {
  const named = message.split("\n").find((line) => line.startsWith(`${CANDIDATE_TRAILER}: `));
  return named?.slice(CANDIDATE_TRAILER.length + 2).trimEnd() ?? null;
}

async function isChildOf(git: Git, parent: string, commit: string): Promise<boolean> {
  const { stdout } = await git.run(["rev-list", "--parents", "--max-count=1", "--end-of-options", commit]);
  return stdout.trim() === `${commit} ${parent}`;
}
