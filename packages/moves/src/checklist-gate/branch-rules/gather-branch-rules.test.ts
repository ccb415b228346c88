import { expect, test } from "@jest/globals";
import {
  type BranchRulesFacts,
  BranchRulesFactsSchema,
} from "@signalbox/policy/checklist/branch-rules/branch-rules-facts";
import { decideBranchRules } from "@signalbox/policy/checklist/branch-rules/decide-branch-rules";
import { verdictOf } from "@signalbox/policy/decision/verdict";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGitHub } from "@signalbox/systems/github/client";
import { serving } from "@signalbox/systems/http/test-server";
import { gatherBranchRules } from "./gather-branch-rules.ts";

const loaded = testPolicy(`version: 1
components:
  web: {}
branches:
  main: { protected: true }
  release/*: { protected: true, protection: { signatures: true } }
`);
const withFile = testPolicy(`version: 1
components:
  web: {}
checklist:
  branch-rules: { file: .github/branch_protection.yaml }
`);

const REPOSITORY = "/repos/acme/crm";
const sha = "a".repeat(40);
const inRuleset = { ruleset_source_type: "Repository", ruleset_source: "acme/crm", ruleset_id: 7 };
const rules = [
  { type: "deletion", ...inRuleset },
  { type: "non_fast_forward", ...inRuleset },
  { type: "merge_queue", parameters: { merge_method: "MERGE" }, ...inRuleset },
  {
    type: "pull_request",
    parameters: {
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: false,
      require_last_push_approval: true,
      required_approving_review_count: 1,
      required_review_thread_resolution: false,
    },
    ...inRuleset,
  },
];
const ruleset = {
  id: 7,
  name: "main",
  target: "branch",
  source: "acme/crm",
  enforcement: "active",
  bypass_actors: [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "always" }],
};
const all: Answers = {
  "/graphql": {
    data: {
      repository: {
        refs: {
          totalCount: 2,
          nodes: [
            { name: "release/1", prefix: "refs/heads/" },
            { name: "1/deep", prefix: "refs/heads/release/" },
          ],
          pageInfo: { hasNextPage: false, endCursor: "x" },
        },
      },
    },
  },
  [`${REPOSITORY}/rules/branches/main`]: rules,
  [`${REPOSITORY}/rules/branches/release%2F1`]: rules,
  [`${REPOSITORY}/rulesets/7`]: ruleset,
  [`${REPOSITORY}/branches/release%2F1/protection`]: { status: 404, message: "Branch not protected" },
};

type Answers = Readonly<Record<string, unknown>>;
type Gathered = { readonly facts: BranchRulesFacts; readonly asked: readonly string[]; readonly verdict: string };

async function gathered(policy: typeof loaded, answers: Answers, branch: string | null = "main"): Promise<Gathered> {
  const asked: string[] = [];
  return serving(
    (request, response) => {
      const path = (request.url ?? "").split("?", 1)[0] ?? "";
      asked.push(path);
      const answer = answers[path] ?? { status: 404, message: "Not Found" };
      const failed = typeof answer === "object" && "status" in answer && typeof answer.status === "number";
      response.writeHead(failed ? Number(answer.status) : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(answer));
    },
    async (apiUrl) => {
      const observed = await gatherBranchRules(policy, {
        gitHub: openGitHub({ token: "t", apiUrl }),
        repository: { owner: "acme", name: "crm" },
        defaultBranch: "main",
        about: { branch },
        signal: new AbortController().signal,
      });
      if (!observed.known) throw new Error(observed.says);
      const facts = BranchRulesFactsSchema.parse(JSON.parse(JSON.stringify(observed.value)));
      return { facts, asked, verdict: verdictOf(decideBranchRules(policy, { known: true, value: facts }, { branch })) };
    },
  );
}

test("the rules of stated branches, with their rulesets, and branch protection only where those do not do", async () => {
  const { facts, asked } = await gathered(loaded, all);
  expect(facts.names).toEqual({ known: true, value: { totalCount: 2, nodes: ["main", "release/1"] } });
  expect(facts.branches.map(({ name, branchProtection }) => [name, branchProtection])).toEqual([
    ["main", null],
    ["release/1", { known: true, value: null }],
  ]);
  expect(facts.branches[0]?.rules).toMatchObject({
    value: [{ type: "DELETION" }, { type: "NON_FAST_FORWARD" }, { ruleset: 7 }],
  });
  expect(facts.rulesets).toEqual([
    {
      known: true,
      value: { id: 7, name: "main", bypassActors: [{ actorType: "RepositoryRole", actorId: 5, bypassMode: "always" }] },
    },
  ]);
  expect(asked.toSorted()).toEqual(Object.keys(all).toSorted());
});

test("branch protection is read as GitHub tells it", async () => {
  const { facts, verdict } = await gathered(testPolicy("version: 1\ncomponents: { web: {} }\n"), {
    [`${REPOSITORY}/rules/branches/main`]: [],
    [`${REPOSITORY}/branches/main/protection`]: {
      required_pull_request_reviews: {
        url: "x",
        dismiss_stale_reviews: true,
        require_code_owner_reviews: false,
        required_approving_review_count: 1,
        bypass_pull_request_allowances: { users: [{ login: "ada" }], teams: [], apps: [{ slug: "bot" }] },
      },
      required_status_checks: { strict: true, contexts: ["build"], checks: [{ context: "build", app_id: null }] },
      enforce_admins: { url: "x", enabled: false },
      allow_force_pushes: { enabled: false },
      required_signatures: { url: "x", enabled: true },
    },
  });
  expect(facts.branches[0]?.branchProtection).toMatchObject({
    value: {
      requiredPullRequestReviews: { bypassPullRequestAllowances: { users: ["ada"], teams: [], apps: ["bot"] } },
      requiredStatusChecks: { strict: true, checks: [{ context: "build", appId: null }] },
      enforceAdmins: false,
      requiredSignatures: true,
      allowDeletions: false,
    },
  });
  expect(verdict).toBe("go");
});

const plain = testPolicy("version: 1\ncomponents: { web: {} }\n");
const forbidden = { status: 403, message: "Resource not accessible by integration" };
test.each([
  {
    name: "P11: no rule at all",
    answers: {
      [`${REPOSITORY}/rules/branches/main`]: [],
      [`${REPOSITORY}/branches/main/protection`]: { status: 404, message: "Branch not protected" },
    },
  },
  { name: "protection that may not be seen", answers: { [`${REPOSITORY}/rules/branches/main`]: [] } },
  {
    name: "protection that may not be read",
    answers: { [`${REPOSITORY}/rules/branches/main`]: [], [`${REPOSITORY}/branches/main/protection`]: forbidden },
  },
  { name: "rules that may not be read", answers: { [`${REPOSITORY}/rules/branches/main`]: forbidden } },
  {
    name: "rules that are not as documented",
    answers: {
      [`${REPOSITORY}/rules/branches/main`]: [
        { type: "pull_request", parameters: { required_approving_review_count: "1" } },
      ],
    },
  },
])("$name: unknown", async ({ answers }) => {
  expect((await gathered(plain, answers)).verdict).toBe("unknown");
});

test("what a workflow's own token lacks is named with the tokens that have it", async () => {
  const { facts } = await gathered(plain, {
    [`${REPOSITORY}/rules/branches/main`]: [],
    [`${REPOSITORY}/branches/main/protection`]: forbidden,
  });
  const reasons = decideBranchRules(plain, { known: true, value: facts }, { branch: "main" });
  expect(reasons.map(({ next }) => next)).toContainEqual(expect.stringContaining("GitHub App"));
  expect(reasons.map(({ next }) => next)).toContainEqual(expect.stringContaining("`administration: read`"));
});

test("branches that could not be listed leave the default branch, and an unknown", async () => {
  const { "/graphql": _, ...others } = all;
  const { facts, verdict } = await gathered(loaded, others);
  expect(facts.branches.map(({ name }) => name)).toEqual(["main"]);
  expect(verdict).toBe("unknown");
});

test("the file is read on the default branch", async () => {
  const text = "branches:\n  - name: main\n    protection:\n      required_linear_history: true\n";
  const content = {
    type: "file",
    size: text.length,
    encoding: "base64",
    content: Buffer.from(text).toString("base64"),
  };
  const { facts } = await gathered(withFile, {
    ...all,
    [`${REPOSITORY}/git/ref/heads%2Fmain`]: { object: { type: "commit", sha } },
    [`${REPOSITORY}/contents/.github%2Fbranch_protection.yaml`]: content,
    [`${REPOSITORY}/branches/main/protection`]: { status: 404, message: "Branch not protected" },
  });
  expect(facts.file).toMatchObject({ value: { commit: sha, content: { kind: "text", text } } });
  const reasons = decideBranchRules(withFile, { known: true, value: facts }, { branch: "main" });
  expect(reasons).toContainEqual(
    expect.objectContaining({
      code: "branch-rules.linear-history",
      status: "unmet",
      at: expect.objectContaining({ line: 4 }),
    }),
  );
});
