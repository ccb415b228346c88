import { expect, test } from "@jest/globals";
import { type Scenario } from "../simulate/scenario.ts";
import { USUAL } from "../simulate/scenarios.ts";
import { simulateRollout } from "../simulate/simulate-rollout.ts";
import { openCountComparison } from "./compare-counts.ts";

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
];

test.each(found)("%s is found in time", (_, differs, median) => {
  expect(alarmsOf({ ...USUAL, ...differs })[ROLLOUTS / 2]).toBeLessThanOrEqual(median);
});
