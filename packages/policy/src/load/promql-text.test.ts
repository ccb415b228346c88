import { expect, test } from "@jest/globals";
import { functionsCalled, placeholdersIn, promqlParts } from "./promql-text.ts";

test.each([
  { query: "http_requests_total", called: [] },
  { query: 'http_requests_total{code=~"5..",path="/"}', called: [] },
  { query: "sum by (rate) (irate(x[5m]))", called: ["irate"] },
  { query: "rate (x[5m])", called: ["rate"] },
  { query: "Rate\n(x[5m])", called: ["rate"] },
  { query: "rate # why\n (x[5m])", called: ["rate"] },
  { query: "my_rate(x)", called: ["my_rate"] },
  { query: "job:rate(x)", called: ["job:rate"] },
  { query: "rate:5m + 1", called: [] },
  { query: `x{a="rate(",b='irate(',c=\`delta(\`}`, called: [] },
  { query: String.raw`x{a="\"rate("}`, called: [] },
  { query: "x{a=`\\`} + rate(x[5m])", called: ["rate"] },
  { query: "x # rate(x[5m])", called: [] },
  { query: 'x{a="#"} + rate(x[5m])', called: ["rate"] },
  { query: 'x{rate="a",delta=~"b"}', called: [] },
  { query: 'x{a="rate(', called: [] },
  { query: '{"rate",a="b"}', called: [] },
])("$query calls $called", ({ query, called }) => {
  expect(functionsCalled(query).filter((name) => name !== "by" && name !== "sum")).toEqual(called);
});

test.each([
  { query: 'x{track="$track",env="$environment"}', names: ["$track", "$environment"] },
  { query: "x{track='$trak'}", names: ["$trak"] },
  { query: "x{track=`${track}`}", names: ["${track}"] },
  { query: "rate(x[$__rate_interval])", names: ["$__rate_interval"] },
  { query: 'x{code=~"5..$"}', names: [] },
  { query: 'x{code=~"(a$|b$)"}', names: [] },
  { query: 'x{code=~".+$",track="a"}', names: [] },
  { query: String.raw`x{path=~"/odata/\\$metadata"}`, names: [] },
  { query: 'x{path=~"/odata/[$]metadata",p="\\x24batch"}', names: [] },
  { query: 'label_replace(x, "a", "$1-${2}", "b", "(.*)-(.*)")', names: [] },
  { query: 'label_replace(x, "a", "$host:$port", "b", "(?P<host>.*):.*")', names: ["$port"] },
  { query: "x # $trak", names: [] },
])("$query names $names", ({ query, names }) => {
  expect(placeholdersIn(query).map(({ written }) => written)).toEqual(names);
});

test.each(["", 'a{b="c"} # d\n\'e', '"a\\', "`a", "\"'`#'\"`", "a\\\"b'"])("the parts of %j are all of it", (query) => {
  expect(
    promqlParts(query)
      .map(({ text }) => text)
      .join(""),
  ).toBe(query);
});
