import type { Git } from "@signalbox/systems/git/git";
import { isPrerelease } from "@signalbox/policy/versioning/version-order";
import type { RankedReleases } from "./ranked-releases.ts";
import type { ParentsFirst } from "./parents-first.ts";
import { streamRevisions } from "./revisions.ts";

/** For each release, by its rank, the rank of the one before it; `NONE` for a first one and for those that the head doesn't contain. */
export type Previous = Int32Array;

export const NONE = -1;

/**
 * The release before each that the walk comes to: the highest of its component that is lower than it and that it contains; for a stable
 * release the highest stable one. Walks parents first and carries each component's highest release along the edge of the walk. Only for
 * releases that contain a higher one than themselves is git asked once more.
 */
export async function previousReleases(git: Git, walk: ParentsFirst, ranked: RankedReleases): Promise<Previous> {
  const edge = new Edge(ranked);
  await walk.read((line) => edge.visit(line));
  const { previous, odd } = edge;
  await settleOdd(git, odd, ranked, previous);
  return previous;
}

/** For each component the rank of the highest stable release, then of the highest of any kind. Never changed once made: commits share it. */
type Carried = Int32Array;

/** The edge of a walk from parents to children. */
class Edge {
  readonly ranked: RankedReleases;
  readonly previous: Previous;
  /** Releases that contain a higher one. */
  readonly odd: number[] = [];
  private readonly frontier = new Map<string, Carried>();
  private readonly nothing: Carried;

  constructor(ranked: RankedReleases) {
    this.ranked = ranked;
    this.previous = new Int32Array(ranked.releases.length).fill(NONE);
    this.nothing = new Int32Array(2 * ranked.components).fill(NONE);
  }

  visit(line: string): void {
    const [hash = "", ...children] = line.split(" ");
    const inherited = this.frontier.get(hash) ?? this.nothing;
    this.frontier.delete(hash);
    const here = this.ranked.at(hash);
    const carried = here.length === 0 ? inherited : this.meet(here, inherited.slice());
    for (const child of children) this.frontier.set(child, higher(this.frontier.get(child), carried));
  }

  // Ranks rise with the version: of two releases on one commit the lower is the other's previous.
  private meet(ranks: readonly number[], carried: Carried): Carried {
    for (const rank of ranks) {
      const slot = 2 * this.ranked.componentOf(rank);
      const stable = !isPrerelease(this.ranked.release(rank).version);
      const best = carried[stable ? slot : slot + 1] ?? NONE;
      if (best < rank) this.previous[rank] = best;
      else this.odd.push(rank);
      if (stable) carried[slot] = Math.max(carried[slot] ?? NONE, rank);
      carried[slot + 1] = Math.max(carried[slot + 1] ?? NONE, rank);
    }
    return carried;
  }
}

function higher(there: Carried | undefined, coming: Carried): Carried {
  if (there === undefined || there === coming) return coming;
  return there.map((rank, index) => Math.max(rank, coming[index] ?? NONE));
}

/**
 * Releases that contain a higher one: each is carried back from child to parent, in one more walk for all of them, and takes the highest
 * lower release that it meets.
 */
async function settleOdd(git: Git, odd: readonly number[], ranked: RankedReleases, previous: Previous): Promise<void> {
  if (odd.length === 0) return;
  const frontier = new Map<string, bigint>();
  for (const [index, rank] of odd.entries()) {
    const { commit } = ranked.release(rank);
    frontier.set(commit, (frontier.get(commit) ?? 0n) | (1n << BigInt(index)));
  }
  await streamRevisions(git, ["--parents", "--topo-order", "--end-of-options", ...frontier.keys()], (line) => {
    const [hash = "", ...parents] = line.split(" ");
    const inside = frontier.get(hash) ?? 0n;
    frontier.delete(hash);
    for (const parent of parents) frontier.set(parent, (frontier.get(parent) ?? 0n) | inside);
    for (const lower of ranked.at(hash)) {
      for (const [index, rank] of odd.entries()) {
        if (((inside >> BigInt(index)) & 1n) === 1n && mayPrecede(ranked, lower, rank))
          previous[rank] = Math.max(previous[rank] ?? NONE, lower);
      }
    }
  });
}

function mayPrecede(ranked: RankedReleases, lower: number, rank: number): boolean {
  if (lower >= rank || ranked.componentOf(lower) !== ranked.componentOf(rank)) return false;
  return isPrerelease(ranked.release(rank).version) || !isPrerelease(ranked.release(lower).version);
}
