import { expect, test } from "@jest/globals";
import { randomFrom, splitMix64 } from "./random.ts";

test("splitmix64 gives the published numbers of the seed 1234567", () => {
  expect([1, 2, 3].map((n) => splitMix64(1234567, n))).toEqual([
    6457827717110365317n,
    3203168211198807973n,
    9817491932198370423n,
  ]);
});

test("xoshiro128** goes on from the state that splitmix64 filled", () => {
  const { bits } = randomFrom(42);
  // By a second implementation, which gives the published 11520, 0, 5927040, 70819200, 2031721883 from the state 1, 2, 3, 4.
  expect(Array.from({ length: 6 }, bits)).toEqual([
    1776835114, 4165204688, 17111135, 2317295270, 2792088233, 2554630222,
  ]);
});

test("the same seed gives the same numbers, a neighbouring seed others", () => {
  const some = (seed: number): readonly number[] => Array.from({ length: 5 }, randomFrom(seed).uniform);
  expect(some(7)).toEqual(some(7));
  expect(some(7)).not.toEqual(some(8));
  expect(some(-1)).toHaveLength(5);
});

test("uniform numbers fill their range evenly", () => {
  const { uniform } = randomFrom(1);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 20_000; i += 1) {
    const tenth = Math.floor(uniform() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(180);
});
