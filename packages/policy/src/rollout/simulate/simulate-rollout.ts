import type { Begun, Counts, Grid, ObjectiveSeries } from "../series.ts";
import type { Track } from "../track.ts";
import { betaBinomial, binomial } from "./binomial.ts";
import { drawSlower, faultyLatency, openLatencies } from "./latencies.ts";
import { poisson } from "./poisson.ts";
import { type Random, randomFrom } from "./random.ts";
import { openRates, openTide } from "./rates.ts";
import { lengthOf, type Scenario } from "./scenario.ts";

type Counted = { readonly [track in Track]: readonly (Counts | null)[] };

/** A rollout that was made up: what a watch would have read of it. */
export type SimulatedRollout = {
  readonly grid: Grid;
  readonly begun: readonly Begun[];
  readonly errors: Counted;
  /** What was slower than each limit of the histogram. */
  readonly slower: readonly (Counted & { readonly edge: number })[];
};

/** Makes up a rollout. The same scenario and seed give the same one. */
export function simulateRollout(scenario: Scenario, seed: number): SimulatedRollout {
  const random = randomFrom(seed);
  const tide = openTide(scenario, random);
  const rates = openRates(scenario, random, tide);
  const { history, intervalSeconds, latency, fault } = scenario;
  const length = lengthOf(scenario);
  const first = 1 - history;
  const lost = { canary: lostAt(scenario, random), stable: lostAt(scenario, random) };
  const slowerOf = {
    canary: openLatencies(scenario, faultyLatency(latency, fault), random),
    stable: openLatencies(scenario, latency, random),
  };
  const errors = twoLists();
  const slower = latency.edges.map((edge) => ({ edge, ...twoLists() }));
  for (let interval = first; interval <= length; interval += 1) {
    const requests = poisson(random, scenario.requests * tide(interval));
    const toCanary = binomial(random, requests, shareAt(scenario, interval));
    const sent = { canary: toCanary, stable: requests - toCanary };
    for (const track of TRACKS) {
      const rate = rates(track, interval);
      const isThere = (track === "stable" || interval > 0) && random.uniform() >= scenario.missing;
      const total = binomial(random, sent[track], lost[track].has(interval) ? random.uniform() : 1);
      errors[track].push(isThere ? { bad: betaBinomial(random, total, rate, scenario.bursts), total } : null);
      const counts = isThere ? drawSlower(random, total, slowerOf[track]()) : [];
      for (const [place, edge] of slower.entries()) {
        edge[track].push(isThere ? { bad: counts[place] ?? 0, total } : null);
      }
    }
  }
  return { grid: { intervalSeconds, first, until: length }, begun: begunOf(scenario), errors, slower };
}

const TRACKS = ["canary", "stable"] as const;

function twoLists(): { readonly [track in Track]: (Counts | null)[] } {
  return { canary: [], stable: [] };
}

/** The canary's share of the traffic in an interval. */
function shareAt({ steps }: Scenario, interval: number): number {
  let ends = 0;
  for (const step of steps) {
    ends += step.intervals;
    if (interval > 0 && interval <= ends) return step.share;
  }
  return 0;
}

function begunOf({ steps }: Scenario): readonly Begun[] {
  let from = 1;
  return steps.map(({ intervals }, step) => {
    const begun = { step, from };
    from += intervals;
    return begun;
  });
}

/** The intervals in which a track's counters begin again. */
function lostAt(scenario: Scenario, random: Random): ReadonlySet<number> {
  const lost = new Set<number>();
  const length = lengthOf(scenario);
  while (lost.size < Math.min(scenario.resets, length)) lost.add(1 + Math.floor(random.uniform() * length));
  return lost;
}

/** The rollout's two objectives: `errors`, and `latency` by one limit of the histogram, compared at further ones too. */
export function objectivesOf(
  { errors, slower }: SimulatedRollout,
  limits: { readonly latency: number; readonly edges: readonly number[] },
): ReadonlyMap<string, ObjectiveSeries> {
  const limit = slower.find(({ edge }) => edge === limits.latency);
  const edges = slower
    .filter(({ edge }) => limits.edges.includes(edge))
    .map(({ edge, canary, stable }) => ({ le: String(edge), canary: [...canary], stable: [...stable] }));
  return new Map<string, ObjectiveSeries>([
    ["errors", { kind: "counts", canary: [...errors.canary], stable: [...errors.stable], edges: [] }],
    ["latency", { kind: "counts", canary: [...(limit?.canary ?? [])], stable: [...(limit?.stable ?? [])], edges }],
  ]);
}
