import type { Git } from "@signalbox/systems/git/git";

/** The best common ancestors of two commits; none where they share no history. */
export type MergeBases = (a: string, b: string) => readonly string[];

const PAIRS_PER_RUN = 500;

/** Finds the common ancestors of many pairs of commits, in few runs of git: `rev-parse A...B` prints both, and then `^` and each ancestor. */
export async function mergeBases(git: Git, pairs: readonly (readonly [string, string])[]): Promise<MergeBases> {
  const asked = [...new Map(pairs.map((pair) => [pair.join("..."), pair])).keys()];
  const found = new Map<string, readonly string[]>();
  for (let start = 0; start < asked.length; start += PAIRS_PER_RUN) {
    const run = asked.slice(start, start + PAIRS_PER_RUN);
    const { stdout } = await git.run(["rev-parse", "--revs-only", ...run]);
    let at = -1;
    let tips = 0;
    let bases: string[] = [];
    for (const line of stdout.split("\n")) {
      if (line.startsWith("^")) bases.push(line.slice(1));
      else if (line !== "" && tips++ % 2 === 0) {
        bases = [];
        at += 1;
        found.set(run[at] ?? "", bases);
      }
    }
  }
  return (a, b) => found.get(`${a}...${b}`) ?? [];
}
