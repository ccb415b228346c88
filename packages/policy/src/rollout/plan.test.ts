import { expect, test } from "@jest/globals";
import { readPolicy } from "../load/read-policy.ts";
import { testPolicy } from "../load/test-policy.ts";
import { planOf } from "./plan.ts";

const policyOf = (rollout: string) => testPolicy(`version: 1\ncomponents: { web: {} }\nrollout: ${rollout}\n`).policy;
const EVENTS = "{ bad: b, total: t, budget: 1% }";
const LATENCY = "{ buckets: s_bucket, slower-than: 500ms, budget: 1% }";
const VALUE = "{ query: depth, below: 10 }";

test("by default a rollout has four steps of a quarter of an hour, in intervals of half a minute", () => {
  expect(planOf(policyOf("{}"))).toEqual({
    strategy: "canary",
    steps: [{ share: 0.05 }, { share: 0.25 }, { share: 0.5 }, { share: 1 }],
    intervalSeconds: 30,
    settleSeconds: 30,
    window: 30,
    patience: 120,
    watchFor: 0,
    lawWindow: 30,
    guards: { requests: 100, bad: 10, intervals: 3 },
    gaps: 5,
    rollBackWithoutData: null,
    bars: { rollBack: 100, pause: 20 },
    objectives: [],
  });
});

const cases = [
  {
    name: "blue-green is a preview without traffic, then all of it",
    rollout: "{ strategy: blue-green }",
    is: { steps: [{ share: 0 }, { share: 1 }] },
  },
  {
    name: "a coarser grid makes fewer intervals of the same times, never none",
    rollout: "{ window: 15m, interval: 30s, watch-for: 10m }",
    intervalSeconds: 600,
    is: { window: 2, lawWindow: 2, patience: 6, watchFor: 1 },
  },
  {
    name: "an interval that is not over is watched to its end",
    rollout: "{ window: 100s, patience: 101s }",
    is: { window: 4, patience: 4 },
  },
  { name: "patience may be named", rollout: "{ window: 5m, patience: 5m }", is: { patience: 10 } },
  { name: "no data pause", rollout: "{ no-data: pause }", is: { rollBackWithoutData: null } },
  {
    name: "or roll back after a while",
    rollout: "{ no-data: roll-back after 1h30m }",
    is: { rollBackWithoutData: 180 },
  },
  { name: "which is an interval at least", rollout: "{ no-data: roll-back after 0s }", is: { rollBackWithoutData: 1 } },
  {
    name: "objectives share the false alarms",
    rollout: `{ objectives: { a: ${EVENTS}, b: ${VALUE} } }`,
    is: { bars: { rollBack: 200, pause: 20 } },
  },
  { name: "as many as the policy says", rollout: "{ false-alarms: 0.5% }", is: { bars: { rollBack: 200, pause: 20 } } },
] as const;

test.each(cases)("$name", ({ rollout, is, ...more }) => {
  const seconds = "intervalSeconds" in more ? more.intervalSeconds : undefined;
  expect(planOf(policyOf(rollout), seconds)).toMatchObject(is);
});

test("where the policy rolls back on less evidence than it takes to pause, it does not wait for that", () => {
  expect(planOf(policyOf(`{ false-alarms: 10%, objectives: { a: ${EVENTS} } }`)).bars).toEqual({
    rollBack: 10,
    pause: 10,
  });
});

test("the law holds for errors by default, for the rest where it is named", () => {
  const { objectives } = planOf(
    policyOf(
      `{ objectives: { e: ${EVENTS}, l: ${LATENCY}, v: ${VALUE}, named: { bad: b, total: t, budget: 1%, roll-back-above: 12.5% } } }`,
    ),
  );
  expect(objectives.map(({ name, budget, below, rollBackAbove }) => [name, budget, below, rollBackAbove])).toEqual([
    ["e", 0.01, null, 0.05],
    ["l", 0.01, null, null],
    ["v", null, 10, null],
    ["named", 0.01, null, 0.125],
  ]);
});

test.each(["0%", "0.0%", "0.0000%", "11%", "-1%"])(
  "that %s of the faultless rollouts are rolled back cannot be promised",
  (falseAlarms) => {
    const text = `version: 1\ncomponents: { web: {} }\nrollout: { false-alarms: "${falseAlarms}" }\n`;
    expect(readPolicy("release-policy.yml", text).ok).toBe(false);
  },
);
