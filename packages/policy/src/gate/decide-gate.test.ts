import { expect, test } from "@jest/globals";
import { known } from "../approvals/test-approvals.ts";
import { testPolicy } from "../load/test-policy.ts";
import { decideGate } from "./decide-gate.ts";
import { GateFactsSchema } from "./gate-facts.ts";
import { FULL_POLICY, gateFacts, PLAIN_POLICY, plainGateFacts } from "./test-gate.ts";

const full = testPolicy(FULL_POLICY);
const plain = testPolicy(PLAIN_POLICY);

const open = (decision: ReturnType<typeof decideGate>) =>
  decision.reasons.filter(({ status }) => status === "unmet" || status === "unknown").map(({ code }) => code);

test("a release with all its evidence and approvals goes, under a policy that asks for everything", () => {
  const decision = decideGate(full, gateFacts());
  expect(open(decision)).toEqual([]);
  expect(decision).toMatchObject({ verdict: "go", move: "let-through", cls: "standard", environment: "production" });
});

test("a change that somebody else approved goes, under a policy of two lines", () => {
  const decision = decideGate(plain, plainGateFacts());
  expect(open(decision)).toEqual([]);
  expect(decision.verdict).toBe("go");
});

test.each(Object.keys(gateFacts().checklist))("nothing gathered of %s is never enough", (item) => {
  const decision = decideGate(full, gateFacts({ checklist: { [item]: null } }));
  expect(decision).toMatchObject({ verdict: "unknown", move: "stop" });
});

test("facts are read back as they were written", () => {
  for (const facts of [gateFacts(), plainGateFacts()]) {
    expect(GateFactsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  }
});

test("an item is asked for in its environments alone", () => {
  const policy = testPolicy(`${PLAIN_POLICY}checklist: { custom: { load: { input: load, for: [staging] } } }\n`);
  expect(decideGate(policy, plainGateFacts()).verdict).toBe("go");
  const staging = plainGateFacts({ about: { environment: "staging" }, checklist: { custom: known({ items: {} }) } });
  expect(decideGate(policy, staging).verdict).toBe("unknown");
});

test("where the gate is only told, the verdict is the true one", () => {
  const policy = testPolicy(
    `${PLAIN_POLICY}environments: { production: { enforce: observe, observe-until: "2026-12-01" } }\n`,
  );
  const facts = (now: string) => plainGateFacts({ about: { now }, where: { holdsCandidate: known(false) } });
  expect(decideGate(policy, facts("2026-11-30T23:59:59Z"))).toMatchObject({
    verdict: "hold",
    enforcement: { mode: "observe", until: "2026-12-01" },
  });
  expect(decideGate(policy, facts("2026-12-01T00:00:00Z"))).toMatchObject({
    verdict: "hold",
    enforcement: { mode: "always" },
  });
});
