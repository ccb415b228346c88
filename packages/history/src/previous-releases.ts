import type { Release } from "@signalbox/policy/versioning/release";
import type { Git } from "@signalbox/systems/git/git";
import { highestReachable, isPrerelease } from "./last-release.ts";
import type { RankedReleases } from "./ranked-releases.ts";
import { streamRevisions } from "./revisions.ts";

/** For each release, by its rank, the rank of the one before it; `NONE` for a first one and for those that the head doesn't contain. */
export type Previous = Int32Array;

export const NONE = -1;

/**
 * The release before each that `head` contains: the highest of its component that is lower than it and that it contains; for a stable
 * release the highest stable one. Walks parents first and carries each component's highest release along the edge of the walk. Only where
 * a release contains a higher one than itself is git asked about it alone.
 */
export async function previousReleases(git: Git, head: string, ranked: RankedReleases): Promise<Previous> {
  const previous = new Int32Array(ranked.releases.length).fill(NONE);
  const odd: number[] = [];
  const frontier = new Map<string, Carried>();
  const nothing = new Int32Array(2 * ranked.components).fill(NONE);
  await streamRevisions(git, ["--children", "--reverse", "--topo-order", "--end-of-options", head], (line) => {
    const [hash = "", ...children] = line.split(" ");
    const inherited = frontier.get(hash) ?? nothing;
    frontier.delete(hash);
    const carried = meet(ranked, ranked.at(hash), inherited, previous, odd);
    for (const child of children) frontier.set(child, higher(frontier.get(child), carried));
  });
  for (const rank of odd) previous[rank] = await lowerReachable(git, rank, ranked);
  return previous;
}

/** For each component the rank of the highest stable release, then of the highest of any kind. Never changed once made: commits share it. */
type Carried = Int32Array;

function meet(ranked: RankedReleases, ranks: readonly number[], inherited: Carried, previous: Previous, odd: number[]): Carried {
  if (ranks.length === 0) return inherited;
  const carried = inherited.slice();
  // Ranks rise with the version: of two releases on one commit the lower is the other's previous.
  for (const rank of ranks) {
    const slot = 2 * ranked.componentOf(rank);
    const stable = !isPrerelease(ranked.release(rank).version);
    const best = carried[stable ? slot : slot + 1] ?? NONE;
    if (best < rank) previous[rank] = best;
    else odd.push(rank);
    if (stable) carried[slot] = Math.max(carried[slot] ?? NONE, rank);
    carried[slot + 1] = Math.max(carried[slot + 1] ?? NONE, rank);
  }
  return carried;
}

function higher(there: Carried | undefined, coming: Carried): Carried {
  if (there === undefined || there === coming) return coming;
  return there.map((rank, index) => Math.max(rank, coming[index] ?? NONE));
}

async function lowerReachable(git: Git, rank: number, ranked: RankedReleases): Promise<number> {
  const release = ranked.release(rank);
  const lower = ranked.lowerThan(rank).filter(({ version }) => isPrerelease(release.version) || !isPrerelease(version));
  const found = (await highestReachable(git, release.commit, lower)).get(release.component);
  return found === undefined ? NONE : ranked.rankOf(found);
}
