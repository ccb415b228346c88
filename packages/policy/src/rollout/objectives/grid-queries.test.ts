import { expect, test } from "@jest/globals";
import {
  bucketsQuery,
  coverageQuery,
  gridQueriesOf,
  increaseQuery,
  partsOf,
  tellsTracksApart,
} from "./grid-queries.ts";

const scope = { environment: "production", track: "canary", intervalSeconds: 30 } as const;

test("an interval is looked at in equal parts of whole milliseconds", () => {
  const parts = [0.1, 1, 5, 7, 11, 13, 15, 30, 60, 300].map((seconds) => [seconds, partsOf(seconds)]);
  expect(parts).toEqual([
    [0.1, 1],
    [1, 1],
    [5, 1],
    [7, 2],
    [11, 4],
    [13, 4],
    [15, 3],
    [30, 6],
    [60, 12],
    [300, 60],
  ]);
});

test("increases are the newest less the one before, all of it where it began anew or is new", () => {
  const [now, before] = ["last_over_time(a[5000ms])", "last_over_time(a[3600s] offset 5000ms)"];
  expect(increaseQuery("a", 30)).toBe(`sum((${now} - ${before} * (${now} >= bool ${before})) or ${now})`);
  expect(bucketsQuery("a", 30)).toBe(
    `sum by (le) ((${now} - ${before} * ignoring(le) group_left() min without (le) (${now} >= bool ${before})) or ${now})`,
  );
  expect(coverageQuery("a", 30)).toBe("count(count_over_time(a[29999ms]))");
});

test("an objective is asked in its environment and on its track", () => {
  const bad = 'http{env="$environment",track="$track",code=~"5.."}';
  const total = 'http{env="$environment",track="$track"}';
  expect(gridQueriesOf({ bad, total, budget: "1%" }, scope)).toEqual({
    kind: "events",
    bad: increaseQuery('http{env="production",track="canary",code=~"5.."}', 30),
    total: increaseQuery('http{env="production",track="canary"}', 30),
    covered: coverageQuery('http{env="production",track="canary"}', 30),
    couldBeBad: coverageQuery('http{env="production",track="canary",code!=""}', 30),
  });
  expect(gridQueriesOf({ bad: "errors", total, budget: "1%" }, scope)).toMatchObject({ couldBeBad: null });
  expect(gridQueriesOf({ buckets: 'b{track="$track"}', "slower-than": "500ms", budget: "1%" }, scope)).toEqual({
    kind: "histogram",
    limitSeconds: 0.5,
    buckets: bucketsQuery('b{track="canary"}', 30),
    covered: coverageQuery('b{track="canary"}', 30),
  });
  expect(gridQueriesOf({ query: 'max(depth{track="$track"})', below: 3 }, scope)).toEqual({
    kind: "value",
    query: 'max(depth{track="canary"})',
  });
  expect(gridQueriesOf({}, scope)).toBeNull();
});

const tracks = [
  { objective: { bad: "a{t='$track'}", total: "b{t='$track'}" }, apart: "yes" },
  { objective: { bad: "a{t='$track'}", total: "b" }, apart: "in-part" },
  { objective: { bad: "a", total: "b" }, apart: "no" },
  { objective: { query: "a{t='$tracks'}" }, apart: "no" },
  { objective: { query: "a{t='web-$track'}" }, apart: "yes" },
] as const;
test.each(tracks)("$objective tells tracks apart: $apart", ({ objective, apart }) => {
  expect(tellsTracksApart(objective)).toBe(apart);
});
