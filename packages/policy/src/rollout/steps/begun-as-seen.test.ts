import { expect, test } from "@jest/globals";
import { decideWatch } from "../decide-watch.ts";
import { planOf } from "../plan.ts";
import type { ObjectiveSeries } from "../series.ts";
import { calm, counts, series, watchFacts, watchPolicy } from "../test-watch.ts";
import { begunAsSeen } from "./begun-as-seen.ts";

const loaded = watchPolicy();
const plan = planOf(loaded.policy);
const idle = Array.from({ length: 10 }, () => counts(0, 10));

test.each([
  { name: "a window each", seen: series(calm(10)), until: 10, steps: [0, 1], decides: "promote" },
  {
    name: "what lies beyond the window has not begun",
    seen: series(calm(5)),
    until: 5,
    steps: [0],
    decides: "promote",
  },
  {
    name: "without a stable track to compare with, the first step sees nothing",
    seen: series(calm(10), null),
    until: 10,
    steps: [0],
    decides: "continue",
  },
  { name: "nor with so little traffic", seen: series(idle), until: 10, steps: [0], decides: "continue" },
])("$name", ({ seen, until, steps, decides }) => {
  const grid = { intervalSeconds: 30, first: -59, until };
  const read = new Map<string, ObjectiveSeries>([["errors", seen]]);
  const begun = begunAsSeen(plan, read, grid);
  expect(begun.map(({ step }) => step)).toEqual(steps);
  const facts = watchFacts(calm(until), { begun: [...begun], objectives: { errors: { known: true, value: seen } } });
  expect(decideWatch(loaded, facts).move).toBe(decides);
});
