import type { SimulatedRollout } from "@signalbox/policy/rollout/simulate/simulate-rollout";
import type { Counts } from "@signalbox/policy/rollout/series";
import type { Seen, Tracks } from "./judge.ts";

/** Reads a rollout as the peers would: rates and percentiles by interval. */
export function seenOf(rollout: SimulatedRollout): Seen {
  const { grid, begun, errors, slower } = rollout;
  const after = 1 - grid.first;
  const both = (values: (track: "canary" | "stable") => readonly number[]): Tracks => ({
    canary: values("canary"),
    stable: values("stable"),
  });
  const p99 = (track: "canary" | "stable"): readonly number[] =>
    Array.from({ length: grid.until }, (_, place) => {
      const at = slower.map((edge) => edge[track][after + place] ?? null);
      return (
        1000 *
        quantileOfBuckets(
          slower.map(({ edge }) => edge),
          at,
          0.99,
        )
      );
    });
  const last = begun.at(-1);
  const stepEnds = begun.slice(1).map(({ from }) => from - 1);
  return {
    rollout,
    errors: both((track) => errors[track].slice(after).map(percent)),
    p99: both(p99),
    compared: (last?.from ?? 1) - 1,
    stepEnds,
  };
}

function percent(counts: Counts | null): number {
  return counts === null ? Number.NaN : (100 * counts.bad) / counts.total;
}

/** `histogram_quantile`: linear within the bucket that holds it, the last finite limit beyond that. */
export function quantileOfBuckets(edges: readonly number[], slower: readonly (Counts | null)[], q: number): number {
  const total = slower[0]?.total ?? 0;
  if (total === 0) return Number.NaN;
  const rank = q * total;
  const upTo = slower.map((one) => total - (one?.bad ?? 0));
  const place = upTo.findIndex((count) => count >= rank);
  if (place === -1) return edges.at(-1) ?? Number.NaN;
  const [from, to] = [edges[place - 1] ?? 0, edges[place] ?? 0];
  const [below, within] = [upTo[place - 1] ?? 0, upTo[place] ?? 0];
  return within > below ? from + ((to - from) * (rank - below)) / (within - below) : to;
}
