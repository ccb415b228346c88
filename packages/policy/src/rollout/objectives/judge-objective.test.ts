import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { judgeObjective, openObjectiveJudge } from "./judge-objective.ts";
import { lawPlan } from "../laws/test-laws.ts";
import type { Counts, ObjectiveSeries } from "../series.ts";
import { begunOnSchedule } from "../steps/steps-begun.ts";
import { calm, counts, series } from "../test-watch.ts";

const { plan, objective } = lawPlan();
const times = <T>(many: number, one: T): T[] => Array.from({ length: many }, () => one);

/** The codes of each interval's alarms, on schedule: five intervals at 20%, then all traffic. */
function codes(one: ObjectiveSeries, until: number, asked = { plan, objective }): readonly (readonly string[])[] {
  const where = { grid: { intervalSeconds: 30, first: -59, until }, begun: begunOnSchedule(plan) };
  return judgeObjective(asked.plan, asked.objective, one, where).alarms.map((some) => some.map(({ code }) => code));
}

const quiet = (intervals: number): readonly (readonly string[])[] => times(intervals, []);

test("a canary like the stable track raises nothing, and its evidence stays small", () => {
  const where = { grid: { intervalSeconds: 30, first: -59, until: 10 }, begun: begunOnSchedule(plan) };
  const { evidence, alarms } = judgeObjective(plan, objective, series(calm(10)), where);
  expect(alarms).toEqual(quiet(10));
  expect(evidence).toHaveLength(10);
  expect(Math.max(...(evidence ?? []))).toBeLessThan(2);
});

test("without a stable track nothing is compared; the laws hold", () => {
  const alone = { ...series(times(3, counts(300))), stable: null } as const;
  const where = { grid: { intervalSeconds: 30, first: -59, until: 3 }, begun: begunOnSchedule(plan) };
  expect(judgeObjective(plan, objective, alone, where).evidence).toBeNull();
  expect(codes(alone, 3).at(-1)).toEqual(["canary.error-rate", "canary.over-budget"]);
});

test("evidence at the lower bar pauses, at the higher one rolls back", () => {
  const seen = codes(series(times(8, counts(45))), 5).flat();
  expect(seen).toContain("canary.worse");
  const bars = { rollBack: 1e12, pause: 20 };
  const never = codes(series(times(8, counts(45))), 5, { plan: { ...plan, bars }, objective }).flat();
  expect(never).toContain("canary.seems-worse");
  expect(never).not.toContain("canary.worse");
});

test("a policy that rolls back on little evidence does not wait for more to pause", () => {
  const eager = lawPlan("  false-alarms: 10%");
  const where = { grid: { intervalSeconds: 30, first: -59, until: 5 }, begun: begunOnSchedule(plan) };
  const { evidence, alarms } = judgeObjective(eager.plan, eager.objective, series(times(8, counts(22))), where);
  for (const [i, weight] of (evidence ?? []).entries()) {
    const worse = alarms[i]?.some(({ code }) => code === "canary.worse") ?? false;
    expect(worse).toBe(weight >= 10);
  }
});

test("at full traffic the law counts all requests, whatever label they have by then", () => {
  const one = series([...calm(5), ...times(3, counts(0, 10))], null);
  if (one.kind !== "counts" || one.stable === null) throw new Error("both tracks are counted");
  const stable = one.stable.map((before, i) => (i < 60 ? before : i < 65 ? counts(40, 4000) : counts(300)));
  expect(codes({ ...one, stable }, 8)[7]).toContain("canary.error-rate");
  const early = stable.map((before, i) => (i >= 60 && i < 65 ? counts(1200, 4000) : before));
  expect(codes({ ...one, stable: early }, 5).flat()).not.toContain("canary.error-rate");
});

test("a counter that began anew is an increase like others", () => {
  expect(codes(series([counts(10), counts(3, 300), counts(10), counts(10)]), 4)).toEqual(quiet(4));
});

const limited = { ...objective, budget: null, below: 10, rollBackAbove: null };
const values = (canary: readonly (number | null)[], stable: number | null = 5): ObjectiveSeries => ({
  kind: "value",
  canary: [...times(60, null), ...canary],
  stable: stable === null ? null : times(60 + canary.length, stable),
});

test.each([
  { name: "within its limit", canary: [5, 5, 5], codes: quiet(3) },
  { name: "out of it for as long as the guards ask", canary: [11, 11, 11], codes: [[], [], ["canary.out-of-limits"]] },
  { name: "missing for too long", canary: times(5, null), codes: [...quiet(4), ["canary.no-data"]] },
])("a value $name", ({ canary, codes: expected }) => {
  expect(codes(values(canary, null), canary.length, { plan, objective: limited })).toEqual(expected);
});

test("at full traffic a value of the stable label is the release's, where the canary has none", () => {
  const one = values([...times(5, 5), ...times(6, null)], 11);
  expect(codes(one, 11, { plan, objective: limited })[10]).toContain("canary.out-of-limits");
});

const some = fc.array(fc.option(fc.record({ bad: fc.nat(150), total: fc.constantFrom(0, 300, 1000) }), { freq: 5 }), {
  minLength: 1,
  maxLength: 14,
});

test("judged piece by piece it is the same as in one go", () => {
  fc.assert(
    fc.property(some, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (canary, pieces) => {
      const grid = { intervalSeconds: 30, first: -59 };
      const begun = begunOnSchedule(plan);
      const upTo = (until: number): readonly (Counts | null)[] => canary.slice(0, until);
      const judge = openObjectiveJudge(plan, objective, series([]), -59);
      let until = 0;
      for (const piece of pieces) {
        until = Math.min(canary.length, until + piece);
        const bit = judge(series(upTo(until)), {
          grid: { ...grid, until },
          begun: begun.filter(({ from }) => from <= until),
        });
        expect(bit).toEqual(judgeObjective(plan, objective, series(upTo(until)), { grid: { ...grid, until }, begun }));
      }
    }),
    { numRuns: 60 },
  );
});
