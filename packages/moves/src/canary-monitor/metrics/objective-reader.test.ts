import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { Counts, ObjectiveSeries } from "@signalbox/policy/rollout/series";
import { type Answer, known } from "@signalbox/systems/answer";
import { whereInstalled } from "@signalbox/systems/contracts/cases/where-installed";
import { findProgram } from "@signalbox/systems/contracts/programs/run-program";
import { openPrometheus } from "@signalbox/systems/prometheus/open-prometheus";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import { type FilledSeries, startPrometheus } from "@signalbox/systems/prometheus/test-prometheus";
import { openObjectiveReader } from "./objective-reader.ts";
import { openLimited } from "./test-increases.ts";

const installed = (await findProgram("prometheus")) !== null && (await findProgram("promtool")) !== null;
const testOfServer = whereInstalled("prometheus", installed);
const signal = new AbortController().signal;

// Intervals end just when samples are taken: a sample at an end is of the interval that ends with it.
const zero = 1_763_726_400;
const minutes = (many: number): number => zero + many * 60;
const [from, to] = [minutes(-120), minutes(10)];
/** Four intervals from before the release, and ten after it. */
const grid = { zero, intervalSeconds: 60, first: -3, until: 10 };

type Value = (at: number) => number | null;
/** So many a second. */
const counter =
  (perSecond: number): Value =>
  (at) =>
    (at - from) * perSecond;
const between =
  (since: number, until: number, value: Value): Value =>
  (at) =>
    at >= since && at < until ? value(at) : null;
const since = (start: number, value: Value): Value => between(start, Number.POSITIVE_INFINITY, value);
/** Begins anew each so many seconds. */
const restarting =
  (seconds: number, perSecond: number): Value =>
  (at) =>
    ((at - from) % seconds) * perSecond;

const http = (service: string, track: string, code: string, value: Value, more = ""): FilledSeries => ({
  name: `http{service="${service}",track="${track}",code="${code}"${more}}`,
  value,
});
const served = (service: string): readonly FilledSeries[] => [
  http(service, "stable", "200", counter(10)),
  http(service, "stable", "500", counter(0.2)),
];
const histogram = (service: string, track: string, value: Value, shares: Readonly<Record<string, number>>, more = "") =>
  Object.entries(shares).map(([le, share]) => ({
    name: `seconds_bucket{service="${service}",track="${track}",le="${le}"${more}}`,
    value: (at: number) => {
      const count = value(at);
      return count === null ? null : count * share;
    },
  }));
const LATENCIES = { "0.05": 0.4, "0.1": 0.8, "0.25": 0.9, "0.5": 0.98, "1.0": 0.995, "+Inf": 1 };

const filled: readonly FilledSeries[] = [
  ...served("fine"),
  http("fine", "canary", "200", since(minutes(0.5), restarting(7200, 1))),
  ...served("restarts"),
  // One of two begins anew in the middle of the 2nd interval.
  http(
    "restarts",
    "canary",
    "200",
    since(minutes(-1), (at) => (at < minutes(1.5) ? at - minutes(-1) : at - minutes(1.5))),
  ),
  http(
    "restarts",
    "canary",
    "500",
    since(minutes(-1), () => 3),
  ),
  ...served("fails-once"),
  http("fails-once", "canary", "200", since(minutes(-1), counter(1))),
  http(
    "fails-once",
    "canary",
    "500",
    since(minutes(4.25), () => 1),
  ),
  ...served("returns"),
  // Away for five minutes, and goes on counting meanwhile.
  http("returns", "canary", "200", (at) => (at > minutes(2) && at < minutes(7) ? null : (at - from) * 1)),
  // All were away for longer than series are remembered: nobody knows since when they count.
  http("found-again", "stable", "200", (at) => (at > minutes(-90) && at < minutes(-2) ? null : counter(10)(at))),
  http("found-again", "stable", "500", (at) => (at > minutes(-90) && at < minutes(-1.5) ? null : counter(1)(at))),
  ...served("pods"),
  http("pods", "canary", "200", between(minutes(0), minutes(3), counter(1)), ',pod="a"'),
  http("pods", "canary", "200", since(minutes(0), counter(1)), ',pod="b"'),
  ...served("odd"),
  http(
    "odd",
    "canary",
    "200",
    since(minutes(-1), (at) => (at === minutes(2.5) ? Number.NaN : at - minutes(-1))),
  ),
  http(
    "odd",
    "canary",
    "500",
    since(minutes(-1), (at) => (at === minutes(5.5) ? Number.POSITIVE_INFINITY : 5)),
  ),
  ...served("lone-errors"),
  http("lone-errors", "canary", "200", since(minutes(0), counter(1))),
  { name: 'errors{service="lone-errors",track="stable"}', value: counter(0.1) },
  http("one-track", "all", "200", counter(2)),
  http("one-track", "all", "500", counter(1)),
  ...histogram("slow", "stable", counter(10), LATENCIES),
  ...histogram("slow", "canary", since(minutes(0.5), restarting(7200, 10)), {
    "0.25": 0.5,
    "0.5": 0.9,
    "1": 0.98,
    "+Inf": 1,
  }),
  // A restart after which the fast ones pass what they were, and the others do not.
  ...histogram("restarts", "stable", counter(10), LATENCIES),
  ...Object.entries({ "0.5": [100, 150], "1": [200, 160], "+Inf": [300, 170] }).map(([le, [before, after]]) => ({
    name: `seconds_bucket{service="restarts",track="canary",le="${le}"}`,
    value: since(minutes(-1), (at) => (at < minutes(1.5) ? before : after) ?? null),
  })),
  ...histogram("no-limit", "stable", counter(10), LATENCIES),
  ...histogram("no-limit", "canary", counter(10), { "0.1": 0.5, "1": 0.9, "+Inf": 1 }),
  { name: 'native{track="stable"}', value: counter(1) },
  { name: 'depth{track="stable"}', value: () => 5 },
  { name: 'depth{track="canary"}', value: (at) => (at === minutes(3) ? Number.NaN : at < minutes(5) ? 6 : null) },
  { name: 'depth{track="other"}', value: () => 7 },
];

const events = (service: string, bad?: string) => ({
  bad: bad ?? `http{service="${service}",track="$track",code=~"5.."}`,
  total: `http{service="${service}",track="$track"}`,
  budget: "1%",
});
const slow = (service: string, limit = "500ms") => ({
  buckets: `seconds_bucket{service="${service}",track="$track"}`,
  "slower-than": limit,
  budget: "1%",
});

/** What is bad of how many; nothing for no sample. */
type Pair = readonly [number, number] | null;
const counts = (pairs: readonly Pair[]): (Counts | null)[] =>
  pairs.map((pair) => (pair === null ? null : { bad: pair[0], total: pair[1] }));
const times = <T>(many: number, value: T): T[] => Array.from({ length: many }, () => value);
const before = times(4, null);
const STABLE = times<Pair>(14, [12, 612]);

const counted: readonly { name: string; objective: object; canary: readonly Pair[]; stable: readonly Pair[] | null }[] =
  [
    {
      name: "new pods: what they had counted when they were found is theirs",
      objective: events("fine"),
      canary: [...before, ...times<Pair>(10, [0, 60])],
      stable: STABLE,
    },
    {
      name: "a counter that begins anew",
      objective: events("restarts"),
      canary: [...before, [0, 60], [0, 45], ...times<Pair>(8, [0, 60])],
      stable: STABLE,
    },
    {
      name: "a first failure, which is a new series",
      objective: events("fails-once"),
      canary: [...before, ...times<Pair>(4, [0, 60]), [1, 61], ...times<Pair>(5, [0, 60])],
      stable: STABLE,
    },
    {
      name: "a series that was away: what it counted meanwhile, and not its whole history",
      objective: events("returns"),
      canary: [...before, [0, 60], [0, 60], ...times(4, null), [0, 300], ...times<Pair>(3, [0, 60])],
      stable: STABLE,
    },
    {
      name: "what is found again after longer than series are remembered",
      objective: events("found-again"),
      canary: times(14, null),
      stable: [null, null, null, ...times<Pair>(11, [60, 660])],
    },
    {
      name: "one pod of two that goes",
      objective: events("pods"),
      canary: [...before, [0, 120], [0, 120], [0, 105], ...times<Pair>(7, [0, 60])],
      stable: STABLE,
    },
    {
      name: "what is no number, or infinite, and what is counted after it",
      objective: events("odd"),
      canary: [...before, [0, 60], [0, 60], null, [0, 60], [0, 60], null, ...times<Pair>(4, [0, 60])],
      stable: STABLE,
    },
    {
      name: "an objective that knows no tracks",
      objective: { bad: 'http{service="one-track",code="500"}', total: 'http{service="one-track"}', budget: "1%" },
      canary: [...before, ...times<Pair>(10, [60, 180])],
      stable: null,
    },
    {
      name: "a histogram",
      objective: slow("slow"),
      canary: [...before, ...times<Pair>(10, [60, 600])],
      stable: times<Pair>(14, [12, 600]),
    },
    {
      name: "a limit that the tracks write each in its own way",
      objective: slow("slow", "1s"),
      canary: [...before, ...times<Pair>(10, [12, 600])],
      stable: times<Pair>(14, [3, 600]),
    },
    {
      name: "a histogram that begins anew, of which one bucket is beyond what it was at once",
      objective: slow("restarts"),
      canary: [...before, [0, 0], [20, 170], ...times<Pair>(8, [0, 0])],
      stable: times<Pair>(14, [12, 600]),
    },
  ];

const values: readonly {
  name: string;
  objective: object;
  canary: readonly unknown[];
  stable: readonly unknown[] | null;
}[] = [
  {
    name: "a value, with what is no number",
    // Prometheus takes a value that is not sampled any more for five minutes to be what it was.
    objective: { query: 'depth{track="$track"} # how deep', below: 10 },
    canary: [...before, 6, 6, null, ...times(6, 6), null],
    stable: times(14, 5),
  },
  {
    name: "a scalar",
    objective: { query: 'scalar(depth{track="stable"}) * 2', below: 20 },
    canary: [...before, ...times(10, 10)],
    stable: null,
  },
];

const LONE = events("lone-errors", 'errors{service="lone-errors",track="$track"}');

const unknown: readonly { name: string; objective: object; code: string; says: string }[] = [
  {
    name: "errors of a metric of their own, of which the canary has none",
    objective: LONE,
    code: "canary.no-bad-events",
    says: "had events in 10 intervals",
  },
  {
    name: "a label that no series has",
    objective: events("fine", 'http{service="fine",track="$track",status=~"5.."}'),
    code: "canary.no-bad-events",
    says: "no series of `bad`",
  },
  {
    name: "a limit that the canary's histogram lacks",
    objective: slow("no-limit"),
    code: "canary.no-bucket",
    says: "of the canary track has no bucket of 0.5 s: it has 0.1 s, 1 s",
  },
  {
    name: "a histogram without buckets",
    objective: { buckets: 'native{track="$track"}', "slower-than": "500ms", budget: "1%" },
    code: "canary.no-buckets",
    says: "of the stable track has no bucket of all events",
  },
  {
    name: "a value of several series",
    objective: { query: "depth", below: 10 },
    code: "canary.several-values",
    says: "several series",
  },
  { name: "a slip", objective: { query: "max(depth", below: 3 }, code: "prometheus.bad-query", says: "parse error" },
  {
    name: "a selector that is none",
    objective: { ...events("fine"), total: 'abs(http{track="$track"})' },
    code: "prometheus.bad-query",
    says: "ranges only allowed for",
  },
];

const policyOf = (objectives: Readonly<Record<string, object>>) =>
  testPolicy(
    JSON.stringify({
      version: 1,
      components: { web: {} },
      rollout: { metrics: { prometheus: { "url-from": "METRICS_URL" } }, objectives },
    }),
  );
/** All cases beside each other, as they would be in a policy: none spoils another. */
const policy = policyOf(
  Object.fromEntries([...counted, ...values, ...unknown].map(({ objective }, i) => [`goal-${i}`, objective])),
);
const environment = "production";

/** What a reader that never read before finds up to an interval. */
const readTo = (until: number, of: typeof policy, server: Answer<Prometheus>) =>
  openObjectiveReader(of, { prometheus: server, environment, ...grid }).read(until, signal);

describe("a real Prometheus", () => {
  let server: Awaited<ReturnType<typeof startPrometheus>> | null = null;
  let prometheus: Prometheus | null = null;
  let found: Record<string, Observed<ObjectiveSeries>> = {};
  const opened = (): Prometheus => {
    if (prometheus === null) throw new Error("there is no server");
    return prometheus;
  };
  beforeAll(async () => {
    if (!installed) return;
    server = await startPrometheus(filled, { from, to });
    const access = openPrometheus({ address: server.address, token: null, waitSeconds: 0 });
    prometheus = access.known ? access.value : null;
    found = await readTo(grid.until, policy, known(opened()));
  });
  afterAll(() => server?.stop());
  const goal = (i: number) => found[`goal-${i}`];

  testOfServer.each(counted.map((one, i) => ({ ...one, i })))("$name (needs prometheus)", ({ i, canary, stable }) => {
    expect(goal(i)).toMatchObject({
      known: true,
      value: { kind: "counts", canary: counts(canary), stable: stable === null ? null : counts(stable) },
    });
  });

  testOfServer.each(values.map((one, i) => ({ ...one, i: counted.length + i })))(
    "$name (needs prometheus)",
    ({ i, canary, stable }) => {
      expect(goal(i)).toEqual({ known: true, value: { kind: "value", canary, stable } });
    },
  );

  testOfServer.each(unknown.map((one, i) => ({ ...one, i: counted.length + values.length + i })))(
    "$name: $code (needs prometheus)",
    ({ i, code, says }) => {
      expect(goal(i)).toMatchObject({ known: false, code, says: expect.stringContaining(says) });
    },
  );

  testOfServer("edges are chosen from the history, whatever came after it (needs prometheus)", async () => {
    const objectives = policyOf({ slow: slow("slow") });
    const edgesUntil = async (until: number) => {
      const { slow: one } = await readTo(until, objectives, known(opened()));
      return one?.known === true && one.value.kind === "counts" ? one.value.edges : [];
    };
    const edges = await edgesUntil(10);
    const chosen = edges.map(({ le }) => le);
    expect(chosen).not.toContain("0.5");
    const canaryOf = (le: string) => edges.find((edge) => edge.le === le)?.canary.slice(3, 6);
    expect(canaryOf("0.25")).toEqual(counts([null, [300, 600], [300, 600]]));
    for (const until of [0, 1, 5]) expect((await edgesUntil(until)).map(({ le }) => le)).toEqual(chosen);
  });

  testOfServer("what failed is asked again, and only that (needs prometheus)", async () => {
    let down = false;
    const { limited, asked } = openLimited(opened(), () => down);
    const reader = openObjectiveReader(policyOf({ fine: events("fine"), slow: slow("slow") }), {
      prometheus: known(limited),
      environment,
      ...grid,
    });
    await reader.read(3, signal);
    down = true;
    expect(await reader.read(4, signal)).toMatchObject({
      fine: { known: false, code: "prometheus.unavailable" },
      slow: { known: false, code: "prometheus.unavailable" },
    });
    down = false;
    asked.length = 0;
    const again = await reader.read(5, signal);
    expect(new Set(asked.map(({ steps }) => steps.to))).toEqual(new Set([minutes(5)]));
    expect(Math.min(...asked.map(({ steps }) => steps.from))).toBe(minutes(3) + 5);
    const both = policyOf({ fine: events("fine"), slow: slow("slow") });
    expect(again).toEqual(await readTo(5, both, known(opened())));
  });

  testOfServer(
    "until it is plain that nothing is known of bad events, there is no sample (needs prometheus)",
    async () => {
      expect(await readTo(4, policyOf({ lone: LONE }), known(opened()))).toMatchObject({
        lone: { known: true, value: { canary: times(8, null), stable: counts(times<Pair>(8, [6, 612])) } },
      });
    },
  );

  testOfServer(
    "a track in one selector alone, which no policy that was read has, is unknown all the same (needs prometheus)",
    async () => {
      const { policy: read, ...rest } = policyOf({ fine: events("fine") });
      const { fine } = read.rollout.objectives;
      const rollout = { ...read.rollout, objectives: fine === undefined ? {} : { fine: { ...fine, total: "http" } } };
      expect(await readTo(4, { ...rest, policy: { ...read, rollout } }, known(opened()))).toMatchObject({
        fine: { known: false, code: "canary.track-in-part", says: expect.stringContaining("only one") },
      });
    },
  );

  testOfServer("a clock that jumps back shows what there was then (needs prometheus)", async () => {
    const sources = { prometheus: known(opened()), environment, ...grid };
    const reader = openObjectiveReader(policyOf({ fine: events("fine") }), sources);
    await reader.read(8, signal);
    const atOnce = await readTo(2, policyOf({ fine: events("fine") }), sources.prometheus);
    expect(await reader.read(2, signal)).toEqual(atOnce);
  });
});

test("without a metrics system every objective is unknown", async () => {
  const silence = { known: false, code: "canary.variable-missing", says: "it is not set", next: "set it" } as const;
  expect(await readTo(grid.until, policyOf({ fine: events("fine") }), silence)).toEqual({ fine: silence });
});
