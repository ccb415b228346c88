import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { openClone } from "../clone.ts";
import { backtestCommand, type BacktestOptions } from "./backtest.ts";

const POLICY = "version: 1\ncomponents: { web: { path: web }, core: { path: core } }\n";
let repository: TestRepository;

beforeAll(() => {
  repository = new TestRepository();
  repository.commit("feat: begin", { files: { "web/a": "1", "core/a": "1", ".github/release-policy.yml": POLICY } });
  repository.tag("web-v1.0.0");
  repository.tag("core-v1.0.0");
  for (let number = 1; number <= 12; number += 1) {
    repository.commit(`feat: web \u001B[31m${number}`, { files: { "web/a": `1.${number}` } });
    repository.tag(`web-v1.0.${number}`);
  }
  repository.commit("docs: core", { files: { "core/a": "2" } });
  repository.commit("fix: core", { files: { "core/a": "3" } });
  repository.tag("core-v1.0.1");
});
afterAll(() => repository.remove());

async function said(options: BacktestOptions): Promise<string> {
  const out: string[] = [];
  const terminal = { out: (text: string) => void out.push(text), talk: () => undefined };
  expect(await backtestCommand(openClone(repository.directory), options, terminal)).toBe(0);
  return out.join("");
}

test("one document for machines", async () => {
  const document: unknown = JSON.parse(await said({ json: true }));
  expect(document).toEqual({
    signalbox: "backtest/1",
    policy: { file: ".github/release-policy.yml", digest: expect.any(String), origin: expect.anything() },
    cases: expect.any(Array),
    total: 15,
    agreed: 3,
    versions: { right: 3 },
    whether: { releases: 15, planned: 15, quiet: { points: 1, planned: 0 } },
  });
  expect(document).toHaveProperty("cases.length", 15);
  expect(document).toHaveProperty(
    "cases",
    expect.arrayContaining([
      {
        component: "web",
        tag: "web-v1.0.1",
        previousTag: "web-v1.0.0",
        expected: "1.0.1",
        planned: "1.1.0",
        given: "1.1.0",
        class: "smaller-step",
        why: "1 change since `web-v1.0.0` asks for a minor",
        evidence: [{ kind: "commit", id: repository.git("rev-parse", "web-v1.0.1"), title: "feat: web \u001B[31m1" }],
      },
    ]),
  );
});

test("the newest releases of one component", async () => {
  const document: unknown = JSON.parse(await said({ json: true, component: ["core"], last: "1" }));
  const only = { tag: "core-v1.0.1", class: "agreed", why: null, evidence: [] };
  expect(document).toMatchObject({ total: 1, cases: [only] });
});

test("for people: what differs, by class, and what it comes to", async () => {
  const text = await said({});
  expect(text).toContain("smaller-step");
  expect(text).toContain("  web-v1.0.12  planned: 1.1.0\n");
  expect(text).toContain("… and 2 more (`--json` tells all)");
  expect(text).not.toContain("core-v1.0.1");
  expect(text).not.toContain("\u001B[31m12");
  expect(text).toContain("3 of 15 (20.0%) releases just as the policy would have planned them\n");
  expect(text).toContain("it would have made 15 of 15 (100.0%) releases, and one at 0 of 1 (0.0%) points between them");
});

test.each([
  { options: { last: "0" }, code: "backtest.bad-count" },
  { options: { last: "-1" }, code: "backtest.bad-count" },
  { options: { last: "many" }, code: "backtest.bad-count" },
  { options: { component: ["nobody"] }, code: "component.unknown" },
  { options: { policy: "missing.yml" }, code: "policy.missing" },
])("$code", async ({ options, code }) => {
  const terminal = { out: () => undefined, talk: () => undefined };
  await expect(backtestCommand(openClone(repository.directory), options, terminal)).rejects.toMatchObject({ code });
});
