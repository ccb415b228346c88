import { describe, expect, test } from "@jest/globals";
import { type DocumentNode, parse, validate } from "graphql";
import { checkedAnswer, requestMisfits } from "./check-rest.ts";
import { complete } from "./complete.ts";
import { type Operation, publishedDescription } from "./description.ts";
import { costOf } from "./graphql-cost.ts";
import { publishedGraphqlSchema } from "./graphql-schema.ts";
import { isJsonObject, type Json } from "./json.ts";

function operation(method: string, path: string): Operation {
  const found = publishedDescription().operation(method, path);
  if (found === null) throw new Error(`GitHub documents no ${method} ${path}`);
  return found;
}
const CHECK_RUNS = operation("GET", "/repos/{owner}/{repo}/commits/{ref}/check-runs");
const MAKE_CHECK_RUN = operation("POST", "/repos/{owner}/{repo}/check-runs");
const here = { owner: "acme", repo: "shop" };

describe("a request", () => {
  const cases = [
    { name: "as documented", query: "check_name=test&filter=latest&per_page=100", misfits: [] },
    { name: "with a parameter that nobody documents", query: "sha=1", misfits: ["query sha is not documented"] },
    {
      name: "with a word that is none of those allowed",
      query: "filter=newest",
      misfits: ["query filter must be equal to one of the allowed values"],
    },
    { name: "with a text for a number", query: "app_id=actions", misfits: ["query app_id must be integer"] },
    { name: "for too long a page", query: "per_page=101", misfits: ["query per_page is over 100"] },
  ];
  test.each(cases)("$name", ({ query, misfits }) => {
    const path = { ...here, ref: "main" };
    expect(requestMisfits(CHECK_RUNS, { path, query: new URLSearchParams(query), body: undefined })).toEqual(misfits);
  });

  const bodies: readonly { name: string; body: Json | undefined; misfits: readonly string[] }[] = [
    { name: "as documented", body: { name: "a", head_sha: "1", status: "in_progress" }, misfits: [] },
    { name: "absent", body: undefined, misfits: ["the body is missing"] },
    { name: "without what is required", body: { name: "a" }, misfits: ["body must have required property 'head_sha'"] },
    {
      name: "with a field that nobody documents",
      body: { name: "a", head_sha: "1", output: { title: "t", summary: "s", html: "h" } },
      misfits: ["body/output/html is not documented"],
    },
    { name: "with a number for a text", body: { name: 1, head_sha: "1" }, misfits: ["body/name must be string"] },
  ];
  test.each(bodies)("with a body $name", ({ body, misfits }) => {
    expect(requestMisfits(MAKE_CHECK_RUN, { path: here, query: new URLSearchParams(), body })).toEqual(misfits);
  });
});

describe("an answer of ours", () => {
  const run = { id: 1, name: "test", head_sha: "1", status: "completed", conclusion: "success" };
  const cases: readonly { name: string; status: number; body: Json | undefined; misfits: readonly string[] }[] = [
    { name: "as documented", status: 200, body: { total_count: 1, check_runs: [run] }, misfits: [] },
    {
      name: "with a field that nobody documents",
      status: 200,
      body: { total_count: 1, check_runs: [{ ...run, sha: "1" }] },
      misfits: ["answer/check_runs/0/sha is not documented"],
    },
    {
      name: "with a text for a number",
      status: 200,
      body: { total_count: "1", check_runs: [] },
      misfits: ["answer/total_count must be integer"],
    },
    {
      name: "that is a list and should be an object",
      status: 200,
      body: [],
      misfits: ["answer is a list", "answer must be object"],
    },
    { name: "without a body", status: 200, body: undefined, misfits: ["the answer 200 lacks its body"] },
    { name: "of a status that nobody documents", status: 202, body: {}, misfits: ["the answer 202 is not documented"] },
    {
      name: "that refuses as every operation may",
      status: 403,
      body: { message: "no", documentation_url: "", status: "403" },
      misfits: [],
    },
  ];
  test.each(cases)("$name", ({ status, body, misfits }) => {
    expect(checkedAnswer(CHECK_RUNS, status, body).misfits).toEqual(expect.arrayContaining([...misfits]));
    expect(checkedAnswer(CHECK_RUNS, status, body).misfits.length > 0).toBe(misfits.length > 0);
  });

  test("is completed with what the description requires, as empty as can be", () => {
    const { value } = complete({ $ref: "#/components/schemas/check-run" }, run, "answer");
    expect(value).toMatchObject({ ...run, external_id: null, pull_requests: [], app: null });
    const rule = complete(
      { $ref: "#/components/schemas/repository-rule-detailed" },
      { type: "deletion", ruleset_id: 1 },
      "",
    );
    expect(rule).toEqual({ value: { type: "deletion", ruleset_id: 1 }, strangers: [] });
    expect(isJsonObject(value)).toBe(true);
  });
});

describe("a GraphQL query", () => {
  const cost = (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const document: DocumentNode = parse(query);
    expect(validate(publishedGraphqlSchema(), document)).toEqual([]);
    return costOf(publishedGraphqlSchema(), document, variables);
  };

  // The two examples of docs.github.com/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api, and what they count to.
  const documented = [
    {
      name: "550 nodes",
      query:
        "{ viewer { repositories(first: 50) { edges { repository: node { name issues(first: 10) { totalCount edges { node { title bodyHTML } } } } } } } }",
      is: { points: 1, nodes: 550 },
    },
    {
      name: "22,060 nodes",
      query: `{ viewer {
        repositories(first: 50) { edges { repository: node { name
          pullRequests(first: 20) { edges { pullRequest: node { title comments(first: 10) { edges { comment: node { bodyHTML } } } } } }
          issues(first: 20) { totalCount edges { issue: node { title bodyHTML comments(first: 10) { edges { comment: node { bodyHTML } } } } } }
        } } }
        followers(first: 10) { edges { follower: node { login } } }
      } }`,
      is: { points: 21, nodes: 22_060 },
    },
    {
      // "Calculating points for the call": 1 + 100 + 5,000 requests are 51 points.
      name: "5,101 requests",
      query: `{ viewer { login repositories(first: 100) { edges { node { id issues(first: 50) { edges { node { id labels(first: 60) { edges { node { id name } } } } } } } } } } }`,
      is: { points: 51, nodes: 305_100 },
    },
    {
      name: "fragments and aliases",
      query: `query { r: repository(owner: "a", name: "b") { a: pullRequest(number: 1) { ...P } b: pullRequest(number: 2) { ...P } } }
        fragment P on PullRequest { commits(first: 100) { nodes { commit { authors(first: 5) { nodes { email } } } } } }`,
      is: { points: 2, nodes: 1200 },
    },
  ];
  test.each(documented)("costs what GitHub documents: $name", ({ query, is }) => {
    expect(cost(query)).toEqual({ ...is, errors: [] });
  });

  const refused = [
    { query: "{ viewer { repositories { totalCount } } }", type: "MISSING_PAGINATION_BOUNDARIES" },
    { query: "{ viewer { repositories(first: 101) { totalCount } } }", type: "EXCESSIVE_PAGINATION" },
    {
      query:
        "{ viewer { repositories(first: 100) { nodes { issues(first: 100) { nodes { comments(first: 60) { totalCount } } } } } } }",
      type: "MAX_NODE_LIMIT_EXCEEDED",
    },
  ];
  test.each(refused)("is refused: $type", ({ query, type }) => {
    expect(cost(query).errors.map((error) => error.extensions["type"])).toEqual([type]);
  });

  test("counts pages by its variables", () => {
    const query =
      "query($n: Int!) { viewer { repositories(first: $n) { nodes { issues(first: 10) { totalCount } } } } }";
    expect(cost(query, { n: 30 }).nodes).toBe(330);
  });
});
