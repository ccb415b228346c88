import { statementsOf } from "@signalbox/policy/checklist/branch-rules/decide-branch-rules";
import type { ProtectionFileRead } from "@signalbox/policy/checklist/branch-rules/protection-file";
import { protectedPatterns } from "@signalbox/policy/checklist/branch-rules/stated-by-policy";
import type { Listed, Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { branchesBeginningWith } from "@signalbox/systems/github/branch-names";
import type { GateSources } from "../gate-sources.ts";
import { unobservedBy } from "../observation-of.ts";

/** So many branches are looked at: each takes a request or two. */
const MOST_BRANCHES = 100;

type Sources = Pick<GateSources, "gitHub" | "repository" | "defaultBranch" | "signal"> & {
  readonly about: Pick<GateSources["about"], "branch">;
};

/**
 * The branches on GitHub of which the policy or its file state rules: the default branch first, then the release's own. Only as many
 * are named as are looked at, of a total that counts all.
 */
export async function statedBranches(
  loaded: LoadedPolicy,
  file: ProtectionFileRead | null,
  { gitHub, repository, defaultBranch, about, signal }: Sources,
): Promise<Observed<Listed<string>>> {
  const first = [defaultBranch, ...(about.branch === null ? [] : [about.branch])];
  const found = new Set(first);
  for (const beginning of beginningsOf(loaded, file, first)) {
    const names = await branchesBeginningWith(gitHub, repository, beginning, signal);
    if (!names.known) return unobservedBy(names);
    for (const name of names.value) found.add(name);
  }
  const stated = [...found].filter((name) => statementsOf(loaded, file, name, defaultBranch).length > 0);
  return { known: true, value: { totalCount: stated.length, nodes: stated.slice(0, MOST_BRANCHES) } };
}

/** What the names of stated branches begin with; none where another one's list holds them already. */
function beginningsOf(
  loaded: LoadedPolicy,
  file: ProtectionFileRead | null,
  known: readonly string[],
): readonly string[] {
  const ofFile =
    file === null ? [] : file.branches.flatMap(({ name, protection }) => (protection === null ? [] : [name]));
  const patterns = [...protectedPatterns(loaded.policy), ...ofFile].filter((pattern) => !known.includes(pattern));
  const beginnings = [...new Set(patterns.map((pattern) => pattern.split(/[*?[]/, 1)[0] ?? ""))];
  return beginnings.filter((one) => !beginnings.some((other) => other !== one && one.startsWith(other)));
}
