import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { releaseHealthBoard } from "@signalbox/policy/rollout/export/grafana/release-health-board";
import { ruleGroups } from "@signalbox/policy/rollout/export/rules/prometheus-rules";
import { insist } from "@signalbox/systems/answer";
import { whereInstalled } from "@signalbox/systems/contracts/cases/where-installed";
import { findProgram } from "@signalbox/systems/contracts/programs/run-program";
import { openPrometheus } from "@signalbox/systems/prometheus/open-prometheus";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import { type FilledSeries, startPrometheus } from "@signalbox/systems/prometheus/test-prometheus";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import * as z from "zod";
import { counter, NOW, SINCE } from "./made-up-metrics.ts";
import { watchedPolicy } from "./watched-policy.ts";

const TargetSchema = z.object({ refId: z.string(), expr: z.string() });
const BoardSchema = z.object({
  schemaVersion: z.int(),
  panels: z.array(
    z.object({
      id: z.int().positive(),
      title: z.string().min(1),
      gridPos: z.strictObject({
        h: z.int().positive(),
        w: z.int().positive().max(24),
        x: z.int().min(0),
        y: z.int().min(0),
      }),
      targets: z.array(TargetSchema).default([]),
    }),
  ),
  templating: z.object({ list: z.array(z.object({ name: z.string(), definition: z.string().optional() })) }),
  annotations: z.object({ list: z.array(z.object({ name: z.string(), expr: z.string().optional() })) }),
});

const loaded = watchedPolicy();
const board = BoardSchema.parse(JSON.parse(releaseHealthBoard(loaded, "production")));

test("panels have a number of their own, and do not overlap", () => {
  const { panels } = board;
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, i) => `${x + (i % w)},${y + Math.floor(i / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(Math.max(...panels.map(({ gridPos }) => gridPos.x + gridPos.w))).toBe(24);
});

test("the queries of a panel have names of their own", () => {
  for (const { targets } of board.panels) expect(new Set(targets.map(({ refId }) => refId)).size).toBe(targets.length);
});

test("every variable that a query uses is one of the board's", () => {
  const known = new Set(board.templating.list.map(({ name }) => name));
  const used = [...JSON.stringify(board).matchAll(/\$\{?(?!__)(\w+)/g)].map(([, name]) => name ?? "");
  expect(used.filter((name) => !known.has(name))).toEqual([]);
  expect(known).toEqual(new Set(["datasource", "environment", "track"]));
});

test("the board in the examples is that of the policy beside it", () => {
  const folder = join(import.meta.dirname, "../../../../examples/grafana");
  const policy = testPolicy(readFileSync(join(folder, "release-policy.yml"), "utf8"));
  const kept: unknown = JSON.parse(readFileSync(join(folder, "release-health.json"), "utf8"));
  // The formatter breaks its lines otherwise.
  expect(kept).toEqual(JSON.parse(releaseHealthBoard(policy, "production")));
});

const raw: readonly FilledSeries[] = [
  ...["canary", "stable"].flatMap((track) => [
    { name: `http_requests_total{env="production",track="${track}",code="200"}`, value: counter(9) },
    { name: `http_requests_total{env="production",track="${track}",code="500"}`, value: counter(1) },
    { name: `seconds_bucket{track="${track}",le="1"}`, value: counter(9) },
    { name: `seconds_bucket{track="${track}",le="+Inf"}`, value: counter(10) },
    { name: `cpu_share{track="${track}"}`, value: () => 0.95 },
  ]),
  { name: "cross_tenant_reads", value: () => 1 },
  { name: "queue_depth", value: (at) => (at < NOW - 300 ? 5 : at - NOW + 400) },
  { name: "queue_age_seconds", value: () => 700 },
  { name: "queue_dead_total", value: counter(1) },
];

const installed = (await findProgram("prometheus")) !== null && (await findProgram("promtool")) !== null;
const testOfServer = whereInstalled("prometheus", installed);
const signal = new AbortController().signal;
const STEP = 15;

type Labelled = { readonly name: string; readonly labels: Readonly<Record<string, string>> };

function filled(
  { name, labels }: Labelled,
  points: readonly { readonly at: number; readonly value: number }[],
): FilledSeries {
  const values = new Map(points.map(({ at, value }) => [at, value]));
  const all = Object.entries(labels)
    .filter(([label]) => label !== "__name__")
    .map(([label, value]) => `${label}=${JSON.stringify(value)}`);
  return { name: `${name}{${all.join(",")}}`, value: (at) => values.get(at) ?? null };
}

/** What the exported rules would have recorded of the raw series, and the alerts that they would have raised. */
async function ruled(prometheus: Prometheus, alerts: boolean): Promise<readonly FilledSeries[]> {
  const rules = ruleGroups(loaded, "production").flatMap((group) => group.rules);
  const steps = { from: NOW - 900, to: NOW, step: STEP };
  const found: FilledSeries[] = [];
  for (const rule of rules) {
    if ("record" in rule === alerts) continue;
    for (const { labels, points } of insist(await prometheus.valuesOver(rule.expr, steps, signal))) {
      const seen = { ...labels, ...rule.labels };
      if ("record" in rule) found.push(filled({ name: rule.record, labels: seen }, points));
      else {
        const firing = { ...seen, alertname: rule.alert, alertstate: "firing" };
        found.push(
          filled(
            { name: "ALERTS", labels: firing },
            points.map(({ at }) => ({ at, value: 1 })),
          ),
        );
      }
    }
  }
  return found;
}

async function asking<T>(series: readonly FilledSeries[], use: (prometheus: Prometheus) => Promise<T>): Promise<T> {
  const server = await startPrometheus(series, { from: SINCE, to: NOW });
  try {
    return await use(insist(openPrometheus({ address: server.address, token: null })));
  } finally {
    await server.stop();
  }
}

describe("a Prometheus that evaluates the exported rules", () => {
  let server: Awaited<ReturnType<typeof startPrometheus>> | null = null;
  beforeAll(async () => {
    if (!installed) return;
    // One after the other: rules read what others recorded.
    let series = raw;
    for (const alerts of [false, true]) {
      const more = await asking(series, (prometheus) => ruled(prometheus, alerts));
      series = [...series, ...more];
    }
    server = await startPrometheus(series, { from: SINCE, to: NOW });
  });
  afterAll(() => server?.stop());

  const asked = (expr: string): string => expr.replaceAll("$environment", "production").replaceAll("$track", ".*");

  testOfServer.each([
    ...board.panels.flatMap(({ title, targets }) =>
      targets.map(({ refId, expr }) => ({ of: `${title}, ${refId}`, expr })),
    ),
    ...board.annotations.list.flatMap(({ name, expr }) => (expr === undefined ? [] : [{ of: name, expr }])),
  ])("$of has data (needs prometheus)", async ({ expr }) => {
    const prometheus = insist(openPrometheus({ address: server?.address ?? "", token: null }));
    const values = insist(await prometheus.valuesAt(asked(expr), NOW, signal));
    expect(values.filter(({ value }) => Number.isFinite(value)).length).toBeGreaterThan(0);
    expect(values.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
  });

  testOfServer("variables find the environment and both tracks (needs prometheus)", async () => {
    const prometheus = insist(openPrometheus({ address: server?.address ?? "", token: null }));
    for (const { name, definition = "" } of board.templating.list.slice(1)) {
      const selector = /^label_values\((.+), (\w+)\)$/.exec(asked(definition))?.[1] ?? "";
      const values = insist(await prometheus.valuesAt(`count by (${name}) (${selector})`, NOW, signal));
      const labels = values.flatMap(({ labels: { [name]: label } }) => label ?? []).toSorted();
      expect(labels).toEqual(name === "track" ? ["canary", "stable"] : ["production"]);
    }
  });
});
