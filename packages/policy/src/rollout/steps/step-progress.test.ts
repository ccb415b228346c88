import { expect, test } from "@jest/globals";
import { planOf } from "../plan.ts";
import type { Begun } from "../series.ts";
import { progressOf, type StepProgress } from "./step-progress.ts";
import { watchPolicy } from "../test-watch.ts";

const plan = planOf(watchPolicy("  watch-for: 3m").policy);
const FIRST = [{ step: 0, from: 1 }];
const SECOND = [...FIRST, { step: 1, from: 6 }];
const RELEASED = [...SECOND, { step: 2, from: 11 }];

type Case = {
  readonly name: string;
  readonly begun: readonly Begun[];
  readonly until: number;
  readonly paused: readonly number[];
  readonly is: Partial<StepProgress>;
};

const cases: readonly Case[] = [
  {
    name: "nothing is over yet",
    begun: FIRST,
    until: 0,
    paused: [],
    is: { step: 0, share: 0.2, watched: 0, needed: 5, passed: 0 },
  },
  { name: "nothing is on record yet", begun: [], until: 2, paused: [], is: { step: 0, watched: 2, passed: 2 } },
  { name: "each interval counts", begun: FIRST, until: 3, paused: [], is: { watched: 3, passed: 3, patience: 20 } },
  { name: "but none that paused", begun: FIRST, until: 3, paused: [2], is: { watched: 2, passed: 3 } },
  {
    name: "those of the step before are not its own",
    begun: SECOND,
    until: 7,
    paused: [],
    is: { step: 1, share: 1, watched: 2, passed: 2 },
  },
  {
    name: "a clock that jumped back shows nothing of a step that had begun",
    begun: SECOND,
    until: 3,
    paused: [],
    is: { step: 1, watched: 0, passed: 0 },
  },
  {
    name: "the watch after the release has its own length, and its patience comes on top",
    begun: RELEASED,
    until: 12,
    paused: [],
    is: { step: 2, share: 1, watched: 2, needed: 6, patience: 26 },
  },
];

test.each(cases)("$name", ({ begun, until, paused, is }) => {
  expect(progressOf(plan, begun, until, (interval) => paused.includes(interval))).toMatchObject(is);
});
