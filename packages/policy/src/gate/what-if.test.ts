import { describe, expect, test } from "@jest/globals";
import { all, CANDIDATE, known, pullRequest, review, run, SILENT } from "../approvals/test-approvals.ts";
import type { Verdict } from "../decision/verdict.ts";
import { testPolicy } from "../load/test-policy.ts";
import { decideGate } from "./decide-gate.ts";
import { type GateFacts, GateFactsSchema } from "./gate-facts.ts";
import {
  ENVIRONMENT_REVIEWS,
  FULL_POLICY,
  FULL_PULL_REQUEST,
  gateFacts,
  type GateParts,
  PLAIN_POLICY,
  plainGateFacts,
} from "./test-gate.ts";
import { withApproval } from "./what-if.ts";

function verdictWith(policy: string, facts: GateFacts, logins: readonly string[]): Verdict {
  const loaded = testPolicy(policy);
  return decideGate(
    loaded,
    logins.reduce((before, login) => withApproval(loaded.policy, before, login), facts),
  ).verdict;
}

const unreviewed = pullRequest({ reviews: all([]) });
const plain = (parts: GateParts["approvals"] = {}) =>
  plainGateFacts({ approvals: { pullRequests: [unreviewed], ...parts } });
const reviewed = (...logins: readonly string[]) =>
  gateFacts({
    approvals: {
      run: known(
        run(
          {},
          ENVIRONMENT_REVIEWS.filter(([, login]) => logins.includes(login)),
        ),
      ),
    },
  });

const cases: readonly {
  readonly name: string;
  readonly policy: string;
  readonly facts: GateFacts;
  readonly wishes: readonly string[];
  readonly verdict: Verdict;
}[] = [
  { name: "nobody", policy: PLAIN_POLICY, facts: plain(), wishes: [], verdict: "hold" },
  { name: "a reviewer", policy: PLAIN_POLICY, facts: plain(), wishes: ["bob"], verdict: "go" },
  { name: "a reviewer, in capitals", policy: PLAIN_POLICY, facts: plain(), wishes: ["BOB"], verdict: "go" },
  { name: "its author", policy: PLAIN_POLICY, facts: plain(), wishes: ["ann"], verdict: "hold" },
  {
    name: "somebody whose permission nobody asked for",
    policy: PLAIN_POLICY,
    facts: plain(),
    wishes: ["zoe"],
    verdict: "unknown",
  },
  {
    name: "who asked for changes",
    policy: PLAIN_POLICY,
    facts: plain({ pullRequests: [pullRequest({ reviews: all([review("bob", "CHANGES_REQUESTED")]) })] }),
    wishes: ["bob"],
    verdict: "go",
  },
  {
    name: "a reviewer, where not all reviews were read",
    policy: PLAIN_POLICY,
    facts: plain({ pullRequests: [pullRequest({ reviews: { totalCount: 1, nodes: [] } })] }),
    wishes: ["bob"],
    verdict: "unknown",
  },
  {
    name: "a reviewer, where nobody could say what is released",
    policy: PLAIN_POLICY,
    facts: plain({ range: SILENT }),
    wishes: ["bob"],
    verdict: "unknown",
  },
  {
    name: "one of two that are missing",
    policy: FULL_POLICY,
    facts: reviewed("quinn"),
    wishes: ["rita"],
    verdict: "hold",
  },
  {
    name: "both that are missing",
    policy: FULL_POLICY,
    facts: reviewed("quinn"),
    wishes: ["rita", "sid"],
    verdict: "go",
  },
  {
    name: "somebody without any of the roles",
    policy: FULL_POLICY,
    facts: reviewed("quinn", "sid"),
    wishes: ["dan"],
    verdict: "hold",
  },
  {
    name: "all, where there is no run yet",
    policy: FULL_POLICY,
    facts: gateFacts({ approvals: { run: null } }),
    wishes: ["quinn", "rita", "sid"],
    verdict: "go",
  },
  {
    name: "who started the run",
    policy: FULL_POLICY,
    facts: gateFacts({
      approvals: { run: known(run({ actor: { login: "rita", databaseId: null, type: "User" } }, [])) },
    }),
    wishes: ["quinn", "rita", "sid"],
    verdict: "hold",
  },
  {
    name: "all, in a run that was started again",
    policy: FULL_POLICY,
    facts: gateFacts({ approvals: { run: known(run({ attempt: 2 }, [])) } }),
    wishes: ["quinn", "rita", "sid"],
    verdict: "hold",
  },
  {
    name: "all, where the run cannot be read",
    policy: FULL_POLICY,
    facts: gateFacts({ approvals: { run: SILENT } }),
    wishes: ["quinn", "rita", "sid"],
    verdict: "unknown",
  },
  {
    name: "whom the policy pins to a number",
    policy: FULL_POLICY,
    facts: gateFacts({ approvals: { pullRequests: [{ ...FULL_PULL_REQUEST, labels: all(["business-impact"]) }] } }),
    wishes: ["ada"],
    verdict: "go",
  },
  {
    name: "of the validation report",
    policy: FULL_POLICY,
    facts: gateFacts({ approvals: { pullRequests: [{ ...FULL_PULL_REQUEST, comments: all([]) }] } }),
    wishes: ["quinn"],
    verdict: "go",
  },
];

describe("had they approved", () => {
  test.each(cases)("$name", ({ policy, facts, wishes, verdict }) => {
    expect(verdictWith(policy, facts, wishes)).toBe(verdict);
  });
});

/** The whole policy without environments of roles, with another way to approve. */
const withoutEnvironments = (setting: string) =>
  FULL_POLICY.replaceAll(/, environment: approve-[a-z-]+/g, "").replace("approvals:\n", `approvals:\n  ${setting}\n`);

test.each([
  { name: "comments", setting: "comments: true", missing: [] },
  { name: "a signed tag", setting: `keys: { sid: "ssh-ed25519 ${"A".repeat(68)}" }`, missing: ["rita", "quinn"] },
  { name: "no way at all", setting: "comments: false", missing: ["rita", "quinn", "sid"] },
])("the release may be approved by $name", ({ setting, missing }) => {
  const loaded = testPolicy(withoutEnvironments(setting));
  const facts = ["quinn", "rita", "sid"].reduce(
    (before, login) => withApproval(loaded.policy, before, login),
    gateFacts({ approvals: { run: null } }),
  );
  const reason = decideGate(loaded, facts).reasons.find(({ code }) => code === "approvals.release");
  expect(reason?.status).toBe(missing.length === 0 ? "met" : "unmet");
  for (const login of missing) expect(reason?.next).toContain(`\`${login}\``);
});

test("what would be is facts as any other, and leaves those that are as they were", () => {
  const loaded = testPolicy(FULL_POLICY);
  const facts = gateFacts();
  const before = JSON.stringify(facts);
  const wished = withApproval(loaded.policy, facts, "sid");
  expect(JSON.stringify(facts)).toBe(before);
  expect(GateFactsSchema.parse(JSON.parse(JSON.stringify(wished)))).toEqual(wished);
  expect(wished.about.candidate).toBe(CANDIDATE);
});
