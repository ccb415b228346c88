import { expect, test } from "@jest/globals";
import type { Alarm } from "../alarm.ts";
import { coursesOf, firstOf, type JudgeObjective, judgeSeries } from "./judge-series.ts";
import { planOf } from "../plan.ts";
import { calm, counts, series, watchPolicy } from "../test-watch.ts";

const plan = planOf(watchPolicy("    slow: { bad: s, total: t, budget: 1% }").policy);
const where = { grid: { intervalSeconds: 30, first: -59, until: 4 }, begun: [{ step: 0, from: 1 }] };
const both = new Map([
  ["errors", series(calm(4))],
  ["slow", series(calm(4))],
  ["other", series(calm(4))],
]);

/** A judge who says of each objective what stands here: a letter an interval, `p` for a pause, `r` for a roll-back, `b` for both. */
function saying(told: Readonly<Record<string, string>>): JudgeObjective {
  return (_, { name }) => {
    const alarm = (does: Alarm["does"]): Alarm => ({
      code: "x",
      does,
      path: ["rollout", "objectives", name],
      says: name,
      status: "unmet",
    });
    const letters: Readonly<Record<string, readonly Alarm[]>> = {
      p: [alarm("pause")],
      r: [alarm("roll-back")],
      b: [alarm("roll-back"), alarm("pause")],
    };
    return { evidence: null, alarms: (told[name] ?? "").split("").map((letter) => letters[letter] ?? []) };
  };
}

test.each([
  { name: "nothing", told: { errors: "....", slow: "...." }, pause: null, back: null },
  {
    name: "the earliest of all objectives",
    told: { errors: "..p.", slow: ".p.r" },
    pause: ["slow", 2],
    back: ["slow", 4],
  },
  {
    name: "of one interval, the plan's first",
    told: { errors: ".p..", slow: ".p.." },
    pause: ["errors", 2],
    back: null,
  },
  {
    name: "of several in an interval, each by what it does",
    told: { errors: "...b" },
    pause: ["errors", 4],
    back: ["errors", 4],
  },
  {
    name: "a roll-back before any pause",
    told: { errors: "r...", slow: "..p." },
    pause: ["slow", 3],
    back: ["errors", 1],
  },
])("$name", ({ told, pause, back }) => {
  const courses = coursesOf(plan, both, where, saying(told));
  for (const [does, expected] of [
    ["pause", pause],
    ["roll-back", back],
  ] as const) {
    const first = firstOf(courses, does);
    expect(first === null ? null : [first.says, first.interval]).toEqual(expected);
  }
});

test("what the plan does not name is not judged, nor what nobody could read", () => {
  expect([...judgeSeries(plan, both, where).courses.keys()]).toEqual(["errors", "slow"]);
  expect([...judgeSeries(plan, new Map(), where).courses.keys()]).toEqual([]);
});

test("an interval of more events than can be told apart has no sample, and hides none of the others", () => {
  const faulty = [counts(0, 1e300), ...Array.from({ length: 4 }, () => counts(300))];
  const found = judgeSeries(plan, new Map([["errors", series(faulty, null)]]), {
    grid: { intervalSeconds: 30, first: -59, until: faulty.length },
    begun: [{ step: 0, from: 1 }],
  });
  expect(found.firstRollBack).toMatchObject({ interval: 4, code: "canary.error-rate" });
});
