import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { testPolicy } from "../../load/test-policy.ts";
import { judgeQueue } from "./judge-queue.ts";
import type { QueueRule } from "./queue-measures.ts";
import type { Sample } from "./sample.ts";

const GAPS = 2;

const { queues } = testPolicy(`
version: 1
components: { web: {} }
rollout:
  queues:
    depth: { depth: depth }
    age: { age: age, age-below: 5m }
    dead: { dead-letters: dead, dead-letters-below: 5 }
`).policy.rollout;

const RANK = { none: 0, pause: 1, "roll-back": 2 } as const;

function rank(name: string, rule: QueueRule, values: Sample[], release: number, at = values.length - 1): number {
  const series = { depth: values, age: values, deadLetters: values };
  return RANK[judgeQueue(name, rule, series, { gaps: GAPS, release })(at)?.does ?? "none"];
}

const rule = fc.constantFrom(...Object.entries(queues));
const missing = fc.constantFrom(null, Number.NaN);
/** Queues that grow, stay, fall and lack samples. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 200 }) },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -400, max: -1 }) },
  { weight: 1, arbitrary: missing },
);
const lists = fc
  .tuple(fc.array(step, { minLength: 1, maxLength: 14 }), fc.integer({ min: 0, max: 500 }), fc.nat(8))
  .map(([steps, from, release]) => {
    let value = from;
    const values = steps.map((one) => {
      if (one === null || Number.isNaN(one)) return one;
      value = Math.max(0, value + one);
      return value;
    });
    return { values, release: Math.min(release, values.length - 1) };
  });

/** Many: few random lists have something to say of a law. */
const RUNS = { numRuns: 1000 };

test("where samples of a growing or ageing queue are taken away, it is called calm only once none of its row is left", () => {
  const taken = fc.array(fc.boolean(), { minLength: 14, maxLength: 14 });
  fc.assert(
    fc.property(fc.constantFrom("depth", "age"), lists, taken, (name, { values, release }, out) => {
      const one = queues[name];
      if (one === undefined) throw new Error("no such queue");
      fc.pre(rank(name, one, values, release) > RANK.none);
      const fewer = values.map((value, place) => (out[place] === true ? null : value));
      const at = values.length - 1;
      // What is left of the row that was bad; what was missing already says nothing.
      const left = fewer.slice(Math.max(release, at - 2)).some((value) => value !== null && !Number.isNaN(value));
      fc.pre(left);
      expect(rank(name, one, fewer, release)).toBeGreaterThanOrEqual(RANK.pause);
    }),
    RUNS,
  );
});

test("a queue without any sample left is never called calm, and neither is one that is unread for longer than the policy allows", () => {
  fc.assert(
    fc.property(rule, lists, ([name, one], { values, release }) => {
      expect(
        rank(
          name,
          one,
          values.map(() => null),
          release,
        ),
      ).toBe(RANK.pause);
      const gone = [...values, ...Array.from({ length: GAPS + 1 }, () => null)];
      expect(rank(name, one, gone, release)).toBeGreaterThanOrEqual(RANK.pause);
    }),
    RUNS,
  );
});

test("what comes later changes nothing of what was decided", () => {
  fc.assert(
    fc.property(rule, lists, lists, ([name, one], { values, release }, later) => {
      const at = values.length - 1;
      fc.pre(values.slice(0, at + 1).some((value) => value !== null && !Number.isNaN(value)));
      expect(rank(name, one, [...values, ...later.values], release, at)).toBe(rank(name, one, values, release));
    }),
    RUNS,
  );
});

test("more dead letters and older entries are never better", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("age", "dead"),
      lists,
      fc.nat(13),
      fc.nat(500),
      (name, { values, release }, place, more) => {
        const one = queues[name];
        if (one === undefined) throw new Error("no such queue");
        const worse = values.map((value, i) => (i === place && value !== null ? value + more : value));
        expect(rank(name, one, worse, release)).toBeGreaterThanOrEqual(rank(name, one, values, release));
      },
    ),
    RUNS,
  );
});

test("a queue that never fails to shrink or rest is never called growing", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 2, maxLength: 20 }), fc.nat(5), (falls, history) => {
      let value = 5000;
      const values = falls.map((fall) => (value -= fall));
      const one = queues["depth"];
      if (one === undefined) throw new Error("no such queue");
      const release = Math.min(history + 1, values.length - 1);
      expect(rank("depth", one, values, release)).toBe(RANK.none);
    }),
    RUNS,
  );
});
