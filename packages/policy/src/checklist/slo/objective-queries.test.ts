import { expect, test } from "@jest/globals";
import { queriesOf, stepsOf } from "./objective-queries.ts";

const scope = { environment: "staging.eu", track: "stable", windowSeconds: 3600 };

test("events are what was counted in the window, and what had been counted when a series appeared", () => {
  expect(queriesOf({ bad: 'http{code=~"5..$"}', total: "http", budget: "1%" }, scope)).toEqual({
    kind: "events",
    bad: 'sum(increase(http{code=~"5..$"}[3600s]))',
    badBorn: 'sum(min_over_time(http{code=~"5..$"}[3600s]) unless http{code=~"5..$"} offset 3600s)',
    total: "sum(increase(http[3600s]))",
    coverage: "count(http)",
    couldBeBad: 'count(count_over_time(http{code!=""}[3600s]))',
  });
});

test("a limit is in seconds, as Prometheus writes it", () => {
  const limits = ["500ms", "300ms", "2s", "1m"].map((limit) =>
    queriesOf({ buckets: "b", "slower-than": limit, budget: "1%" }, scope),
  );
  expect(limits).toMatchObject([0.5, 0.3, 2, 60].map((limitSeconds) => ({ kind: "latency", limitSeconds })));
});

test("the environment and the track stand in for their words, and for no longer ones", () => {
  const query = 'x{env="$environment",track=~"$track|$tracks",y="$$track$&",z=~".+$"}';
  expect(queriesOf({ query, below: 1 }, scope)).toEqual({
    kind: "value",
    query: 'x{env="staging.eu",track=~"stable|$tracks",y="$stable$&",z=~".+$"}',
  });
});

test.each([
  { seconds: 60, step: 15, count: 5 },
  { seconds: 3600, step: 15, count: 241 },
  { seconds: 86_400 * 30, step: 1296, count: 2001 },
])("$seconds seconds are looked through in $count steps", ({ seconds, step, count }) => {
  expect(stepsOf(seconds)).toEqual({ step, count });
});
