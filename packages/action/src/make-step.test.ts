import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import type { Move, Outcome } from "@signalbox/moves/frame";
import { RecordSchema } from "@signalbox/moves/record";
import type { Reason } from "@signalbox/policy/decision/reason";
import type { Decision, Verdict } from "@signalbox/policy/decision/verdict";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import type { Result } from "./door.ts";
import { readGitHubContext } from "./github-context.ts";
import { endStep, makeStep, type Told } from "./make-step.ts";

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

function decided(verdict: Verdict): Decision<string> {
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
  return { verdict, move: "stop", reasons: [reason] };
}

function stepOf(told: Partial<Told>, record = "record.json") {
  const loaded = readPolicy("policy.yml", TEXT);
  if (!loaded.ok) throw new Error("the policy is not in order");
  const origin = { kind: "default-branch", commit: null } as const;
  const governing = { loaded: loaded.value, text: TEXT, origin, parents: [] };
  const tell = async (): Promise<Told> => ({ outputs: { a: "b" }, details: "", says: "fine", ...told });
  return { name: "checklist-gate", mode: "apply", governing, record, tell } as const;
}

async function stepWith(verdict: Verdict, outcome: Outcome["state"], told: Partial<Told>): Promise<Result> {
  const move: Move<object, Decision<string>, Outcome> = {
    name: "checklist-gate",
    gather: async () => ({}),
    decide: () => decided(verdict),
    carryOut: async () => ({ state: outcome, says: "it moved", next: "look" }),
  };
  const step = stepOf(told);
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

const madeAs = (verdict: Verdict) => ({
  move: "canary-monitor",
  facts: {},
  decision: decided(verdict),
  outcome: { state: "done", says: "it moved", next: null } as const,
});
const running = { github, signal: new AbortController().signal };

test.each([
  { state: "done", says: "hold: it rolls back" },
  { state: "not-done", says: "not-done: it moved" },
] as const)("a hold that was carried out, $state, says so: $says", async ({ state, says }) => {
  const made = { ...madeAs("hold"), outcome: { state, says: "it moved", next: null } };
  const result = await endStep(stepOf({ says: "it rolls back" }), running, async (ends) => {
    await ends.report(made);
    return made;
  });
  expect(result).toMatchObject({ success: false, says });
  const titles = result.annotations.map(({ title }) => title);
  expect(titles.some((title) => title.startsWith("checklist-gate: "))).toBe(state === "not-done");
});

test("what is made in a way of its own, such as a watch of many looks, ends as a step does", async () => {
  const result = await endStep(stepOf({}), running, async (ends) => {
    for (const verdict of ["unknown", "hold"] as const) {
      await ends.report(madeAs(verdict));
      await ends.record(madeAs(verdict));
    }
    return madeAs("hold");
  });
  expect(result).toMatchObject({
    success: false,
    outputs: { verdict: "hold", a: "b", record: join(folder, "record.json") },
  });
  expect(JSON.parse(readFileSync(join(folder, "record.json"), "utf8"))).toMatchObject({
    decision: { verdict: "hold" },
  });
});

test("a record tells when it was made, which may be long after its step began", async () => {
  let made = 0;
  await endStep(stepOf({}), running, async (ends) => {
    const began = Date.now();
    while (Date.now() <= began) made = Date.now();
    made = Date.now();
    await ends.record(madeAs("go"));
    return madeAs("go");
  });
  const { at } = RecordSchema.parse(JSON.parse(readFileSync(join(folder, "record.json"), "utf8")));
  expect(Date.parse(at)).toBeGreaterThanOrEqual(made);
});

test("what ends without its ends has its verdict, and nothing else to tell", async () => {
  const result = await endStep(stepOf({}), running, async () => madeAs("go"));
  expect(result).toMatchObject({ success: true, outputs: { verdict: "go" }, says: "go: " });
});

test("a move without a record does not pass, and its outputs are told nevertheless", async () => {
  const result = await endStep(stepOf({}, "record.json/below/a/file"), running, async (ends) => {
    await ends.report(madeAs("go"));
    await ends.record(madeAs("go"));
    return madeAs("go");
  });
  expect(result).toMatchObject({ success: false, outputs: { verdict: "go", a: "b", record: "" } });
  expect(result.says).toContain("its record was not written");
});

test("what cannot be made is the door's to tell", async () => {
  const failing = endStep(stepOf({}), running, async () => {
    throw new Error("the watch ends");
  });
  await expect(failing).rejects.toThrow("the watch ends");
});
