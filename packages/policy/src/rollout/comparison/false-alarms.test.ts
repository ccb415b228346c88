import { expect, test } from "@jest/globals";
import { type Scenario } from "../simulate/scenario.ts";
import { USUAL } from "../simulate/scenarios.ts";
import { simulateRollout } from "../simulate/simulate-rollout.ts";
import { openCountComparison } from "./compare-counts.ts";
import { openEdgeComparison } from "./compare-edges.ts";

const BAR = 200;
const ROLLOUTS = 40;

/** In which interval of each rollout the evidence passes the bar; Infinity where it never does. */
function alarmsOf(scenario: Scenario): readonly number[] {
  return Array.from({ length: ROLLOUTS }, (_, seed) => {
    const { errors } = simulateRollout({ ...scenario, latency: { ...scenario.latency, edges: [] } }, 40_000 + seed);
    const comparison = openCountComparison(errors.stable.slice(0, scenario.history), { tolerate: 1.2 });
    const at = errors.canary
      .slice(scenario.history)
      .findIndex(
        (canary, i) => comparison.observe({ canary, stable: errors.stable[scenario.history + i] ?? null }) >= BAR,
      );
    return at < 0 ? Infinity : at + 1;
  }).toSorted((a, b) => a - b);
}

const quiet: readonly (readonly [string, Partial<Scenario>])[] = [
  ["nothing is wrong", {}],
  ["bursts", { bursts: 0.02 }],
  ["bursts over several intervals", { wander: { keeps: 0.6, deviation: 0.6 } }],
  ["low traffic", { requests: 100 }],
  ["a short history", { history: 12, bursts: 0.01 }],
  ["no history", { history: 0 }],
  ["both tracks at once", { shift: { to: 0.04, at: 10 } }],
];

test.each(quiet)("false alarms are rare: %s", (_, differs) => {
  const alarms = alarmsOf({ ...USUAL, ...differs }).filter((at) => at < Infinity);
  expect(alarms.length).toBeLessThanOrEqual(0.03 * ROLLOUTS);
});

const found: readonly (readonly [string, Partial<Scenario>, number])[] = [
  ["5x", { fault: { kind: "ratio", by: 5 } }, 5],
  ["5x, bursts", { fault: { kind: "ratio", by: 5 }, bursts: 0.01 }, 9],
  ["5x, low traffic", { fault: { kind: "ratio", by: 5 }, requests: 100 }, 26],
  ["2x", { fault: { kind: "ratio", by: 2 } }, 22],
  ["2x, bursts", { fault: { kind: "ratio", by: 2 }, bursts: 0.01 }, 38],
];

test.each(found)("%s is found in time", (_, differs, median) => {
  expect(alarmsOf({ ...USUAL, ...differs })[ROLLOUTS / 2]).toBeLessThanOrEqual(median);
});

/** The same of the evidence that latencies are. */
function latencyAlarmsOf(differs: Partial<Scenario>): readonly number[] {
  const scenario = { ...USUAL, ...differs, latency: { ...USUAL.latency, edges: [0.2, 0.3, 0.5] } };
  return Array.from({ length: ROLLOUTS }, (_, seed) => {
    const { slower } = simulateRollout(scenario, 50_000 + seed);
    const comparison = openEdgeComparison(
      slower.map(({ stable }) => stable.slice(0, scenario.history)),
      { tolerate: 1.2 },
    );
    for (let interval = 1; interval <= 45; interval += 1) {
      const at = scenario.history + interval - 1;
      const pairs = slower.map(({ canary, stable }) => ({ canary: canary[at] ?? null, stable: stable[at] ?? null }));
      if (comparison.observe(pairs) >= BAR) return interval;
    }
    return Infinity;
  }).toSorted((a, b) => a - b);
}

test("latencies that wander by themselves are no fault", () => {
  const alarms = latencyAlarmsOf({ latencyWander: { keeps: 0.6, deviation: 0.1 } }).filter((at) => at < Infinity);
  expect(alarms.length).toBeLessThanOrEqual(0.03 * ROLLOUTS);
});

test("a tail that is a third longer is found within the first step", () => {
  expect(latencyAlarmsOf({ fault: { kind: "heavier-tail", by: 1.3 } })[ROLLOUTS / 2]).toBeLessThanOrEqual(13);
});
