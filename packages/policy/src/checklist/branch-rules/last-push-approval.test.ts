import { expect, test } from "@jest/globals";
import type { BypassActor } from "./branch-rules-facts.ts";
import { demandsLastPushApproval } from "./last-push-approval.ts";
import { branch, branchRules, wholeRuleset } from "./test-facts.ts";

const silence = { known: false, code: "x", says: "x", next: "x" } as const;
const admins: BypassActor = { actorType: "RepositoryRole", actorId: 5, bypassMode: "pull_request" };

test.each([
  { name: "a rule that binds everybody", facts: branchRules([branch("main", wholeRuleset(1))]), demands: true },
  {
    name: "a rule that somebody may by-pass",
    facts: branchRules([branch("main", wholeRuleset(1))], [[admins]]),
    demands: false,
  },
  {
    name: "a rule whose by-pass is hidden",
    facts: branchRules([branch("main", wholeRuleset(1))], [null]),
    demands: null,
  },
  {
    name: "a rule without reviews",
    facts: branchRules([branch("main", wholeRuleset(1, { requiredApprovingReviewCount: 0 }))]),
    demands: false,
  },
  { name: "no rule", facts: branchRules([branch("main", [])]), demands: false },
  { name: "no rule that could be read", facts: branchRules([branch("main", [], silence)]), demands: null },
  { name: "another branch", facts: branchRules([branch("dev", wholeRuleset(1))]), demands: null },
])("A07: $name", ({ facts, demands }) => {
  const found = demandsLastPushApproval({ known: true, value: facts }, "main");
  expect(found.known ? found.value : null).toBe(demands);
});
