import { expect, test } from "@jest/globals";
import { insist } from "@signalbox/systems/answer";
import { branchesIn } from "@signalbox/systems/github/branch-names";
import { rulesOfBranch } from "@signalbox/systems/github/branch-rules";
import { openCandidateChecks } from "@signalbox/systems/github/candidate-checks";
import { type GitHub, openGitHub } from "@signalbox/systems/github/client";
import { codeOwnersErrors } from "@signalbox/systems/github/code-owners-errors";
import { openCodeScanning } from "@signalbox/systems/github/code-scanning";
import { commitAccounts } from "@signalbox/systems/github/commit-accounts";
import { commitsAfter } from "@signalbox/systems/github/commits-after";
import { openCommitsByApi } from "@signalbox/systems/github/commits-by-api";
import { openDependabotAlerts } from "@signalbox/systems/github/dependabot-alerts";
import { pullRequestDetails } from "@signalbox/systems/github/pull-request-details";
import { openPullRequests } from "@signalbox/systems/github/pull-requests";
import { activitiesOf } from "@signalbox/systems/github/repository-activity";
import { permissionOf } from "@signalbox/systems/github/repository-permission";
import { openSecretScanning } from "@signalbox/systems/github/secret-scanning";
import { activeTagRulesets } from "@signalbox/systems/github/tag-rulesets";
import { openTagsByApi } from "@signalbox/systems/github/tags-by-api";
import { membersOf } from "@signalbox/systems/github/team-members";
import { environmentReviews, workflowRun } from "@signalbox/systems/github/workflow-run";
import type { GitHubOfTests } from "./start-github.ts";
import { addPerson, theRepository } from "./state/a-github.ts";
import { gitStore } from "./state/git-store.ts";
import { pullRequestMerged, pullRequestOpened } from "./state/merged-pull-requests.ts";
import { statusSet, workflowRan, workflowRanAgain } from "./state/workflow-ran.ts";
import { withGitHub } from "./with-github.ts";

// Each client asks a GitHub that knows only what GitHub documents: what one of them asks beside that fails its test.

type Given = { readonly gitHub: GitHubOfTests; readonly client: GitHub };
const shop = { owner: "acme", name: "shop" };

function clients(use: (given: Given) => Promise<void>): Promise<void> {
  return withGitHub({ files: { "README.md": "# shop\n", ".github/CODEOWNERS": "* @nobody\n" } }, ({ gitHub }) =>
    use({ gitHub, client: openGitHub({ token: gitHub.token, apiUrl: gitHub.url }) }),
  );
}
const tip = ({ gitHub }: Given): string => gitStore(theRepository(gitHub.state).git).resolve("main")?.oid ?? "";

test("pull requests with all their lists, and the accounts of commits", () =>
  clients(async ({ gitHub, client }) => {
    const files = (n: number) => Array.from({ length: n }, (_, at) => ({ files: { [`f${at}`]: "1\n" } }));
    const pull = pullRequestMerged(gitHub.state, {
      author: "lin",
      reviewers: ["kim"],
      commits: files(130),
      labels: ["a"],
    });
    const [given] = pull.reviews;
    pull.events.push({
      type: "ReviewDismissedEvent",
      createdAt: pull.updatedAt,
      actor: "ada",
      previousReviewState: "APPROVED",
      review: given?.databaseId ?? null,
      dismissalMessage: "stale",
    });
    const asked = { numbers: [pull.number], withComments: new Set([pull.number]) };
    const [told] = insist(await pullRequestDetails(client, shop, asked));
    expect(told).toMatchObject({
      merged: true,
      mergeCommit: pull.mergeCommit,
      author: { login: "lin", type: "User" },
      reviews: {
        totalCount: 1,
        nodes: [{ commit: pull.headRefOid, state: "APPROVED", authorCanPushToRepository: true }],
      },
      events: { totalCount: 1, nodes: [{ previousReviewState: "APPROVED", review: given?.databaseId }] },
      labels: { nodes: ["a"] },
    });
    expect(told?.commits.nodes).toHaveLength(130);
    const oid = pull.mergeCommit ?? "";
    const [accounts] = insist(await commitAccounts(client, shop, [{ oid, coAuthors: true, pullRequests: true }]));
    expect(accounts).toMatchObject({
      committer: { email: "noreply@github.com", user: null },
      signature: { isValid: true, signer: { login: "web-flow" } },
      pullRequests: { totalCount: 1, nodes: [pull.number] },
    });
  }));

test("what was reported about a commit, with what a re-run replaced", () =>
  clients(async ({ gitHub, client }) => {
    const sha = tip({ gitHub, client });
    const ran = workflowRan(gitHub.state, { sha, jobs: [{ name: "test", conclusion: "failure" }, { name: "lint" }] });
    workflowRanAgain(gitHub.state, ran, { jobs: [{ name: "test" }], actor: "lin" });
    statusSet(gitHub.state, { sha, context: "old", state: "pending" });
    const checks = openCandidateChecks(client, shop);
    const [run] = insist(await checks.runsOn(sha));
    expect(run).toMatchObject({ runAttempt: 2, conclusion: "success", path: ".github/workflows/ci.yml" });
    const jobs = insist(await checks.jobsOf(ran.run.id));
    expect(jobs.map(({ name, runAttempt, conclusion }) => [name, runAttempt, conclusion])).toEqual([
      ["test", 1, "failure"],
      ["lint", 1, "success"],
      ["test", 2, "success"],
    ]);
    expect(insist(await checks.checkRunsOn(sha))).toHaveLength(3);
    expect(insist(await checks.statusesOn(sha))).toMatchObject([{ context: "old", state: "pending" }]);
    ran.run.approvals.push({ state: "approved", user: "ada", environments: ["approve-ciso"], comment: "" });
    expect(insist(await workflowRun(client, shop, ran.run.id))).toMatchObject({
      attempt: 2,
      triggeringActor: { login: "lin" },
    });
    expect(insist(await environmentReviews(client, shop, ran.run.id))).toMatchObject([{ user: { login: "ada" } }]);
  }));

test("people, pushes and rules", () =>
  clients(async ({ gitHub, client }) => {
    addPerson(gitHub.state, "mia", { permission: "maintain", teams: ["acme/qa"] });
    addPerson(gitHub.state, "tom", { invitedTo: ["acme/qa"] });
    expect(insist(await membersOf(client, "acme/qa")).map(({ login }) => login)).toEqual(["mia"]);
    expect(insist(await permissionOf(client, shop, "mia"))).toBe("maintain");
    gitHub.state.now = "2026-10-05T00:00:00Z";
    const pull = pullRequestOpened(gitHub.state, { author: "lin" });
    const activities = insist(await activitiesOf(client, shop, "week"));
    expect(activities).toMatchObject([{ after: pull.headRefOid, actor: { login: "lin" } }]);
    gitHub.state.now = "2026-12-05T00:00:00Z";
    expect(insist(await activitiesOf(client, shop, "week"))).toEqual([]);
    expect(insist(await branchesIn(client, shop, ""))).toEqual(["change-1", "main"]);
    expect(insist(await rulesOfBranch(client, shop, "main"))).toEqual([]);
    expect(insist(await activeTagRulesets(client, shop))).toEqual([]);
    expect(insist(await codeOwnersErrors(client, shop, "main"))).toEqual([]);
    expect(insist(await openPullRequests(client, shop).between("change-1", "main"))).toMatchObject([
      { head: pull.headRefOid },
    ]);
  }));

test("alerts, and what is switched off", () =>
  clients(async ({ gitHub, client }) => {
    const scanning = openCodeScanning(client, shop);
    expect(await scanning.analyses("refs/heads/main", () => false)).toMatchObject({ known: false });
    expect(insist(await openDependabotAlerts(client, shop).open())).toEqual([]);
    expect(insist(await openSecretScanning(client, shop).resolvedSince(null))).toEqual({ items: [], isWhole: true });
    const sha = tip({ gitHub, client });
    theRepository(gitHub.state).codeScanning = {
      alerts: [],
      analyses: [
        {
          id: 1,
          ref: "refs/heads/main",
          commit: sha,
          analysisKey: "codeql.yml",
          category: "js",
          tool: "CodeQL",
          createdAt: "2026-10-01T00:00:00Z",
          resultsCount: 0,
          rulesCount: 9,
          error: "",
          warning: "",
        },
      ],
    };
    expect(insist(await scanning.analyses("refs/heads/main", () => false))).toHaveLength(1);
    expect(insist(await scanning.openAlerts("refs/heads/main"))).toEqual([]);
    theRepository(gitHub.state).secretScanning = "off";
    expect(await openSecretScanning(client, shop).open()).toMatchObject({ known: false });
  }));

test("commits, branches and tags that are written by requests", () =>
  clients(async ({ gitHub, client }) => {
    const base = tip({ gitHub, client });
    const commits = openCommitsByApi(client, shop);
    const files = [
      { path: "docs/a b.md", text: "é\n" },
      { path: "run.sh", text: "x\n", mode: "100755" },
    ];
    const made = insist(await commits.write({ base, parents: [base], message: "docs: write", files }));
    expect(insist(await commits.move("records", null, made))).toBe("moved");
    const next = insist(await commits.write({ base: made, parents: [made], message: "docs: again", files: [] }));
    expect(insist(await commits.move("records", made, next))).toBe("moved");
    expect(insist(await commits.move("records", made, base))).toBe("lost");
    expect(insist(await commits.fileAt(next, "docs/a b.md"))).toEqual({ kind: "text", text: "é\n" });
    const after = insist(await commitsAfter(client, shop, { base, head: next }));
    expect(after?.map(({ hash }) => hash).toSorted()).toEqual([made, next].toSorted());
    const tags = openTagsByApi(client, shop);
    const by = { name: "Bot", email: "bot@example.com", time: 1_790_000_000 };
    expect(insist(await tags.make({ name: "v1.0.0", commit: next, message: "v1.0.0", by }))).toMatchObject({
      commit: next,
    });
    expect(insist(await tags.make({ name: "v1.0.0", commit: base, message: "v1.0.0", by }))).toMatchObject({
      commit: next,
    });
  }));
