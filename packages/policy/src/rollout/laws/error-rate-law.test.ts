import { expect, test } from "@jest/globals";
import type { Counts } from "../series.ts";
import { counts } from "../test-watch.ts";
import { ErrorRateLaw } from "./error-rate-law.ts";
import { called, lawPlan } from "./test-laws.ts";

const LITERAL = "  guards: { requests: 0, bad: 0, intervals: 0 }";
const times = <T>(many: number, one: T): T[] => Array.from({ length: many }, () => one);

type Case = {
  readonly name: string;
  readonly more?: string;
  readonly limit?: number;
  /** "step": a step begins. */
  readonly seen: readonly (Counts | null | "step")[];
  /** Of each interval. */
  readonly says: readonly string[];
};

const cases: readonly Case[] = [
  {
    name: "5% is not above 5%",
    seen: times(4, counts(50)),
    says: [".", ".", ".", "."],
  },
  {
    name: "above 5% it pauses once that is more than a burst, and rolls back at the third interval",
    seen: times(4, counts(51)),
    says: [".", "pause", "roll-back", "roll-back"],
  },
  {
    name: "one burst, however great, neither pauses nor rolls back",
    seen: [counts(1000), null, null],
    says: [".", ".", "."],
  },
  {
    name: "three intervals over it by themselves do not count where all of them together are not",
    seen: [counts(0, 10_000), ...times(3, counts(60))],
    says: [".", ".", ".", "."],
  },
  {
    name: "with fewer than 100 events it pauses",
    seen: [counts(4, 24), counts(4, 24), counts(4, 24), counts(4, 24), counts(4, 24)],
    says: [".", "pause", "pause", "pause", "roll-back"],
  },
  {
    name: "with fewer than 10 bad ones it pauses",
    seen: [...times(3, counts(3, 50)), counts(1, 30)],
    says: [".", "pause", "pause", "roll-back"],
  },
  {
    name: "one or two bad requests are no rate",
    seen: times(2, counts(1, 5)),
    says: [".", "."],
  },
  {
    name: "read literally, one bad request of five rolls back at once",
    more: LITERAL,
    seen: [counts(0, 5), counts(1, 5)],
    says: [".", "roll-back"],
  },
  {
    name: "read literally, too, nothing is no rate",
    more: LITERAL,
    seen: [counts(0, 0), null, counts(0, 5)],
    says: [".", ".", "."],
  },
  {
    name: "a guard alone can be taken away",
    more: "  guards: { intervals: 0 }",
    seen: [counts(60)],
    says: ["roll-back"],
  },
  {
    name: "a step begins anew",
    seen: [...times(2, counts(60)), "step", ...times(3, counts(60))],
    says: [".", "pause", ".", "pause", "roll-back"],
  },
  {
    name: "what lies more than 15 minutes back is forgotten",
    seen: [...times(3, counts(900)), ...times(29, counts(20))],
    says: [".", "pause", ...times(28, "roll-back"), "pause", "."],
  },
  {
    name: "an interval without a sample neither counts nor ends anything",
    seen: [counts(60), null, counts(60), null, counts(60)],
    says: [".", ".", "pause", "pause", "roll-back"],
  },
  {
    name: "more bad events than events are no better than all",
    seen: times(3, counts(200, 100)),
    says: [".", "pause", "roll-back"],
  },
  {
    name: "a limit of 0% is passed by the first that counts",
    limit: 0,
    seen: [counts(0), ...times(4, counts(3))],
    says: [".", ".", "pause", "pause", "roll-back"],
  },
];

test.each(cases)("$name", ({ more = "", limit = 0.05, seen, says }) => {
  const { plan, objective } = lawPlan(more);
  const law = new ErrorRateLaw(plan, objective, limit);
  const heard: string[] = [];
  for (const one of seen) {
    if (one === "step") law.beginStep();
    else heard.push(called(law.observe(one)));
  }
  expect(heard).toEqual(says);
});

test("it says what was seen, and what a guard still lacks", () => {
  const { plan, objective } = lawPlan();
  const law = new ErrorRateLaw(plan, objective, 0.05);
  law.observe(counts(3, 24));
  expect(law.observe(counts(3, 24))).toEqual({
    code: "canary.error-rate-guarded",
    does: "pause",
    path: ["rollout", "objectives", "errors"],
    says: "12.5% of 48 events were bad since the step began, above 5%; to roll back it takes more: 48 of 100 events, 6 of 10 bad ones, 2 of 3 intervals over it",
    status: "unmet",
  });
});

test("it says of which time it speaks, once that is not the whole step any more", () => {
  const { plan, objective } = lawPlan();
  const law = new ErrorRateLaw(plan, objective, 0.05);
  const said = times(31, counts(60)).map((one) => law.observe(one)?.says);
  expect(said.slice(-2)).toEqual([
    "6% of 30000 events were bad since the step began, above 5%",
    "6% of 30000 events were bad in the last 15 minutes, above 5%",
  ]);
});
