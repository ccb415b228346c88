import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { decideSlo } from "@signalbox/policy/checklist/slo/decide-slo";
import { SloFactsSchema } from "@signalbox/policy/checklist/slo/slo-facts";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { whereInstalled } from "@signalbox/systems/contracts/cases/where-installed";
import { findProgram } from "@signalbox/systems/contracts/programs/run-program";
import { type FilledSeries, startPrometheus } from "@signalbox/systems/prometheus/test-prometheus";
import { gatherSlo } from "./gather-slo.ts";

const now = "2026-11-21T12:00:00Z";
const to = Date.parse(now) / 1000;
const from = to - 2 * 3600;
const halfAnHourAgo = to - 1800;
const about = { environment: "production", candidate: "c".repeat(40), base: null, branch: "main", tag: null, now };

/** A counter that grows by so many a second. */
const counter =
  (perSecond: number, since = from) =>
  (at: number): number | null =>
    at < since ? null : (at - since) * perSecond;

const filled: readonly FilledSeries[] = [
  { name: 'http{service="good",env="staging",track="stable",code="200"}', value: counter(10) },
  { name: 'http{service="good",env="staging",track="stable",code="500"}', value: counter(0.05) },
  // What another environment or track does is not asked.
  { name: 'http{service="good",env="production",track="stable",code="500"}', value: counter(10) },
  { name: 'http{service="good",env="staging",track="canary",code="500"}', value: counter(10) },
  { name: 'http{service="bad",code="200"}', value: counter(10) },
  { name: 'http{service="bad",code="500"}', value: counter(0.5) },
  { name: 'http{service="restarted",code="200"}', value: (at) => counter(10)(at - ((at - from) % 600) + 300) },
  { name: 'http{service="spotless",code="200"}', value: counter(1) },
  { name: 'http{service="young",code="200"}', value: counter(1, halfAnHourAgo) },
  { name: 'http{service="young",code="500"}', value: counter(0, halfAnHourAgo) },
  { name: 'http{service="gone",code="200"}', value: (at) => (at < halfAnHourAgo ? counter(1)(at) : null) },
  { name: 'http{service="idle",code="200"}', value: () => 7 },
  { name: 'http{service="idle",code="500"}', value: () => 7 },
  // Twenty paths fail once each, of 360 requests.
  { name: 'http{service="quiet",code="200"}', value: counter(0.1) },
  ...Array.from({ length: 20 }, (_, i) => ({
    name: `http{service="quiet",code="500",path="/${i}"}`,
    value: (at: number) => (at < halfAnHourAgo + i * 15 ? null : 1),
  })),
  ...[
    { le: "0.25", perSecond: 8 },
    { le: "0.5", perSecond: 9.8 },
    { le: "+Inf", perSecond: 10 },
  ].map(({ le, perSecond }) => ({ name: `seconds_bucket{le="${le}"}`, value: counter(perSecond) })),
  { name: 'depth{queue="calm"}', value: (at) => 5 + ((at / 15) % 3) },
  { name: 'depth{queue="spiky"}', value: (at) => (at === halfAnHourAgo ? 50 : 5) },
  { name: 'depth{queue="odd"}', value: (at) => (at === halfAnHourAgo ? Number.NaN : 5) },
];

const events = (service: string, more = "") => ({
  bad: `http{service="${service}",${more}code=~"5.."}`,
  total: `http{service="${service}"${more === "" ? "" : `,${more.slice(0, -1)}`}}`,
  budget: "1%",
});
const queue = (name: string) => ({ query: `depth{queue="${name}"}`, below: 10 });

const cases: readonly { name: string; objective: object; code: string; observed: string }[] = [
  {
    name: "a service within its budget, in this environment and on this track",
    objective: events("good", 'env="$environment",track="$track",'),
    code: "slo.met",
    observed: "0.4975% of 36180 events were bad",
  },
  { name: "a service over its budget", objective: events("bad"), code: "slo.over-budget", observed: "4.76" },
  { name: "a service that never failed", objective: events("spotless"), code: "slo.met", observed: "0% of 3600" },
  { name: "counters that begin anew", objective: events("restarted"), code: "slo.met", observed: "0% of" },
  {
    name: "a service that was not there before",
    objective: events("young"),
    code: "slo.samples-missing",
    observed: "50",
  },
  { name: "a service that is gone", objective: events("gone"), code: "slo.samples-missing", observed: "of the window" },
  { name: "a service that nobody asks", objective: events("idle"), code: "slo.no-events", observed: "no event" },
  {
    name: "single failures of many kinds",
    objective: events("quiet"),
    code: "slo.over-budget",
    observed: "5.556% of 360",
  },
  { name: "a service that there is not", objective: events("none"), code: "slo.no-data", observed: "any event" },
  {
    name: "a label that no series has",
    objective: { ...events("spotless"), bad: 'http{service="spotless",status=~"5.."}' },
    code: "slo.no-data",
    observed: "no data of bad events",
  },
  {
    name: "slow requests over the budget",
    objective: { buckets: "seconds_bucket", "slower-than": "500ms", budget: "1%" },
    code: "slo.over-budget",
    observed: "2% of 36000 events were slower than 500ms",
  },
  {
    name: "slow requests within the budget",
    objective: { buckets: "seconds_bucket", "slower-than": "500ms", budget: "2.5%" },
    code: "slo.met",
    observed: "2%",
  },
  {
    name: "a limit that the histogram lacks",
    objective: { buckets: "seconds_bucket", "slower-than": "1s", budget: "1%" },
    code: "slo.no-bucket",
    observed: "it has 0.25 s, 0.5 s",
  },
  { name: "a value below its limit", objective: queue("calm"), code: "slo.met", observed: "between 5 and 7" },
  { name: "a value that was over it once", objective: queue("spiky"), code: "slo.out-of-bounds", observed: "5 and 50" },
  { name: "a value that was NaN once", objective: queue("odd"), code: "slo.not-a-number", observed: "finite" },
  {
    name: "a value of several series",
    objective: { query: "depth", below: 99 },
    code: "slo.several-values",
    observed: "3",
  },
  { name: "a constant", objective: { query: "vector(3)", above: 2 }, code: "slo.met", observed: "3 all the time" },
  { name: "a scalar", objective: { query: "time() - 1.7e9", above: 2 }, code: "slo.met", observed: "between" },
  {
    name: "a query with a slip",
    objective: { query: "max(depth", below: 9 },
    code: "prometheus.bad-query",
    observed: "parse",
  },
];

function policy(objectives: Readonly<Record<string, object>>, metrics: object = { "url-from": "METRICS_URL" }) {
  return testPolicy(
    JSON.stringify({
      version: 1,
      components: { web: {} },
      checklist: { slo: { environment: "staging", window: "1h" } },
      rollout: { metrics: { prometheus: metrics }, objectives },
    }),
  );
}

const installed = (await findProgram("prometheus")) !== null && (await findProgram("promtool")) !== null;
const testOfServer = whereInstalled("prometheus", installed);
const signal = new AbortController().signal;

describe("a real Prometheus", () => {
  let server: Awaited<ReturnType<typeof startPrometheus>> | null = null;
  beforeAll(async () => {
    if (installed) server = await startPrometheus(filled, { from, to });
  });
  afterAll(() => server?.stop());

  testOfServer.each(cases)("$name: $code (needs prometheus)", async ({ objective, code, observed }) => {
    const loaded = policy({ goal: objective });
    const facts = await gatherSlo(loaded, { about, signal, variables: { METRICS_URL: server?.address } });
    const [reason] = decideSlo(loaded, facts, about);
    expect(reason).toMatchObject({ code });
    expect(reason?.observed).toContain(observed);
    // As a record would keep them.
    const kept = { known: true, value: SloFactsSchema.parse(JSON.parse(JSON.stringify(facts.known && facts.value))) };
    expect(kept).toEqual(facts);
  });

  testOfServer("objectives are asked beside each other, and none hides another (needs prometheus)", async () => {
    const objectives = Object.fromEntries(cases.map(({ objective }, i) => [`goal-${i}`, objective]));
    const loaded = policy(objectives, { "url-from": "METRICS_URL", "token-from": "METRICS_TOKEN" });
    const variables = { METRICS_URL: server?.address.replace("//", "//ada:hidden@"), METRICS_TOKEN: "hidden" };
    const facts = await gatherSlo(loaded, { about, signal, variables });
    expect(decideSlo(loaded, facts, about).map(({ code }) => code)).toEqual(cases.map(({ code }) => code));
    expect(JSON.stringify(facts)).not.toMatch(/hidden|ada/);
  });
});

test.each([
  { name: "no address", variables: {}, code: "slo.variable-missing" },
  { name: "an empty address", variables: { METRICS_URL: "", METRICS_TOKEN: "x" }, code: "slo.variable-missing" },
  { name: "no token", variables: { METRICS_URL: "https://m.example" }, code: "slo.variable-missing" },
  {
    name: "a token in the clear",
    variables: { METRICS_URL: "http://m.example", METRICS_TOKEN: "x" },
    code: "prometheus.bad-address",
  },
])("$name: nobody is asked", async ({ variables, code }) => {
  const loaded = policy({ goal: queue("calm") }, { "url-from": "METRICS_URL", "token-from": "METRICS_TOKEN" });
  const facts = await gatherSlo(loaded, { about, signal, variables });
  expect(decideSlo(loaded, facts, about)).toMatchObject([{ code, status: "unknown" }]);
});
