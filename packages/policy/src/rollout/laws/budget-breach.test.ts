import { expect, test } from "@jest/globals";
import type { Counts } from "../series.ts";
import { binomial } from "../simulate/binomial.ts";
import { randomFrom } from "../simulate/random.ts";
import { counts } from "../test-watch.ts";
import { BudgetBreach } from "./budget-breach.ts";
import { called, lawPlan } from "./test-laws.ts";

const times = <T>(many: number, one: T): T[] => Array.from({ length: many }, () => one);
// A window of 10 intervals, whose short part are 2.
const TEN = "  guards: { intervals: 2 }";

type Case = {
  readonly name: string;
  readonly budget?: number;
  readonly dispersion?: number;
  readonly seen: readonly (Counts | null | "step")[];
  readonly says: readonly string[];
};

const cases: readonly Case[] = [
  { name: "at the budget nothing is breached", seen: times(5, counts(20)), says: times(5, ".") },
  {
    name: "clearly above it, it pauses once the guards are met",
    seen: times(4, counts(40)),
    says: [".", "pause", "pause", "pause"],
  },
  {
    name: "a little above it may be noise, until there are enough of them",
    seen: times(5, counts(24)),
    says: times(5, "."),
  },
  {
    name: "what is over by now does not pause: the short part must be above it too",
    seen: [counts(60), counts(60), counts(60), counts(0), counts(0)],
    says: [".", "pause", "pause", "pause", "."],
  },
  {
    name: "nor does what has just begun: the long part must be",
    seen: [...times(4, counts(5)), counts(60)],
    says: times(5, "."),
  },
  {
    name: "where the stable track comes in bursts, it takes more",
    dispersion: 25,
    seen: times(4, counts(40)),
    says: times(4, "."),
  },
  {
    name: "a dispersion below 1 makes it no stricter",
    dispersion: 0,
    seen: times(3, counts(23)),
    says: times(3, "."),
  },
  { name: "no traffic is no breach", seen: [counts(0, 0), null, counts(0, 0)], says: [".", ".", "."] },
  {
    name: "with a budget of nothing, ten bad ones are a breach",
    budget: 0,
    seen: [counts(0), counts(5), counts(5)],
    says: [".", ".", "pause"],
  },
  {
    name: "a step begins anew",
    seen: [...times(2, counts(40)), "step", ...times(2, counts(40))],
    says: [".", "pause", ".", "pause"],
  },
  {
    name: "too few events do not pause",
    seen: times(5, counts(2, 15)),
    says: [".", ".", ".", ".", "."],
  },
];

/** An hour of the stable track, with a thousand events an interval. */
const HISTORY = { intervals: 60, bad: 600, total: 60_000, dispersion: 1 };

test.each(cases)("$name", ({ budget = 0.02, dispersion = 1, seen, says }) => {
  const { plan, objective } = lawPlan(TEN);
  const breach = new BudgetBreach({ ...plan, window: 10 }, objective, budget, { ...HISTORY, dispersion });
  const heard: string[] = [];
  for (const one of seen) {
    if (one === "step") breach.beginStep();
    else heard.push(called(breach.observe(one)));
  }
  expect(heard).toEqual(says);
});

test("it says what was seen and what the budget is", () => {
  const { plan, objective } = lawPlan(TEN);
  const breach = new BudgetBreach(plan, objective, 0.02, HISTORY);
  breach.observe(counts(40));
  expect(breach.observe(counts(41))).toMatchObject({
    code: "canary.over-budget",
    path: ["rollout", "objectives", "errors"],
    says: "4.05% of 2000 events were bad, above the budget of 2%",
  });
});

test("of a hundred services whose true rate is half their budget, at most five pause in an hour; at twice, nearly all do", () => {
  const paused = (rate: number): number => {
    let many = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const { plan, objective } = lawPlan();
      const breach = new BudgetBreach({ ...plan, window: 30 }, objective, 0.02, HISTORY);
      const random = randomFrom(seed);
      const hour = Array.from({ length: 120 }, () => ({ bad: binomial(random, 500, rate), total: 500 }));
      if (hour.some((one) => breach.observe(one) !== null)) many += 1;
    }
    return many;
  };
  expect(paused(0.01)).toBeLessThanOrEqual(5);
  expect(paused(0.04)).toBeGreaterThanOrEqual(99);
});

test("a burst of the stable track weighs by the canary's own traffic: a small canary is not deafened by it", () => {
  const { plan, objective } = lawPlan(TEN);
  const bursty = { intervals: 60, bad: 600, total: 60 * 100_000, dispersion: 101 };
  const breach = new BudgetBreach({ ...plan, window: 10 }, objective, 0.02, bursty);
  expect(times(3, counts(45)).map((one) => called(breach.observe(one)))).toContain("pause");
});
