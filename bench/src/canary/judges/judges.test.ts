import { expect, test } from "@jest/globals";
import type { Counts } from "@signalbox/policy/rollout/series";
import { USUAL } from "@signalbox/policy/rollout/simulate/scenarios";
import { simulateRollout, type SimulatedRollout } from "@signalbox/policy/rollout/simulate/simulate-rollout";
import { allJudges } from "./judges.ts";
import { quantileOfBuckets, seenOf } from "./seen.ts";

const judges = new Map(allJudges().map(({ name, judge }) => [name, judge]));

/** A rollout of which the canary's errors are these, from the first interval on; stable tracks and latencies are quiet. */
function rolloutWith(errors: (interval: number) => Counts | null): SimulatedRollout {
  const usual = simulateRollout(USUAL, 1);
  const quiet = usual.errors.stable.map((_, place) => (place < 105 ? { bad: 10, total: 1000 } : { bad: 0, total: 0 }));
  const canary = usual.errors.canary.map((_, place) => (place < 60 ? null : errors(place - 59)));
  const fast = (counts: readonly (Counts | null)[]): readonly (Counts | null)[] =>
    counts.map((one) => (one === null ? null : { bad: 0, total: one.total }));
  return {
    ...usual,
    errors: { canary, stable: quiet },
    slower: usual.slower.map(({ edge }) => ({ edge, canary: fast(canary), stable: fast(quiet) })),
  };
}
const rate =
  (percent: number) =>
  (interval: number): Counts => ({ bad: percent * 10 + (interval % 3), total: 1000 });

const cases = [
  {
    name: "Argo Rollouts",
    what: "three bad measurements are forgiven",
    errors: (k: number) => rate(k < 4 ? 6 : 1)(k),
    at: null,
  },
  {
    name: "Argo Rollouts",
    what: "the fourth is not, whenever it comes",
    errors: (k: number) => rate(k % 10 === 0 ? 6 : 1)(k),
    at: 40,
  },
  {
    name: "Argo Rollouts",
    what: "four in a row without a value are forgiven",
    errors: (k: number) => (k < 5 ? null : rate(1)(k)),
    at: null,
  },
  { name: "Argo Rollouts", what: "the fifth is not", errors: (k: number) => (k < 6 ? null : rate(1)(k)), at: 5 },
  { name: "Argo Rollouts", what: "no requests fail no condition", errors: () => ({ bad: 0, total: 0 }), at: null },
  {
    name: "Flagger",
    what: "nine failed checks are forgiven",
    errors: (k: number) => rate(k < 10 ? 3 : 1)(k),
    at: null,
  },
  { name: "Flagger", what: "the tenth is not", errors: (k: number) => rate(k % 2 === 0 ? 3 : 1)(k), at: 20 },
  { name: "Flagger", what: "no values are a failed check", errors: () => null, at: 10 },
  { name: "Kayenta, each interval", what: "five values are the fewest that can tell", errors: rate(8), at: 5 },
  { name: "Kayenta, each step", what: "it is asked at the end of a step", errors: rate(8), at: 15 },
  { name: "Kayenta, at the end", what: "it is asked while there is a stable track", errors: rate(8), at: 45 },
  { name: "Kayenta, each interval", what: "no data are no difference", errors: () => null, at: null },
  { name: "z test, at the end", what: "it is asked while there is a stable track", errors: rate(8), at: 45 },
  {
    name: "z test, at the end",
    what: "equal rates are no difference",
    errors: () => ({ bad: 10, total: 1000 }),
    at: null,
  },
] as const;

test.each(cases)("$name: $what", ({ name, errors, at }) => {
  expect(judges.get(name)?.(seenOf(rolloutWith(errors)))).toEqual({ rollBack: at, pause: null });
});

test("ours rolls a canary back that fails eight times as often, and leaves a quiet one alone", () => {
  const ours = judges.get("Signalbox");
  expect(ours?.(seenOf(rolloutWith(rate(8))))).toMatchObject({ rollBack: expect.any(Number) });
  expect(ours?.(seenOf(rolloutWith(() => ({ bad: 10, total: 1000 }))))).toEqual({ rollBack: null, pause: null });
});

const edges = [0.1, 0.2, 0.4];
const slower = (...counts: readonly number[]): readonly Counts[] => counts.map((bad) => ({ bad, total: 100 }));
test.each([
  ["within a bucket it is linear, as in Prometheus", slower(51, 1, 0), 0.5, 0.1 + (0.1 * 1) / 50],
  ["the lowest bucket begins at 0", slower(0, 0, 0), 0.5, 0.05],
  ["beyond the last limit it is the last limit", slower(100, 100, 60), 0.5, 0.4],
  ["of no requests there is none", [{ bad: 0, total: 0 }], 0.5, Number.NaN],
  ["of no sample there is none", [null, null, null], 0.5, Number.NaN],
] as const)("a quantile of a histogram: %s", (_, counts, q, expected) => {
  const found = quantileOfBuckets(edges, counts, q);
  if (Number.isNaN(expected)) expect(found).toBeNaN();
  else expect(found).toBeCloseTo(expected, 9);
});
