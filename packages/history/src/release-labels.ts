import type { RankedReleases } from "./ranked-releases.ts";
import type { ReleaseForest } from "./release-forest.ts";

type Labels = readonly number[];

/**
 * Which releases bring each commit, told children first. A release brings what it contains and its previous one doesn't: of the releases
 * that contain a commit, those with none of the others above them in the forest. Sets are shared between commits, and never changed.
 */
export class ReleaseLabels {
  private readonly forest: ReleaseForest;
  private readonly ranked: RankedReleases;
  private readonly onComplete: (rank: number) => void;
  /** The labels of commits whose children were read, and which weren't read themselves. */
  private readonly frontier = new Map<string, Labels>();
  /** How many commits of the frontier carry a release. */
  private readonly carriers = new Map<number, number>();
  /** Releases whose tag was met, in that order, and which aren't told yet. */
  private waiting: number[] = [];
  private told = 0;

  constructor(forest: ReleaseForest, ranked: RankedReleases, onComplete: (rank: number) => void) {
    this.forest = forest;
    this.ranked = ranked;
    this.onComplete = onComplete;
  }

  /** The releases that bring this commit. */
  visit(hash: string, parents: readonly string[]): Labels {
    const inherited = this.frontier.get(hash) ?? NO_LABELS;
    this.frontier.delete(hash);
    const here = this.ranked.at(hash);
    const labels =
      here.length === 0 ? inherited : here.reduce((all, rank) => this.forest.highest(all, [rank]), inherited);
    this.waiting.push(...here.toReversed());
    const [only] = parents;
    // Most commits hand on to one parent what they were handed.
    if (labels === inherited && only !== undefined && parents.length === 1 && !this.frontier.has(only)) {
      this.frontier.set(only, labels);
      return labels;
    }
    for (const parent of parents) this.carry(parent, labels);
    this.count(inherited, -1);
    return labels;
  }

  /** To be called when the commit last visited was used: tells the releases that no other commit can belong to. */
  leave(): void {
    let rank = this.waiting[this.told];
    while (rank !== undefined && !this.carriers.has(rank)) {
      this.onComplete(rank);
      this.told += 1;
      rank = this.waiting[this.told];
    }
    if (this.told > 1000) {
      this.waiting = this.waiting.slice(this.told);
      this.told = 0;
    }
  }

  private carry(parent: string, labels: Labels): void {
    const there = this.frontier.get(parent);
    const all = there === undefined || there === labels ? labels : this.forest.highest(there, labels);
    this.frontier.set(parent, all);
    if (all === there) return;
    this.count(all, 1);
    if (there !== undefined) this.count(there, -1);
  }

  private count(labels: Labels, by: number): void {
    for (const rank of labels) {
      const carriers = (this.carriers.get(rank) ?? 0) + by;
      if (carriers === 0) this.carriers.delete(rank);
      else this.carriers.set(rank, carriers);
    }
  }
}

const NO_LABELS: Labels = [];
