import type { SimulatedRollout } from "@signalbox/policy/rollout/simulate/simulate-rollout";

/** What a judge reads of a rollout, one value an interval after the release; NaN where there is none. */
export type Seen = {
  readonly rollout: SimulatedRollout;
  /** The share of requests that failed, in percent. */
  readonly errors: Tracks;
  /** The 99th percentile of the latency in milliseconds, as Prometheus reads it from the histogram. */
  readonly p99: Tracks;
  /** The last interval with something to compare with, and the last one of each step until then. */
  readonly compared: number;
  readonly stepEnds: readonly number[];
};

/** By track. */
export type Tracks = { readonly canary: readonly number[]; readonly stable: readonly number[] };

/** The intervals in which a judge would first roll back, and first pause; null where it never does. */
export type Judged = { readonly rollBack: number | null; readonly pause: number | null };

export type Judge = { readonly name: string; readonly judge: (seen: Seen) => Judged };
