import { expect, test } from "@jest/globals";
import { betaBinomial } from "../simulate/binomial.ts";
import { randomFrom } from "../simulate/random.ts";
import { dispersionOf, spreadOf } from "./dispersion.ts";

const cases = [
  { name: "no interval", counts: [], is: 1 },
  { name: "one interval", counts: [{ bad: 5, total: 100 }], is: 1 },
  {
    name: "nothing bad",
    counts: [
      { bad: 0, total: 100 },
      { bad: 0, total: 90 },
    ],
    is: 1,
  },
  {
    name: "all bad",
    counts: [
      { bad: 100, total: 100 },
      { bad: 90, total: 90 },
    ],
    is: 1,
  },
  // (10² + 10²) / (100 · 0.5 · 0.5) over one degree of freedom.
  { name: "two that differ", counts: [{ bad: 40, total: 100 }, null, { bad: 60, total: 100 }], is: 8 },
  {
    name: "two that are the same",
    counts: [
      { bad: 50, total: 100 },
      { bad: 50, total: 100 },
    ],
    is: 0,
  },
] as const;

test.each(cases)("$name: $is", ({ counts, is }) => {
  expect(dispersionOf(counts)).toBeCloseTo(is, 10);
});

test("it finds again what made the counts: 1 + (n - 1) · ICC", () => {
  const random = randomFrom(3);
  const counts = Array.from({ length: 4000 }, () => ({ bad: betaBinomial(random, 500, 0.05, 0.01), total: 500 }));
  expect(Math.abs(dispersionOf(counts) / (1 + 499 * 0.01) - 1)).toBeLessThan(0.1);
});

test("what was not counted is left out", () => {
  const counts = [{ bad: 3, total: 10 }, { bad: 0, total: 0 }, null, { bad: 12, total: 10 }, { bad: 1, total: 1e300 }];
  expect(spreadOf(counts)).toMatchObject({ intervals: 2, bad: 13, total: 20 });
});
