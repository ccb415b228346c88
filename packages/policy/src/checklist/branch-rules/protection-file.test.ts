import { expect, test } from "@jest/globals";
import { testPolicy } from "../../load/test-policy.ts";
import type { BranchFacts, ProtectionFile } from "./branch-rules-facts.ts";
import { decideBranchRules } from "./decide-branch-rules.ts";
import { bareProtection, branch, branchRules, wholeRuleset } from "./test-facts.ts";

const path = ".github/branch_protection.yaml";
const loaded = testPolicy(`version: 1
components:
  web: {}
checklist:
  branch-rules: { file: ${path} }
`);
const text = `branches:
  - name: main
    protection:
      required_pull_request_reviews:
        required_approving_review_count: 2
        require_code_owner_reviews: true
        bypass_pull_request_allowances: { users: [Ada] }
      required_status_checks:
        strict: true
        contexts: [build]
        checks: [{ context: scan, app_id: 7 }]
      enforce_admins: true
      required_linear_history: true
      restrictions: { users: [], teams: [releasers], apps: [] }
  - name: release/*
    protection: null
`;
const nobody = { users: [], teams: [], apps: [] };
const whole = {
  ...bareProtection,
  requiredPullRequestReviews: {
    requiredApprovingReviewCount: 2,
    dismissStaleReviews: false,
    requireCodeOwnerReviews: true,
    requireLastPushApproval: false,
    dismissalRestrictions: null,
    bypassPullRequestAllowances: { ...nobody, users: ["ada"] },
  },
  requiredStatusChecks: {
    strict: true,
    checks: [
      { context: "build", appId: null },
      { context: "scan", appId: 7 },
    ],
  },
  requiredLinearHistory: true,
  restrictions: { ...nobody, teams: ["releasers"] },
};

function decided(content: ProtectionFile["content"], main: BranchFacts) {
  const facts = {
    ...branchRules([main]),
    file: { known: true as const, value: { path, commit: "c".repeat(40), content } },
  };
  return decideBranchRules(loaded, { known: true, value: facts }, { branch: "main" });
}

function unmet(main: BranchFacts) {
  return decided({ kind: "text", text }, main)
    .filter(({ status }) => status !== "met" && status !== "not-applicable")
    .map(({ code, status, at }) => `${code} ${status} ${at?.file ?? ""}:${at?.line ?? ""}`);
}

test("branch protection that is as the file states it", () => {
  expect(unmet(branch("main", [], { known: true, value: whole }))).toEqual([]);
});

test("drift from the file is named at the file's own lines", () => {
  const less = {
    ...whole,
    requiredStatusChecks: { strict: false, checks: [{ context: "scan", appId: null }] },
    requiredLinearHistory: false,
    restrictions: { ...nobody, teams: ["releasers", "everyone"] },
  };
  expect(unmet(branch("main", [], { known: true, value: less }))).toEqual([
    `branch-rules.up-to-date unmet ${path}:9`,
    `branch-rules.check unmet ${path}:10`,
    `branch-rules.check unmet ${path}:11`,
    `branch-rules.linear-history unmet ${path}:13`,
    `branch-rules.pushers unmet ${path}:14`,
  ]);
});

test("a file that binds administrators is not met by protection that lets them off", () => {
  const found = unmet(branch("main", [], { known: true, value: { ...whole, enforceAdmins: false } }));
  expect(found).toContain(`branch-rules.pull-request unmet ${path}:4`);
});

test("nobody can say whether a ruleset whose by-pass is hidden binds administrators", () => {
  const facts = {
    ...branchRules([branch("main", wholeRuleset(1, { requiredApprovingReviewCount: 2 }))], [null]),
    file: { known: true as const, value: { path, commit: "c".repeat(40), content: { kind: "text" as const, text } } },
  };
  const reasons = decideBranchRules(loaded, { known: true, value: facts }, { branch: "main" });
  const reviews = reasons.filter(({ code }) => code === "branch-rules.reviews");
  expect(reviews.map(({ status }) => status)).toEqual(["met", "unknown"]);
});

const main = branch("main", wholeRuleset(1));
test.each([
  { name: "an unknown key", text: "branches:\n  - name: main\n    protection: { enforce_admin: true }\n", at: "3:19" },
  { name: "a key of another form", text: "main:\n  enforce_admins: true\n", at: "1:1" },
  {
    name: "a text for a flag",
    text: 'branches:\n  - { name: main, protection: { allow_deletions: "no" } }\n',
    at: "2:33",
  },
  { name: "a key given twice", text: "branches: []\nbranches: []\n", at: "2:1" },
  { name: "an alias", text: "branches: &a []\n", at: "1:11" },
  { name: "broken YAML", text: "branches: [\n", at: "" },
  { name: "nothing", text: "", at: "1:1" },
])("a file with $name is unmet, with its place", ({ text: content, at }) => {
  const reasons = decided({ kind: "text", text: content }, main).filter(({ code }) => code === "branch-rules.file");
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.every(({ status }) => status === "unmet")).toBe(true);
  expect(reasons[0]?.observed).toContain(`${path}:${at}`);
});

test("a file that is not there is unmet, and one that nobody read is unknown", () => {
  expect(decided({ kind: "missing" }, main)).toContainEqual(
    expect.objectContaining({
      code: "branch-rules.file",
      status: "unmet",
      observed: "the file is not on the default branch",
    }),
  );
  const reasons = decideBranchRules(loaded, { known: true, value: branchRules([main]) }, { branch: "main" });
  expect(reasons).toContainEqual(expect.objectContaining({ code: "branch-rules.unread", status: "unknown" }));
});
