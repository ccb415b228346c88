import type { Fault, Scenario } from "./scenario.ts";

/**
 * The rollout that the others vary: an hour before it and half an hour of it in four steps, and a service of 2,000 requests
 * an interval of which one in a hundred fails.
 */
export const USUAL: Scenario = {
  history: 60,
  steps: [0.05, 0.25, 0.5, 1].map((share) => ({ share, intervals: 15 })),
  intervalSeconds: 30,
  requests: 2000,
  rate: 0.01,
  latency: {
    median: 0.08,
    p99: 0.323,
    edges: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 1],
  },
  bursts: 0,
  wander: null,
  latencyWander: null,
  missing: 0,
  resets: 0,
  tide: null,
  shift: null,
  fault: null,
};

const LOW_TRAFFIC: Partial<Scenario> = { requests: 100 };
const BURSTS: Partial<Scenario> = { bursts: 0.01 };
const MISSING: Partial<Scenario> = { missing: 0.2 };
const RESETS: Partial<Scenario> = { resets: 3 };

/** Rollouts of which nothing is the canary's fault. */
export const QUIET: ReadonlyMap<string, Scenario> = new Map(
  Object.entries<Partial<Scenario>>({
    "no fault": {},
    "bursts .005": { bursts: 0.005 },
    "bursts .01": BURSTS,
    "bursts .02": { bursts: 0.02 },
    "bursts over several intervals": { wander: { keeps: 0.6, deviation: 0.6 } },
    "latency that wanders": { latencyWander: { keeps: 0.6, deviation: 0.1 } },
    "low traffic": LOW_TRAFFIC,
    "both tracks 1 to 4%": { shift: { to: 0.04, at: 10 } },
    "both tracks 1 to 4%, bursts .01": { shift: { to: 0.04, at: 10 }, bursts: 0.01 },
    "missing samples": MISSING,
    "counter resets": RESETS,
    "a tide of load and rate": { tide: { by: 0.5, intervals: 120 } },
    "a rate of 0.02%": { rate: 0.0002 },
    "long drift": { wander: { keeps: 0.9, deviation: 0.6 } },
  }).map(([name, differs]) => [name, { ...USUAL, ...differs }]),
);

const FAULTS: Readonly<Record<string, Fault>> = {
  "2x": { kind: "ratio", by: 2 },
  "5x": { kind: "ratio", by: 5 },
  "jump to 8%": { kind: "jump", to: 0.08, at: 8 },
  "ramp to 6%": { kind: "ramp", to: 0.06, over: 40 },
  "p99 +30%": { kind: "heavier-tail", by: 1.3 },
  "all requests 30% slower": { kind: "slower", by: 1.3 },
  "one of four pods at 10%": { kind: "bad-pods", share: 0.25, rate: 0.1 },
};

const AROUND: Readonly<Record<string, Partial<Scenario>>> = {
  "": {},
  ", bursts .01": BURSTS,
  ", low traffic": LOW_TRAFFIC,
  ", missing samples": MISSING,
  ", counter resets": RESETS,
};

/** Rollouts of a canary that is worse than the stable track, by the fault's name and what else is going on. */
export const FAULTY: ReadonlyMap<string, Scenario> = new Map(
  Object.entries(AROUND).flatMap(([around, differs]) =>
    Object.entries(FAULTS).map(([name, fault]) => [`${name}${around}`, { ...USUAL, ...differs, fault }] as const),
  ),
);
