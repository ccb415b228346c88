import { expect, test } from "@jest/globals";
import { planOf } from "../plan.ts";
import { begunOnSchedule, openStages } from "./steps-begun.ts";
import { watchPolicy } from "../test-watch.ts";

// Two steps of five intervals: 20%, then all traffic.
const plan = planOf(watchPolicy().policy);

const cases = [
  {
    name: "a step begins with its first interval, and is all of those up to the next",
    begun: [
      { step: 0, from: 1 },
      { step: 1, from: 3 },
    ],
    stages: ["0 begins", "0", "1 begins, all", "1, all"],
  },
  { name: "before anything is on record it is the first step, which does not begin", begun: [], stages: ["0", "0"] },
  {
    name: "the watch after the release has all traffic, and its own beginning",
    begun: [
      { step: 1, from: 1 },
      { step: 2, from: 2 },
    ],
    stages: ["1 begins, all", "2 begins, all", "2, all"],
  },
  {
    name: "two that begin with one interval begin once",
    begun: [
      { step: 0, from: 1 },
      { step: 1, from: 1 },
    ],
    stages: ["1 begins, all", "1, all"],
  },
] as const;

test.each(cases)("$name", ({ begun, stages }) => {
  const stageOf = openStages(plan, begun);
  const told = stages.map((_, i) => {
    const { step, begins, allTraffic } = stageOf(i + 1);
    return `${step}${begins ? " begins" : ""}${allTraffic ? ", all" : ""}`;
  });
  expect(told).toEqual(stages);
});

test("a preview without traffic is not all traffic", () => {
  const preview = planOf(watchPolicy().policy);
  const stageOf = openStages({ ...preview, steps: [{ share: 0 }, { share: 1 }] }, begunOnSchedule(preview));
  expect([stageOf(1).allTraffic, stageOf(6).allTraffic]).toEqual([false, true]);
});

test("on schedule, one window follows the other", () => {
  expect(begunOnSchedule(plan)).toEqual([
    { step: 0, from: 1 },
    { step: 1, from: 6 },
  ]);
});
