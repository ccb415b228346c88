import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { branchEntryOf } from "@signalbox/policy/versioning/branch-rule";
import type { Git } from "@signalbox/systems/git/git";
import { readBranches } from "@signalbox/systems/git/remote";
import { present } from "./branch-facts.ts";

/**
 * The tips of the branches that the policy has regular releases made of: those that go to an environment, and need not be forked from
 * the production tag. `remote`: where they are kept; null for a clone, which knows its own and those of its `origin`.
 */
export async function otherLines(git: Git, loaded: LoadedPolicy, remote: string | null): Promise<readonly string[]> {
  const isLine = (name: string): boolean => {
    const { entry } = branchEntryOf(loaded.policy, name);
    return entry?.environment !== undefined && entry.from === undefined;
  };
  if (remote === null) return (await branchesOfClone(git)).filter(({ name }) => isLine(name)).map(({ tip }) => tip);
  const tips: string[] = [];
  for (const [name, tip] of await readBranches(git, remote)) {
    if (!isLine(name)) continue;
    await present(git, remote, { name, tip });
    tips.push(tip);
  }
  return tips;
}

async function branchesOfClone(git: Git): Promise<readonly { readonly name: string; readonly tip: string }[]> {
  const { stdout } = await git.run([
    "for-each-ref",
    "--format=%(objectname) %(refname)",
    "refs/heads",
    "refs/remotes/origin",
  ]);
  return stdout.split("\n").flatMap((line) => {
    const [, tip, name] = /^(\S+) refs\/(?:heads|remotes\/origin)\/(.+)$/.exec(line) ?? [];
    return tip === undefined || name === undefined || name === "HEAD" ? [] : [{ name, tip }];
  });
}
