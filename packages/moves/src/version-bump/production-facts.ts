import type { Release } from "@signalbox/policy/versioning/release";
import type { ProductionFacts } from "@signalbox/policy/versioning/version-facts";
import { highestRelease, isPrerelease } from "@signalbox/policy/versioning/version-order";
import type { Git } from "@signalbox/systems/git/git";

/**
 * The last final release of a component on any line, and whether the candidate was forked from it: it contains that release, and none of
 * what the default branch's own line (its first parents), or that of another branch in `lines`, got afterwards. A hotfix that was merged
 * back meanwhile stays forked from there.
 */
export async function productionFacts(
  git: Git,
  question: {
    readonly candidate: string;
    readonly releases: readonly Release[];
    readonly defaultTip: string | null;
    /** The tips of other branches that releases are made of. */
    readonly lines: readonly string[];
  },
): Promise<ProductionFacts | null> {
  const { candidate, defaultTip, lines } = question;
  const release = highestRelease(
    question.releases.filter(({ version, commit }) => !isPrerelease(version) && commit !== candidate),
  );
  if (release === null) return null;
  const { code } = await git.run(["merge-base", "--is-ancestor", release.commit, candidate], { allow: [1, 128] });
  if (code !== 0) return { release, forked: code === 1 ? false : null };
  if (defaultTip === null) return { release, forked: null };
  const since = `^${release.commit}`;
  const [own, others] = await Promise.all([
    commitsOf(git, [candidate, since]),
    commitsOf(git, ["--first-parent", defaultTip, ...lines, since]),
  ]);
  const later = new Set(others);
  return { release, forked: !own.some((commit) => later.has(commit)) };
}

async function commitsOf(git: Git, args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await git.run(["rev-list", ...args, "--"]);
  return stdout.split("\n").filter((line) => line !== "");
}
