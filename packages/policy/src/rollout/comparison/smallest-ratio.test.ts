import { expect, test } from "@jest/globals";
import type { CountPair, Counts } from "../series.ts";
import { openCountComparison } from "./compare-counts.ts";
import { smallestRatio } from "./smallest-ratio.ts";

const HOW = { tolerate: 1.2, bar: 200 };
const history: readonly Counts[] = Array.from({ length: 60 }, (_, i) => ({
  bad: [8, 13, 10, 7, 12][i % 5] ?? 0,
  total: 1000,
}));
const pairsOf = (bad: number, intervals: number): readonly CountPair[] =>
  Array.from({ length: intervals }, () => ({ canary: { bad, total: 1000 }, stable: { bad: 10, total: 1000 } }));

test("it is the ratio at which the evidence passes the bar", () => {
  const pairs = pairsOf(50, 20);
  const ratio = smallestRatio(history, pairs, HOW);
  const passes = (tolerate: number): boolean => {
    const comparison = openCountComparison(history, { tolerate });
    return pairs.some((pair) => comparison.observe(pair) >= HOW.bar);
  };
  expect(passes(1.2 * ratio)).toBe(false);
  expect(passes(1.2 * ratio * 0.99)).toBe(true);
});

test("it is above 1 just where the comparison's own evidence passes the bar", () => {
  expect(smallestRatio(history, pairsOf(50, 20), HOW)).toBeGreaterThan(1);
  expect(smallestRatio(history, pairsOf(10, 20), HOW)).toBeLessThan(1);
});

test("more intervals of the same fault support more of it", () => {
  const ratios = [3, 6, 12, 24].map((intervals) => smallestRatio(history, pairsOf(50, intervals), HOW));
  expect(ratios.toSorted((a, b) => a - b)).toEqual(ratios);
  expect(ratios.at(-1)).toBeLessThan(50 / 12);
});

const ends = [
  { name: "without a sample nothing is supported", pairs: [{ canary: null, stable: null }], is: 0.5 },
  { name: "a canary of which everything fails is as bad as can be told", pairs: pairsOf(1000, 20), is: 20 },
] as const;

test.each(ends)("$name", ({ pairs, is }) => {
  expect(smallestRatio(history, pairs, HOW)).toBe(is);
});
