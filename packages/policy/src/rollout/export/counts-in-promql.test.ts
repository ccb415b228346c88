import { expect, test } from "@jest/globals";
import { testPolicy } from "../../load/test-policy.ts";
import { countsInPromql } from "./counts-in-promql.ts";
import { lengthOf, rangesOf } from "./ranges.ts";
import { tracksOf } from "./tracks.ts";
import { planOf } from "../plan.ts";

const scope = { environment: "production", track: "canary" };

function objectiveOf(objective: object) {
  const one = testPolicy(
    JSON.stringify({ version: 1, components: { web: {} }, rollout: { objectives: { one: objective } } }),
  ).policy.rollout.objectives["one"];
  if (one === undefined) throw new Error("no objective");
  return one;
}

const budget = "1%";
const cases = [
  {
    name: "what never happened is 0 where a series could have been it",
    objective: { bad: 'http{track="$track",code=~"5.."}', total: 'http{track="$track"}', budget },
    bad: '(sum(increase(http{track="canary",code=~"5.."}[5m])) or 0 * sum(increase(http{track="canary",code!=""}[5m])))',
    total: 'sum(increase(http{track="canary"}[5m]))',
  },
  {
    name: "what is counted by another name is nothing where it is not there",
    objective: { bad: "failed_total", total: "asked_total", budget },
    bad: "sum(increase(failed_total[5m]))",
    total: "sum(increase(asked_total[5m]))",
  },
  {
    name: "a limit of a whole number is found as 1 and as 1.0",
    objective: { buckets: 'seconds_bucket{env="$environment",}', "slower-than": "1000ms", budget },
    bad: 'clamp_min(sum(increase(seconds_bucket{env="production",le="+Inf"}[5m])) - sum(increase(seconds_bucket{env="production",le=~"1|1[.]0"}[5m])), 0)',
    total: 'sum(increase(seconds_bucket{env="production",le="+Inf"}[5m]))',
  },
  {
    name: "a histogram without labels",
    objective: { buckets: "seconds_bucket", "slower-than": "250ms", budget },
    bad: 'clamp_min(sum(increase(seconds_bucket{le="+Inf"}[5m])) - sum(increase(seconds_bucket{le="0.25"}[5m])), 0)',
    total: 'sum(increase(seconds_bucket{le="+Inf"}[5m]))',
  },
];

test.each(cases)("$name", ({ objective, bad, total }) => {
  const counts = countsInPromql(objectiveOf(objective), scope);
  expect(counts?.bad("5m")).toBe(bad);
  expect(counts?.total("5m")).toBe(total);
});

test("a value counts no events", () => {
  expect(countsInPromql(objectiveOf({ query: "depth", below: 3 }), scope)).toBeNull();
});

test.each([
  { query: 'depth{track="$track"}', tracks: ["canary", "stable"] },
  { query: 'depth{track=~"track$"}', tracks: ["all"] },
  { query: "depth", tracks: ["all"] },
])("$query: $tracks", ({ query, tracks }) => {
  expect(tracksOf(objectiveOf({ query, below: 3 }))).toEqual(tracks);
});

test.each([
  { seconds: 60, text: "1m" },
  { seconds: 90, text: "90s" },
  { seconds: 900, text: "15m" },
  { seconds: 7200, text: "2h" },
  { seconds: 259_200, text: "3d" },
  { seconds: 86_460, text: "1441m" },
])("$seconds seconds are $text", ({ seconds, text }) => {
  expect(lengthOf(seconds)).toBe(text);
});

test("no range is shorter than a minute, however short the interval", () => {
  const rollout = { interval: "10s", window: "2m" };
  const { policy } = testPolicy(JSON.stringify({ version: 1, components: { web: {} }, rollout }));
  expect(rangesOf(planOf(policy))).toEqual({ interval: 60, short: 60, long: 120, law: 900 });
});
