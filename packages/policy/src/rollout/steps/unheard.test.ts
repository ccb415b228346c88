import { expect, test } from "@jest/globals";
import { decideWatch } from "../decide-watch.ts";
import type { ObjectiveSeries } from "../series.ts";
import { calm, counts, series, watchFacts, watchPolicy } from "../test-watch.ts";
import type { WatchFacts } from "../watch-facts.ts";

type Sample = number | null;

/** A policy whose steps are shorter than the five intervals that may lack a sample. */
function shortSteps() {
  const loaded = watchPolicy();
  const { policy } = loaded;
  return { ...loaded, policy: { ...policy, rollout: { ...policy.rollout, window: "60s" } } };
}

function values(canary: readonly Sample[], stable: readonly Sample[] | null): ObjectiveSeries {
  const before = Array.from({ length: 60 }, () => null);
  return {
    kind: "value",
    canary: [...before, ...canary],
    stable: stable === null ? null : [...before.map(() => 100), ...stable],
  };
}

const last = {
  begun: [
    { step: 0, from: 1 },
    { step: 1, from: 6 },
  ],
};
const quiet = [...calm(5), null, null];
const idle = [...calm(5), counts(0, 0), counts(0, 0)];

type Case = { name: string; series: ObjectiveSeries; facts?: Partial<WatchFacts>; move: string; says: string };
const cases: readonly Case[] = [
  {
    name: "a value without a sample, shorter than a gap",
    series: values([null, null], [100, 100]),
    move: "pause",
    says: "no sample of it since the step began",
  },
  {
    name: "a value that knows no tracks, without a sample",
    series: values([null, null], null),
    move: "pause",
    says: "no sample of it",
  },
  {
    name: "a value that has nothing to be compared with",
    series: values([100, 100], [null, null]),
    move: "pause",
    says: "nothing was compared",
  },
  { name: "a value of both tracks", series: values([100, null], [null, 100]), move: "promote", says: "saw enough" },
  {
    name: "a value that knows no tracks",
    series: values([null, 100], null),
    move: "promote",
    says: "saw enough",
  },
  {
    name: "the last step without a sample",
    series: series(quiet, null),
    facts: last,
    move: "pause",
    says: "no sample of it since the step began",
  },
  {
    name: "the last step without traffic",
    series: series(idle, counts(0, 0)),
    facts: last,
    move: "pause",
    says: "no sample of it since the step began",
  },
  {
    name: "the last step, with the stable track gone",
    series: series(calm(7), null),
    facts: last,
    move: "promote",
    says: "released",
  },
];

test.each(cases)("$name: $move", ({ series: one, facts = {}, move, says }) => {
  const intervals = one.canary.length - 60;
  const objectives = { errors: { known: true as const, value: one } };
  const decision = decideWatch(shortSteps(), watchFacts(calm(intervals), { objectives, ...facts }));
  expect(decision).toMatchObject({ move });
  expect(decision.says).toContain(says);
});
