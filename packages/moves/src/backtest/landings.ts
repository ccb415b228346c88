import { streamRevisions } from "@signalbox/history/revisions";
import type { Git } from "@signalbox/systems/git/git";

/** For each commit that `head` contains, the commit with which its line got it, as a place counted from `head`, 0, back. */
export type Landings = ReadonlyMap<string, number>;

/**
 * Where each commit landed on the line of first parents from `head`: a commit of that line on itself, any other on the oldest commit of it
 * that contains it, a merge. Walks children first and hands places on to parents.
 */
export async function readLandings(git: Git, head: string): Promise<Landings> {
  const landings = new Map<string, number>();
  let next: string | undefined = head;
  let place = 0;
  await streamRevisions(git, ["--parents", "--topo-order", "--end-of-options", head], (line) => {
    const [hash = "", first, ...others] = line.split(" ");
    if (hash === next) {
      landings.set(hash, place);
      place += 1;
      next = first;
    }
    const own = landings.get(hash) ?? 0;
    for (const parent of first === undefined ? [] : [first, ...others]) {
      // Later in the walk a commit of the line takes its own place.
      landings.set(parent, Math.max(landings.get(parent) ?? 0, own));
    }
  });
  return landings;
}
