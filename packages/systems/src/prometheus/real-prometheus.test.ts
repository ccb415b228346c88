import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import { whereInstalled } from "../contracts/cases/where-installed.ts";
import { findProgram } from "../contracts/programs/run-program.ts";
import { openPrometheus } from "./open-prometheus.ts";
import type { Prometheus } from "./prometheus.ts";
import { startPrometheus } from "./test-prometheus.ts";

const never = new AbortController().signal;
const installed = (await findProgram("prometheus")) !== null && (await findProgram("promtool")) !== null;
const testOfServer = whereInstalled("prometheus", installed);

describe("a real Prometheus", () => {
  const from = 1_700_000_000;
  const to = from + 3600;
  let server: Awaited<ReturnType<typeof startPrometheus>> | null = null;
  let prometheus: Prometheus | null = null;

  beforeAll(async () => {
    if (!installed) return;
    server = await startPrometheus(
      [
        { name: 'depth{queue="a"}', value: (at) => (at - from) / 60 },
        { name: 'depth{queue="b"}', value: (at) => (at < from + 1800 ? 1 : null) },
        { name: "odd", value: () => Number.NaN },
        { name: "endless", value: () => Number.NEGATIVE_INFINITY },
      ],
      { from, to },
    );
    const opened = openPrometheus({ address: `${server.address}/`, token: "any" });
    prometheus = opened.known ? opened.value : null;
  });
  afterAll(() => server?.stop());

  const valuesAt = (query: string) => prometheus?.valuesAt(query, to, never);

  testOfServer("answers with values and their labels (needs prometheus)", async () => {
    expect(await valuesAt('depth{queue="a"}')).toEqual({
      known: true,
      value: [{ labels: { __name__: "depth", queue: "a" }, value: 60 }],
    });
    expect(await valuesAt("scalar(sum(depth)) * 1e9")).toEqual({ known: true, value: [{ labels: {}, value: 6e10 }] });
  });

  testOfServer("no data is no series, not zero (needs prometheus)", async () => {
    expect(await valuesAt("nothing")).toEqual({ known: true, value: [] });
  });

  testOfServer("what is no number, or infinite, stays so (needs prometheus)", async () => {
    expect(await valuesAt("odd")).toMatchObject({ value: [{ value: Number.NaN }] });
    expect(await valuesAt("endless")).toMatchObject({ value: [{ value: Number.NEGATIVE_INFINITY }] });
    expect(await valuesAt("-endless")).toMatchObject({ value: [{ value: Number.POSITIVE_INFINITY }] });
  });

  testOfServer("answers over time with the steps that have a value (needs prometheus)", async () => {
    const answer = await prometheus?.valuesOver("sum by (queue) (depth)", { from, to, step: 600 }, never);
    expect(answer).toMatchObject({
      known: true,
      value: [
        {
          labels: { queue: "a" },
          points: [0, 10, 20, 30, 40, 50, 60].map((value, i) => ({ at: from + i * 600, value })),
        },
        { labels: { queue: "b" }, points: [{ value: 1 }, { value: 1 }, { value: 1 }, { value: 1 }] },
      ],
    });
  });

  testOfServer("a query that it cannot read, or that costs too much, is silence (needs prometheus)", async () => {
    expect(await valuesAt("sum(")).toMatchObject({ known: false, code: "prometheus.bad-query" });
    expect(await valuesAt("last_over_time(depth[1h]) * on() group_left() last_over_time(depth[1h])")).toMatchObject({
      known: false,
      code: "prometheus.bad-query",
    });
    const steps = { from: 0, to, step: 1 };
    expect(await prometheus?.valuesOver("depth", steps, never)).toMatchObject({
      known: false,
      says: expect.stringContaining("exceeded maximum resolution"),
    });
  });
});
