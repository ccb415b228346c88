import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { queueAlarms } from "@signalbox/policy/rollout/queues/queue-alarms";
import { QueueSeriesSchema } from "@signalbox/policy/rollout/queues/queue-series";
import { insist } from "@signalbox/systems/answer";
import { whereInstalled } from "@signalbox/systems/contracts/cases/where-installed";
import { findProgram } from "@signalbox/systems/contracts/programs/run-program";
import { openPrometheus } from "@signalbox/systems/prometheus/open-prometheus";
import { type FilledSeries, startPrometheus } from "@signalbox/systems/prometheus/test-prometheus";
import { openLimited } from "../metrics/test-increases.ts";
import { openQueueReader } from "./queue-reader.ts";

const zero = 1_700_000_000;
const intervalSeconds = 30;
const grid = { intervalSeconds, first: -9, until: 10 };
const onGrid = { zero, intervalSeconds, first: grid.first };
const ends = { from: zero - 900, to: zero + 600 };
const never = new AbortController().signal;

/** The interval that a time lies in; 1 begins with the release. */
const intervalOf = (at: number): number => Math.ceil((at - zero) / intervalSeconds);

/** A value in each interval. */
const by =
  (of: (interval: number) => number | null) =>
  (at: number): number | null =>
    of(intervalOf(at));

const filled: readonly FilledSeries[] = [
  // The first environment's queue is calm, the second one's grows since the release.
  { name: 'depth{queue="jobs",env="staging"}', value: by((k) => 20 + (Math.abs(k) % 2)) },
  { name: 'depth{queue="jobs",env="production"}', value: by((k) => (k < 1 ? 20 + (Math.abs(k) % 2) : 20 + 15 * k)) },
  { name: 'depth{queue="gone"}', value: by((k) => (k < 2 ? 20 : null)) },
  { name: 'depth{queue="odd"}', value: by((k) => (k < 2 ? 20 : Number.NaN)) },
  { name: 'age{queue="old"}', value: by((k) => (k === 4 || k === 5 ? 400 : 5)) },
  { name: 'age{queue="flash"}', value: by((k) => (k === 4 ? 4000 : 5)) },
  // A counter that began anew in the sixth interval, with ten more.
  { name: 'dead{queue="mail"}', value: by((k) => (k < 6 ? 70 : 16)) },
  { name: 'dead{queue="quiet"}', value: () => 3 },
];

const policy = (queues: Readonly<Record<string, object>>) =>
  testPolicy(JSON.stringify({ version: 1, components: { web: {} }, rollout: { gaps: 3, interval: "30s", queues } }));

const cases: readonly {
  name: string;
  queue: object;
  environment?: string;
  alarms: readonly string[];
  says?: string;
}[] = [
  {
    name: "a queue that grows",
    queue: { depth: 'depth{queue="jobs",env="$environment"}' },
    alarms: ["4 queue.growth roll-back"],
    says: "to 80",
  },
  {
    name: "the same queue in another environment",
    queue: { depth: 'depth{queue="jobs",env="$environment"}' },
    environment: "staging",
    alarms: [],
  },
  {
    name: "a queue that is old for two intervals",
    queue: { age: 'age{queue="old"}', "age-below": "5m", intervals: 2 },
    alarms: ["5 queue.age roll-back"],
    says: "400 s",
  },
  {
    name: "a queue that is old for one interval",
    queue: { age: 'age{queue="flash"}', "age-below": "5m", intervals: 2 },
    alarms: [],
  },
  {
    name: "dead letters beyond a counter's new beginning",
    queue: { "dead-letters": 'dead{queue="mail"}', "dead-letters-below": 5 },
    alarms: ["6 queue.dead-letters roll-back"],
    says: "16 of its entries",
  },
  { name: "no dead letters", queue: { "dead-letters": 'dead{queue="quiet"}', "dead-letters-below": 1 }, alarms: [] },
  {
    name: "a queue that is gone",
    queue: { depth: 'last_over_time(depth{queue="gone"}[29s])' },
    alarms: ["4 queue.no-data pause"],
  },
  {
    name: "a queue whose depth is no number",
    queue: { depth: 'depth{queue="odd"}' },
    alarms: ["4 queue.no-data pause"],
  },
  {
    name: "a queue that there is not",
    queue: { depth: "none" },
    alarms: ["1 queue.no-data pause"],
    says: "was ever seen",
  },
  {
    name: "dead letters that nobody counts",
    queue: { "dead-letters": "none", "dead-letters-below": 5 },
    alarms: ["1 queue.no-data pause"],
  },
  { name: "several series", queue: { depth: 'depth{queue="jobs"}' }, alarms: ["10 canary.several-values pause"] },
  {
    name: "a query with a slip",
    queue: { age: "max(age", "age-below": "5m" },
    alarms: ["10 prometheus.bad-query pause"],
  },
];

const installed = (await findProgram("prometheus")) !== null && (await findProgram("promtool")) !== null;
const testOfServer = whereInstalled("prometheus", installed);

describe("a real Prometheus", () => {
  let server: Awaited<ReturnType<typeof startPrometheus>> | null = null;
  beforeAll(async () => {
    if (installed) server = await startPrometheus(filled, ends);
  });
  afterAll(() => server?.stop());

  const gather = (queues: Readonly<Record<string, object>>, environment = "production") =>
    openQueueReader(policy(queues), {
      ...onGrid,
      prometheus: openPrometheus({ address: server?.address ?? "", token: null }),
      environment,
    }).read(grid.until, never);

  /** The first interval with each alarm. */
  const firstAlarms = (queues: Readonly<Record<string, object>>, facts: Awaited<ReturnType<typeof gather>>) => {
    const all = queueAlarms(policy(queues), { grid, queues: facts }).flatMap((alarms, i) =>
      alarms.map(({ code, does, says }) => ({ told: `${i + 1} ${code} ${does}`, code, says })),
    );
    return all.filter(({ code }, i) => all.findIndex((one) => one.code === code) === i);
  };

  testOfServer.each(cases)("$name: $alarms (needs prometheus)", async ({ queue, environment, alarms, says }) => {
    const facts = await gather({ one: queue }, environment);
    const first = firstAlarms({ one: queue }, facts);
    expect(first.map(({ told }) => told)).toEqual(alarms);
    expect(first[0]?.says ?? "").toContain(says ?? "");
    const [one] = Object.values(facts);
    if (one?.known !== true) return;
    expect(QueueSeriesSchema.parse(JSON.parse(JSON.stringify(one.value)))).toEqual(one.value);
  });

  testOfServer(
    "the history is asked for too, and what the policy does not ask stays unasked (needs prometheus)",
    async () => {
      const facts = await gather({ one: { depth: 'depth{queue="jobs",env="$environment"}' } });
      const { depth, age, deadLetters } = insist(facts["one"] ?? { known: false, code: "x", says: "x", next: "x" });
      expect(depth).toEqual([
        21,
        20,
        21,
        20,
        21,
        20,
        21,
        20,
        21,
        20,
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((k) => 20 + 15 * k),
      ]);
      expect([age, deadLetters]).toEqual([null, null]);
    },
  );

  testOfServer("look after look only what is new is asked, and all is the same (needs prometheus)", async () => {
    const queues = {
      one: { depth: 'depth{queue="gone"}', "dead-letters": 'dead{queue="mail"}', "dead-letters-below": 5 },
    };
    const opened = insist(openPrometheus({ address: server?.address ?? "", token: null }));
    const { limited, asked } = openLimited(opened);
    const prometheus = { known: true, value: limited } as const;
    const reader = openQueueReader(policy(queues), { ...onGrid, prometheus, environment: "production" });
    for (const until of [0, 4, 9]) await reader.read(until, never);
    asked.length = 0;
    expect(await reader.read(grid.until, never)).toEqual(await gather(queues));
    expect(new Set(asked.map(({ steps }) => steps.to))).toEqual(new Set([zero + grid.until * intervalSeconds]));
    expect(Math.min(...asked.map(({ steps }) => steps.from))).toBeGreaterThan(zero + 9 * intervalSeconds);
  });

  testOfServer("queues are asked beside each other, and none hides another (needs prometheus)", async () => {
    const queues = Object.fromEntries(cases.map(({ queue }, i) => [`queue-${i}`, queue]));
    const facts = await gather(queues);
    expect(Object.keys(facts).toSorted()).toEqual(Object.keys(queues).toSorted());
    const unknown = Object.entries(facts).filter(([, one]) => !one.known);
    expect(unknown.map(([name]) => name).toSorted()).toEqual(["queue-10", "queue-11"]);
  });
});

test("where the metrics system is away, every queue is unknown", async () => {
  const away = { known: false, code: "prometheus.unreachable", says: "it is away", next: "look" } as const;
  const queues = policy({ a: { depth: "a" }, b: { depth: "b" } });
  const reader = openQueueReader(queues, { ...onGrid, prometheus: away, environment: "production" });
  expect(await reader.read(grid.until, never)).toEqual({ a: away, b: away });
});
