import { expect, test } from "@jest/globals";
import type { Decision, Verdict } from "@signalbox/policy/decision/verdict";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { type Ends, makeMove, type Mode, type Move, type Outcome, type OutcomeState, succeeded } from "./frame.ts";

type Made = Parameters<Ends<string, Decision<string>, Outcome>["report"]>[0];

const policy = loaded();

function loaded(): LoadedPolicy {
  const read = readPolicy("policy.yml", "version: 1\ncomponents:\n  app: {}\n");
  if (!read.ok) throw new Error("the policy of this test is in order");
  return read.value;
}

/** A move that notes what is asked of it, in order. */
function noted(
  verdict: Verdict,
  state: OutcomeState = "done",
): { stages: string[]; move: Move<string, Decision<string>, Outcome>; ends: Ends<string, Decision<string>, Outcome> } {
  const stages: string[] = [];
  return {
    stages,
    move: {
      name: "noted",
      async gather() {
        stages.push("gather");
        return Promise.resolve("facts");
      },
      decide(given, facts) {
        stages.push(`decide on ${facts}`);
        expect(given).toBe(policy);
        return { verdict, move: "release", reasons: [] };
      },
      async carryOut(_policy, decision, facts) {
        stages.push(`carry out ${decision.move} on ${facts}`);
        return Promise.resolve({ state, says: "", next: null });
      },
    },
    ends: {
      async report({ outcome }: Made) {
        stages.push(`report ${outcome?.state ?? "no outcome"}`);
        return Promise.resolve();
      },
      async record({ outcome }: Made) {
        stages.push(`record ${outcome?.state ?? "no outcome"}`);
        return Promise.resolve();
      },
    },
  };
}

const BEFORE = ["gather", "decide on facts"];
const DONE = [...BEFORE, "carry out release on facts", "report done", "record done"];
const NOT_BEGUN = [...BEFORE, "report no outcome", "record no outcome"];

test.each<{ mode: Mode; verdict: Verdict; stages: readonly string[]; success: boolean }>([
  { mode: "apply", verdict: "go", stages: DONE, success: true },
  { mode: "apply", verdict: "hold", stages: NOT_BEGUN, success: false },
  { mode: "apply", verdict: "unknown", stages: NOT_BEGUN, success: false },
  { mode: "plan", verdict: "go", stages: NOT_BEGUN, success: true },
  { mode: "plan", verdict: "hold", stages: NOT_BEGUN, success: false },
  { mode: "plan", verdict: "unknown", stages: NOT_BEGUN, success: false },
])("$mode with $verdict", async ({ mode, verdict, stages, success }) => {
  const { move, ends, stages: seen } = noted(verdict);
  const made = await makeMove(move, policy, { mode }, ends);
  expect(seen).toEqual(stages);
  expect(succeeded(made)).toBe(success);
});

test.each<{ state: OutcomeState; success: boolean }>([
  { state: "done", success: true },
  { state: "already-done", success: true },
  { state: "partly-done", success: false },
  { state: "not-done", success: false },
  { state: "uncertain", success: false },
])("what came out $state", async ({ state, success }) => {
  const { move, ends } = noted("go", state);
  expect(succeeded(await makeMove(move, policy, { mode: "apply" }, ends))).toBe(success);
});

test("what was done is recorded even where it could not be reported", async () => {
  const { move, ends, stages } = noted("go");
  const report = (): Promise<void> => Promise.reject(new Error("the summary is full"));
  await expect(makeMove(move, policy, { mode: "apply" }, { ...ends, report })).rejects.toThrow("the summary is full");
  expect(stages.at(-1)).toBe("record done");
});

test("a move is carried out with the run's signal", async () => {
  const { move, ends } = noted("go");
  const { signal } = new AbortController();
  const given: AbortSignal[] = [];
  const carryOut: typeof move.carryOut = (...all) => {
    given.push(all[3]);
    return move.carryOut(...all);
  };
  await makeMove({ ...move, carryOut }, policy, { mode: "apply", signal }, ends);
  expect(given).toEqual([signal]);
});

test("a run that was cancelled meanwhile begins no write", async () => {
  const { move, ends, stages } = noted("go");
  const signal = AbortSignal.abort(new Error("cancelled"));
  await expect(makeMove(move, policy, { mode: "apply", signal }, ends)).rejects.toThrow("cancelled");
  expect(stages).toEqual(BEFORE);
});
