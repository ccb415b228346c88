import { expect, test } from "@jest/globals";
import { logBeta, logGamma } from "./log-gamma.ts";

const cases = [
  { x: 0.5, is: Math.log(Math.PI) / 2 },
  { x: 1, is: 0 },
  { x: 2, is: 0 },
  { x: 5, is: Math.log(24) },
  { x: 11, is: Math.log(3_628_800) },
  { x: 1e-3, is: 6.907178885383853 },
  { x: 1e6, is: 12_815_504.569147611 },
] as const;

test.each(cases)("the logarithm of gamma at $x", ({ x, is }) => {
  expect(Math.abs(logGamma(x) - is)).toBeLessThan(1e-10 * Math.max(1, Math.abs(is)));
});

test("the beta function of 2 and 3 is 1/12", () => {
  expect(Math.exp(logBeta(2, 3))).toBeCloseTo(1 / 12, 12);
});
