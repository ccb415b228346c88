import type { Commit } from "@signalbox/policy/changes/commit";

/** How a commit is reached from a reverted merge: by its first parent, which was there before, or by another, which it brought. */
type Reached = { mainline: boolean; brought: boolean };

/**
 * Says of each commit which merge brought it, where a later commit reverts that merge: reverting a merge takes back all that it brought,
 * but names the merge alone. Commits are told children first; nothing is held before the first revert, and then the edge of the walk.
 */
export class RevertedMerges {
  /** Hashes, perhaps shortened, that reverts name and that were not met yet, by their first seven digits. */
  private readonly named = new Map<string, string[]>();
  /** The edge of the walk: how its commits are reached from each reverted merge. */
  private readonly edge = new Map<string, Map<string, Reached>>();

  /** The commit, with the merge that brought it. */
  visit(commit: Commit, parents: readonly string[]): Commit {
    for (const name of commit.reverts) if (!name.includes("#")) this.expect(name);
    if (this.named.size === 0 && this.edge.size === 0) return commit;
    const from = this.edge.get(commit.hash) ?? new Map<string, Reached>();
    this.edge.delete(commit.hash);
    if (commit.merge && this.isNamed(commit.hash)) this.begin(commit.hash, parents);
    for (const parent of parents) for (const [merge, reached] of from) this.reach(parent, merge, reached);
    const by = [...from].find(([, { mainline, brought }]) => brought && !mainline);
    return by === undefined ? commit : { ...commit, broughtBy: by[0] };
  }

  private expect(name: string): void {
    const key = name.slice(0, 7);
    this.named.set(key, [...(this.named.get(key) ?? []), name]);
  }

  private isNamed(hash: string): boolean {
    return this.named.get(hash.slice(0, 7))?.some((name) => hash.startsWith(name)) === true;
  }

  private begin(merge: string, parents: readonly string[]): void {
    for (const [index, parent] of parents.entries())
      this.reach(parent, merge, { mainline: index === 0, brought: index > 0 });
  }

  private reach(hash: string, merge: string, { mainline, brought }: Reached): void {
    const here = this.edge.get(hash) ?? new Map<string, Reached>();
    const before = here.get(merge);
    here.set(merge, { mainline: mainline || before?.mainline === true, brought: brought || before?.brought === true });
    this.edge.set(hash, here);
  }
}
