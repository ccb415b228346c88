import type { RequestListener } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { whereInstalled } from "../contracts/cases/where-installed.ts";
import { findProgram } from "../contracts/programs/run-program.ts";
import { serving } from "../http/test-server.ts";
import { openPrometheus } from "./open-prometheus.ts";
import type { AlertState, Prometheus } from "./prometheus.ts";
import type { Answer } from "../answer.ts";
import { startPrometheus } from "./test-prometheus.ts";

const never = new AbortController().signal;
const installed = (await findProgram("prometheus")) !== null && (await findProgram("promtool")) !== null;
const testOfServer = whereInstalled("prometheus", installed);

describe("a real Prometheus", () => {
  const now = Math.floor(Date.now() / 1000);
  let server: Awaited<ReturnType<typeof startPrometheus>> | null = null;
  let prometheus: Prometheus | null = null;

  beforeAll(async () => {
    if (!installed) return;
    const rule = (alert: string, expr: string, more = {}) => ({ alert, expr, ...more });
    server = await startPrometheus([{ name: "leaks", value: () => 1 }], {
      from: now - 3600,
      to: now - 1800,
      rules: {
        groups: [
          {
            name: "tenants",
            rules: [
              rule("TenantLeak", "vector(1) > 0"),
              rule("Quiet", "vector(0) > 0"),
              rule("Pending", "vector(1) > 0", { for: "1h" }),
              rule("Twice", "vector(0) > 0"),
              { record: "Recorded", expr: "vector(1)" },
            ],
          },
          { name: "others", rules: [rule("Twice", "vector(1) > 0")] },
          {
            name: "broken",
            rules: [
              rule(
                "Unhealthy",
                'label_replace(vector(1), "a", "1", "", "") + on() (label_replace(vector(1), "b", "1", "", "") or vector(2))',
              ),
            ],
          },
        ],
      },
    });
    const opened = openPrometheus({ address: server.address, token: null });
    prometheus = opened.known ? opened.value : null;
  });
  afterAll(() => server?.stop());

  /** What it says once the rule was evaluated. */
  async function evaluated(name: string): Promise<Answer<AlertState> | null> {
    if (prometheus === null) return null;
    const limit = AbortSignal.timeout(60_000);
    for (;;) {
      const answer = await prometheus.alertState(name, limit);
      if (answer.known || !answer.says.includes("not evaluated")) return answer;
    }
  }

  testOfServer.each([
    { name: "TenantLeak", value: { defined: true, firing: true } },
    { name: "Quiet", value: { defined: true, firing: false } },
    { name: "Pending", value: { defined: true, firing: false } },
    { name: "Twice", value: { defined: true, firing: true } },
    { name: "Recorded", value: { defined: false, firing: false } },
    { name: "tenantleak", value: { defined: false, firing: false } },
  ])("$name: $value (needs prometheus)", async ({ name, value }) => {
    expect(await evaluated(name)).toEqual({ known: true, value });
  });

  testOfServer("a rule that cannot be evaluated is silence (needs prometheus)", async () => {
    expect(await evaluated("Unhealthy")).toMatchObject({ known: false, code: "prometheus.rule-unhealthy" });
  });
});

const rule = (name: string, state: string, health = "ok") => ({ type: "alerting", name, state, health });
const list = (rules: readonly object[], more = {}) => ({
  status: "success",
  data: { groups: [{ name: "g", rules }], ...more },
});

function stateFrom(answer: object) {
  const listener: RequestListener = (_, response) => void response.end(JSON.stringify(answer));
  return serving(listener, async (address) => {
    const opened = openPrometheus({ address: `${address}/?tenant=a`, token: null, waitSeconds: 0 });
    return opened.known ? opened.value.alertState("Leak", never) : opened;
  });
}

const silences = [
  {
    name: "a page of many",
    answer: list([rule("Leak", "firing")], { groupNextToken: "more" }),
    code: "prometheus.incomplete",
  },
  { name: "a warning", answer: { ...list([]), warnings: ["a ruler did not answer"] }, code: "prometheus.incomplete" },
  { name: "no list", answer: { status: "success", data: {} }, code: "prometheus.unexpected-answer" },
  {
    name: "a rule without its state",
    answer: list([{ type: "alerting", name: "Leak" }]),
    code: "prometheus.unexpected-answer",
  },
  { name: "a rule that failed", answer: list([rule("Leak", "inactive", "err")]), code: "prometheus.rule-unhealthy" },
  { name: "a rule that is new", answer: list([rule("Leak", "pending", "unknown")]), code: "prometheus.rule-unhealthy" },
  {
    // As vmalert 1.145 tells it between its start and its first evaluation.
    name: "a rule that vmalert has not evaluated yet",
    answer: list([{ ...rule("Leak", "inactive"), lastEvaluation: "0001-01-01T00:00:00Z" }]),
    code: "prometheus.rule-unhealthy",
  },
];
test.each(silences)("$name is silence: $code", async ({ answer, code }) => {
  expect(await stateFrom(answer)).toMatchObject({ known: false, code });
});

test("a rule that was evaluated is heard", async () => {
  const quiet = { ...rule("Leak", "inactive"), lastEvaluation: "2026-11-21T23:27:16.269891013Z" };
  expect(await stateFrom(list([rule("Other", "firing"), quiet]))).toEqual({
    known: true,
    value: { defined: true, firing: false },
  });
});
