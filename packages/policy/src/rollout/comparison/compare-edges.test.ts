import { expect, test } from "@jest/globals";
import type { CountPair, Counts } from "../series.ts";
import { openBandComparison } from "./compare-bands.ts";
import { openCountComparison } from "./compare-counts.ts";
import { openEdgeComparison } from "./compare-edges.ts";

const HOW = { tolerate: 1.2 };
const of1000 = (bad: number): Counts => ({ bad, total: 1000 });
const lasting = (bad: number, intervals: number): readonly Counts[] =>
  Array.from({ length: intervals }, () => of1000(bad));
const pairOf = (canary: number, stable: number): CountPair => ({ canary: of1000(canary), stable: of1000(stable) });
const GAP: CountPair = { canary: null, stable: null };

/** Of a thousand requests, so many take longer than 500, 300 and 200 ms where the median is 80 ms and the p99 323 ms. */
const USUAL = [1.1, 13.8, 63.4] as const;
/** The same with a p99 of 420 ms. */
const LONG_TAIL = [5.1, 31.9, 99.4] as const;
const histories = (intervals: number): readonly (readonly Counts[])[] => USUAL.map((bad) => lasting(bad, intervals));
const pairsOf = (slower: readonly number[]): readonly CountPair[] =>
  slower.map((bad, edge) => pairOf(bad, USUAL[edge] ?? 0));

function evidenceOf(before: readonly (readonly Counts[])[], pairs: readonly CountPair[], intervals: number): number {
  const edges = openEdgeComparison(before, HOW);
  for (let i = 0; i < intervals; i += 1) edges.observe(pairs);
  return edges.evidence;
}

const canaries = [
  { name: "as fast as the stable track", slower: USUAL, intervals: 40, is: "none" },
  { name: "faster", slower: [0, 5, 30], intervals: 40, is: "none" },
  { name: "a tail that is a third longer", slower: LONG_TAIL, intervals: 5, is: "strong" },
  { name: "a little slower throughout", slower: [4, 22, 85], intervals: 15, is: "strong" },
  { name: "time-outs beyond the limit alone", slower: [11, 24, 73], intervals: 6, is: "strong" },
  { name: "one interval of a long tail", slower: [40, 80, 200], intervals: 1, is: "none" },
] as const;

test.each(canaries)("$name: $is evidence", ({ slower, intervals, is }) => {
  const evidence = evidenceOf(histories(60), pairsOf(slower), intervals);
  if (is === "strong") expect(evidence).toBeGreaterThan(200);
  else expect(evidence).toBeLessThan(20);
});

test("all edges together tell more of a slower canary with few requests than the best of them", () => {
  const pairs = LONG_TAIL.map((bad, edge): CountPair => ({
    canary: { bad: bad / 10, total: 100 },
    stable: of1000(USUAL[edge] ?? 0),
  }));
  const alone = USUAL.map((bad, edge) => {
    const comparison = openCountComparison(lasting(bad, 60), HOW);
    for (let i = 0; i < 15; i += 1) comparison.observe(pairs[edge] ?? GAP);
    return comparison.evidence;
  });
  expect(evidenceOf(histories(60), pairs, 15)).toBeGreaterThan(2 * Math.max(...alone));
});

test("what makes all latencies of a track wander tells no more for being seen at every edge", () => {
  const wander = [0.5, 1.6, 0.7, 1.4, 0.8];
  const together = USUAL.map((bad) => Array.from({ length: 60 }, (_, i) => of1000(bad * 10 * (wander[i % 5] ?? 1))));
  const apart = USUAL.map((bad, edge) =>
    Array.from({ length: 60 }, (_, i) => of1000(bad * 10 * (wander[(i + 2 * edge) % 5] ?? 1))),
  );
  const evidence = [together, apart].map((before) => {
    const bands = openBandComparison(before, HOW);
    let after = 1;
    for (let i = 0; i < 3; i += 1) after = bands.observe(USUAL.map((bad) => pairOf(bad * 15, bad * 10)));
    return after;
  });
  expect(evidence[0]).toBeLessThan(evidence[1] ?? 0);
});

test("the order of the edges does not matter", () => {
  const pairs = pairsOf(LONG_TAIL);
  const before = histories(60);
  expect(evidenceOf(before.toReversed(), pairs.toReversed(), 4)).toBe(evidenceOf(before, pairs, 4));
});

test("with little history the evidence is the mean over the edges", () => {
  const alone = USUAL.map((bad, edge) => {
    const comparison = openCountComparison(lasting(bad, 10), HOW);
    for (let i = 0; i < 6; i += 1) comparison.observe(pairOf(LONG_TAIL[edge] ?? 0, bad));
    return comparison.evidence;
  });
  const mean = alone.reduce((sum, one) => sum + one, 0) / alone.length;
  expect(evidenceOf(histories(10), pairsOf(LONG_TAIL), 6)).toBeCloseTo(mean, 10);
});

const nothing = [
  { name: "no edges", before: [], pairs: [] },
  { name: "one edge without its pair", before: [lasting(10, 60)], pairs: [] },
  { name: "several edges without their pairs", before: histories(60), pairs: [] },
  { name: "a gap at one of the edges", before: histories(60).slice(1), pairs: [pairOf(14, 14), GAP] },
] as const;

test.each(nothing)("$name: nothing is said", ({ before, pairs }) => {
  expect(evidenceOf(before, pairs, 5)).toBeLessThanOrEqual(1);
});
