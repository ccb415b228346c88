import { expect, test } from "@jest/globals";
import { judgeSeries } from "../objectives/judge-series.ts";
import type { ObjectivePlan, RolloutPlan } from "../plan.ts";
import { quantileOf } from "./quantile.ts";
import { type ServiceTraffic, simulateObjective } from "./simulated-traffic.ts";
import { type JudgeRollout, simulatePolicy } from "./simulate-policy.ts";

const errors: ObjectivePlan = {
  name: "errors",
  budget: 0.02,
  below: null,
  above: null,
  tolerate: 1.2,
  detect: 3,
  rollBackAbove: 0.05,
  critical: true,
};
const depth: ObjectivePlan = { ...errors, name: "depth", budget: null, below: 100, rollBackAbove: null };

const plan: RolloutPlan = {
  strategy: "canary",
  steps: [{ share: 0.1 }, { share: 0.5 }, { share: 1 }],
  intervalSeconds: 30,
  settleSeconds: 30,
  window: 10,
  patience: 40,
  watchFor: 5,
  lawWindow: 30,
  guards: { requests: 100, bad: 10, intervals: 3 },
  gaps: 5,
  rollBackWithoutData: null,
  bars: { rollBack: 100, pause: 20 },
  objectives: [errors, depth],
};
const traffic: ServiceTraffic = {
  requestsPerInterval: 1000,
  rates: new Map([["errors", 0.01]]),
  together: new Set(),
  bursts: 0,
  history: 60,
};

test("a rollout has the plan's steps and the watch after them", () => {
  const series = simulateObjective(plan, traffic, errors, { ratio: 5, seed: 1 });
  if (series.kind !== "counts") throw new Error("errors are counted");
  expect(series.canary).toHaveLength(60 + 35);
  expect(series.canary.slice(0, 60).every((one) => one === null)).toBe(true);
  const sum = (of: typeof series.canary): number => of.reduce((all, one) => all + (one?.total ?? 0), 0);
  expect(sum(series.canary.slice(60, 70)) / 10_000).toBeCloseTo(0.1, 1);
  expect(sum((series.stable ?? []).slice(80))).toBe(0);
  const bad = series.canary.reduce((all, one) => all + (one?.bad ?? 0), 0);
  expect(bad / sum(series.canary)).toBeCloseTo(0.05, 2);
});

test("a judge that never alarms sees nothing, and one that always does sees everything", () => {
  const never: JudgeRollout = () => ({ firstPause: null, firstRollBack: null });
  const always: JudgeRollout = () => ({ firstPause: { interval: 2 }, firstRollBack: { interval: 3 } });
  const how = { rollouts: 5, seed: 1 };
  expect(simulatePolicy(plan, traffic, how, never)).toMatchObject({
    rollouts: 5,
    intervals: 35,
    quiet: { rolledBack: 0, paused: 0 },
    objectives: [{ name: "errors", seenInFirstWindow: null, seenByEnd: null }],
    leftOut: ["depth"],
  });
  expect(simulatePolicy(plan, traffic, how, always).objectives[0]).toEqual({
    name: "errors",
    faults: [2, 3, 5].map((ratio) => ({ ratio, rolledBack: 1, heldUp: 1, median: 3, ninetieth: 3 })),
    seenInFirstWindow: 1.25,
    seenByEnd: 1.25,
  });
});

test("the watch's own judge catches five times as many errors soon, sees more with more traffic, and leaves quiet ones alone", () => {
  const how = { rollouts: 40, seed: 7 };
  const usual = simulatePolicy(plan, traffic, how, judgeSeries);
  expect(usual).toEqual(simulatePolicy(plan, traffic, how, judgeSeries));
  expect(usual.quiet.rolledBack).toBeLessThan(0.05);
  const [{ faults, seenByEnd } = { faults: [], seenByEnd: null }] = usual.objectives;
  expect(faults.find(({ ratio }) => ratio === 5)).toMatchObject({ rolledBack: 1 });
  const little = simulatePolicy(plan, { ...traffic, requestsPerInterval: 50 }, how, judgeSeries);
  expect(little.objectives[0]?.seenByEnd ?? Infinity).toBeGreaterThan(seenByEnd ?? Infinity);
});

test("where a rollout pauses for lack of traffic, no difference was seen", () => {
  const blind = simulatePolicy(plan, { ...traffic, requestsPerInterval: 0.01 }, { rollouts: 5, seed: 1 }, judgeSeries);
  expect(blind).toMatchObject({ quiet: { paused: 1 }, objectives: [{ seenInFirstWindow: null, seenByEnd: null }] });
});

test("of what tells no tracks apart both are seen together, and nothing is compared", () => {
  const together = { ...traffic, together: new Set(["errors"]) };
  const series = simulateObjective(plan, together, errors, { ratio: 1, seed: 1 });
  if (series.kind !== "counts") throw new Error("errors are counted");
  expect(series.stable).toBeNull();
  expect(series.canary.slice(0, 60).every((one) => one === null)).toBe(true);
  const requests = series.canary.slice(60, 70).reduce((all, one) => all + (one?.total ?? 0), 0);
  expect(requests / 10_000).toBeCloseTo(1, 1);
  // A tenth of the traffic that fails twice as often moves the whole by a tenth.
  expect(simulatePolicy(plan, together, { rollouts: 5, seed: 1 }, judgeSeries).objectives[0]).toMatchObject({
    faults: [{ ratio: 2, rolledBack: 0 }, { ratio: 3 }, { ratio: 5 }],
  });
});

test("a quantile is one of the values, and infinite where there is none", () => {
  expect(quantileOf([4, 1, 3, 2], 0.5)).toBe(2);
  expect(quantileOf([4, 1, 3, 2], 0.9)).toBe(4);
  expect(quantileOf([], 0.5)).toBe(Infinity);
});
