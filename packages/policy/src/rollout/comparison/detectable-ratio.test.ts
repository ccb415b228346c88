import { expect, test } from "@jest/globals";
import type { CountPair, Counts } from "../series.ts";
import type { Scenario } from "../simulate/scenario.ts";
import { USUAL } from "../simulate/scenarios.ts";
import { simulateRollout } from "../simulate/simulate-rollout.ts";
import { openCountComparison } from "./compare-counts.ts";
import { couldShow, detectableRatio } from "./detectable-ratio.ts";

const HOW = { tolerate: 1.2, bar: 200, least: 0, detect: 2 };
const ROLLOUTS = 60;

type Seen = { readonly history: readonly (Counts | null)[]; readonly pairs: readonly CountPair[] };

function seenOf(scenario: Scenario, seed: number, intervals: number): Seen {
  const { errors } = simulateRollout({ ...scenario, latency: { ...scenario.latency, edges: [] } }, seed);
  const from = scenario.history;
  const canary = errors.canary.slice(from, from + intervals);
  return {
    history: errors.stable.slice(0, from),
    pairs: canary.map((one, i) => ({ canary: one, stable: errors.stable[from + i] ?? null })),
  };
}

/** The share of rollouts with such a fault that the evidence shows. */
function powerOf(scenario: Scenario, ratio: number, intervals: number): number {
  let shown = 0;
  for (let seed = 0; seed < ROLLOUTS; seed += 1) {
    const { history, pairs } = seenOf({ ...scenario, fault: { kind: "ratio", by: ratio } }, 90_000 + seed, intervals);
    const comparison = openCountComparison(history, HOW);
    if (pairs.some((pair) => comparison.observe(pair) >= HOW.bar)) shown += 1;
  }
  return shown / ROLLOUTS;
}

const traffic: readonly (readonly [string, Partial<Scenario>, number])[] = [
  ["100 requests an interval, 30 intervals", { requests: 100 }, 30],
  ["300 requests an interval, 30 intervals", { requests: 300 }, 30],
  ["1000 requests an interval, 15 intervals", { requests: 1000 }, 15],
  ["2000 requests an interval, 30 intervals", { requests: 2000 }, 30],
  ["2000 requests an interval in bursts, 30 intervals", { requests: 2000, bursts: 0.01 }, 30],
  ["20000 requests an interval, 5 intervals", { requests: 20_000 }, 5],
];

test.each(traffic)("four in five such faults are seen: %s", (_, differs, intervals) => {
  const scenario = { ...USUAL, ...differs };
  const ratios = Array.from({ length: 9 }, (__, seed) => {
    const { history, pairs } = seenOf(scenario, 70_000 + seed, intervals);
    return detectableRatio(history, pairs, HOW) ?? Infinity;
  }).toSorted((a, b) => a - b);
  const power = powerOf(scenario, ratios[4] ?? Infinity, intervals);
  expect(power).toBeGreaterThanOrEqual(0.65);
  expect(power).toBeLessThanOrEqual(0.95);
});

test("more traffic and more intervals show less of a difference", () => {
  const ratioOf = (requests: number, intervals: number): number => {
    const { history, pairs } = seenOf({ ...USUAL, requests }, 7, intervals);
    return detectableRatio(history, pairs, HOW) ?? Infinity;
  };
  expect(ratioOf(2000, 45)).toBeLessThan(ratioOf(2000, 15));
  expect(ratioOf(20_000, 15)).toBeLessThan(ratioOf(2000, 15));
});

const blind: readonly (readonly [string, Seen])[] = [
  ["no interval yet", { history: [{ bad: 10, total: 1000 }], pairs: [] }],
  ["nothing known at all", { history: [], pairs: [] }],
  ["a canary without traffic", seenOf({ ...USUAL, steps: [{ share: 0, intervals: 20 }] }, 1, 20)],
  ["five requests an interval for five intervals", seenOf({ ...USUAL, requests: 100 }, 1, 5)],
  ["no sample of the stable track", { history: [], pairs: [{ canary: { bad: 5, total: 100 }, stable: null }] }],
];

test.each(blind)("%s: no ratio could have been seen", (_, { history, pairs }) => {
  expect(detectableRatio(history, pairs, HOW)).toBeNull();
});

test("what it could have shown is what is worse than the smallest ratio, and nothing that is better", () => {
  for (const seed of [1, 2, 3]) {
    const { history, pairs } = seenOf({ ...USUAL, requests: 1000 }, seed, 20);
    const smallest = detectableRatio(history, pairs, HOW) ?? 20;
    expect(couldShow(history, pairs, { ...HOW, detect: smallest * 1.1 })).toBe(true);
    expect(couldShow(history, pairs, { ...HOW, detect: smallest / 1.1 })).toBe(false);
  }
  expect(couldShow([], [], { ...HOW, detect: 20 })).toBe(false);
});

test("whether a ratio could have been shown, and the smallest that could, are one answer", () => {
  for (let seed = 0; seed < 30; seed += 1) {
    const { history, pairs } = seenOf({ ...USUAL, requests: 500 + 50 * seed }, seed, 20);
    for (const detect of [1.3, 2, 2.05, 2.1, 2.15, 2.2, 2.5, 3, 20, 60]) {
      const how = { ...HOW, detect };
      const smallest = detectableRatio(history, pairs, how) ?? Infinity;
      expect([seed, detect, smallest <= detect]).toEqual([seed, detect, couldShow(history, pairs, how)]);
    }
  }
});

test("a service without errors is asked for a multiple of what matters, not of nothing", () => {
  const { history, pairs } = seenOf({ ...USUAL, requests: 20_000, rate: 0 }, 1, 15);
  expect(detectableRatio(history, pairs, HOW)).toBeNull();
  expect(detectableRatio(history, pairs, { ...HOW, least: 0.001 })).toBeLessThan(10);
});
