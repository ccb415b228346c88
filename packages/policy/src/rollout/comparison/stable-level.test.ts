import { expect, test } from "@jest/globals";
import { openStableLevel } from "./stable-level.ts";

const CALM = { intervals: 60, clumping: 0, persistence: 1 };

function levelAfter(bads: readonly number[], habits = CALM): number {
  const level = openStableLevel(habits);
  for (const bad of bads) level.add({ bad, total: 1000 });
  return level.now();
}

const usual: readonly number[] = Array.from({ length: 60 }, (_, i) => [8, 13, 10, 12, 7][i % 5] ?? 0);

const lasting = (bad: number, intervals: number): number[] => Array.from({ length: intervals }, () => bad);

const cases = [
  { name: "the window's mean where nothing stands out", bads: usual, is: 0.01 },
  { name: "the mean where the newest interval alone stands out a little", bads: [...usual, 18], is: 0.01 },
  { name: "the new level where the newest interval alone stands out by far", bads: [...usual, 40], is: 0.04 },
  { name: "the new level where several stand out", bads: [...usual, 40, 42, 38, 40], is: 0.04 },
  { name: "the new level where many stand out a little", bads: [...usual, ...lasting(15, 32)], is: 0.015 },
  { name: "the mean after a burst has passed", bads: [...usual, 12, 8, 10, 10, 9, 8, 12, 10], is: 0.01 },
  { name: "half an event where there was none", bads: usual.map(() => 0), is: 0.5 / 60_000 },
] as const;

test.each(cases)("$name", ({ bads, is }) => {
  expect(Math.abs(levelAfter(bads) / is - 1)).toBeLessThan(0.06);
});

test("bursts that are usual do not stand out for a while, and a new level among them does in the end", () => {
  const bursty = { ...CALM, clumping: 1 };
  const lasted = (intervals: number): number => levelAfter([...usual, ...lasting(40, intervals)], bursty);
  expect(lasted(2)).toBeLessThan(0.013);
  expect(lasted(12)).toBe(0.04);
});

test("a great count that has long gone leaves nothing behind", () => {
  const bads = [9e14, ...usual, ...usual, ...usual];
  const level = openStableLevel(CALM);
  for (const bad of bads) level.add({ bad, total: Math.max(1000, bad) });
  expect(level.now()).toBeCloseTo(0.01, 3);
});
