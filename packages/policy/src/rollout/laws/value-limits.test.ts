import { expect, test } from "@jest/globals";
import { called, lawPlan } from "./test-laws.ts";
import { ValueLimits } from "./value-limits.ts";

type Case = {
  readonly name: string;
  readonly below?: number;
  readonly above?: number;
  readonly guards?: string;
  readonly seen: readonly (number | null)[];
  readonly says: readonly string[];
};

const cases: readonly Case[] = [
  { name: "below its limit", below: 10, seen: [0, 9.99, -5, 9], says: [".", ".", ".", "."] },
  { name: "at its limit it is not below it", below: 10, seen: [10, 10, 10], says: [".", ".", "pause"] },
  {
    name: "a row that ends is no row",
    below: 10,
    seen: [11, 11, 9, 11, 11, 11],
    says: [".", ".", ".", ".", ".", "pause"],
  },
  {
    name: "a gap neither adds to the row nor ends it",
    below: 10,
    seen: [11, null, 11, null, 11],
    says: [".", ".", ".", ".", "pause"],
  },
  {
    name: "what stood before a gap stands on in it",
    below: 10,
    seen: [11, 11, 11, null, null, 9, null],
    says: [".", ".", "pause", "pause", "pause", ".", "."],
  },
  {
    name: "not above its limit",
    above: 0.5,
    seen: [0.5, 0.4, 0.6, 0.1, 0.1, 0.1],
    says: [".", ".", ".", ".", ".", "pause"],
  },
  {
    name: "between two limits, on whichever side it is",
    below: 10,
    above: 5,
    seen: [4, 11, 5, 7],
    says: [".", ".", "pause", "."],
  },
  { name: "without a guard, the first", below: 10, guards: "  guards: { intervals: 0 }", seen: [10], says: ["pause"] },
  { name: "without limits nothing is out of them", seen: [1e300, -1e300, 0], says: [".", ".", "."] },
];

test.each(cases)("$name", ({ below = null, above = null, guards = "", seen, says }) => {
  const { plan, objective } = lawPlan(guards);
  const limits = new ValueLimits(plan, { ...objective, below, above });
  expect(seen.map((value) => called(limits.observe(value)))).toEqual(says);
});

test("it says the value and the limit, and for how long", () => {
  const { plan, objective } = lawPlan();
  const limits = new ValueLimits(plan, { ...objective, below: null, above: 0.5 });
  for (const value of [0.4, 0.3]) limits.observe(value);
  expect(limits.observe(0.2)).toMatchObject({
    code: "canary.out-of-limits",
    says: "it is 0.2, not above 0.5, for 3 intervals in a row",
    status: "unmet",
  });
});
