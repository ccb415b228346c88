import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ValuePair } from "../series.ts";
import { openValueComparison } from "./compare-values.ts";

const lasting = <T>(one: T, intervals: number): T[] => Array.from({ length: intervals }, () => one);
const calm = Array.from({ length: 60 }, (_, i) => 100 + (i % 5));

function evidenceOf(
  worse: "bigger" | "smaller",
  history: readonly (number | null)[],
  pairs: readonly ValuePair[],
): number {
  const comparison = openValueComparison(history, { tolerate: 1.2, worse });
  for (const pair of pairs) comparison.observe(pair);
  return comparison.evidence;
}

const cases = [
  { worse: "bigger", name: "three times the queue", history: calm, canary: 300, is: "strong" },
  { worse: "bigger", name: "as much as the stable track", history: calm, canary: 102, is: "none" },
  { worse: "bigger", name: "a tenth more, which is tolerated", history: calm, canary: 112, is: "none" },
  { worse: "bigger", name: "less", history: calm, canary: 10, is: "none" },
  { worse: "bigger", name: "something where nothing was", history: lasting(0, 60), canary: 5, stable: 0, is: "strong" },
  { worse: "bigger", name: "nothing at all", history: lasting(0, 60), canary: 0, stable: 0, is: "none" },
  { worse: "smaller", name: "a third of the throughput", history: calm, canary: 34, is: "strong" },
  { worse: "smaller", name: "none of the throughput", history: calm, canary: 0, is: "strong" },
  { worse: "smaller", name: "as much as the stable track", history: calm, canary: 102, is: "none" },
  { worse: "smaller", name: "more", history: calm, canary: 900, is: "none" },
  { worse: "smaller", name: "zeros where zeros are usual", history: lasting(0, 60), canary: 0, stable: 0, is: "none" },
  { worse: "smaller", name: "an idle moment before", history: [...calm, 0], canary: 34, is: "strong" },
  { worse: "bigger", name: "no history, three times as much", history: [], canary: 300, is: "strong" },
  { worse: "bigger", name: "no history, as much", history: [], canary: 102, is: "none" },
] as const;

test.each(cases)("$worse is worse: $name: $is evidence", ({ worse, history, canary, is, ...rest }) => {
  const stable = "stable" in rest ? rest.stable : 102;
  const evidence = evidenceOf(worse, history, lasting({ canary, stable }, 20));
  if (is === "strong") expect(evidence).toBeGreaterThan(200);
  else expect(evidence).toBeLessThan(20);
});

const noBets: readonly ValuePair[] = [
  { canary: null, stable: 100 },
  { canary: 500, stable: null },
  { canary: -500, stable: 100 },
  { canary: 500, stable: -100 },
  { canary: Number.NaN, stable: 100 },
  { canary: Number.POSITIVE_INFINITY, stable: 100 },
];

test.each(noBets)("no bet on canary $canary and stable $stable", (pair) => {
  expect(evidenceOf("bigger", calm, lasting(pair, 5))).toBe(1);
  expect(evidenceOf("smaller", calm, lasting(pair, 5))).toBe(1);
});

test("evidence is always a finite number above 0, and no interval multiplies it by more than 61", () => {
  const value = fc.oneof(fc.constant(null), fc.double({ min: 0 }), fc.double());
  const pairs = fc.array(fc.record({ canary: value, stable: value }), { maxLength: 60 });
  fc.assert(
    fc.property(
      fc.constantFrom("bigger", "smaller"),
      fc.array(value, { maxLength: 70 }),
      pairs,
      (worse, before, now) => {
        const comparison = openValueComparison(before, { tolerate: 1.2, worse });
        let last = 1;
        for (const pair of now) {
          const next = comparison.observe(pair);
          expect(Number.isFinite(next)).toBe(true);
          expect(next).toBeGreaterThan(0);
          expect(next).toBeLessThanOrEqual(61 * last);
          last = next;
        }
      },
    ),
  );
});

test("a stable track of nothing but zeros is a measure too: one value beside it does not pause, and three roll back", () => {
  const comparison = openValueComparison(
    Array.from({ length: 60 }, () => 0),
    { tolerate: 1.2, worse: "bigger" },
  );
  const [first = 0, second = 0, third = 0] = [55, 55, 55].map((canary) => comparison.observe({ canary, stable: 0 }));
  expect(first).toBeLessThan(20);
  expect(second).toBeGreaterThan(20);
  expect(third).toBeGreaterThan(200);
});
