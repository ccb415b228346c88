import type { Git } from "@signalbox/systems/git/git";
import { streamRevisions } from "./revisions.ts";

/** All that a commit contains, parents before their children; git walks while nobody can read it yet, and what it says waits in memory. */
export type ParentsFirst = {
  /** Hands over each commit with its children, as words of a line. To be called once. */
  read(onLine: (line: string) => void): Promise<void>;
};

/** Begins the walk from `head`, a full hash; with `otherLines` from every tag, too. */
export function beginParentsFirst(git: Git, head: string, otherLines = false): ParentsFirst {
  const { promise: wanted, resolve: begin } = Promise.withResolvers<void>();
  let hand: (line: string) => void = () => undefined;
  const tags = otherLines ? ["--tags"] : [];
  const args = ["--children", "--reverse", "--topo-order", ...tags, "--end-of-options", head];
  const walked = streamRevisions(git, args, (line) => hand(line), wanted);
  // Whoever reads is told.
  walked.catch(() => undefined);
  return {
    read(onLine) {
      hand = onLine;
      begin();
      return walked;
    },
  };
}
