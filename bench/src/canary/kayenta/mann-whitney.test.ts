import { expect, test } from "@jest/globals";
import { normalQuantile } from "./normal-quantile.ts";
import { rootOf } from "./brent.ts";
import { ranksOf } from "./ranks.ts";
import { rangeOf, shiftOf, standardised } from "./mann-whitney.ts";

// Hollander and Wolfe, Nonparametric Statistical Methods (1973), page 69: the permeability of membranes at term and before;
// the example of R's own `wilcox.test`.
const term = [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46];
const before = [1.15, 0.88, 0.9, 0.74, 1.21];

test("the rank sum and its statistic are the published ones", () => {
  // W = 35 is the rank sum less the least that it can be.
  expect(ranksOf(term, before).sum - (10 * 11) / 2).toBe(35);
  expect(standardised(term, before)).toBeCloseTo((35 - 25 - 0.5) / Math.sqrt((50 * 16) / 12), 12);
});

test("the estimate is the median of all differences", () => {
  const differences = term.flatMap((x) => before.map((y) => x - y)).toSorted((a, b) => a - b);
  const median = ((differences[24] ?? 0) + (differences[25] ?? 0)) / 2;
  expect(shiftOf(term, before, 0.95).estimate).toBeCloseTo(median, 1);
});

// Mann and Whitney (1947), table of critical values, two-sided 5%: the greatest U that is still significant. The normal
// approximation is asked on both sides of it.
test.each([
  { m: 8, n: 8, critical: 13 },
  { m: 10, n: 10, critical: 23 },
  { m: 15, n: 15, critical: 64 },
  { m: 20, n: 20, critical: 127 },
])("samples of $m and $n are different at 5% up to U = $critical", ({ m, n, critical }) => {
  const score = (u: number): number => standardised(...samplesWith(m, n, u));
  const quantile = normalQuantile(0.025);
  expect(score(critical)).toBeLessThan(quantile + 0.03);
  expect(score(critical + 2)).toBeGreaterThan(quantile);
});

/** Two samples without ties of which `u` pairs have the first above the second. */
function samplesWith(m: number, n: number, u: number): readonly [readonly number[], readonly number[]] {
  const y = Array.from({ length: n }, (_, place) => place + 1);
  let left = u;
  const x = Array.from({ length: m }, (_, place) => {
    const above = Math.min(n, left);
    left -= above;
    return above + 0.5 + place / 1000;
  });
  return [x, y];
}

test("equal values share the mean of their ranks, and count as ties", () => {
  expect(ranksOf([1, 2, 2], [2, 3])).toEqual({ sum: 1 + 3 + 3, ties: 27 - 3 });
  expect(standardised([1, 1], [1, 1])).toBeNaN();
  expect(rangeOf([1, 4], [2, 3])).toEqual({ least: -2, most: 2 });
});

test.each([
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.99, 2.326347874040841],
  [0.999999, 4.753424308822899],
  [1e-12, -7.034483825301131],
])("the normal quantile of %d", (p, value) => {
  expect(normalQuantile(p)).toBeCloseTo(value, 9);
});

test("a root is found as near as is asked", () => {
  const f = (x: number): number => x ** 3 - 2;
  const root = rootOf(f, { x: 0, y: f(0) }, { x: 2, y: f(2) }, 1e-10);
  expect(root).toBeCloseTo(Math.cbrt(2), 9);
  expect(rootOf(f, { x: 1, y: 0 }, { x: 2, y: 6 }, 1e-10)).toBe(1);
});
