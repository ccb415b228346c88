import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { judgeObjective } from "./judge-objective.ts";
import { planOf } from "../plan.ts";
import { openRememberingJudge } from "./remembering-judge.ts";
import type { Begun, Counts } from "../series.ts";
import { counts, series, watchPolicy } from "../test-watch.ts";

const { policy } = watchPolicy();
const plan = planOf(policy);
const [objective] = plan.objectives;
if (objective === undefined) throw new Error("the policy has an objective");

const course = fc.array(
  fc.option(
    fc.nat(120).map((bad) => counts(bad)),
    { freq: 4 },
  ),
  { minLength: 1, maxLength: 30 },
);
const looks = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 });
const where = (canary: readonly unknown[], begun: readonly Begun[]) => ({
  grid: { intervalSeconds: 30, first: -59, until: canary.length },
  begun: begun.filter(({ from }) => from <= canary.length),
});

test("looks one after the other find what one look at all of it does", () => {
  fc.assert(
    fc.property(course, looks, fc.integer({ min: 2, max: 20 }), (canary, ends, second) => {
      const begun = [
        { step: 0, from: 1 },
        { step: 1, from: second },
      ];
      const judge = openRememberingJudge();
      for (const end of [...ends.toSorted((a, b) => a - b), canary.length]) {
        const seen = canary.slice(0, end);
        const found = judge(plan, objective, series(seen), where(seen, begun));
        expect(found).toEqual(judgeObjective(plan, objective, series(seen), where(seen, begun)));
      }
    }),
    { numRuns: 100 },
  );
});

test("where what was read before reads otherwise now, it is judged anew", () => {
  fc.assert(
    fc.property(course, fc.nat(29), fc.nat(500), (canary, place, bad) => {
      const judge = openRememberingJudge();
      const begun = [{ step: 0, from: 1 }];
      judge(plan, objective, series(canary), where(canary, begun));
      const other = canary.map((one, i): Counts | null => (i === place ? counts(bad) : one));
      const found = judge(plan, objective, series(other), where(other, begun));
      expect(found).toEqual(judgeObjective(plan, objective, series(other), where(other, begun)));
    }),
    { numRuns: 100 },
  );
});

test("where the plan reads otherwise now, it is judged anew", () => {
  const judge = openRememberingJudge();
  const silent = series(Array.from({ length: 12 }, () => null));
  const at = where(Array.from({ length: 12 }), [{ step: 0, from: 1 }]);
  judge(plan, objective, silent, at);
  const stricter = { ...plan, rollBackWithoutData: 10 };
  expect(judge(stricter, objective, silent, at)).toEqual(judgeObjective(stricter, objective, silent, at));
});
