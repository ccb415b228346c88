import { binomial } from "./binomial.ts";
import type { Random } from "./random.ts";
import type { Fault, Latency, Scenario } from "./scenario.ts";
import { openWander } from "./wander.ts";

/** The standard normal's 99th percentile. */
const Z99 = 2.326347874040841;

/** For each limit of the histogram the share of requests that are slower. */
function slowerThan({ median, p99, edges }: Latency): readonly number[] {
  const spread = Math.log(p99 / median) / Z99;
  return edges.map((edge) => upperTail(Math.log(edge / median) / spread));
}

/** The same by interval: noise makes all of an interval's requests slower or faster. */
export function openLatencies({ latencyWander }: Scenario, latency: Latency, random: Random): () => readonly number[] {
  const shares = slowerThan(latency);
  if (latencyWander === null) return () => shares;
  const noise = openWander(latencyWander, random);
  return () => {
    const times = noise();
    return slowerThan({ ...latency, median: latency.median * times, p99: latency.p99 * times });
  };
}

/** The canary's latency. */
export function faultyLatency(latency: Latency, fault: Fault | null): Latency {
  const { median, p99 } = latency;
  switch (fault?.kind) {
    case "slower":
      return { ...latency, median: median * fault.by, p99: p99 * fault.by };
    case "heavier-tail":
      return { ...latency, p99: p99 * fault.by };
    case undefined:
    case "ratio":
    case "jump":
    case "ramp":
    case "bad-pods":
      return latency;
  }
}

/** Draws how many of `total` requests were slower than each limit, given the shares: each count is of the one before it. */
export function drawSlower(random: Random, total: number, shares: readonly number[]): readonly number[] {
  let left = total;
  let before = 1;
  return shares.map((share) => {
    left = binomial(random, left, before > 0 ? Math.min(1, share / before) : 0);
    before = share;
    return left;
  });
}

/** The chance that a standard normal number is above `z`: Abramowitz and Stegun 26.2.17, right to 7.5e-8. */
function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const terms = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153];
  const series = terms.reduce((sum, term) => (sum + term) * t, 0);
  return (series * Math.exp(-(z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
