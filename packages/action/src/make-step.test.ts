import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import type { Move, Outcome } from "@signalbox/moves/frame";
import type { Reason } from "@signalbox/policy/decision/reason";
import type { Decision, Verdict } from "@signalbox/policy/decision/verdict";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import type { Result } from "./door.ts";
import { readGitHubContext } from "./github-context.ts";
import { makeStep, type Told } from "./make-step.ts";

const folder = mkdtempSync(join(tmpdir(), "signalbox-step-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = "version: 1\ncomponents:\n  app: {}\n";
const github = readGitHubContext({
  GITHUB_REPOSITORY: "acme/shop",
  GITHUB_SHA: "0".repeat(40),
  GITHUB_EVENT_NAME: "push",
  GITHUB_ACTOR: "ada",
  GITHUB_RUN_ID: "1",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_API_URL: "https://api.github.com",
  GITHUB_WORKSPACE: folder,
  RUNNER_TEMP: folder,
});

async function stepWith(verdict: Verdict, outcome: Outcome["state"], told: Partial<Told>): Promise<Result> {
  const loaded = readPolicy("policy.yml", TEXT);
  if (!loaded.ok) throw new Error("the policy is not in order");
  const status = ({ go: "met", hold: "unmet", unknown: "unknown" } as const)[verdict];
  const reason: Reason = {
    code: "x",
    rule: "checklist.ci",
    at: null,
    status,
    required: "checks",
    observed: "some",
    evidence: [],
    next: "wait",
  };
  const move: Move<object, Decision<string>, Outcome> = {
    name: "checklist-gate",
    gather: async () => ({}),
    decide: () => ({ verdict, move: "stop", reasons: [reason] }),
    carryOut: async () => ({ state: outcome, says: "it moved", next: "look" }),
  };
  const origin = { kind: "default-branch", commit: null } as const;
  const governing = { loaded: loaded.value, text: TEXT, origin, parents: [] };
  const tell = async (): Promise<Told> => ({ outputs: { a: "b" }, details: "", says: "fine", ...told });
  const step = { name: "checklist-gate", mode: "apply", governing, record: "record.json", tell } as const;
  return makeStep(move, step, { github, signal: new AbortController().signal });
}

const cases = [
  { verdict: "go", outcome: "done", observed: false, success: true, levels: [] },
  { verdict: "go", outcome: "not-done", observed: false, success: false, levels: ["error"] },
  { verdict: "hold", outcome: "done", observed: false, success: false, levels: ["error"] },
  { verdict: "unknown", outcome: "done", observed: false, success: false, levels: ["error"] },
  { verdict: "go", outcome: "not-done", observed: true, success: true, levels: ["warning"] },
  { verdict: "hold", outcome: "done", observed: true, success: true, levels: ["warning"] },
  { verdict: "unknown", outcome: "done", observed: true, success: true, levels: ["warning"] },
] as const;
test.each(cases)(
  "$verdict, $outcome, observed $observed: passes $success, and the verdict stays what it is",
  async ({ verdict, outcome, observed, success, levels }) => {
    const result = await stepWith(verdict, outcome, { observed });
    expect(result).toMatchObject({ success, outputs: { verdict, a: "b" } });
    expect(result.annotations.map(({ level }) => level)).toEqual(levels);
    expect(JSON.parse(readFileSync(join(folder, "record.json"), "utf8"))).toMatchObject({ decision: { verdict } });
  },
);

test("a move's own form of the decision takes the table's place, and its annotations come last", async () => {
  const annotations = [{ level: "notice", title: "a", says: "b", at: null }] as const;
  const result = await stepWith("hold", "done", { shown: "### A tree\n", annotations });
  expect(result.summary).toBe("## Signalbox checklist-gate\n\n### A tree\n");
  expect(result.annotations.map(({ level }) => level)).toEqual(["error", "notice"]);
});
