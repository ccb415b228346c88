import { once } from "node:events";
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { whereInstalled } from "@signalbox/systems/contracts/cases/where-installed";
import { findProgram } from "@signalbox/systems/contracts/programs/run-program";
import { serving } from "@signalbox/systems/http/test-server";
import { openPrometheus } from "@signalbox/systems/prometheus/open-prometheus";
import { startPrometheus } from "@signalbox/systems/prometheus/test-prometheus";
import { validated } from "./test-afterwards.ts";

let workspace = "";
beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), "signalbox-afterwards-")));
  mkdirSync(join(workspace, "smoke"));
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

const script = (text: string) => [process.execPath, "-e", text];

test("programs run in the workspace, and are told no secrets", async () => {
  const { checks, reasons } = await validated(
    {
      good: { run: script("process.exit(process.env.APP_TOKEN === undefined ? 0 : 1)") },
      bad: { run: script("console.log(process.cwd().slice(-5)); process.exit(3)"), in: "smoke", retries: 1 },
      none: { run: ["signalbox-no-such-program"], retries: 5 },
      nowhere: { run: ["true"], in: "no", retries: 5 },
    },
    { workspace, variables: { ...process.env, APP_TOKEN: "hidden" } },
  );
  expect(reasons.map(({ code }) => code)).toEqual([
    "afterwards.passed",
    "afterwards.failed",
    "afterwards.unread",
    "afterwards.unread",
  ]);
  const failed = { outcome: "failed", says: "it ended with exit code 3, and said last: `smoke`" };
  expect(checks["bad"]?.tries).toMatchObject([failed, failed]);
  expect(checks["none"]?.tries).toMatchObject([{ code: "command.not-started" }]);
  expect(checks["nowhere"]?.tries).toMatchObject([{ code: "afterwards.no-folder" }]);
});

test("a program that takes too long is ended, with what it started", async () => {
  const server = createServer((socket) => socket.on("error", () => undefined).resume());
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const left = `require("node:net").connect(${port}, "127.0.0.1")`;
  const start = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(left)}])`;
  const check = { run: script(`${start}; setInterval(() => {}, 1000)`), "time-out": "2s", retries: 1 };
  const { checks } = await validated({ smoke: check }, { workspace });
  const ended = { outcome: "unread", code: "command.timed-out" };
  expect(checks["smoke"]?.tries).toMatchObject([ended, ended]);
  // It closes when the last connection has: whatever was started ends.
  await once(server.close(), "close");
});

test("checks are made beside each other: each of these passes only while the other asks", async () => {
  const waiting: ServerResponse[] = [];
  const { checks } = await serving(
    (_, response) => {
      waiting.push(response);
      if (waiting.length === 3) for (const each of waiting) each.end();
    },
    (origin) =>
      validated(
        {
          short: { http: origin, retries: 0 },
          long: { steps: [{ http: origin }], retries: 0 },
          program: {
            run: script(`fetch(${JSON.stringify(origin)}).then((r) => process.exit(r.ok ? 0 : 1))`),
            retries: 0,
          },
        },
        { workspace },
      ),
  );
  expect(Object.values(checks).map(({ tries }) => tries.map(({ outcome }) => outcome))).toEqual([
    ["passed"],
    ["passed"],
    ["passed"],
  ]);
});

test("tries are made until one passes, and all of them are kept", async () => {
  const answers = [503, 500, 200, 200];
  const { checks } = await serving(
    (_, response) => response.writeHead(answers.shift() ?? 404).end(),
    (origin) => validated({ smoke: { http: origin, retries: 5 } }),
  );
  expect(checks["smoke"]?.tries.map(({ outcome, says }) => `${outcome}: ${says}`)).toEqual([
    "failed: it answered with 503 instead of 200",
    "failed: it answered with 500 instead of 200",
    "passed: it answered with 200",
  ]);
});

test("an interruption is thrown, between tries too", async () => {
  const interruption = new AbortController();
  const checked = serving(
    (_, response) => {
      response.writeHead(503).end();
      interruption.abort(new Error("interrupted"));
    },
    (origin) => validated({ smoke: { http: origin } }, { signal: interruption.signal, waitSeconds: 3600 }),
  );
  await expect(checked).rejects.toThrow("interrupted");
});

test("without a metrics system nothing is asked of it, and a person has to say where it is", async () => {
  const { checks } = await validated({ depth: { query: "depth", below: 9, retries: 5 } });
  expect(checks["depth"]?.tries).toMatchObject([{ outcome: "unread", code: "prometheus.none" }]);
});

const to = Date.parse("2026-11-21T12:00:00Z") / 1000;
const installed = (await findProgram("prometheus")) !== null && (await findProgram("promtool")) !== null;
const testOfServer = whereInstalled("prometheus", installed);

describe("a real Prometheus", () => {
  let server: Awaited<ReturnType<typeof startPrometheus>> | null = null;
  beforeAll(async () => {
    const filled = [
      { name: 'depth{env="production"}', value: () => 7 },
      { name: 'depth{env="staging"}', value: () => 7000 },
      { name: "updated", value: () => to - 600 },
      { name: "updated_ms", value: () => (to - 600) * 1000 },
      { name: "ahead", value: () => to + 30 },
      { name: "odd", value: () => Number.NaN },
    ];
    if (installed) server = await startPrometheus(filled, { from: to - 300, to });
  });
  afterAll(() => server?.stop());

  const depth = 'depth{env="$environment"}';
  testOfServer.each<{ name: string; check: object; outcome: string; says: string }>([
    { name: "a value below its limit", check: { query: depth, below: 8 }, outcome: "passed", says: "is 7" },
    {
      name: "a value at its limit",
      check: { query: depth, below: 7 },
      outcome: "failed",
      says: "is 7, which is not below 7",
    },
    { name: "a value above its limit", check: { query: depth, above: 6, below: 8 }, outcome: "passed", says: "is 7" },
    {
      name: "a value out of both",
      check: { query: depth, above: 8, below: 9 },
      outcome: "failed",
      says: "not below 9 and above 8",
    },
    { name: "no data", check: { query: "none", below: 8 }, outcome: "afterwards.no-data", says: "no data of `none`" },
    {
      name: "several values",
      check: { query: "depth", below: 8 },
      outcome: "afterwards.several-values",
      says: "has 2 values",
    },
    { name: "no number", check: { query: "odd", below: 8 }, outcome: "afterwards.not-a-number", says: "is NaN" },
    {
      name: "a query with a slip",
      check: { query: "max(depth", below: 8 },
      outcome: "prometheus.bad-query",
      says: "parse",
    },
    {
      name: "fresh data",
      check: { updated: "updated", within: "10m" },
      outcome: "passed",
      says: "the data are 600 s old",
    },
    {
      name: "old data",
      check: { updated: "updated", within: "9m" },
      outcome: "failed",
      says: "600 s old, more than 9m",
    },
    {
      name: "clocks that differ",
      check: { updated: "ahead", within: "9m" },
      outcome: "passed",
      says: "the data are 0 s old",
    },
    {
      name: "milliseconds",
      check: { updated: "updated_ms", within: "9m" },
      outcome: "afterwards.in-the-future",
      says: "a time that has not come yet",
    },
  ])("$name: $outcome (needs prometheus)", async ({ check, outcome, says }) => {
    const prometheus = openPrometheus({ address: server?.address ?? "", token: null });
    const { checks } = await validated({ one: check }, { prometheus, now: () => new Date(to * 1000) });
    const last = checks["one"]?.tries.at(-1);
    expect(last?.outcome === "unread" ? last.code : last?.outcome).toBe(outcome);
    expect(last?.says).toContain(says);
  });
});

test("a metrics system that takes too long is unread", async () => {
  const { checks } = await serving(
    () => undefined,
    (address) =>
      validated(
        { depth: { query: "depth", below: 9, "time-out": "1s", retries: 0 } },
        { prometheus: openPrometheus({ address, token: null }) },
      ),
  );
  expect(checks["depth"]?.tries).toMatchObject([{ outcome: "unread", code: "afterwards.timed-out" }]);
});
