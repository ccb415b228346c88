/** How a track's rate or latency wanders by itself: an autoregressive noise of its logarithm. */
export type Wander = {
  /** How much of an interval's noise the next one keeps, 0 to 1. */
  readonly keeps: number;
  /** The noise's standard deviation in the long run. */
  readonly deviation: number;
};

/** What is wrong with the canary. `at` is the last interval without the fault. */
export type Fault =
  /** So many times the stable track's rate of bad events. */
  | { readonly kind: "ratio"; readonly by: number }
  | { readonly kind: "jump"; readonly to: number; readonly at: number }
  /** The rate rises evenly until it is `to` after so many intervals. */
  | { readonly kind: "ramp"; readonly to: number; readonly over: number }
  /** Every request takes so many times as long. */
  | { readonly kind: "slower"; readonly by: number }
  /** The 99th percentile of the latency is so many times as long, the median as it was. */
  | { readonly kind: "heavier-tail"; readonly by: number }
  /** A share of the canary's requests goes to pods whose rate is this. */
  | { readonly kind: "bad-pods"; readonly share: number; readonly rate: number };

/** The latency of a request is log-normal; a histogram counts it by its buckets. All in seconds. */
export type Latency = {
  readonly median: number;
  readonly p99: number;
  /** The limits of the finite buckets, rising. */
  readonly edges: readonly number[];
};

/** A rollout as it could go: its traffic, what is noise in it, and what is wrong. */
export type Scenario = {
  /** Intervals of the stable track from before the release. */
  readonly history: number;
  /** The canary's share of the traffic (0 to 1) and for how many intervals. */
  readonly steps: readonly { readonly share: number; readonly intervals: number }[];
  readonly intervalSeconds: number;
  /** Requests that both tracks together get in an interval, on average. */
  readonly requests: number;
  /** The share of bad requests where nothing is wrong. */
  readonly rate: number;
  readonly latency: Latency;
  /** How much bad requests of an interval come together: their intraclass correlation; 0 for not at all. */
  readonly bursts: number;
  readonly wander: Wander | null;
  /** The same of each track's latencies: all requests of an interval are slower or faster together. */
  readonly latencyWander: Wander | null;
  /** The share of a track's samples that are missing. */
  readonly missing: number;
  /** How often a track's counters start again from 0 within the rollout; what was counted since the last scrape is lost. */
  readonly resets: number;
  /** A tide of load and rate together: it goes up and down by so much in so many intervals. */
  readonly tide: { readonly by: number; readonly intervals: number } | null;
  /** Both tracks have another rate after an interval: the world's fault, not the canary's. */
  readonly shift: { readonly to: number; readonly at: number } | null;
  readonly fault: Fault | null;
};

/** The intervals from the release to the end. */
export function lengthOf({ steps }: Pick<Scenario, "steps">): number {
  return steps.reduce((sum, { intervals }) => sum + intervals, 0);
}

/** The last interval without the fault: delays are counted from it. */
export function onsetOf(fault: Fault | null): number {
  return fault?.kind === "jump" ? fault.at : 0;
}
