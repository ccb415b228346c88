import { afterAll, beforeAll, describe, expect } from "@jest/globals";
import { openPrometheus } from "@signalbox/systems/prometheus/open-prometheus";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import { type FilledSeries, startPrometheus } from "@signalbox/systems/prometheus/test-prometheus";
import { whereInstalled } from "@signalbox/systems/contracts/cases/where-installed";
import { findProgram } from "@signalbox/systems/contracts/programs/run-program";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import fc from "fast-check";
import { openObjectiveReader } from "./objective-reader.ts";
import { GridReader } from "./grid-reader.ts";
import { readIncreases } from "./on-grid.ts";
import { openLimited, type Sampled, told } from "./test-increases.ts";

const installed = (await findProgram("prometheus")) !== null && (await findProgram("promtool")) !== null;
const testOfServer = whereInstalled("prometheus", installed);
const signal = new AbortController().signal;

// Not on a whole second, as a release is.
const zero = 1_763_726_400.25;
const grid = { zero, intervalSeconds: 30, first: -59, until: 30 };
const environment = "production";
const begin = zero - 40 * 60;
const end = zero + 16 * 60;

/** A counter as it may happen: scraped about each 15 s from some time on, with samples that lack, and lives of its own. */
const counterOfLife: fc.Arbitrary<Sampled> = fc
  .record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    phase: fc.integer({ min: 0, max: 14_999 }),
    start: fc.integer({ min: 0, max: 100_000 }),
    steps: fc.array(
      fc.record({
        grows: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50 })),
        anew: fc.integer({ min: 0, max: 40 }).map((n) => n === 0),
        lacks: fc.oneof(
          { weight: 30, arbitrary: fc.constant(0) },
          { weight: 2, arbitrary: fc.constant(1) },
          { weight: 1, arbitrary: fc.integer({ min: 2, max: 40 }) },
        ),
        late: fc.integer({ min: 0, max: 4000 }),
      }),
      { minLength: 250, maxLength: 250 },
    ),
  })
  .map(({ from, phase, start, steps }) => {
    const samples: [number, number][] = [];
    let value = from < 0.3 ? start : 0;
    let lacking = 0;
    for (const [i, { grows, anew, lacks, late }] of steps.entries()) {
      value = anew ? grows : value + grows;
      lacking = Math.max(lacking - 1, lacks);
      // To the millisecond, and in order.
      const at = Math.round(begin * 1000) + i * 15_000 + phase + late;
      if (lacking === 0 && at / 1000 <= end && i / steps.length >= from * 0.9) samples.push([at, value]);
    }
    return samples;
  });

const RUNS = 40;
const runs = fc.sample(
  fc.record({
    stable: fc.array(counterOfLife, { minLength: 0, maxLength: 3 }),
    canary: fc.array(counterOfLife, { minLength: 0, maxLength: 2 }),
    staleBad: fc.array(counterOfLife, { minLength: 0, maxLength: 2 }),
  }),
  { numRuns: RUNS, seed: 6 },
);

const filledOf = (name: string, samples: Sampled): FilledSeries => {
  const values = new Map(samples.map(([at, value]) => [at / 1000, value]));
  return { name, times: [...values.keys()], value: (at) => values.get(at) ?? null };
};

describe("a real Prometheus", () => {
  let server: Awaited<ReturnType<typeof startPrometheus>> | null = null;
  let prometheus: Prometheus | null = null;
  beforeAll(async () => {
    if (!installed) return;
    const series = runs.flatMap(({ stable, canary, staleBad }, run) => [
      ...stable.map((samples, i) => filledOf(`http{run="${run}",track="stable",pod="s${i}",code="200"}`, samples)),
      ...canary.map((samples, i) => filledOf(`http{run="${run}",track="canary",pod="c${i}",code="200"}`, samples)),
      ...staleBad.map((samples, i) => filledOf(`http{run="${run}",track="stable",pod="s${i}",code="500"}`, samples)),
    ]);
    server = await startPrometheus(series, { from: begin, to: end });
    const opened = openPrometheus({ address: server.address, token: null });
    prometheus = opened.known ? opened.value : null;
  });
  afterAll(() => server?.stop());

  const policy = testPolicy(
    JSON.stringify({
      version: 1,
      components: { web: {} },
      rollout: {
        metrics: { prometheus: { "url-from": "METRICS_URL" } },
        objectives: Object.fromEntries(
          runs.map((_, run) => [
            `run-${run}`,
            {
              bad: `http{run="${run}",track="$track",code=~"5.."}`,
              total: `http{run="${run}",track="$track"}`,
              budget: "1%",
            },
          ]),
        ),
      },
    }),
  );

  testOfServer("every increase counts, once, in the interval that saw it (needs prometheus)", async () => {
    if (prometheus === null) throw new Error("no server");
    const sources = { prometheus: { known: true, value: prometheus } as const, environment, ...grid };
    const found = await openObjectiveReader(policy, sources).read(grid.until, signal);
    for (const [run, { stable, canary, staleBad }] of runs.entries()) {
      const all = [...stable, ...canary, ...staleBad];
      expect([run, found[`run-${run}`]]).toEqual([
        run,
        {
          known: true,
          value: {
            kind: "counts",
            canary: told({ total: canary, bad: [], all, from: 1 }, grid),
            stable: told({ total: [...stable, ...staleBad], bad: staleBad, all, from: grid.first }, grid),
            edges: [],
          },
        },
      ]);
    }
  });

  testOfServer("bit by bit is the same as at once, and asks for each interval once (needs prometheus)", async () => {
    if (prometheus === null) throw new Error("no server");
    const sources = { environment, ...grid };
    const atOnce = await openObjectiveReader(policy, {
      ...sources,
      prometheus: { known: true, value: prometheus },
    }).read(grid.until, signal);
    const { limited, asked } = openLimited(prometheus);
    const reader = openObjectiveReader(policy, { ...sources, prometheus: { known: true, value: limited } });
    for (const until of [0, 1, 2, 3, 7, 8, 15, 15, 29, 30]) {
      const found = await reader.read(until, signal);
      const lists = Object.values(found).flatMap((one) =>
        one.known && one.value.kind === "counts" ? [one.value.canary] : [],
      );
      expect(new Set(lists.map(({ length }) => length)).size).toBeLessThanOrEqual(1);
    }
    asked.length = 0;
    expect(await reader.read(30, signal)).toEqual(atOnce);
    expect(asked).toEqual([]);
  });

  testOfServer("the increases of one selector are those of its series (needs prometheus)", async () => {
    if (prometheus === null) throw new Error("no server");
    const [one] = runs.flatMap(({ stable }, run) => (stable.length > 0 ? [{ run, stable }] : []));
    if (one === undefined) throw new Error("no run");
    const selector = `http{run="${one.run}",track="stable",code="200"}`;
    const reader = new GridReader(prometheus, grid);
    const increases = readIncreases(reader, selector, grid);
    await reader.readTo(grid.until, signal);
    expect(increases(grid)).toEqual({
      known: true,
      value: told({ total: one.stable, bad: one.stable, all: one.stable, from: grid.first }, grid).map(
        (counts) => counts?.total ?? null,
      ),
    });
  });
});
