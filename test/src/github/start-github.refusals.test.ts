import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { getOctokit } from "@actions/github";
import { describe, expect, test } from "@jest/globals";
import { startGitHub } from "./start-github.ts";
import { addPerson, addRepository, addTeam, aGitHub, theRepository } from "./state/a-github.ts";
import { bigRelease } from "./state/big-release.ts";
import { gitStore } from "./state/git-store.ts";
import { pullRequestMerged } from "./state/merged-pull-requests.ts";
import { review } from "./state/review.ts";
import { statusSet, workflowRan } from "./state/workflow-ran.ts";
import { withGitHub } from "./with-github.ts";

const repo = { owner: "acme", repo: "shop" };

describe("what GitHub does not document", () => {
  const requests = [
    { route: "GET /repos/acme/shop/commit-checks", says: "GitHub documents no GET /repos/acme/shop/commit-checks" },
    {
      route: "GET /repos/acme/shop/labels",
      says: "GET /repos/{owner}/{repo}/labels is documented, and this GitHub does not serve it",
    },
    { route: "GET /repos/acme/shop/pulls?author=ada", says: "query author is not documented" },
    { route: "PUT /repos/acme/shop/pulls", says: "GitHub documents no PUT /repos/acme/shop/pulls" },
  ];
  test.each(requests)("$route is refused, and thrown at the end", async ({ route, says }) => {
    const asked = withGitHub({}, async ({ octokit }) => {
      await expect(octokit.request(route)).rejects.toMatchObject({
        status: 500,
        message: expect.stringContaining(says),
      });
    });
    await expect(asked).rejects.toThrow(says);
  });

  test("an answer of ours that does not fit is refused, and thrown at the end", async () => {
    const asked = withGitHub({}, async ({ gitHub, octokit }) => {
      theRepository(gitHub.state).protection["main"] = { required_linear_history: { enabled: "yes" } };
      await expect(octokit.rest.repos.getBranchProtection({ ...repo, branch: "main" })).rejects.toMatchObject({
        status: 500,
      });
    });
    await expect(asked).rejects.toThrow(
      "our own answer to GET /repos/{owner}/{repo}/branches/{branch}/protection: answer/required_linear_history/enabled must be boolean",
    );
  });

  const queries = [
    {
      query: '{ repository(owner: "acme", name: "shop") { approvals { totalCount } } }',
      says: 'Cannot query field "approvals" on type "Repository"',
    },
    {
      query: '{ repository(owner: "acme", name: "shop") { pullRequests { totalCount } } }',
      says: "You must provide a `first` or `last` value",
    },
    {
      query: '{ repository(owner: "acme", name: "shop") { stargazerCount } }',
      says: "Repository.stargazerCount is not served here",
    },
    {
      query: '{ repository(owner: "acme", name: "shop") { pullRequests(first: 1, labels: ["a"]) { totalCount } } }',
      says: "Repository.pullRequests heeds no `labels` here",
    },
  ];
  test.each(queries)("$query is refused, and thrown at the end", async ({ query, says }) => {
    const asked = withGitHub({}, async ({ octokit }) => {
      await expect(octokit.graphql(query)).rejects.toThrow(says);
    });
    await expect(asked).rejects.toThrow(says);
  });
});

describe("what GitHub refuses", () => {
  test("a token without a permission reads nothing of it", async () => {
    await withGitHub({}, async ({ gitHub, octokit }) => {
      const pull = pullRequestMerged(gitHub.state, { author: "lin" });
      const sha = pull.mergeCommit ?? "";
      workflowRan(gitHub.state, { sha });
      statusSet(gitHub.state, { sha, context: "old", state: "success" });
      gitHub.state.token.permissions = { contents: "read", statuses: "read" };
      const asked = octokit.rest.checks.listForRef({ ...repo, ref: sha });
      await expect(asked).rejects.toMatchObject({
        status: 403,
        message: expect.stringContaining("Resource not accessible by integration"),
        response: { headers: { "x-accepted-github-permissions": "checks=read" } },
      });
      const query = `query($oid: GitObjectID!) { repository(owner: "acme", name: "shop") {
        pullRequest(number: 1) { number }
        object(oid: $oid) { ... on Commit { statusCheckRollup { contexts(first: 5) { totalCount nodes { __typename } } } } }
      } }`;
      await expect(octokit.graphql(query, { oid: sha })).rejects.toMatchObject({
        errors: [
          { type: "FORBIDDEN", path: ["repository", "pullRequest"] },
          { type: "FORBIDDEN", path: ["repository", "object", "statusCheckRollup", "contexts", "nodes", 0] },
        ],
        data: {
          repository: {
            pullRequest: null,
            object: {
              statusCheckRollup: { contexts: { totalCount: 2, nodes: [null, { __typename: "StatusContext" }] } },
            },
          },
        },
      });
      gitHub.state.token.refusal = 404;
      await expect(octokit.rest.teams.listMembersInOrg({ org: "acme", team_slug: "qa" })).rejects.toMatchObject({
        status: 404,
      });
    });
  });

  test("a token that it does not know, and none", async () => {
    await withGitHub({}, async ({ gitHub }) => {
      await expect(getOctokit("another", { baseUrl: gitHub.url }).rest.repos.get(repo)).rejects.toMatchObject({
        status: 401,
      });
      expect((await fetch(`${gitHub.url}/repos/acme/shop`)).status).toBe(401);
    });
  });

  const off = [
    { name: "code scanning", route: "GET /repos/acme/shop/code-scanning/analyses", status: 403 },
    { name: "Dependabot", route: "GET /repos/acme/shop/dependabot/alerts", status: 403 },
    { name: "secret scanning", route: "GET /repos/acme/shop/secret-scanning/alerts", status: 404 },
  ];
  test.each(off)("$name that is switched off is no empty list", async ({ route, status }) => {
    await withGitHub({}, async ({ gitHub, octokit }) => {
      Object.assign(theRepository(gitHub.state), { codeScanning: "off", dependabot: "off", secretScanning: "off" });
      await expect(octokit.request(route)).rejects.toMatchObject({ status });
    });
  });

  test("who by-passes a ruleset is shown to administrators alone, and a pending member is none", async () => {
    await withGitHub({}, async ({ gitHub, octokit }) => {
      addPerson(gitHub.state, "tom", { invitedTo: ["acme/qa"] });
      const bypass_actors = [{ actor_id: 5, actor_type: "RepositoryRole", bypass_mode: "always" }] as const;
      const made = await octokit.rest.repos.createRepoRuleset({
        ...repo,
        name: "x",
        enforcement: "active",
        bypass_actors: [...bypass_actors],
      });
      const query = `{ repository(owner: "acme", name: "shop") { rulesets(first: 10) { nodes { name bypassActors(first: 5) { nodes { repositoryRoleName bypassMode } } } } } organization(login: "acme") { team(slug: "qa") { members(first: 10) { totalCount } } } }`;
      const seen = { name: "x", bypassActors: { nodes: [{ repositoryRoleName: "admin", bypassMode: "ALWAYS" }] } };
      expect(await octokit.graphql(query)).toEqual({
        repository: { rulesets: { nodes: [seen] } },
        organization: { team: { members: { totalCount: 0 } } },
      });
      gitHub.state.token.permissions = { members: "read" };
      expect(await octokit.graphql(query)).toMatchObject({
        repository: { rulesets: { nodes: [{ name: "x", bypassActors: null }] } },
      });
      const { data } = await octokit.rest.repos.getRepoRuleset({ ...repo, ruleset_id: made.data.id });
      expect(data.bypass_actors).toBeUndefined();
    });
  });
});

describe("pages and conditions", () => {
  test("a list is read to its end, by number and by cursor", async () => {
    await withGitHub({}, async ({ gitHub, octokit }) => {
      const sha = gitStore(theRepository(gitHub.state).git).resolve("main")?.oid ?? "";
      for (let at = 0; at < 7; at += 1) statusSet(gitHub.state, { sha, context: `c${at}`, state: "success" });
      const all = await octokit.paginate("GET /repos/{owner}/{repo}/commits/{ref}/statuses", {
        ...repo,
        ref: sha,
        per_page: 3,
      });
      expect(all.map(({ context }) => context)).toEqual(["c6", "c5", "c4", "c3", "c2", "c1", "c0"]);
      const repository = theRepository(gitHub.state);
      for (let id = 1; id < 6; id += 1)
        repository.activity.push({
          id,
          before: sha,
          after: sha,
          ref: "refs/heads/main",
          timestamp: "2026-10-01T00:00:00Z",
          type: "push",
          actor: "ada",
        });
      const activity = await octokit.paginate("GET /repos/{owner}/{repo}/activity", { ...repo, per_page: 2 });
      expect(activity.map(({ id }) => id)).toEqual([5, 4, 3, 2, 1]);
      expect(gitHub.counts()).toMatchObject({ rest: 6, requests: 6 });
    });
  });

  test("what the client has already is a 304, until it changes; it costs nothing", async () => {
    await withGitHub({}, async ({ gitHub }) => {
      gitHub.state.now = "2026-11-20T12:00:00Z";
      const ask = async (etag = ""): Promise<Response> =>
        fetch(`${gitHub.url}/repos/acme/shop/pulls?state=all`, {
          headers: { authorization: `token ${gitHub.token}`, "if-none-match": etag },
        });
      const first = await ask();
      const etag = first.headers.get("etag") ?? "";
      expect([first.status, first.headers.get("date"), first.headers.get("x-ratelimit-remaining")]).toEqual([
        200,
        "Fri, 20 Nov 2026 12:00:00 GMT",
        "999",
      ]);
      const again = await ask(etag);
      expect([again.status, await again.text()]).toEqual([304, ""]);
      pullRequestMerged(gitHub.state, { author: "lin" });
      expect((await ask(etag)).status).toBe(200);
      expect(gitHub.counts().notModified).toBe(1);
    });
  });
});

describe("faults", () => {
  const ask = (octokit: ReturnType<typeof getOctokit>) => octokit.rest.repos.get(repo);
  const operation = "GET /repos/{owner}/{repo}";
  const cases = [
    { name: "a server error", fault: { kind: "status", status: 500 }, error: { status: 500 } },
    { name: "a page for people", fault: { kind: "html", status: 502 }, error: { status: 502 } },
    {
      name: "a hung up connection",
      fault: { kind: "hang-up" },
      error: { status: 500, message: expect.stringContaining("other side closed") },
    },
    {
      name: "nothing left in this hour",
      fault: { kind: "rate-limit", status: 403 },
      error: { status: 403, response: { headers: { "x-ratelimit-remaining": "0" } } },
    },
    {
      name: "a wish to wait",
      fault: { kind: "rate-limit", status: 429, retryAfterSeconds: 7 },
      error: { status: 429, response: { headers: { "retry-after": "7" } } },
    },
  ] as const;
  test.each(cases)("$name happens once, where it should", async ({ fault, error }) => {
    await withGitHub({}, async ({ gitHub, octokit }) => {
      gitHub.faults.add({ operation, from: 2 }, fault);
      await ask(octokit);
      await expect(ask(octokit)).rejects.toMatchObject(error);
      await ask(octokit);
    });
  });

  test("a body that ends in its middle", async () => {
    await withGitHub({}, async ({ gitHub }) => {
      gitHub.faults.add({}, { kind: "cut" });
      const response = await fetch(`${gitHub.url}/repos/acme/shop`, {
        headers: { authorization: `token ${gitHub.token}` },
      });
      await expect(response.text()).rejects.toThrow();
    });
  });

  test("a slow answer, a push meanwhile, and a list that lacks some", async () => {
    await withGitHub({}, async ({ gitHub, octokit }) => {
      const { promise, resolve } = Promise.withResolvers<null>();
      gitHub.faults.add({ operation }, { kind: "slow", until: promise });
      const asked = ask(octokit);
      resolve(null);
      expect((await asked).status).toBe(200);
      gitHub.faults.add(
        { operation: "GET /repos/{owner}/{repo}/git/ref/{ref}" },
        { kind: "meanwhile", happens: () => void pullRequestMerged(gitHub.state, { author: "lin", method: "squash" }) },
      );
      const head = (await octokit.rest.git.getRef({ ...repo, ref: "heads/main" })).data.object.sha;
      expect(head).toBe(theRepository(gitHub.state).pullRequests[0]?.mergeCommit);
      gitHub.faults.add(
        { operation: "POST /graphql", holding: "pullRequests" },
        { kind: "changed", change: () => ({ data: null, errors: [{ message: "Something went wrong" }] }) },
      );
      await expect(
        octokit.graphql(`{ repository(owner: "acme", name: "shop") { pullRequests(first: 1) { totalCount } } }`),
      ).rejects.toThrow("Something went wrong");
    });
  });
});

test("an error beside the data", async () => {
  await withGitHub({}, async ({ gitHub, octokit }) => {
    gitHub.faults.add({ operation: "POST /graphql" }, { kind: "graphql-error", path: ["repository", "ref"] });
    const asked = octokit.graphql(
      `{ repository(owner: "acme", name: "shop") { name ref(qualifiedName: "main") { name } } }`,
    );
    await expect(asked).rejects.toMatchObject({
      data: { repository: { name: "shop", ref: null } },
      errors: [{ path: ["repository", "ref"] }],
    });
  });
});

test("a parameter that GitHub documents and this one does not heed is thrown at the end", async () => {
  const asked = withGitHub({}, async ({ octokit }) => {
    await octokit.rest.repos.listCommits({ ...repo, author: "lin" });
  });
  await expect(asked).rejects.toThrow("this GitHub does not heed author");
});

test("an Enterprise Server has the same below a path, and other repositories stand beside the first", async () => {
  await withGitHub({}, async ({ gitHub }) => {
    const { state } = gitHub;
    addRepository(state, { repository: "acme/.github", files: { "release-policy.yml": "version: 1\n" } });
    addTeam(state, "acme/empty");
    const pull = pullRequestMerged(state, { author: "lin", reviewers: ["kim"] });
    pull.reviews.push(review(state, { author: "kim", commit: pull.headRefOid, state: "DISMISSED" }));
    const octokit = getOctokit(gitHub.token, { baseUrl: `${gitHub.url}/api/v3` });
    const policy = { owner: "acme", repo: ".github", path: "release-policy.yml" };
    expect((await octokit.rest.repos.getContent(policy)).data).toMatchObject({ type: "file" });
    expect((await octokit.rest.teams.listMembersInOrg({ org: "acme", team_slug: "empty" })).data).toEqual([]);
    const query = `{ repository(owner: "acme", name: "shop") { pullRequest(number: 1) {
      reviews(last: 1) { totalCount nodes { state } } latestOpinionatedReviews(first: 5) { nodes { state } }
    } } }`;
    expect(await octokit.graphql(query)).toEqual({
      repository: {
        pullRequest: {
          reviews: { totalCount: 2, nodes: [{ state: "DISMISSED" }] },
          latestOpinionatedReviews: { nodes: [{ state: "DISMISSED" }] },
        },
      },
    });
  });
});

describe("git", () => {
  test("what GraphQL tells is what a clone holds, for each way to merge", async () => {
    await withGitHub({}, async ({ gitHub, octokit }) => {
      const methods = ["merge", "squash", "rebase"] as const;
      const two = (n: number) => [{ files: { [`a${n}`]: "1\n" } }, { files: { [`b${n}`]: "2\n" } }];
      const pulls = methods.map((method, n) =>
        pullRequestMerged(gitHub.state, { author: "lin", reviewers: ["kim"], method, commits: two(n) }),
      );
      const folder = `${gitHub.state.folder}/clone`;
      const credentials = `Authorization: Basic ${Buffer.from(`x-access-token:${gitHub.token}`).toString("base64")}`;
      const run = promisify(execFile);
      await run("git", [
        "-c",
        `http.extraHeader=${credentials}`,
        "clone",
        "--quiet",
        gitHub.gitUrl("acme/shop"),
        folder,
      ]);
      const log = await run("git", ["-C", folder, "log", "--format=%H"]);
      const answer = await octokit.graphql<{ repository: { object: { history: { nodes: { oid: string }[] } } } }>(
        `{ repository(owner: "acme", name: "shop") { object(expression: "main") { ... on Commit { history(first: 100) { nodes { oid } } } } } }`,
      );
      expect(answer.repository.object.history.nodes.map(({ oid }) => oid)).toEqual(log.stdout.trim().split("\n"));
      const heads = await run("git", [
        "-C",
        folder,
        "-c",
        `http.extraHeader=${credentials}`,
        "ls-remote",
        "origin",
        "refs/pull/*/head",
      ]);
      expect(
        heads.stdout
          .trim()
          .split("\n")
          .map((line) => line.split("\t")[0]),
      ).toEqual(pulls.map((pull) => pull.headRefOid));
      expect(pulls.map((pull) => pull.landed.length)).toEqual([3, 1, 2]);
      await run("git", [
        "-C",
        folder,
        "-c",
        `http.extraHeader=${credentials}`,
        "push",
        "--quiet",
        "origin",
        "HEAD~1:refs/heads/records",
      ]);
      await run("git", [
        "-C",
        folder,
        "-c",
        `http.extraHeader=${credentials}`,
        "push",
        "--quiet",
        "origin",
        "HEAD:records",
      ]);
      const activity = await octokit.request("GET /repos/{owner}/{repo}/activity", { ...repo, ref: "records" });
      expect(activity.data.map((each) => [each.activity_type, each.actor?.login, each.after])).toEqual([
        ["push", "github-actions[bot]", pulls[2]?.mergeCommit],
        ["branch_creation", "github-actions[bot]", pulls[2]?.landed[0]],
      ]);
    });
  });

  test("a big release is made fast, and is as big as it says", async () => {
    const state = aGitHub();
    const size = { pullRequests: 200, commits: 600, files: 2000 };
    const { base, candidate } = bigRelease(state, { ...size, author: "lin", reviewers: ["kim"] });
    const gitHub = await startGitHub(state);
    const repository = theRepository(state);
    const store = gitStore(repository.git);
    const before = new Set(store.history(base).map(({ oid }) => oid));
    expect(store.history(candidate).filter(({ oid }) => !before.has(oid))).toHaveLength(size.commits);
    expect(repository.pullRequests.flatMap((pull) => pull.files ?? [])).toHaveLength(size.files);
    expect(repository.pullRequests).toHaveLength(size.pullRequests);
    await gitHub.close();
  });
});
