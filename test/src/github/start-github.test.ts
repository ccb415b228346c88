import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { getOctokit } from "@actions/github";
import { type GitHubOfTests, startGitHub } from "./start-github.ts";
import { addPerson, aGitHub, theRepository } from "./state/a-github.ts";
import { pullRequestMerged, pullRequestOpened } from "./state/merged-pull-requests.ts";
import { push } from "./state/push.ts";
import { appChecked, statusSet, workflowRan } from "./state/workflow-ran.ts";

let gitHub: GitHubOfTests;
let octokit: ReturnType<typeof getOctokit>;
beforeEach(async () => {
  gitHub = await startGitHub(aGitHub({ files: { "README.md": "# shop\n", "src/a.ts": "a\n", CODEOWNERS: "* @x\n" } }));
  octokit = getOctokit(gitHub.token, { baseUrl: gitHub.url });
});
afterEach(() => gitHub.close());

const repo = { owner: "acme", repo: "shop" };

describe("REST", () => {
  test("octokit reads a release's whole evidence", async () => {
    const { state } = gitHub;
    const repository = theRepository(state);
    addPerson(state, "mia", { permission: "maintain", teams: ["acme/qa"] });
    addPerson(state, "tom", { invitedTo: ["acme/qa"] });
    const pull = pullRequestMerged(state, {
      author: "lin",
      reviewers: ["kim"],
      method: "squash",
      files: { "src/a.ts": "b\n" },
      labels: ["security"],
    });
    const sha = pull.mergeCommit ?? "";
    const { run } = workflowRan(state, { sha, jobs: [{ name: "test" }, { name: "lint", conclusion: null }] });
    run.approvals.push({ state: "approved", user: "mia", environments: ["approve-qa-lead"], comment: "good" });
    repository.environments.push({
      id: 7,
      name: "approve-qa-lead",
      preventSelfReview: true,
      reviewers: ["acme/qa", "ada"],
    });
    appChecked(state, {
      sha,
      app: { databaseId: 99, slug: "scanner", name: "Scanner" },
      runs: [{ name: "scan", conclusion: "failure" }],
    });
    statusSet(state, { sha, context: "ci/old", state: "success" });
    push(state, { author: "ada", files: { "src/b.ts": "x\n" } });
    repository.protection["main"] = {
      enforce_admins: { url: "https://api.github.com/x", enabled: true },
      required_linear_history: { enabled: true },
    };
    repository.codeownersErrors.push({
      line: 1,
      column: 1,
      kind: "Unknown owner",
      source: "* @x",
      message: "no",
      path: "CODEOWNERS",
    });
    if (repository.codeScanning !== "off") {
      repository.codeScanning.analyses.push({
        id: 1,
        ref: "refs/heads/main",
        commit: sha,
        analysisKey: "k",
        category: "js",
        tool: "CodeQL",
        createdAt: "2026-10-01T00:00:00Z",
        resultsCount: 1,
        rulesCount: 5,
        error: "",
        warning: "",
      });
      repository.codeScanning.alerts.push({
        number: 1,
        state: "dismissed",
        createdAt: "2026-10-01T00:00:00Z",
        updatedAt: "2026-10-01T00:00:00Z",
        fixedAt: null,
        dismissal: { by: "lin", at: "2026-10-01T00:00:00Z", reason: "won't fix", comment: null },
        rule: { id: "js/x", severity: "error", securitySeverityLevel: "high", description: "x" },
        tool: "CodeQL",
        ref: "refs/heads/main",
        commit: sha,
        path: "src/a.ts",
      });
    }
    if (repository.dependabot !== "off")
      repository.dependabot.push({
        number: 1,
        state: "open",
        severity: "high",
        ecosystem: "npm",
        packageName: "left-pad",
        manifestPath: "package.json",
        scope: "runtime",
        ghsaId: "GHSA-aaaa-bbbb-cccc",
        summary: "bad",
        createdAt: "2026-10-01T00:00:00Z",
        updatedAt: "2026-10-01T00:00:00Z",
        dismissal: null,
        fixedAt: null,
      });
    if (repository.secretScanning !== "off")
      repository.secretScanning.push({
        number: 1,
        state: "open",
        secretType: "x_token",
        secret: "hush",
        resolution: null,
        resolvedAt: null,
        resolvedBy: null,
        createdAt: "2026-10-01T00:00:00Z",
        updatedAt: "2026-10-01T00:00:00Z",
      });

    const { rest } = octokit;
    expect((await rest.repos.get(repo)).data.default_branch).toBe("main");
    expect((await rest.git.getRef({ ...repo, ref: "heads/main" })).data.object.type).toBe("commit");
    expect((await rest.repos.getContent({ ...repo, path: "src/a.ts", ref: sha })).data).toMatchObject({
      content: "Ygo=\n",
    });
    expect((await rest.repos.getContent({ ...repo, path: "src" })).data).toHaveLength(2);
    expect((await rest.repos.getCollaboratorPermissionLevel({ ...repo, username: "mia" })).data).toMatchObject({
      permission: "write",
      role_name: "maintain",
    });
    const members = await rest.teams.listMembersInOrg({ org: "acme", team_slug: "qa" });
    expect(members.data.map(({ login }) => login)).toEqual(["mia"]);
    expect(
      (await rest.teams.getMembershipForUserInOrg({ org: "acme", team_slug: "qa", username: "tom" })).data.state,
    ).toBe("pending");
    expect((await rest.actions.getWorkflowRun({ ...repo, run_id: run.id })).data).toMatchObject({
      path: ".github/workflows/ci.yml",
      run_attempt: 1,
    });
    expect((await rest.actions.listWorkflowRunsForRepo({ ...repo, head_sha: sha })).data.total_count).toBe(1);
    expect((await rest.actions.getReviewsForRun({ ...repo, run_id: run.id })).data[0]).toMatchObject({
      state: "approved",
      user: { login: "mia" },
      environments: [{ name: "approve-qa-lead" }],
    });
    expect((await rest.repos.getAllEnvironments(repo)).data.environments).toHaveLength(1);
    expect((await rest.repos.getBranchProtection({ ...repo, branch: "main" })).data.enforce_admins?.enabled).toBe(true);
    expect((await octokit.request("GET /repos/{owner}/{repo}/activity", repo)).data[0]).toMatchObject({
      activity_type: "push",
    });
    expect((await rest.repos.codeownersErrors(repo)).data.errors).toHaveLength(1);
    const runs = await octokit.paginate("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
      ...repo,
      ref: sha,
      per_page: 2,
    });
    expect(runs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ["test", "success"],
      ["lint", null],
      ["scan", "failure"],
    ]);
    expect((await rest.checks.listSuitesForRef({ ...repo, ref: sha })).data.total_count).toBe(2);
    expect((await rest.repos.listCommitStatusesForRef({ ...repo, ref: sha })).data[0]).toMatchObject({
      context: "ci/old",
    });
    expect((await rest.repos.getCombinedStatusForRef({ ...repo, ref: sha })).data.state).toBe("success");
    expect((await rest.codeScanning.listAlertsForRepo(repo)).data[0]).toMatchObject({ dismissed_by: { login: "lin" } });
    expect((await rest.codeScanning.listRecentAnalyses(repo)).data[0]).toMatchObject({ commit_sha: sha });
    expect((await rest.dependabot.listAlertsForRepo(repo)).data[0]).toMatchObject({
      security_vulnerability: { severity: "high" },
    });
    const secrets = await octokit.request("GET /repos/{owner}/{repo}/secret-scanning/alerts", {
      ...repo,
      hide_secret: true,
    });
    expect(JSON.stringify(secrets.data)).not.toContain("hush");
    expect((await rest.pulls.list({ ...repo, state: "closed" })).data).toHaveLength(1);
    expect((await rest.pulls.get({ ...repo, pull_number: pull.number })).data).toMatchObject({
      merged: true,
      changed_files: 1,
      deletions: 1,
    });
    expect((await rest.pulls.listFiles({ ...repo, pull_number: pull.number })).data[0]).toMatchObject({
      filename: "src/a.ts",
      status: "modified",
    });
    expect((await rest.pulls.listReviews({ ...repo, pull_number: pull.number })).data[0]).toMatchObject({
      state: "APPROVED",
      user: { login: "kim" },
    });
    expect((await rest.pulls.listCommits({ ...repo, pull_number: pull.number })).data).toHaveLength(1);
    expect((await rest.repos.listPullRequestsAssociatedWithCommit({ ...repo, commit_sha: sha })).data).toHaveLength(1);
    expect((await rest.repos.getCommit({ ...repo, ref: sha })).data).toMatchObject({
      author: { login: "lin" },
      stats: { total: 2 },
    });
    expect(gitHub.counts().graphql).toBe(0);
  });

  test("what is written is there afterwards", async () => {
    const { rest } = octokit;
    const pull = pullRequestOpened(gitHub.state, { author: "lin" });
    const sha = pull.headRefOid;
    const made = await rest.checks.create({
      ...repo,
      name: "Signalbox / production",
      head_sha: sha,
      status: "in_progress",
    });
    await rest.checks.update({
      ...repo,
      check_run_id: made.data.id,
      conclusion: "failure",
      output: { title: "hold", summary: "**no**" },
    });
    const [run] = (await rest.checks.listForRef({ ...repo, ref: sha })).data.check_runs;
    expect(run).toMatchObject({ conclusion: "failure", status: "completed", output: { title: "hold" } });
    const comment = await rest.issues.createComment({ ...repo, issue_number: pull.number, body: "one" });
    await rest.issues.updateComment({ ...repo, comment_id: comment.data.id, body: "two" });
    expect(
      (await rest.issues.listComments({ ...repo, issue_number: pull.number })).data.map(({ body }) => body),
    ).toEqual(["two"]);
    const ruleset = await rest.repos.createRepoRuleset({
      ...repo,
      name: "main",
      target: "branch",
      enforcement: "active",
      conditions: { ref_name: { include: ["~DEFAULT_BRANCH", "refs/heads/release/*"], exclude: [] } },
      rules: [
        { type: "deletion" },
        {
          type: "required_status_checks",
          parameters: {
            strict_required_status_checks_policy: true,
            required_status_checks: [{ context: "test", integration_id: 15368 }],
          },
        },
      ],
    });
    const rules = (await rest.repos.getBranchRules({ ...repo, branch: "release/2" })).data;
    expect(rules.map(({ type }) => type)).toEqual(["deletion", "required_status_checks"]);
    await rest.repos.updateRepoRuleset({ ...repo, ruleset_id: ruleset.data.id, enforcement: "disabled" });
    expect((await rest.repos.getBranchRules({ ...repo, branch: "main" })).data).toEqual([]);
    expect((await rest.repos.getRepoRulesets(repo)).data).toHaveLength(1);
    expect((await rest.repos.getRepoRuleset({ ...repo, ruleset_id: ruleset.data.id })).data.rules).toHaveLength(2);
    expect(theRepository(gitHub.state).written.map(({ method }) => method)).toEqual([
      "POST",
      "PATCH",
      "POST",
      "PATCH",
      "POST",
      "PUT",
    ]);
  });
});

describe("GraphQL", () => {
  test("octokit reads history, pull requests and checks", async () => {
    const { state } = gitHub;
    const pull = pullRequestMerged(state, {
      author: "lin",
      reviewers: ["kim"],
      files: { "src/a.ts": "b\n", "src/new.ts": "n\n" },
      labels: ["security"],
    });
    const sha = pull.mergeCommit ?? "";
    pull.events.push({
      type: "BaseRefChangedEvent",
      createdAt: pull.createdAt,
      actor: "lin",
      previousRefName: "develop",
      currentRefName: "main",
    });
    workflowRan(state, { sha });
    const answer = await octokit.graphql(
      `query($owner: String!, $name: String!, $oid: GitObjectID!) {
        rateLimit { cost remaining nodeCount }
        repository(owner: $owner, name: $name) {
          defaultBranchRef { name target { oid } }
          object(oid: $oid) { ... on Commit {
            history(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { oid messageHeadline author { user { login databaseId } } associatedPullRequests(first: 5) { totalCount nodes { number } } } }
            statusCheckRollup { state contexts(first: 10) { totalCount nodes { __typename ... on CheckRun { name conclusion checkSuite { app { slug databaseId } workflowRun { event file { path } databaseId } } } } } }
          } }
          a: pullRequest(number: 1) {
            author { __typename login ... on User { databaseId } } mergedBy { login } mergeCommit { oid } headRefOid changedFiles
            labels(first: 10) { totalCount nodes { name } }
            files(first: 100) { totalCount nodes { path changeType } }
            reviews(first: 100) { totalCount nodes { databaseId state commit { oid } submittedAt authorCanPushToRepository author { login } url } }
            commits(first: 100) { totalCount nodes { commit { oid authors(first: 5) { totalCount nodes { email user { login } } } signature { isValid } } } }
            timelineItems(first: 50, itemTypes: [REVIEW_DISMISSED_EVENT, BASE_REF_CHANGED_EVENT]) { totalCount nodes { __typename ... on BaseRefChangedEvent { previousRefName currentRefName actor { login } } } }
          }
        }
      }`,
      { ...repo, name: "shop", oid: sha },
    );
    expect(answer).toMatchObject({
      rateLimit: { cost: 1 },
      repository: {
        defaultBranchRef: { name: "main", target: { oid: sha } },
        object: {
          history: {
            totalCount: 3,
            pageInfo: { hasNextPage: true },
            nodes: [{ oid: sha, associatedPullRequests: { totalCount: 1, nodes: [{ number: 1 }] } }, {}],
          },
          statusCheckRollup: {
            state: "SUCCESS",
            contexts: {
              nodes: [{ name: "test", checkSuite: { workflowRun: { file: { path: ".github/workflows/ci.yml" } } } }],
            },
          },
        },
        a: {
          reviews: {
            nodes: [{ state: "APPROVED", commit: { oid: pull.headRefOid }, authorCanPushToRepository: true }],
          },
          files: { totalCount: 2 },
          timelineItems: { totalCount: 1 },
        },
      },
    });
    expect(gitHub.counts()).toMatchObject({ graphql: 1, points: 1 });
  });
});
