import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Counts } from "../series.ts";
import { SlidingCounts } from "./sliding-counts.ts";

const some = fc.array(fc.option(fc.record({ bad: fc.nat(50), total: fc.nat(1000) }), { freq: 5 }), { maxLength: 40 });

test("it holds the newest intervals, and those alone", () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 12 }), (counts, most) => {
      const sliding = new SlidingCounts(most, 0.05);
      for (const one of counts) sliding.add(one);
      const kept = counts.slice(-most).filter((one) => one !== null);
      expect({ bad: sliding.bad, total: sliding.total, over: sliding.over }).toEqual({
        bad: sum(kept.map(({ bad }) => bad)),
        total: sum(kept.map(({ total }) => total)),
        over: kept.filter(({ bad, total }) => bad > 0.05 * total).length,
      });
    }),
  );
});

test("an interval without a sample takes its place, so that time goes by", () => {
  const sliding = new SlidingCounts(2, 0.05);
  for (const one of [{ bad: 9, total: 10 }, null, null]) sliding.add(one);
  expect([sliding.bad, sliding.total, sliding.share]).toEqual([0, 0, 0]);
});

test("parts of events leave nothing behind: no share is made of what rounding left", () => {
  const parts: readonly Counts[] = [
    { bad: 0.1, total: 0.1 },
    { bad: 0.7, total: 0.7 },
    { bad: 0.2, total: 0.2 },
  ];
  const sliding = new SlidingCounts(3, 0.05);
  for (const one of [...parts, null, null, null]) sliding.add(one);
  expect([sliding.bad, sliding.total, sliding.share]).toEqual([0, 0, 0]);
});

test("a step that begins has seen nothing", () => {
  const sliding = new SlidingCounts(5, 0.05);
  sliding.add({ bad: 9, total: 10 });
  sliding.clear();
  sliding.add({ bad: 0, total: 10 });
  expect([sliding.bad, sliding.total, sliding.over]).toEqual([0, 10, 0]);
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
