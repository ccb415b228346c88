import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  type AnalysisTemplate,
  analysisTemplates,
  templatesOf,
} from "@signalbox/policy/rollout/export/argo/analysis-templates";
import { insist } from "@signalbox/systems/answer";
import { whereInstalled } from "@signalbox/systems/contracts/cases/where-installed";
import { findProgram } from "@signalbox/systems/contracts/programs/run-program";
import { misfitsOf, schemasInstalled } from "@signalbox/systems/kubernetes/published-schemas";
import { openPrometheus } from "@signalbox/systems/prometheus/open-prometheus";
import { type FilledSeries, startPrometheus } from "@signalbox/systems/prometheus/test-prometheus";
import { parseAllDocuments } from "yaml";
import { counter, NOW, SINCE } from "./made-up-metrics.ts";
import { argoInstalled, measuredByArgo } from "./measured-by-argo.ts";
import { watchedPolicy } from "./watched-policy.ts";

const schemas = whereInstalled("tools/install (schemas)", schemasInstalled);
const argo = whereInstalled("argo-measure", argoInstalled);
const installed = argoInstalled && (await findProgram("prometheus")) !== null;
const both = whereInstalled("prometheus and argo-measure", installed);

const ADDRESS = { "prometheus-address": "http://prometheus.example" };
const LITERAL = { guards: { requests: 0, bad: 0, intervals: 0 } };

function template(name: string, changes: object = {}): AnalysisTemplate {
  const found = templatesOf(watchedPolicy(changes), "production").find(({ metadata }) => metadata.name === name);
  if (found === undefined) throw new Error(`no template ${name}`);
  return found;
}

schemas("templates fit Argo Rollouts' own schema (needs tools/install)", () => {
  const documents = parseAllDocuments(analysisTemplates(watchedPolicy(), "production"));
  expect(documents.map((one) => misfitsOf("AnalysisTemplate", one.toJS()))).toEqual([[], []]);
});

argo("who does not say where Prometheus is gets no analysis (needs argo-measure)", () => {
  expect(() => measuredByArgo(template("signalbox-laws"), {})).toThrow("args.prometheus-address was not resolved");
});

argo("what a Rollout passes is what is asked, whatever it holds (needs argo-measure)", () => {
  const args = { ...ADDRESS, environment: "staging", track: '6c54"}) or vector(0) #' };
  const { "error-rate-law": law } = measuredByArgo(template("signalbox-laws"), args);
  expect(law?.query).toContain('{env="staging",track="6c54"}) or vector(0) #"}[15m]');
});

const NONE = "Inconclusive";
const verdicts: readonly { name: string; result: readonly number[]; law: string; paused: string }[] = [
  { name: "within its limits", result: [0.01], law: "Successful", paused: "Successful" },
  { name: "at the law's own limit", result: [0.05], law: "Successful", paused: "Inconclusive" },
  { name: "over it", result: [0.051], law: "Failed", paused: "Inconclusive" },
  { name: "no series", result: [], law: NONE, paused: NONE },
  { name: "several series", result: [0, 0], law: NONE, paused: NONE },
  { name: "no number", result: [Number.NaN], law: NONE, paused: NONE },
  { name: "an infinite one", result: [Number.POSITIVE_INFINITY], law: NONE, paused: NONE },
];

argo.each(verdicts)("$name: the law says $law, the budget $paused (needs argo-measure)", ({ result, law, paused }) => {
  const measured = measuredByArgo(template("signalbox-laws"), ADDRESS, {
    "error-rate-law": [result],
    "error-rate-budget": [result],
  });
  expect(measured["error-rate-law"]?.phases).toEqual([law]);
  expect(measured["error-rate-budget"]?.phases).toEqual([paused]);
});

argo("a leak fails, and a query for leaks without an answer is inconclusive (needs argo-measure)", () => {
  const results = { "tenant-isolation-security": [[0], [1], [], [Number.NaN], [0, 0]] };
  expect(measuredByArgo(template("signalbox-laws"), ADDRESS, results)["tenant-isolation-security"]?.phases).toEqual([
    "Successful",
    "Failed",
    NONE,
    NONE,
    NONE,
  ]);
});

argo("a window that is shorter than the gaps cannot pass without data (needs argo-measure)", () => {
  const { spec } = template("signalbox-laws", { window: "1m" });
  measuredByArgo(template("signalbox-laws", { window: "1m" }), ADDRESS);
  expect(spec.metrics.every(({ inconclusiveLimit, count }) => inconclusiveLimit < count)).toBe(true);
});

/** Requests of a track, so many a second. */
function requests(track: string, good: (at: number) => number | null, bad: (at: number) => number | null) {
  const of = (code: number): string => `http_requests_total{env="production",track="${track}",code="${code}"}`;
  return [
    { name: of(200), value: good },
    { name: of(500), value: bad },
  ];
}

const ten = NOW - 600;
const series: readonly FilledSeries[] = [
  ...requests("stable", counter(10), counter(0.05)),
  ...requests("healthy", counter(1), counter(0.004)),
  ...requests("broken", counter(0.9), counter(0.1)),
  ...requests("worse", counter(0.97), counter(0.03)),
  ...requests("few", counter(0.08), counter(0.02)),
  ...requests(
    "five",
    (at) => Math.min(4, Math.floor(Math.max(0, at - ten) / 30)),
    (at) => (at < ten + 60 ? 0 : 1),
  ),
  ...requests(
    "idle",
    () => 1000,
    () => 3,
  ),
  ...requests("gone", counter(1, SINCE, ten), counter(0.004, SINCE, ten)),
  { name: 'http_requests_total{env="production",track="unlabelled"}', value: counter(1) },
];

const OK = "Successful";
const tracks: readonly {
  track: string;
  law: string;
  guarded: string;
  budget: string;
  comparison: string;
  changes?: object;
}[] = [
  { track: "healthy", law: OK, guarded: OK, budget: OK, comparison: OK },
  { track: "broken", law: "Failed", guarded: NONE, budget: NONE, comparison: NONE },
  { track: "worse", law: OK, guarded: OK, budget: NONE, comparison: NONE },
  { track: "few", law: OK, guarded: NONE, budget: OK, comparison: OK },
  { track: "five", law: OK, guarded: OK, budget: NONE, comparison: OK },
  { track: "idle", law: NONE, guarded: NONE, budget: NONE, comparison: NONE },
  { track: "gone", law: OK, guarded: OK, budget: NONE, comparison: OK },
  { track: "unlabelled", law: NONE, guarded: NONE, budget: NONE, comparison: NONE },
  { track: "none", law: NONE, guarded: NONE, budget: NONE, comparison: NONE },
];

describe("by a real Prometheus", () => {
  let server: Awaited<ReturnType<typeof startPrometheus>> | null = null;
  beforeAll(async () => {
    if (installed) server = await startPrometheus(series, { from: SINCE, to: NOW });
  });
  afterAll(() => server?.stop());

  /** The phase of each metric, as Argo Rollouts finds it in what Prometheus says now. */
  async function phases(name: string, track: string, changes: object = {}): Promise<Readonly<Record<string, string>>> {
    const prometheus = insist(openPrometheus({ address: server?.address ?? "", token: null }));
    const args = { ...ADDRESS, track };
    const asked = Object.entries(measuredByArgo(template(name, changes), args)).map(async ([metric, { query }]) => {
      const answer = insist(await prometheus.valuesAt(query, NOW, new AbortController().signal));
      return [metric, [answer.map(({ value }) => value)]] as const;
    });
    const measured = measuredByArgo(template(name, changes), args, Object.fromEntries(await Promise.all(asked)));
    return Object.fromEntries(Object.entries(measured).map(([metric, found]) => [metric, found.phases.join()]));
  }

  both.each(tracks)(
    "$track: the law $law, too few for it $guarded, the budget $budget, the comparison $comparison (needs prometheus and argo-measure)",
    async ({ track, law, guarded, budget, comparison }) => {
      expect(await phases("signalbox-laws", track)).toMatchObject({
        "error-rate-law": law,
        "error-rate-guarded": guarded,
        "error-rate-budget": budget,
        // Nobody has these metrics.
        "latency-budget": NONE,
        "saturation-below": NONE,
        "saturation-above": NONE,
        "tenant-isolation-security": NONE,
      });
      expect(await phases("signalbox-comparison", track)).toMatchObject({ "error-rate-comparison": comparison });
    },
  );

  both("one bad of five without guards is the literal law (needs prometheus and argo-measure)", async () => {
    expect(await phases("signalbox-laws", "five", LITERAL)).toMatchObject({ "error-rate-law": "Failed" });
  });
});

test("a template is told no more than it asks", () => {
  expect(template("signalbox-laws").spec.args).toEqual([
    { name: "prometheus-address" },
    { name: "environment", value: "production" },
    { name: "track", value: "canary" },
  ]);
});
