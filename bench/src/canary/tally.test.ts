import { expect, test } from "@jest/globals";
import { tallyOf } from "./tally.ts";

test("delays are counted from the fault; who rolled back before it has not caught it", () => {
  const rollBack = [4, 12, 10, 30, Infinity];
  const pause = [4, Infinity, Infinity, 5, Infinity];
  expect(tallyOf({ rollBack, pause }, 8)).toEqual({
    rolledBack: 80,
    paused: 40,
    caught: 60,
    rolledBackBy: { median: 22, ninetieth: Infinity },
    heldUpBy: { median: 22, ninetieth: Infinity },
  });
});
