import { expect, test } from "@jest/globals";
import { verdictOf } from "../../decision/verdict.ts";
import { testPolicy } from "../../load/test-policy.ts";
import type { BranchFacts, BranchRulesFacts, BypassActor } from "./branch-rules-facts.ts";
import { decideBranchRules } from "./decide-branch-rules.ts";
import { bareProtection, branch, branchRules, wholeRuleset } from "./test-facts.ts";

const plain = testPolicy("version: 1\ncomponents:\n  web: {}\n");
const stated = testPolicy(`version: 1
components:
  web: {}
branches:
  main: { protected: true, protection: { reviews: 2, code-owners: true, checks: [build], signatures: true } }
  release/*: { protected: true }
  feature/*: {}
`);
const on = { branch: "main" };
const silence = {
  known: false,
  code: "github.forbidden",
  says: "the token may not ask",
  next: "administration: read",
} as const;
const whole = wholeRuleset(1);
const role = (id: number, mode: BypassActor["bypassMode"] = "always"): BypassActor => ({
  actorType: "RepositoryRole",
  actorId: id,
  bypassMode: mode,
});
const protectedBy = (changes: Partial<typeof bareProtection>): BranchFacts["branchProtection"] => ({
  known: true,
  value: { ...bareProtection, ...changes },
});
const reviewed = {
  requiredApprovingReviewCount: 1,
  dismissStaleReviews: false,
  requireCodeOwnerReviews: false,
  requireLastPushApproval: false,
  dismissalRestrictions: null,
  bypassPullRequestAllowances: { users: [], teams: [], apps: [] },
};

test.each([
  { name: "a ruleset that holds the least", facts: branchRules([branch("main", whole)]), verdict: "go" },
  {
    name: "branch protection that holds the least",
    facts: branchRules([branch("main", [], protectedBy({ requiredPullRequestReviews: reviewed }))]),
    verdict: "go",
  },
  {
    name: "a ruleset and branch protection that hold it together",
    facts: branchRules([branch("main", whole.slice(0, 2), protectedBy({ requiredPullRequestReviews: reviewed }))]),
    verdict: "go",
  },
  {
    name: "rulesets that hold it, where branch protection was not asked for",
    facts: branchRules([branch("main", whole, null)]),
    verdict: "go",
  },
  {
    name: "rulesets that hold it, where the token may not read branch protection",
    facts: branchRules([branch("main", whole, silence)]),
    verdict: "go",
  },
  { name: "P11: no rule at all", facts: branchRules([branch("main", [])]), verdict: "unknown" },
  {
    name: "too few rules, where the token may not read branch protection",
    facts: branchRules([branch("main", whole.slice(0, 2), silence)]),
    verdict: "unknown",
  },
  {
    name: "no review",
    facts: branchRules([branch("main", wholeRuleset(1, { requiredApprovingReviewCount: 0 }))]),
    verdict: "hold",
  },
  { name: "no pull request", facts: branchRules([branch("main", whole.slice(0, 2))]), verdict: "hold" },
  { name: "it may be deleted", facts: branchRules([branch("main", whole.slice(1))]), verdict: "hold" },
  {
    name: "it may be rewritten by branch protection alone",
    facts: branchRules([
      branch("main", [], protectedBy({ requiredPullRequestReviews: reviewed, allowForcePushes: true })),
    ]),
    verdict: "hold",
  },
  {
    name: "rules that could not be read",
    facts: branchRules([{ ...branch("main", []), rules: silence }]),
    verdict: "unknown",
  },
  { name: "nobody looked at the default branch", facts: branchRules([]), verdict: "unknown" },
  {
    name: "a list of branches that was cut",
    facts: {
      ...branchRules([branch("main", whole)]),
      names: { known: true, value: { totalCount: 3, nodes: ["main"] } },
    },
    verdict: "unknown",
  },
  {
    name: "a list of branches that could not be read",
    facts: { ...branchRules([branch("main", whole)]), names: silence },
    verdict: "unknown",
  },
  {
    name: "A32: everybody who may write may by-pass it",
    facts: branchRules([branch("main", whole)], [[role(4)]]),
    verdict: "hold",
  },
  {
    name: "A32: every workflow may by-pass it",
    facts: branchRules([branch("main", whole)], [[{ actorType: "Integration", actorId: 15368, bypassMode: "exempt" }]]),
    verdict: "hold",
  },
  {
    name: "A32: everybody may merge without a review",
    facts: branchRules([branch("main", whole)], [[role(4, "pull_request")]]),
    verdict: "hold",
  },
  { name: "administrators may by-pass it", facts: branchRules([branch("main", whole)], [[role(5)]]), verdict: "go" },
  {
    name: "everybody may by-pass one ruleset, and another holds the same",
    facts: branchRules([branch("main", [...whole, ...wholeRuleset(2)])], [[role(4)], []]),
    verdict: "go",
  },
  {
    name: "a ruleset that could not be read",
    facts: { ...branchRules([branch("main", whole)]), rulesets: [silence] },
    verdict: "unknown",
  },
  {
    name: "a ruleset that nobody read",
    facts: branchRules([branch("main", whole)], []),
    verdict: "unknown",
  },
  { name: "by-pass that is hidden", facts: branchRules([branch("main", whole)], [null]), verdict: "go" },
] satisfies { name: string; facts: BranchRulesFacts; verdict: string }[])(
  "the default branch: $name",
  ({ facts, verdict }) => {
    expect(verdictOf(decideBranchRules(plain, { known: true, value: facts }, on))).toBe(verdict);
  },
);

test("nothing gathered, or nothing said, is unknown", () => {
  expect(decideBranchRules(plain, null, on)).toMatchObject([{ status: "unknown", code: "branch-rules.unread" }]);
  expect(decideBranchRules(plain, silence, on)).toMatchObject([{ status: "unknown", next: "administration: read" }]);
});

test("drift is named line by line, at the policy's own lines", () => {
  const facts = branchRules([branch("main", whole), branch("release/1", wholeRuleset(2))], [[], [role(5)]]);
  const reasons = decideBranchRules(stated, { known: true, value: facts }, on);
  const main = reasons.filter(({ required }) => required.startsWith("branch `main`"));
  expect(main.map(({ code, status }) => `${code} ${status}`)).toEqual([
    "branch-rules.pull-request met",
    "branch-rules.reviews unmet",
    "branch-rules.dismiss-stale met",
    "branch-rules.last-push-approval met",
    "branch-rules.code-owners unmet",
    "branch-rules.signatures unmet",
    "branch-rules.check unmet",
    "branch-rules.deletion met",
    "branch-rules.force-push met",
  ]);
  expect(main.find(({ code }) => code === "branch-rules.reviews")).toMatchObject({
    rule: "checklist.branch-rules",
    at: { file: "release-policy.yml", line: 5 },
    required: "branch `main`: a pull request needs 2 approving reviews at least",
    observed: "ruleset `rules 1`: 1 review",
    evidence: [{ kind: "ruleset", id: "1", title: "rules 1" }],
  });
  const release = reasons.find(({ code, required }) => code.endsWith(".reviews") && required.includes("release/1"));
  expect(release).toMatchObject({
    status: "met",
    observed: "ruleset `rules 2` demands it, not binding administrators",
  });
});

test("a by-pass for everybody is named", () => {
  const reasons = decideBranchRules(
    plain,
    { known: true, value: branchRules([branch("main", whole)], [[role(4)]]) },
    on,
  );
  expect(reasons.find(({ code }) => code === "branch-rules.reviews")).toMatchObject({
    status: "unmet",
    observed: "ruleset `rules 1`: demands it, but everybody with the role write may by-pass it",
  });
});

test("a branch that the policy has protected and GitHub does not is drift; one that it does not name is nobody's concern", () => {
  const facts = branchRules([
    branch("main", wholeRuleset(1, { requiredApprovingReviewCount: 2 })),
    branch("release/1", []),
    branch("feature/x", []),
  ]);
  const reasons = decideBranchRules(stated, { known: true, value: facts }, on);
  expect(
    reasons.filter(({ required }) => required.includes("release/1")).every(({ status }) => status === "unmet"),
  ).toBe(true);
  expect(reasons.some(({ required }) => required.includes("feature/x"))).toBe(false);
});

test("the release's own branch is looked at, even where nobody listed it", () => {
  const facts = branchRules([branch("main", whole)]);
  const reasons = decideBranchRules(stated, { known: true, value: facts }, { branch: "release/2" });
  expect(reasons).toContainEqual(expect.objectContaining({ code: "branch-rules.not-looked-at", status: "unknown" }));
});

test("names from outside are shown as text", () => {
  const facts = branchRules([branch("main", whole.slice(0, 2)), branch("release/`x`\u202e", [])], [[]]);
  const hostile = {
    ...facts,
    rulesets: [{ known: true as const, value: { id: 1, name: "a`\n::error::b", bypassActors: [] } }],
  };
  for (const { required, observed } of decideBranchRules(stated, { known: true, value: hostile }, on)) {
    expect(required + observed).not.toMatch(/[\n\u202e]|``/);
  }
});
