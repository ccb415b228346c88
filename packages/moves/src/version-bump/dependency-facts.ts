import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { branchEntryOf, countsOn, givenBy } from "@signalbox/policy/versioning/branch-rule";
import type { Release } from "@signalbox/policy/versioning/release";
import type { DependencyFacts } from "@signalbox/policy/versioning/version-facts";
import type { Git } from "@signalbox/systems/git/git";

/**
 * Which of those that a component depends on were released since its own last release, also where that was done without it: in a run
 * for chosen components, by hand, or in a run that did not come to its end. One that has no release yet was left behind by nobody.
 */
export async function dependencyFacts(
  git: Git,
  loaded: LoadedPolicy,
  question: {
    readonly name: string;
    /** Each component's last release that the candidate contains, those of the candidate left out. */
    readonly last: ReadonlyMap<string, Release>;
    /** The releases of the candidate itself. */
    readonly standing: readonly Release[];
    readonly branch: string | null;
  },
): Promise<readonly DependencyFacts[]> {
  const { name, last, branch } = question;
  const names = loaded.policy.components[name]?.["depends-on"] ?? [];
  if (names.length === 0) return [];
  const { entry } = branchEntryOf(loaded.policy, branch);
  const standing = question.standing.filter(({ version }) => countsOn(entry, version));
  const given = new Set(standing.filter(({ version }) => givenBy(entry, version)).map(({ component }) => component));
  const own = last.get(name);
  const lacked = own === undefined ? new Set<string>() : await lackedBy(git, own, releasesOf(names, last));
  return names
    .filter((dependency) => lacked.has(dependency) || standing.some(({ component }) => component === dependency))
    .map((dependency) => ({ name: dependency, standing: given.has(dependency) }));
}

function releasesOf(names: readonly string[], last: ReadonlyMap<string, Release>): readonly Release[] {
  return names.flatMap((name) => last.get(name) ?? []);
}

/** The components of those releases that another one does not contain. */
async function lackedBy(git: Git, own: Release, releases: readonly Release[]): Promise<ReadonlySet<string>> {
  const lacked = new Set<string>();
  const contains = async (commits: readonly string[]): Promise<boolean> =>
    (await git.run(["rev-list", "--max-count=1", ...commits, `^${own.commit}`, "--"])).stdout === "";
  const others = releases.filter(({ commit }) => commit !== own.commit);
  // Nearly always none is lacking: that is one question.
  if (others.length === 0 || (await contains(others.map(({ commit }) => commit)))) return lacked;
  for (const { component, commit } of others) if (!(await contains([commit]))) lacked.add(component);
  return lacked;
}
