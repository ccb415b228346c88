import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readPolicy } from "../load/read-policy.ts";
import { testPolicy } from "../load/test-policy.ts";
import { decideGate } from "./decide-gate.ts";
import { FULL_POLICY, gateFacts, PLAIN_POLICY } from "./test-gate.ts";
import { MIXED_POLICY, mixedGateFacts } from "./test-mixed-release.ts";
import { changedAnywhere } from "./test-mutations.ts";

/** Lines of the full policies, left out or said otherwise, so that facts meet a policy that they were not gathered for. */
const CHANGES: readonly (readonly [from: string, to: string])[] = [
  ["needs: [qa-lead, release-manager, ciso]", "needs: []"],
  ["needs: [qa-lead, release-manager, ciso]", "needs: [module-owner, module-owner, qa-lead or ciso]"],
  ["needs: [module-owner, reviewer]", "needs: []"],
  ["main: { environment: production", "main: { environment: staging, then: [production]"],
  ["hotfix/*: { environment: production, class: emergency }", "main*: { environment: production, class: emergency }"],
  ["migrations: { database-from: SCRATCH_URL }", "migrations: { check: { workflow: a.yml } }"],
  ["checks: [{ workflow: .github/workflows/ci.yml, name: build }]", "checks: [{ status: build, by: [eve] }]"],
  ["notes: { needs: [summary] }", "notes: { needs: [impact, migrations, rollback] }"],
  ["alerts: [code-scanning, dependabot]", "alerts: [], sarif: [a.sarif]"],
  ["approvals:\n", "approvals:\n  separation: strict\n"],
  ["schedule:\n", 'schedule:\n  windows: [{ days: [sun], to: "01:00" }]\n'],
  ["waivable-by: [ciso]", "for: []"],
  ["from: codeowners, otherwise: platform", "from: codeowners"],
];

const policies = fc
  .tuple(fc.constantFrom(FULL_POLICY, MIXED_POLICY, PLAIN_POLICY), fc.subarray([...CHANGES], { maxLength: 4 }))
  .map(([policy, changes]) => changes.reduce((text, [from, to]) => text.replace(from, to), policy));

test("whatever the facts and the policy, the gate decides, and says why", () => {
  fc.assert(
    fc.property(policies, fc.oneof(changedAnywhere(gateFacts()), changedAnywhere(mixedGateFacts())), (text, facts) => {
      const loaded = readPolicy("release-policy.yml", text);
      fc.pre(loaded.ok);
      if (!loaded.ok) return;
      const { verdict, move, reasons } = decideGate(loaded.value, facts);
      expect(["go", "hold", "unknown"]).toContain(verdict);
      expect(move).toBe(verdict === "go" ? "let-through" : "stop");
      for (const { status, next, observed } of reasons) {
        expect(observed).not.toBe("");
        if (status === "unmet" || status === "unknown") expect(next).not.toBeNull();
      }
    }),
    { numRuns: 150 },
  );
});

test("facts of a hundred thousand commits are decided in the time of a test", () => {
  const { approvals, ...facts } = gateFacts();
  if (!approvals.range.known) throw new Error("the facts hold a range");
  const { commits } = approvals.range.value;
  const [candidate] = commits.nodes;
  if (candidate === undefined) throw new Error("the range holds a commit");
  const oid = (index: number) => (index + 1).toString(16).padStart(40, "0");
  const nodes = Array.from({ length: 100_000 }, (_, index) => ({
    ...candidate,
    ...(index === 0 ? {} : { oid: oid(index) }),
    parents: [index === 99_999 ? oid(999_999) : oid(index + 1)],
  }));
  const range = {
    known: true,
    value: { ...approvals.range.value, commits: { totalCount: nodes.length, nodes } },
  } as const;
  expect(decideGate(testPolicy(FULL_POLICY), { ...facts, approvals: { ...approvals, range } }).verdict).toBe("hold");
});
