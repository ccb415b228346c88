import { NONE, type Previous } from "./previous-releases.ts";

/**
 * Releases as a forest in which each hangs below its previous one. Numbers given on the way in and on the way out tell whether one stands
 * above another.
 */
export class ReleaseForest {
  private readonly entered: Int32Array;
  private readonly left: Int32Array;

  constructor(previous: Previous) {
    this.entered = new Int32Array(previous.length);
    this.left = new Int32Array(previous.length);
    const below = new Map<number, number[]>();
    for (const [rank, parent] of previous.entries()) {
      const there = below.get(parent);
      if (there === undefined) below.set(parent, [rank]);
      else there.push(rank);
    }
    this.number(below);
  }

  /**
   * Of two sets, what has no other of both above it. Both, and what comes back, are in the order of the way in, where all that hangs below a
   * release follows it at once: one comparison with the last that was kept is enough.
   */
  highest(some: readonly number[], others: readonly number[]): readonly number[] {
    const kept: number[] = [];
    let closedAt = 0;
    for (let a = 0, b = 0; a < some.length || b < others.length;) {
      const first = this.enteredAt(some[a]) <= this.enteredAt(others[b]) ? some[a++] : others[b++];
      const entered = this.enteredAt(first);
      if (first === undefined || entered < closedAt) continue;
      kept.push(first);
      closedAt = this.left[first] ?? 0;
    }
    return kept;
  }

  private enteredAt(rank: number | undefined): number {
    return rank === undefined ? Number.POSITIVE_INFINITY : (this.entered[rank] ?? 0);
  }

  // Without recursion: a chain of releases is as long as the history.
  private number(below: ReadonlyMap<number, readonly number[]>): void {
    let clock = 0;
    const stack = (below.get(NONE) ?? []).map((rank) => ({ rank, leaving: false }));
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      if (top.leaving) {
        this.left[top.rank] = clock;
        continue;
      }
      this.entered[top.rank] = clock;
      clock += 1;
      stack.push({ rank: top.rank, leaving: true });
      for (const rank of below.get(top.rank) ?? []) stack.push({ rank, leaving: false });
    }
  }
}
