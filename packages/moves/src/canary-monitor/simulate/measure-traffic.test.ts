import { expect, test } from "@jest/globals";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { type Answer, known } from "@signalbox/systems/answer";
import type { Prometheus, Series, Steps } from "@signalbox/systems/prometheus/prometheus";
import { measureTraffic } from "./measure-traffic.ts";

const about = {
  environment: "production",
  seconds: 600,
  now: new Date("2026-11-21T12:00:00Z"),
  signal: new AbortController().signal,
};

const slip: Answer<never> = { known: false, code: "prometheus.bad-query", says: "a parse error", next: "mend it" };

/** Each query has one event a step, but those that name a metric. */
const answering = (others: Readonly<Record<string, Answer<readonly Series[]>>>): Prometheus => ({
  address: "http://metrics.example",
  valuesAt: () => Promise.resolve(known([])),
  alertState: () => Promise.resolve(known({ defined: false, firing: false })),
  valuesOver: (query, { from, to, step }: Steps) => {
    const other = Object.entries(others).find(([name]) => query.includes(name))?.[1];
    if (other !== undefined) return Promise.resolve(other);
    const points = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => ({
      at: from + i * step,
      value: 1,
    }));
    const places = [...query.matchAll(/"signalbox_query","(\d+)"/g)].map(([, place = ""]) => place);
    const labels = places.length === 0 ? [{}] : places.map((place) => ({ signalbox_query: place }));
    return Promise.resolve(known(labels.map((one): Series => ({ labels: one, points }))));
  },
});

const loaded = testPolicy(
  JSON.stringify({
    version: 1,
    components: { web: {} },
    rollout: {
      objectives: {
        errors: { bad: 'bad_errors{t="$track"}', total: 'errors{t="$track"}', budget: "1%" },
        mails: { bad: "bad_mails", total: "mails", budget: "1%" },
      },
    },
  }),
);
const measured = (others: Parameters<typeof answering>[0]) => measureTraffic(loaded, known(answering(others)), about);

test("an objective that cannot be read is left out, with what stood against it", async () => {
  const { rates, unread } = await measured({ mails: slip });
  expect([...rates.keys()]).toEqual(["errors"]);
  expect(unread).toEqual({ mails: "a parse error" });
});

test("what tells no tracks apart is measured by all its events", async () => {
  const { rates } = await measured({});
  expect([...rates]).toEqual([
    ["errors", 1],
    ["mails", 1],
  ]);
});

test("where none can be read, it is told what stood against the first", async () => {
  await expect(measured({ mails: slip, errors: slip })).rejects.toMatchObject({
    code: "prometheus.bad-query",
    message: "`errors` cannot be read: a parse error",
    next: "mend it",
  });
});

test("where all are read and nothing happened, there was no traffic", async () => {
  const none = known([]);
  await expect(measured({ mails: none, errors: none })).rejects.toMatchObject({ code: "canary.no-traffic" });
});
