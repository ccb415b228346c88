import { expect, test } from "@jest/globals";
import type { Counts } from "../series.ts";
import { binomial } from "../simulate/binomial.ts";
import { normal } from "../simulate/continuous.ts";
import { randomFrom } from "../simulate/random.ts";
import { USUAL } from "../simulate/scenarios.ts";
import type { Scenario } from "../simulate/scenario.ts";
import { simulateRollout } from "../simulate/simulate-rollout.ts";
import { habitsOf, alikeOf, type StableHabits } from "./stable-habits.ts";

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

const likeness = [
  { name: "a single count is like itself", wanders: 0, parts: 1, from: 1, to: 1 },
  { name: "independent counts are not alike", wanders: 0, parts: 3, from: 1, to: 1 },
  { name: "three that vary together tell no more than one", wanders: 0.6, parts: 3, from: 2.5, to: 3 },
] as const;

test.each(likeness)("$name", ({ wanders, parts, from, to }) => {
  const random = randomFrom(3);
  const rates = Array.from({ length: 60 }, () => 0.01 * Math.exp(wanders * normal(random)));
  const each = Array.from({ length: parts }, () => ({
    counts: rates.map((rate) => ({ bad: binomial(random, 2e4, rate), total: 2e4 })),
    weight: 1,
  }));
  const alike = alikeOf(each);
  expect(alike).toBeGreaterThanOrEqual(from);
  expect(alike).toBeLessThanOrEqual(to);
});

test("a rate that never changes is not taken for one that lasts", () => {
  const history = Array.from({ length: 60 }, (_, i) => ({ bad: 0.7 + 0.1 * i, total: 7 + i }));
  expect(habitsOf(history).persistence).toBe(1);
});
