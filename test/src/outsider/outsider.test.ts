import { expect, test } from "@jest/globals";
import { attempt } from "./an-insider.ts";
import { BY_EVIDENCE } from "./by-evidence.ts";
import { BY_HISTORY } from "./by-history.ts";
import { BY_PEOPLE } from "./by-people.ts";
import { BY_REVIEWS } from "./by-reviews.ts";
import { BY_RULES } from "./by-rules.ts";

// What somebody tries who may write to a repository that is set up as docs/gate.md says, having read the documentation and nothing else.

test("without a trick, what is in order goes", async () => {
  const { run, candidate } = await attempt({}, () => ({}));
  expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { verdict: "go", sha: candidate } });
});

test.each([...BY_HISTORY, ...BY_REVIEWS, ...BY_PEOPLE, ...BY_RULES, ...BY_EVIDENCE])(
  "$name: $hope",
  async ({ wanted = {}, act, stopped }) => {
    const { run, said } = await attempt(wanted, act);
    expect(said).toMatch(stopped);
    expect(run.exitCode).toBe(1);
    expect(run.outputs["sha"] ?? "").toBe("");
  },
);

test("a pass for staging: what is signed of it does not say production", async () => {
  const { run } = await attempt({}, () => ({ inputs: { environment: "staging" }, approvals: [] }));
  expect(run.outputs["verdict"]).toBe("go");
  expect(run.outputs["predicate"]).toContain("SIGNALBOX_GATE_STAGING");
  expect(run.outputs["predicate"]).not.toContain("SIGNALBOX_GATE_PRODUCTION");
});
