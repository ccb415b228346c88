import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, parseAllDocuments } from "yaml";
import { failure } from "../failure.ts";
import { type Exported, exportCommand, type ExportOptions } from "./export.ts";

const POLICY = `version: 1
components: { web: {} }
rollout:
  metrics: { prometheus: { url-from: METRICS_URL } }
  objectives:
    error-rate: { bad: 'http_total{env="$environment",code=~"5.."}', total: 'http_total{env="$environment"}', budget: 1% }
`;

const repository = new TestRepository();
repository.commit("feat: begin", { files: { ".github/release-policy.yml": POLICY } });
const folder = mkdtempSync(join(tmpdir(), "signalbox-export-"));
afterAll(() => {
  repository.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function run(what: Exported, options: Partial<ExportOptions> = {}) {
  let out = "";
  let talk = "";
  const terminal = { out: (text: string) => void (out += text), talk: (text: string) => void (talk += text) };
  const code = await exportCommand(
    repository.directory,
    what,
    { environment: "production", ...options },
    terminal,
  ).catch((error: unknown) => failure(error, terminal));
  return { code, out, talk };
}

test("rules name the policy that they come from, and its bytes", async () => {
  const { code, out, talk } = await run("prometheus-rules");
  expect({ code, talk }).toEqual({ code: 0, talk: "" });
  expect(out).toMatch(
    /^# Made by `signalbox export` from `\.github\/release-policy\.yml`; change that, and export again\.\n# Its SHA-256: [0-9a-f]{64}\n# Not in here:\n/,
  );
  expect(parse(out)).toMatchObject({
    groups: [{ name: "signalbox/production/error-rate/laws", interval: "30s" }, { interval: "1m" }],
  });
});

test("rules are an object of the Prometheus Operator where that is asked for", async () => {
  const { out } = await run("prometheus-rules", { format: "prometheus-operator", environment: "staging" });
  expect(parse(out)).toMatchObject({ kind: "PrometheusRule", metadata: { name: "signalbox-staging" } });
  expect(out).toContain('env="staging"');
  expect(out).not.toContain("$environment");
});

test("the analysis of Argo Rollouts: a policy that tells no tracks apart has nothing to compare", async () => {
  const { code, out } = await run("argo-rollouts");
  const [only, ...others] = parseAllDocuments(out);
  const read: unknown = only?.toJS();
  expect(read).toMatchObject({
    kind: "AnalysisTemplate",
    spec: { args: [{ name: "prometheus-address" }, { name: "environment", value: "production" }] },
  });
  expect(others).toEqual([]);
  expect(code).toBe(0);
});

test("a board of Grafana", async () => {
  const { code, out } = await run("grafana");
  expect(JSON.parse(out)).toMatchObject({ title: "Release health", schemaVersion: 42 });
  expect(code).toBe(0);
  expect((await run("grafana")).out).toBe(out);
});

test("a file is written over, and what it was made from is told", async () => {
  const file = join(folder, "rules.yml");
  writeFileSync(file, "old\n");
  expect(await run("prometheus-rules", { out: file })).toEqual({ code: 0, out: "", talk: `${file}: written\n` });
  expect(readFileSync(file, "utf8")).toBe((await run("prometheus-rules")).out);
});

test("the name of a policy cannot pass for a rule", async () => {
  const file = join(folder, "a\ngroups: []\n.yml");
  writeFileSync(file, POLICY);
  const { out } = await run("prometheus-rules", { policy: file });
  expect(parse(out)).toMatchObject({ groups: [{}, {}] });
  expect(out.split("\n")[0]).toMatch(/^# Made by /);
});

const bare = join(folder, "bare.yml");
writeFileSync(bare, "version: 1\ncomponents: { web: {} }\n");
const branched = join(folder, "branched.yml");
writeFileSync(branched, `${POLICY}branches: { main: { environment: production } }\n`);
const marked = join(folder, "marked.yml");
writeFileSync(marked, POLICY.replaceAll("http_total{env=", 'http_total{path!="{{x}}",env='));
const quoted = join(folder, "quoted.yml");
writeFileSync(
  quoted,
  POLICY.replace(/error-rate: .*/, `slow: { buckets: '{"http.seconds_bucket"}', slower-than: 1s, budget: 1% }`),
);

const refused: readonly { name: string; what: Exported; options: Partial<ExportOptions>; says: string }[] = [
  {
    name: "an environment that could leave its quotes",
    what: "prometheus-rules",
    options: { environment: 'x"} or vector(1)' },
    says: "is no environment's name",
  },
  {
    name: "an environment that the policy spells otherwise",
    what: "argo-rollouts",
    options: { policy: branched, environment: "Production" },
    says: "did you mean `production`?",
  },
  {
    name: "a format where there is one only",
    what: "grafana",
    options: { format: "plain" },
    says: "has one format only",
  },
  ...(["prometheus-rules", "argo-rollouts", "grafana"] as const).map((what) => ({
    name: `${what} of a policy that watches nothing`,
    what,
    options: { policy: bare },
    says: "the policy watches nothing that could be exported",
  })),
  {
    name: "a query that Argo Rollouts would take for a template",
    what: "argo-rollouts",
    options: { policy: marked },
    says: "a mark of its templates",
  },
  {
    name: "a histogram whose name is in quotes",
    what: "prometheus-rules",
    options: { policy: quoted },
    says: "is no selector to which a limit can be added",
  },
];

test.each(refused)("$name is refused", async ({ what, options, says }) => {
  const { code, out, talk } = await run(what, options);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(talk).toContain(says);
});
