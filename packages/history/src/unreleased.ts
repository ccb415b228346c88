import type { Commit } from "@signalbox/policy/changes/commit";
import type { Policy } from "@signalbox/policy/schema/policy";
import type { Git } from "@signalbox/systems/git/git";
import { componentFolders } from "./component-folders.ts";
import { streamCommits } from "./log.ts";
import { RevertedMerges } from "./reverted-merges.ts";
import { TouchedComponents } from "./touched-components.ts";

export type UnreleasedQuestion = {
  /** A full hash. */
  readonly candidate: string;
  /** Each component's last release; a component that is missing has none yet, and all its history counts. */
  readonly previous: ReadonlyMap<string, { readonly commit: string }>;
  readonly components: Policy["components"];
  readonly types: ReadonlySet<string>;
};

/**
 * For each component of the policy, the commits that touch it and that the candidate contains but the component's last release doesn't:
 * newest first, children before their parents. One `git log` for all components; memory holds what is returned and the edge of the walk.
 */
export async function readUnreleased(
  git: Git,
  question: UnreleasedQuestion,
): Promise<ReadonlyMap<string, readonly Commit[]>> {
  const { candidate, previous, types } = question;
  const folders = componentFolders(question.components);
  const unreleased = new Map<string, Commit[]>(folders.names.map((name) => [name, []]));
  const seeds = seedsOf(candidate, folders.names, previous);
  const walk = new ReleasedWalk(seeds);
  const touched = new TouchedComponents(folders);
  const bits = new Map(folders.names.map((name, index) => [name, bitOf(index)]));
  const from = await commonToAll(git, folders.names, previous);
  const merges = new RevertedMerges();
  await streamCommits(
    git,
    { to: [...seeds.keys()], from, files: folders.needFiles, types },
    ({ commit: read, parents, files }) => {
      const commit = merges.visit(read, parents);
      const marks = walk.visit(commit.hash, parents);
      // Asked in any case: a move of a folder is seen in what another component released, too.
      const components = touched.of(commit, files);
      if ((marks & CANDIDATE) === 0n) return;
      for (const name of components) {
        if ((marks & (bits.get(name) ?? 0n)) === 0n) unreleased.get(name)?.push(commit);
      }
    },
  );
  return unreleased;
}

/** Set on what the candidate contains; the bits above it on what a component has released. */
const CANDIDATE = 1n;

function bitOf(component: number): bigint {
  return 2n << BigInt(component);
}

function seedsOf(
  candidate: string,
  names: readonly string[],
  previous: UnreleasedQuestion["previous"],
): ReadonlyMap<string, bigint> {
  const seeds = new Map([[candidate, CANDIDATE]]);
  for (const [index, name] of names.entries()) {
    const commit = previous.get(name)?.commit;
    if (commit !== undefined) seeds.set(commit, (seeds.get(commit) ?? 0n) | bitOf(index));
  }
  return seeds;
}

/** Carries marks from children to parents; holds only commits whose children were read and which weren't read themselves. */
class ReleasedWalk {
  private readonly marks: Map<string, bigint>;

  constructor(seeds: ReadonlyMap<string, bigint>) {
    this.marks = new Map(seeds);
  }

  visit(hash: string, parents: readonly string[]): bigint {
    const marks = this.marks.get(hash) ?? 0n;
    this.marks.delete(hash);
    for (const parent of parents) this.marks.set(parent, (this.marks.get(parent) ?? 0n) | marks);
    return marks;
  }
}

/** Where every component has a release, what they all contain need not be read. */
async function commonToAll(
  git: Git,
  names: readonly string[],
  previous: UnreleasedQuestion["previous"],
): Promise<readonly string[]> {
  const commits = new Set<string>();
  for (const name of names) {
    const release = previous.get(name);
    if (release === undefined) return [];
    commits.add(release.commit);
  }
  if (commits.size <= 1) return [...commits];
  const { stdout } = await git.run(["merge-base", "--octopus", "--all", ...commits], { allow: [1] });
  return stdout.split("\n").filter((line) => line !== "");
}
