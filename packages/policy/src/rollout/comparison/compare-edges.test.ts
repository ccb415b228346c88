import { expect, test } from "@jest/globals";
import { openCountComparison } from "./compare-counts.ts";
import { openEdgeComparison } from "./compare-edges.ts";

const HOW = { tolerate: 1.2 };
const calm = Array.from({ length: 60 }, (_, i) => ({ bad: [8, 13, 10, 7, 12][i % 5] ?? 0, total: 1000 }));
const slow = { canary: { bad: 40, total: 1000 }, stable: { bad: 10, total: 1000 } };
const fine = { canary: { bad: 10, total: 1000 }, stable: { bad: 10, total: 1000 } };

test("the evidence is the mean over the edges", () => {
  const edges = openEdgeComparison([calm, calm, calm], HOW);
  const [one, other] = [openCountComparison(calm, HOW), openCountComparison(calm, HOW)];
  for (let i = 0; i < 4; i += 1) edges.observe([slow, fine, { canary: null, stable: null }]);
  for (let i = 0; i < 4; i += 1) {
    one.observe(slow);
    other.observe(fine);
  }
  expect(edges.evidence).toBeCloseTo((one.evidence + other.evidence + 1) / 3, 10);
});

const cases = [
  { name: "no edges say nothing", histories: [], pairs: [], is: 1 },
  { name: "an edge without its pair says nothing", histories: [calm], pairs: [], is: 1 },
] as const;

test.each(cases)("$name", ({ histories, pairs, is }) => {
  expect(openEdgeComparison(histories, HOW).observe(pairs)).toBe(is);
});
