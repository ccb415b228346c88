import { expect, test } from "@jest/globals";
import type { Counts } from "../series.ts";
import { USUAL } from "../simulate/scenarios.ts";
import type { Scenario } from "../simulate/scenario.ts";
import { simulateRollout } from "../simulate/simulate-rollout.ts";
import { habitsOf, type StableHabits } from "./stable-habits.ts";

/** The middle of what many histories of a scenario show. */
function usually(differs: Partial<Scenario>, of: (habits: StableHabits) => number): number {
  const scenario = { ...USUAL, ...differs, steps: [], latency: { ...USUAL.latency, edges: [] } };
  const all = Array.from({ length: 51 }, (_, seed) => of(habitsOf(simulateRollout(scenario, seed).errors.stable)));
  return all.toSorted((a, b) => a - b)[25] ?? Number.NaN;
}

test("bursts show as clumping, of which the variance is ICC over rate", () => {
  const clumping = usually({ bursts: 0.01 }, (habits) => habits.clumping);
  expect(clumping).toBeGreaterThan(0.8);
  expect(clumping).toBeLessThan(1.4);
  expect(usually({}, (habits) => habits.clumping)).toBeLessThan(0.02);
});

test("bursts over several intervals show as persistence, and single ones do not", () => {
  expect(usually({ wander: { keeps: 0.6, deviation: 0.6 } }, (habits) => habits.persistence)).toBeGreaterThan(2);
  expect(usually({ bursts: 0.01 }, (habits) => habits.persistence)).toBe(1);
  expect(usually({}, (habits) => habits.persistence)).toBe(1);
});

const scarce: readonly (readonly [string, readonly (Counts | null)[], StableHabits])[] = [
  ["no history", [], { intervals: 0, clumping: 1, persistence: 1 }],
  ["gaps alone", [null, { bad: 0, total: 0 }], { intervals: 0, clumping: 1, persistence: 1 }],
  [
    "nothing bad",
    [
      { bad: 0, total: 9 },
      { bad: 0, total: 9 },
    ],
    { intervals: 2, clumping: 1, persistence: 1 },
  ],
  ["one interval", [{ bad: 3, total: 9 }], { intervals: 1, clumping: 0.25, persistence: 1 }],
];

test.each(scarce)("%s: what few bad events can't show may be there", (_, history, habits) => {
  expect(habitsOf(history)).toEqual(habits);
});
