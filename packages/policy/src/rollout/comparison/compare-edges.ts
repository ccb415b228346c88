import type { CountPair, Counts } from "../series.ts";
import { openCountComparison } from "./compare-counts.ts";

export type EdgeComparison = {
  /** The evidence so far that the canary is slower than is tolerated. */
  readonly evidence: number;
  /** Takes the next interval's counts, a pair for each edge in their order, and returns the evidence. */
  observe(pairs: readonly CountPair[]): number;
};

/**
 * Opens the comparison of latencies: of the shares of requests slower than each of several edges of a histogram. The evidence is
 * the mean over the edges, which is evidence however they depend on each other. `histories` holds the stable track before
 * the release for each edge.
 */
export function openEdgeComparison(
  histories: readonly (readonly (Counts | null)[])[],
  { tolerate }: { readonly tolerate: number },
): EdgeComparison {
  const edges = histories.map((history) => openCountComparison(history, { tolerate }));
  const mean = (): number =>
    edges.length === 0 ? 1 : edges.reduce((sum, edge) => sum + edge.evidence, 0) / edges.length;
  return {
    get evidence() {
      return mean();
    },
    observe(pairs) {
      for (const [i, edge] of edges.entries()) edge.observe(pairs[i] ?? { canary: null, stable: null });
      return mean();
    },
  };
}
