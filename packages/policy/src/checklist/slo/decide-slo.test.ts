import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ItemContext } from "../../gate/item-context.ts";
import { testPolicy } from "../../load/test-policy.ts";
import { decideSlo } from "./decide-slo.ts";
import {
  SloFactsSchema,
  type EventsMeasured,
  type LatencyMeasured,
  type Measured,
  type SloFacts,
  type ValueMeasured,
} from "./slo-facts.ts";

const now = "2026-11-21T12:00:00Z";
const about: ItemContext = {
  environment: "production",
  candidate: "c".repeat(40),
  base: null,
  branch: "main",
  tag: null,
  now,
};

const EVENTS = `{ bad: 'http{code=~"5.."}', total: http, budget: 1% }`;
const LATENCY = "{ buckets: seconds_bucket, slower-than: 500ms, budget: 1% }";
const VALUE = "{ query: depth, below: 10, above: 0 }";

function policy(objective: string, slo = "{ window: 1h }") {
  return testPolicy(`version: 1
components: { web: {} }
checklist:
  slo: ${slo}
rollout:
  metrics: { prometheus: { url-from: METRICS_URL } }
  objectives:
    goal: ${objective}
`);
}

function facts(measured: Measured, other: Partial<SloFacts> = {}) {
  const objectives: SloFacts["objectives"] = { goal: { known: true, value: measured } };
  const all = { address: "https://m.example", environment: "staging", windowSeconds: 3600, until: now, objectives };
  return { known: true, value: SloFactsSchema.parse({ ...all, ...other }) } as const;
}

const whole = (query: string, present = 241) => ({ query, steps: 241, present });
const bad = 'sum(increase(http{code=~"5.."}[3600s]))';
const badBorn = 'sum(min_over_time(http{code=~"5.."}[3600s]) unless http{code=~"5.."} offset 3600s)';

function events(figures: {
  bad?: EventsMeasured["bad"]["value"];
  born?: EventsMeasured["bad"]["value"];
  total?: EventsMeasured["bad"]["value"];
  present?: number;
  couldBe?: EventsMeasured["bad"]["value"];
}): EventsMeasured {
  const { bad: happened = 5, born = null, total = 1000, present = 241, couldBe } = figures;
  return {
    kind: "events",
    bad: { query: bad, value: happened },
    badBorn: { query: badBorn, value: born },
    total: { query: "sum(increase(http[3600s]))", value: total },
    coverage: whole("count(http)", present),
    couldBeBad:
      couldBe === undefined ? null : { query: 'count(count_over_time(http{code!=""}[3600s]))', value: couldBe },
  };
}

function latency(
  counts: Readonly<Record<string, number | "NaN">>,
  { born = {}, present = 241 }: { readonly born?: Readonly<Record<string, number>>; readonly present?: number } = {},
): LatencyMeasured {
  const listed = (of: Readonly<Record<string, number | "NaN">>) =>
    Object.entries(of).map(([le, value]) => ({ le, value }));
  return {
    kind: "latency",
    buckets: { query: "sum by (le) (increase(seconds_bucket[3600s]))", counts: listed(counts) },
    bucketsBorn: {
      query: "sum by (le) (min_over_time(seconds_bucket[3600s]) unless seconds_bucket offset 3600s)",
      counts: listed(born),
    },
    coverage: whole("count(seconds_bucket)", present),
  };
}

function valued(figures: Partial<ValueMeasured> & { readonly present?: number } = {}): ValueMeasured {
  const { present = 241, ...rest } = figures;
  return { kind: "value", coverage: whole("depth", present), series: 1, unusable: 0, lowest: 1, highest: 9, ...rest };
}

const cases: readonly { name: string; objective: string; measured: Measured; code: string; observed: string }[] = [
  {
    name: "events within the budget",
    objective: EVENTS,
    measured: events({}),
    code: "slo.met",
    observed: "0.5% of 1000",
  },
  {
    name: "events at the budget",
    objective: EVENTS,
    measured: events({ bad: 10 }),
    code: "slo.met",
    observed: "1% of",
  },
  {
    name: "events over the budget",
    objective: EVENTS,
    measured: events({ bad: 10.01 }),
    code: "slo.over-budget",
    observed: "1.001% of 1000 events were bad",
  },
  {
    name: "bad events of series that appeared with them",
    objective: EVENTS,
    measured: events({ bad: 0, born: 40 }),
    code: "slo.over-budget",
    observed: "4%",
  },
  { name: "no data", objective: EVENTS, measured: events({ total: null }), code: "slo.no-data", observed: "any event" },
  {
    name: "no events",
    objective: EVENTS,
    measured: events({ total: 0, bad: 0 }),
    code: "slo.no-events",
    observed: "no event",
  },
  { name: "NaN", objective: EVENTS, measured: events({ total: "NaN" }), code: "slo.not-a-number", observed: "finite" },
  {
    name: "infinity",
    objective: EVENTS,
    measured: events({ bad: "+Inf" }),
    code: "slo.not-a-number",
    observed: "finite",
  },
  {
    name: "no series of bad events, which would be seen",
    objective: EVENTS,
    measured: events({ bad: null, couldBe: 3 }),
    code: "slo.met",
    observed: "0% of 1000",
  },
  {
    name: "no series of bad events, and of none with their labels",
    objective: EVENTS,
    measured: events({ bad: null, couldBe: null }),
    code: "slo.no-data",
    observed: "no data of bad events",
  },
  {
    name: "no series of bad events, and nobody asked whether there could be",
    objective: EVENTS,
    measured: events({ bad: null }),
    code: "slo.no-data",
    observed: "no data of bad events",
  },
  {
    name: "good events of half a window",
    objective: EVENTS,
    measured: events({ present: 120 }),
    code: "slo.samples-missing",
    observed: "49.79% of the window, which needs 90%",
  },
  {
    name: "good events of nearly all of it",
    objective: EVENTS,
    measured: events({ present: 217 }),
    code: "slo.met",
    observed: "0.5%",
  },
  {
    name: "bad events of half a window",
    objective: EVENTS,
    measured: events({ bad: 500, present: 120 }),
    code: "slo.over-budget",
    observed: "50%",
  },
  {
    name: "few slow requests",
    objective: LATENCY,
    measured: latency({ "0.1": 500, "0.50": 995, "+Inf": 1000 }),
    code: "slo.met",
    observed: "0.5% of 1000 events were slower than 500ms",
  },
  {
    name: "many slow requests",
    objective: LATENCY,
    measured: latency({ "0.5": 900, "+Inf": 1000 }),
    code: "slo.over-budget",
    observed: "10%",
  },
  {
    name: "slow requests of series that appeared with them",
    objective: LATENCY,
    measured: latency({ "0.5": 100, "+Inf": 100 }, { born: { "0.5": 1, "+Inf": 5 } }),
    code: "slo.over-budget",
    observed: "4%",
  },
  {
    name: "a histogram without the bucket",
    objective: LATENCY,
    measured: latency({ "1": 10, "0.25": 5, "+Inf": 10 }),
    code: "slo.no-bucket",
    observed: "no bucket for 500ms; it has 0.25 s, 1 s",
  },
  { name: "no histogram", objective: LATENCY, measured: latency({}), code: "slo.no-data", observed: "requests" },
  {
    name: "a histogram without its whole",
    objective: LATENCY,
    measured: latency({ "0.5": 10 }),
    code: "slo.no-data",
    observed: "all requests",
  },
  {
    name: "no requests",
    objective: LATENCY,
    measured: latency({ "0.5": 0, "+Inf": 0 }),
    code: "slo.no-events",
    observed: "no event",
  },
  {
    name: "a histogram of NaN",
    objective: LATENCY,
    measured: latency({ "0.5": "NaN", "+Inf": 5 }),
    code: "slo.not-a-number",
    observed: "finite",
  },
  {
    name: "fast requests of half a window",
    objective: LATENCY,
    measured: latency({ "0.5": 10, "+Inf": 10 }, { present: 100 }),
    code: "slo.samples-missing",
    observed: "of the window",
  },
  {
    name: "a value within its limits",
    objective: VALUE,
    measured: valued(),
    code: "slo.met",
    observed: "between 1 and 9",
  },
  {
    name: "a value at its limit",
    objective: VALUE,
    measured: valued({ highest: 10 }),
    code: "slo.out-of-bounds",
    observed: "10",
  },
  {
    name: "a value below its other limit",
    objective: VALUE,
    measured: valued({ lowest: -2 }),
    code: "slo.out-of-bounds",
    observed: "between -2 and 9",
  },
  {
    name: "no value",
    objective: VALUE,
    measured: valued({ series: 0, lowest: null, highest: null, present: 0 }),
    code: "slo.no-data",
    observed: "this query",
  },
  {
    name: "several values",
    objective: VALUE,
    measured: valued({ series: 2 }),
    code: "slo.several-values",
    observed: "2 series",
  },
  {
    name: "a value that is NaN",
    objective: VALUE,
    measured: valued({ unusable: 241, lowest: null, highest: null }),
    code: "slo.not-a-number",
    observed: "finite",
  },
  {
    name: "a value that is NaN once",
    objective: VALUE,
    measured: valued({ unusable: 1 }),
    code: "slo.not-a-number",
    observed: "finite",
  },
  {
    name: "a value of half a window",
    objective: VALUE,
    measured: valued({ present: 100 }),
    code: "slo.samples-missing",
    observed: "window",
  },
];

const STATUS: Readonly<Record<string, string>> = {
  "slo.met": "met",
  "slo.over-budget": "unmet",
  "slo.out-of-bounds": "unmet",
};

test.each(cases)("$name: $code", ({ objective, measured, code, observed }) => {
  const [reason, ...others] = decideSlo(policy(objective), facts(measured), about);
  expect(reason).toMatchObject({ code, status: STATUS[code] ?? "unknown", rule: "checklist.slo", at: { line: 4 } });
  expect(reason?.observed).toContain(observed);
  expect(reason?.required).toMatch(/^`goal`.* in `staging` over 1h$/);
  expect(reason?.next === null).toBe(code === "slo.met");
  expect(others).toEqual([]);
});

test("the gate of the same environment asks for nothing", () => {
  expect(decideSlo(policy(EVENTS), null, { ...about, environment: "staging" })).toMatchObject([
    { code: "slo.same-environment", status: "not-applicable" },
  ]);
});

test("what nobody measured is unknown, with its cause", () => {
  const silent = { known: false, code: "prometheus.unreachable", says: "no answer", next: "again" } as const;
  const none = facts(events({}), { objectives: {} });
  const one = facts(events({}), { objectives: { goal: silent } });
  const codes = [null, silent, none, one].map((all) => decideSlo(policy(EVENTS), all, about).map(({ code }) => code));
  expect(codes).toEqual([
    ["slo.not-gathered"],
    ["prometheus.unreachable"],
    ["slo.not-gathered"],
    ["prometheus.unreachable"],
  ]);
});

test.each<{ name: string; other: Partial<SloFacts>; code: string }>([
  { name: "of another environment", other: { environment: "sandbox" }, code: "slo.other-question" },
  { name: "of a shorter window", other: { windowSeconds: 60 }, code: "slo.other-question" },
  { name: "of an hour ago", other: { until: "2026-11-21T11:00:00Z" }, code: "slo.other-time" },
  { name: "of the future", other: { until: "2026-11-21T12:00:01Z" }, code: "slo.other-time" },
  { name: "of ten minutes ago", other: { until: "2026-11-21T11:50:00Z" }, code: "slo.met" },
])("figures $name: $code", ({ other, code }) => {
  expect(decideSlo(policy(EVENTS), facts(events({}), other), about)).toMatchObject([{ code }]);
});

test("figures that answer other queries say nothing", () => {
  const asked = events({});
  const others: readonly Measured[] = [
    { ...asked, bad: { ...asked.bad, query: "sum(increase(http[3600s]))" } },
    { ...asked, badBorn: { ...asked.badBorn, query: "" } },
    { ...asked, total: { ...asked.total, query: "" } },
    { ...asked, coverage: { ...asked.coverage, query: "" } },
    { ...asked, coverage: { ...asked.coverage, steps: 1 } },
    { ...asked, couldBeBad: { query: "vector(1)", value: 1 } },
    valued(),
  ];
  for (const other of others) {
    expect(decideSlo(policy(EVENTS), facts(other), about)).toMatchObject([{ code: "slo.other-question" }]);
  }
});

test("fewer samples, and more that is bad, never make it better", () => {
  const ALLOWS: Readonly<Record<string, number>> = { unmet: 0, unknown: 1, met: 2 };
  const allows = (measured: Measured) =>
    ALLOWS[decideSlo(policy(EVENTS), facts(measured), about)[0]?.status ?? ""] ?? Number.NaN;
  const figures = fc.record({
    bad: fc.double({ min: 0, max: 100, noNaN: true }),
    born: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    total: fc.option(fc.double({ min: 0, max: 5000, noNaN: true })),
    present: fc.nat(241),
  });
  fc.assert(
    fc.property(figures, fc.nat(100), (figure, more) => {
      const before = allows(events(figure));
      expect(allows(events({ ...figure, present: Math.max(0, figure.present - more) }))).toBeLessThanOrEqual(before);
      expect(allows(events({ ...figure, bad: "NaN" }))).not.toBe(ALLOWS["met"]);
      expect(allows(events({ ...figure, total: null }))).not.toBe(ALLOWS["met"]);
      expect(allows(events({ ...figure, bad: figure.bad + more }))).toBeLessThanOrEqual(before);
    }),
  );
});
