import { expect, test } from "@jest/globals";
import { prometheusRules, ruleGroups } from "@signalbox/policy/rollout/export/rules/prometheus-rules";
import { whereInstalled } from "@signalbox/systems/contracts/cases/where-installed";
import { findProgram } from "@signalbox/systems/contracts/programs/run-program";
import { misfitsOf, schemasInstalled } from "@signalbox/systems/kubernetes/published-schemas";
import { parse } from "yaml";
import { checkedRules, firing, type Series } from "./judged-by-promtool.ts";
import { watchedPolicy } from "./watched-policy.ts";

const promtool = whereInstalled("promtool", (await findProgram("promtool")) !== null);
const schemas = whereInstalled("tools/install (schemas)", schemasInstalled);

const LITERAL = { guards: { requests: 0, bad: 0, intervals: 0 } };
const IMPATIENT = { "no-data": "roll-back after 5m" };

promtool.each([
  { name: "of each kind", changes: {} },
  { name: "without guards", changes: LITERAL },
  { name: "that roll back without data", changes: IMPATIENT },
  { name: "with an interval of hours", changes: { interval: "1h", window: "1d" } },
  {
    name: "with queries on several lines",
    changes: { objectives: { depth: { query: "# deep\nmax(depth) # enough", below: 5 } } },
  },
])("promtool has nothing against rules $name (needs promtool)", async ({ changes }) => {
  expect(await checkedRules(prometheusRules(watchedPolicy(changes), "production", "plain"))).toBe("");
});

schemas("rules fit the Prometheus Operator's own schema (needs tools/install)", () => {
  const object: unknown = parse(prometheusRules(watchedPolicy(), "Pre_Prod.", "prometheus-operator"));
  expect(misfitsOf("PrometheusRule", object)).toEqual([]);
  expect(object).toMatchObject({ metadata: { name: "signalbox-pre-prod" } });
});

/** Requests of a track: good and bad ones each 30 seconds. */
function requests(track: string, good: string, bad: string): Series {
  const of = (code: number) => `http_requests_total{env="production",track="${track}",code="${code}"}`;
  return { [of(200)]: good, [of(500)]: bad };
}
/** Buckets of a histogram: how many were fast, and all, each 30 seconds. */
function buckets(track: string, fast: string, all: string): Series {
  const of = (le: string) => `seconds_bucket{track="${track}",le="${le}"}`;
  return { [of("0.25")]: "0x240", [of("1.0")]: fast, [of("+Inf")]: all };
}

const STABLE = requests("stable", "0+100x240", "0+0x240");
const calm = (more: Series): Series => ({ ...STABLE, ...more });

type Case = {
  readonly name: string;
  readonly series: Series;
  readonly at: string;
  readonly fires: readonly string[];
  /** What alone is watched, which keeps promtool quick; the error rate where nothing is said. */
  readonly of?: string;
  /** Which alerts are looked at; all but those of the budget where nothing is said. */
  readonly told?: string;
  readonly changes?: object;
};

const cases: readonly Case[] = [
  { name: "a canary without a fault", series: calm(requests("canary", "0+100x240", "0+0x240")), at: "20m", fires: [] },
  {
    name: "a canary over the law: it rolls back, and what pauses says so, too",
    series: calm(requests("canary", "0+92x240", "0+8x240")),
    at: "10m",
    fires: ["SignalboxErrorRate canary", "SignalboxOverBudget canary", "SignalboxCanaryWorse canary"],
  },
  {
    name: "a canary that is over the law no more: the last 15 minutes count",
    series: calm(requests("canary", "0+92x20 2000+100x240", "0+8x20 160+0x240")),
    at: "40m",
    fires: [],
  },
  {
    name: "an error rate over its budget",
    series: { ...requests("stable", "0+98x240", "0+2x240"), ...requests("canary", "0+97x240", "0+3x240") },
    at: "14m",
    fires: ["SignalboxOverBudget canary"],
  },
  {
    name: "an error rate at its budget, with every second interval over it",
    series: {
      ...requests("stable", "0+99x240", "0+1x240"),
      ...requests(
        "canary",
        "0+99x240",
        "0 2 2 4 4 6 6 8 8 10 10 12 12 14 14 16 16 18 18 20 20 22 22 24 24 26 26 28 28 30 30 32",
      ),
    },
    at: "15m",
    fires: [],
  },
  {
    name: "a burst that is over by now",
    series: calm(requests("canary", "0+100x240", "0+30x3 90+0x240")),
    at: "10m",
    fires: ["SignalboxCanaryWorse canary"],
  },
  {
    name: "one bad request of five: the law does not fire",
    series: calm(requests("canary", "0 1 2 3 4 4 4 4 4", "0 0 0 1 1 1 1 1 1")),
    at: "3m",
    fires: [],
  },
  {
    name: "one bad request of five, where the policy takes the guards away: it does",
    series: calm(requests("canary", "0 1 2 3 4 4 4 4 4", "0 0 0 1 1 1 1 1 1")),
    at: "3m",
    fires: ["SignalboxErrorRate canary", "SignalboxOverBudget canary", "SignalboxCanaryWorse canary"],
    changes: LITERAL,
  },
  {
    name: "five bad requests of 25: it pauses until more is seen",
    series: calm(requests("canary", "0+4x240", "0+1x240")),
    at: "3m",
    fires: ["SignalboxErrorRateGuarded canary"],
  },
  {
    name: "a canary that is there no more",
    series: calm(requests("canary", "0+100x20", "0+0x20")),
    at: "16m",
    fires: ["SignalboxNoData canary"],
  },
  {
    name: "a canary that is long gone: the rollout is over",
    series: calm(requests("canary", "0+100x20", "0+0x20")),
    at: "60m",
    fires: [],
  },
  {
    name: "a canary that is there, without traffic",
    series: calm(requests("canary", "0+100x20 2000+0x240", "0+0x240")),
    at: "60m",
    fires: ["SignalboxNoData canary"],
  },
  {
    name: "no data for longer than the policy allows",
    series: calm(requests("canary", "0+100x20", "0+0x20")),
    at: "18m",
    fires: ["SignalboxNoData canary", "SignalboxNoDataTooLong canary"],
    changes: IMPATIENT,
  },
  {
    name: "no stable track",
    series: requests("canary", "0+100x240", "0+0x240"),
    at: "10m",
    fires: ["SignalboxNoData stable"],
  },
  {
    name: "bad events by a label that there is not",
    series: { 'http_requests_total{env="production",track="stable"}': "0+100x240" },
    at: "10m",
    fires: ["SignalboxNoData stable"],
  },
  {
    name: "another environment",
    series: { 'http_requests_total{env="staging",track="stable",code="500"}': "0+100x240" },
    at: "10m",
    fires: ["SignalboxNoData stable"],
  },
  {
    name: "no metrics at all",
    series: {},
    at: "10m",
    fires: ["SignalboxNoData stable"],
  },
  {
    name: "slow requests over the budget",
    series: { ...buckets("stable", "0+98x240", "0+100x240"), ...buckets("canary", "0+90x240", "0+100x240") },
    at: "14m",
    fires: ["SignalboxOverBudget canary", "SignalboxCanaryWorse canary"],
    of: "latency",
  },
  {
    name: "a histogram without the limit",
    series: { 'seconds_bucket{track="stable",le="+Inf"}': "0+100x240" },
    at: "14m",
    fires: ["SignalboxNoData stable"],
    of: "latency",
  },
  {
    name: "a budget that is spent 20 times too fast",
    series: calm(requests("canary", "0+80x240", "0+20x240")),
    at: "70m",
    fires: ["SignalboxBudgetBurn canary"],
    told: 'alertname="SignalboxBudgetBurn",long="1h"',
  },
  {
    name: "a budget that was spent too fast an hour ago",
    series: calm(requests("canary", "0+80x60 4800+100x240", "0+20x60 1200+0x240")),
    at: "70m",
    fires: [],
    told: 'alertname="SignalboxBudgetBurn",severity="critical"',
  },
  {
    name: "a value that was out of its limits once",
    series: { 'cpu_share{track="stable"}': "0.5x240", 'cpu_share{track="canary"}': "0.5x20 1 0.5x200" },
    at: "10m30s",
    fires: [],
    of: "saturation",
  },
  {
    name: "a value that stays out of its limits",
    series: { 'cpu_share{track="stable"}': "0.5x240", 'cpu_share{track="canary"}': "0.5x20 1x200" },
    at: "12m",
    fires: ["SignalboxOutOfLimits canary"],
    of: "saturation",
  },
  {
    name: "a value that is no number",
    series: { cpu_share: "0.5x240" },
    at: "10m",
    fires: ["SignalboxNoData all"],
    of: "saturation",
    changes: { objectives: { saturation: { query: "max(cpu_share) / 0 * 0", below: 1 } } },
  },
  {
    name: "a queue that grows without bound",
    series: { queue_depth: "5x120 6+6x20", queue_age_seconds: "5x240", queue_dead_total: "0+0x240" },
    at: "68m",
    fires: ["SignalboxQueueGrows mail"],
    of: "mail",
  },
  {
    name: "a queue that is deep, and as deep as before",
    series: { queue_depth: "5x120 600x20", queue_age_seconds: "5x240", queue_dead_total: "0+0x240" },
    at: "68m",
    fires: [],
    of: "mail",
  },
  {
    name: "a queue that grows, below its floor",
    series: { queue_depth: "1x120 2+0.1x20", queue_age_seconds: "5x240", queue_dead_total: "0+0x240" },
    at: "68m",
    fires: [],
    of: "mail",
  },
  {
    name: "a queue whose entries wait, and are given up",
    series: { queue_depth: "5x240", queue_age_seconds: "5x20 600+30x200", queue_dead_total: "0x20 0+6x200" },
    at: "15m",
    fires: ["SignalboxQueueGivesUp mail", "SignalboxQueueOld mail"],
    of: "mail",
  },
  {
    name: "a queue of which nothing is known",
    series: { queue_depth: "5x240", queue_age_seconds: "5x240" },
    at: "15m",
    fires: ["SignalboxNoData mail"],
    of: "mail",
  },
  {
    name: "a leak between tenants",
    series: { cross_tenant_reads: "0x20 1x20" },
    at: "10m30s",
    fires: ["SignalboxSecurity tenant-isolation"],
    of: "tenant-isolation",
  },
  {
    name: "no leak between tenants",
    series: { cross_tenant_reads: "0x240" },
    at: "10m",
    fires: [],
    of: "tenant-isolation",
  },
  {
    name: "a query for leaks without data",
    series: {},
    at: "10m",
    fires: ["SignalboxNoData tenant-isolation"],
    of: "tenant-isolation",
  },
];

promtool.each(cases)("$name: $fires (needs promtool)", async ({ series, at, fires, changes, ...of }) => {
  const { of: only = "error-rate", told = 'alertname!="SignalboxBudgetBurn"' } = of;
  const rules = prometheusRules(watchedPolicy(changes, only), "production", "plain");
  expect(await firing(rules, series, at, fires, told)).toBe("");
});

test("what rolls back is critical, and what pauses is not", () => {
  const labels = ruleGroups(watchedPolicy(IMPATIENT), "production").flatMap(({ rules }) =>
    rules.map((rule) => rule.labels),
  );
  const told = labels.filter(({ does }) => does !== undefined).map(({ does, severity }) => `${does} ${severity}`);
  expect(new Set(told)).toEqual(new Set(["roll-back critical", "pause warning"]));
});
