import { statementsOf } from "@signalbox/policy/checklist/branch-rules/decide-branch-rules";
import type { ProtectionFileRead } from "@signalbox/policy/checklist/branch-rules/protection-file";
import { protectedPatterns } from "@signalbox/policy/checklist/branch-rules/stated-by-policy";
import type { Listed, Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { branchesIn } from "@signalbox/systems/github/branch-names";
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
  for (const folder of foldersOf(loaded, file, first)) {
    const names = await branchesIn(gitHub, repository, folder, signal);
    if (!names.known) return unobservedBy(names);
    for (const name of names.value) found.add(name);
  }
  const stated = [...found].filter((name) => statementsOf(loaded, file, name, defaultBranch).length > 0);
  return { known: true, value: { totalCount: stated.length, nodes: stated.slice(0, MOST_BRANCHES) } };
}

/** The folders that stated branches lie in, such as `release/`; none that lies in another. */
function foldersOf(loaded: LoadedPolicy, file: ProtectionFileRead | null, known: readonly string[]): readonly string[] {
  const ofFile =
    file === null ? [] : file.branches.flatMap(({ name, protection }) => (protection === null ? [] : [name]));
  const patterns = [...protectedPatterns(loaded.policy), ...ofFile].filter((pattern) => !known.includes(pattern));
  const folders = [...new Set(patterns.map(folderOf))];
  return folders.filter((one) => !folders.some((other) => other !== one && one.startsWith(other)));
}

function folderOf(pattern: string): string {
  const plain = pattern.split(/[*?[]/, 1)[0] ?? "";
  return plain.slice(0, plain.lastIndexOf("/") + 1);
}
