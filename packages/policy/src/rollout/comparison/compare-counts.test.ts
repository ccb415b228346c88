import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CountPair, Counts } from "../series.ts";
import { openCountComparison } from "./compare-counts.ts";

const TOLERATE = { tolerate: 1.2 };

/** An interval of so many bad events of a thousand. */
const of1000 = (bad: number): Counts => ({ bad, total: 1000 });
const lasting = <T>(one: T, intervals: number): T[] => Array.from({ length: intervals }, () => one);
/** Ten in a thousand, now two fewer and now two more: about as much as chance alone makes. */
const calm: readonly Counts[] = Array.from({ length: 60 }, (_, i) => of1000([8, 13, 10, 7, 12][i % 5] ?? 0));
/** Ten in a thousand on average, nine intervals of ten without any. */
const bursty: readonly Counts[] = Array.from({ length: 60 }, (_, i) =>
  of1000([0, 0, 0, 0, 0, 0, 0, 100, 0, 0][i % 10] ?? 0),
);

function evidenceOf(history: readonly (Counts | null)[], pairs: readonly CountPair[], tolerate = 1.2): number {
  const comparison = openCountComparison(history, { tolerate });
  for (const pair of pairs) comparison.observe(pair);
  return comparison.evidence;
}

const cases = [
  { name: "as good as the stable track", history: calm, canary: of1000(10), intervals: 40, is: "none" },
  { name: "better than the stable track", history: calm, canary: of1000(1), intervals: 40, is: "none" },
  { name: "worse by what is tolerated", history: calm, canary: of1000(12), intervals: 40, is: "none" },
  { name: "five times as bad for three intervals", history: calm, canary: of1000(50), intervals: 3, is: "strong" },
  { name: "five times as bad in one interval alone", history: calm, canary: of1000(50), intervals: 1, is: "none" },
  { name: "twice as bad for ten intervals", history: calm, canary: of1000(20), intervals: 10, is: "strong" },
  { name: "three intervals that are a burst as usual", history: bursty, canary: of1000(60), intervals: 2, is: "none" },
  {
    name: "ten intervals of bursts, which are not usual",
    history: bursty,
    canary: of1000(60),
    intervals: 10,
    is: "strong",
  },
  { name: "no history: five times as bad for long", history: [], canary: of1000(50), intervals: 15, is: "strong" },
  { name: "no history: five times as bad for two", history: [], canary: of1000(50), intervals: 2, is: "none" },
  { name: "no history: as good as the stable track", history: [], canary: of1000(10), intervals: 40, is: "none" },
  {
    name: "nothing bad on either track",
    history: lasting(of1000(0), 60),
    canary: of1000(0),
    intervals: 40,
    is: "none",
  },
  {
    name: "nothing bad before, some now",
    history: lasting(of1000(0), 60),
    canary: of1000(10),
    intervals: 4,
    is: "strong",
  },
  {
    name: "one bad event where there was none",
    history: lasting(of1000(0), 60),
    canary: of1000(1),
    intervals: 1,
    is: "none",
  },
] as const;

test.each(cases)("$name: $is evidence", ({ history, canary, intervals, is }) => {
  const stable = history === bursty || history[0]?.bad !== 0 ? of1000(10) : of1000(0);
  const evidence = evidenceOf(history, lasting({ canary, stable }, intervals));
  if (is === "strong") expect(evidence).toBeGreaterThan(200);
  else expect(evidence).toBeLessThan(20);
});

test("one burst before the release does not make a calm canary look worse", () => {
  const burst = calm.map((one, i) => (i === 50 ? of1000(300) : one));
  const pair = { canary: of1000(10), stable: of1000(10) };
  expect(evidenceOf(burst, lasting(pair, 40))).toBeLessThan(20);
  expect(evidenceOf(burst, lasting({ ...pair, canary: of1000(100) }, 10))).toBeGreaterThan(200);
});

test("a small hold-out that is lucky for an hour does not convict the canary", () => {
  const before = lasting({ bad: 20, total: 2000 }, 60);
  const pairs = (canary: number): readonly CountPair[] =>
    Array.from({ length: 180 }, (_, i) => ({
      canary: { bad: canary, total: 1980 },
      stable: { bad: i % 7 === 0 ? 1 : 0, total: 20 },
    }));
  expect(evidenceOf(before, pairs(20))).toBeLessThan(20);
  expect(evidenceOf(before, pairs(60))).toBeGreaterThan(200);
});

test("without history, a stable track of few events that has shown nothing bad yet is no proof", () => {
  const pair = { canary: { bad: 2, total: 2000 }, stable: { bad: 0, total: 100 } };
  expect(evidenceOf([], lasting(pair, 6))).toBeLessThan(20);
});

test("what both tracks have in common is no fault of the canary's", () => {
  const both = { canary: of1000(40), stable: of1000(40) };
  expect(evidenceOf(calm, lasting(both, 30))).toBeLessThan(20);
});

test("a fault that comes late is found nearly as soon", () => {
  const fine = lasting({ canary: of1000(10), stable: of1000(10) }, 200);
  const fault = lasting({ canary: of1000(50), stable: of1000(10) }, 6);
  expect(evidenceOf(calm, [...fine, ...fault])).toBeGreaterThan(200);
});

test("more that is tolerated is less evidence", () => {
  const pairs = lasting({ canary: of1000(20), stable: of1000(10) }, 12);
  const evidence = [1, 1.2, 1.5, 2].map((tolerate) => evidenceOf(calm, pairs, tolerate));
  expect(evidence.toSorted((a, b) => b - a)).toEqual(evidence);
});

const counts = fc.oneof(
  fc.constant(null),
  fc.record({ bad: fc.double({ min: 0, noNaN: true }), total: fc.double({ min: 0, noNaN: true }) }),
  fc.record({ bad: fc.double({ min: 0, max: 1e6, noNaN: true }), total: fc.double({ min: 0, max: 1e9, noNaN: true }) }),
  fc.record({ bad: fc.integer({ min: 0, max: 30 }), total: fc.integer({ min: 0, max: 1000 }) }),
);
const history = fc.array(counts, { maxLength: 80 });
const pairs = fc.array(fc.record({ canary: counts, stable: counts }), { maxLength: 60 });

test("evidence is always a finite number above 0, and no interval multiplies it by more than 61", () => {
  fc.assert(
    fc.property(history, pairs, (before, now) => {
      const comparison = openCountComparison(before, TOLERATE);
      let last = 1;
      for (const pair of now) {
        const next = comparison.observe(pair);
        expect(Number.isFinite(next)).toBe(true);
        expect(next).toBeGreaterThan(0);
        expect(next).toBeLessThanOrEqual(61 * last);
        expect(comparison.evidence).toBe(next);
        last = next;
      }
    }),
  );
});

test("an interval without a sample or without events on either track leaves the evidence as it is", () => {
  const absent = fc.constantFrom<Counts | null>(null, { bad: 0, total: 0 });
  const lacking = fc.oneof(
    fc.record({ canary: absent, stable: counts }),
    fc.record({ canary: counts, stable: absent }),
  );
  fc.assert(
    fc.property(history, pairs, lacking, (before, now, pair) => {
      const comparison = openCountComparison(before, TOLERATE);
      for (const one of now) comparison.observe(one);
      const evidence = comparison.evidence;
      expect(comparison.observe(pair)).toBe(evidence);
    }),
  );
});

test("a canary's sample that is missing never makes more of a fault than it was", () => {
  const worse = fc.integer({ min: 30, max: 90 }).map((bad): CountPair => ({ canary: of1000(bad), stable: of1000(10) }));
  fc.assert(
    fc.property(fc.array(worse, { minLength: 1, maxLength: 30 }), fc.nat(), (now, at) => {
      const without = now.map((pair, i) => (i === at % now.length ? { ...pair, canary: null } : pair));
      expect(evidenceOf(calm, without)).toBeLessThanOrEqual(evidenceOf(calm, now) * (1 + 1e-9));
    }),
  );
});

test("a canary with more bad events is never better", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 }), fc.nat(), (bads, at) => {
      const pairsOf = (list: readonly number[]): CountPair[] =>
        list.map((bad) => ({ canary: of1000(bad), stable: of1000(10) }));
      const more = bads.map((bad, i) => (i === at % bads.length ? bad + 5 : bad));
      expect(evidenceOf(calm, pairsOf(more))).toBeGreaterThanOrEqual(evidenceOf(calm, pairsOf(bads)) * (1 - 1e-9));
    }),
  );
});

test("ten times the traffic at the same rates is no less evidence of a fault", () => {
  const times = (factor: number, one: Counts): Counts => ({ bad: factor * one.bad, total: factor * one.total });
  const weigh = (factor: number): number =>
    evidenceOf(
      calm.map((one) => times(factor, one)),
      lasting({ canary: times(factor, of1000(30)), stable: times(factor, of1000(10)) }, 4),
    );
  expect(weigh(10)).toBeGreaterThanOrEqual(0.9 * weigh(1));
});

test("evidence is the same each time that it is folded anew", () => {
  fc.assert(fc.property(history, pairs, (before, now) => evidenceOf(before, now) === evidenceOf(before, now)));
});
