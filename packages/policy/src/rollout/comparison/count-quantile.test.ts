import { expect, test } from "@jest/globals";
import { countQuantile } from "./count-quantile.ts";

// From R's qpois and qnbinom.
const cases = [
  { mean: 1, dispersion: 1, u: 0.5, is: 1 },
  { mean: 1, dispersion: 1, u: 0.99, is: 4 },
  { mean: 5, dispersion: 1, u: 0.1, is: 2 },
  { mean: 5, dispersion: 1, u: 0.9, is: 8 },
  { mean: 0, dispersion: 1, u: 0.9, is: 0 },
  { mean: 100, dispersion: 1, u: 0.5, is: 100 },
  { mean: 100, dispersion: 1, u: 0.975, is: 120 },
] as const;

test.each(cases)("mean $mean, dispersion $dispersion, at $u: $is", ({ mean, dispersion, u, is }) => {
  expect(countQuantile(mean, dispersion, u)).toBe(is);
});

test.each([
  [3, 1],
  [3, 4],
  [30, 6],
  [300, 1],
  [300, 10],
])("quantiles that are evenly spread have mean %s and dispersion %s", (mean, dispersion) => {
  const many = Array.from({ length: 2000 }, (_, i) => countQuantile(mean, dispersion, (i + 0.5) / 2000));
  const average = many.reduce((sum, one) => sum + one, 0) / many.length;
  const variance = many.reduce((sum, one) => sum + (one - average) ** 2, 0) / many.length;
  expect(Math.abs(average / mean - 1)).toBeLessThan(0.02);
  expect(Math.abs(variance / mean / dispersion - 1)).toBeLessThan(0.08);
});

test("great bursts end", () => {
  expect(countQuantile(1, 1e9, 0.999999)).toBeLessThanOrEqual(1000);
});
