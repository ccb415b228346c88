import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text as readText } from "node:stream/consumers";
import { describe, expect, test } from "@jest/globals";
import * as z from "zod";
import { type GitHub, type GitHubOptions, openGitHub } from "./client.ts";
import type { RequestMade } from "./watched-fetch.ts";

// Not a GitHub: a server that answers as GitHub and the proxies before it sometimes do.
async function withServer<T>(
  listener: (request: IncomingMessage, response: ServerResponse) => unknown,
  ask: (gitHub: GitHub) => Promise<T>,
  options: { readonly path?: string } & Partial<GitHubOptions> = {},
): Promise<T> {
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { path = "", ...rest } = options;
  try {
    return await ask(openGitHub({ token: "t", apiUrl: `http://127.0.0.1:${port}${path}`, ...rest }));
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const say =
  (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { ...JSON_TYPE, ...headers }).end(JSON.stringify(body));
  };

const query = {
  query: "query ($owner: String!) { viewer { login } rateLimit { cost remaining } }",
  variables: { owner: "acme" },
  subject: "who asks",
  needs: "pull-requests: read",
  schema: z.object({ viewer: z.object({ login: z.string() }) }),
} as const;

describe("a query", () => {
  const addresses = [
    { name: "github.com", path: "", is: "/graphql" },
    { name: "Enterprise Server", path: "/api/v3", is: "/api/graphql" },
    { name: "an address with a slash at its end", path: "/api/v3/", is: "/api/graphql" },
  ];
  test.each(addresses)("goes to GraphQL's address of $name", async ({ path, is }) => {
    const asked: unknown[] = [];
    const answer = await withServer(
      async (request, response) => {
        asked.push([request.method, request.url, request.headers.authorization, JSON.parse(await readText(request))]);
        say(200, { data: { viewer: { login: "ada" } } })(request, response);
      },
      (gitHub) => gitHub.query(query),
      { path },
    );
    expect(answer).toEqual({ known: true, value: { viewer: { login: "ada" } } });
    expect(asked).toEqual([["POST", is, "token t", { query: query.query, variables: query.variables }]]);
  });

  const data = { viewer: { login: "ada" } };
  const path = ["repository", "pr12", "reviews"];
  const silences = [
    {
      name: "that the token may not ask",
      body: { data, errors: [{ type: "FORBIDDEN", path, message: "Resource not accessible by integration" }] },
      code: "github.forbidden",
      says: /`FORBIDDEN` at `repository\.pr12\.reviews`: Resource not accessible/,
      next: /`pull-requests: read`/,
    },
    {
      name: "about what is not there",
      body: { data: { viewer: null }, errors: [{ type: "NOT_FOUND", path, message: "Could not resolve" }] },
      code: "github.not-found",
      says: /`NOT_FOUND` at `repository\.pr12\.reviews`/,
      next: /`pull-requests: read`/,
    },
    {
      name: "with an error beside all data",
      body: { data, errors: [{ message: "Timeout\n<b>" }, { message: "x" }] },
      code: "github.partial-answer",
      says: /`an error`: Timeout, and 1 more\)/,
      next: /run it again/,
    },
    {
      name: "where the limit is used up",
      body: { errors: [{ message: "x" }, { type: "RATE_LIMITED", message: "API rate limit exceeded" }] },
      code: "github.rate-limited",
      says: /rate limit/,
      next: /later/,
    },
    { name: "with errors that are none", body: { data, errors: "no" }, code: "github.unexpected-answer" },
    { name: "with errors of another shape", body: { data, errors: [7] }, code: "github.unexpected-answer" },
    { name: "without data", body: { data: null }, code: "github.unexpected-answer" },
    { name: "that is null", body: null, code: "github.unexpected-answer" },
    { name: "that is not a GraphQL answer", body: [], code: "github.unexpected-answer" },
  ];
  test.each(silences)("$name is silence", async ({ body, code, says, next }) => {
    const answer = await withServer(say(200, body), (gitHub) => gitHub.query(query));
    expect(answer).toMatchObject({
      known: false,
      code,
      says: says === undefined ? expect.any(String) : expect.stringMatching(says),
      next: next === undefined ? expect.any(String) : expect.stringMatching(next),
    });
    expect(JSON.stringify({ ...answer, cause: null })).not.toContain("<b>");
  });

  const bodies = [
    { name: "a page of HTML", type: "text/html", text: "<html>Bad gateway</html>" },
    { name: "HTML that says it is JSON", type: "application/json", text: "<html>" },
    { name: "a body that was cut", type: "application/json", text: '{"data":{"viewer":{"login":"ad' },
  ];
  test.each(bodies)("$name is silence", async ({ type, text }) => {
    const answer = await withServer(
      (_request, response) => response.writeHead(200, { "content-type": type }).end(text),
      (gitHub) => gitHub.query(query),
    );
    expect(answer).toMatchObject({ known: false, code: "github.unexpected-answer" });
  });

  test("that fails in passing is asked again", async () => {
    let asked = 0;
    const answer = await withServer(
      (request, response) =>
        (asked += 1) === 1
          ? say(502, { message: "x" }, { "retry-after": "0" })(request, response)
          : say(200, { data })(request, response),
      (gitHub) => gitHub.query(query),
    );
    expect([answer, asked]).toEqual([{ known: true, value: data }, 2]);
  });

  test("waits for no second between, as only writes have to", async () => {
    const held: ServerResponse[] = [];
    const answers = await withServer(
      (_request, response) => {
        held.push(response);
        // All stand at the door at once before any is answered: a pause between them would end in a time-out.
        if (held.length === 5) for (const each of held) say(200, { data })(_request, each);
      },
      (gitHub) => Promise.all(Array.from({ length: 5 }, () => gitHub.query(query))),
      { timeoutSeconds: 3 },
    );
    expect(answers.every(({ known }) => known)).toBe(true);
  });

  test("tells what it cost", async () => {
    const requests: RequestMade[] = [];
    const points: unknown[] = [];
    const rateLimit = { cost: 2, remaining: 900 };
    await withServer(say(200, { data: { ...data, rateLimit } }), (gitHub) => gitHub.query(query), {
      onRequest: (request) => requests.push(request),
      onPoints: (each) => points.push(each),
    });
    expect(requests).toEqual([{ method: "POST", path: "/graphql", status: 200 }]);
    expect(points).toEqual([rateLimit]);
  });

  test("ends when it is cancelled", async () => {
    const controller = new AbortController();
    const asking = withServer(
      () => controller.abort(new Error("cancelled")),
      (gitHub) => gitHub.query(query, controller.signal),
    );
    await expect(asking).rejects.toThrow("cancelled");
  });
});

const question = {
  route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
  parameters: { owner: "acme", repo: "crm", ref: "1".repeat(40) },
  subject: "checks",
  needs: "contents: read",
  schema: z.object({ id: z.number() }),
} as const;

describe("a list", () => {
  const ids = (...of: readonly number[]) => of.map((id) => ({ id }));
  const page = (total: number, ...of: readonly number[]) => ({ total_count: total, check_runs: ids(...of) });
  const lists = [
    { name: "of one page", pages: [page(2, 1, 2)], is: ids(1, 2) },
    { name: "of several pages", pages: [page(3, 1, 2), page(3, 3)], is: ids(1, 2, 3) },
    { name: "that is no object", pages: [ids(1), ids(2)], is: ids(1, 2) },
    { name: "that is empty", pages: [page(0)], is: [] },
    { name: "that has fewer than it says", pages: [page(3, 1, 2)], code: "github.cut-short" },
    { name: "that has more than it says", pages: [page(1, 1, 2)], code: "github.cut-short" },
    { name: "that grew meanwhile", pages: [page(2, 1, 2), page(4, 3)], code: "github.cut-short" },
    { name: "whose search did not end", pages: [{ ...page(1, 1), incomplete_results: true }] },
    { name: "with a page that is null", pages: [ids(1), null] },
    { name: "with a page that is an error", pages: [ids(1), { message: "no" }] },
    { name: "with two lists in one", pages: [{ ...page(1, 1), more: [] }] },
    { name: "with an item of another shape", pages: [[{ id: "1" }]] },
  ];
  test.each(lists)("$name", async ({ pages, is, code = "github.unexpected-answer" }) => {
    const answer = await withServer(paged(pages.map((each) => JSON.stringify(each))), (gitHub) =>
      gitHub.askAll(question),
    );
    expect(answer).toMatchObject(is === undefined ? { known: false, code } : { known: true, value: is });
  });

  const faults = [
    { name: "a page that was cut", pages: ["[{}]", '[{"id":'], status: 200, code: "github.unexpected-answer" },
    { name: "an empty page", pages: ["[]", ""], status: 200, code: "github.unexpected-answer" },
    { name: "a conflict", pages: ["[]", "{}"], status: 409, code: "github.refused" },
    { name: "a rate limit", pages: ["[]", '{"message":"rate limit"}'], status: 403, code: "github.rate-limited" },
  ];
  test.each(faults)("with $name in the middle is silence, not a short list", async ({ pages, status, code }) => {
    const answer = await withServer(paged(pages, status), (gitHub) =>
      gitHub.askAll({ ...question, schema: z.object({}) }),
    );
    expect(answer).toMatchObject({ known: false, code });
  });

  test("whose pages lead in a circle ends", async () => {
    const link = '<http://127.0.0.1/x?page=2>; rel="next"';
    const answer = await withServer(say(200, [{ id: 1 }], { link }), (gitHub) => gitHub.askAll(question));
    expect(answer).toMatchObject({ known: false, code: "github.cut-short" });
  });

  test("follows its pages by what they ask for, and to no other server, repository or question", async () => {
    const asked: string[] = [];
    const next =
      "https://evil.example/x?page=2&after=a%26b&owner=eve&ref=main&per_page=1&baseUrl=https%3A%2F%2Fevil.example";
    await withServer(
      (request, response) => {
        asked.push(request.url ?? "");
        say(
          200,
          [{ id: asked.length }],
          asked.length === 1 ? { link: `<${next}>; rel="next"` } : {},
        )(request, response);
      },
      (gitHub) => gitHub.askAll(question),
    );
    const route = `/repos/acme/crm/commits/${"1".repeat(40)}/check-runs`;
    expect(asked).toEqual([`${route}?per_page=100`, `${route}?per_page=100&page=2&after=a%26b`]);
  });

  function paged(pages: readonly string[], lastStatus = 200) {
    return (request: IncomingMessage, response: ServerResponse): void => {
      const at = Number(new URL(request.url ?? "", "http://x").searchParams.get("page") ?? 1);
      const link = { link: `<http://x/thing?per_page=100&page=${at + 1}>; rel="next"` };
      const status = at === pages.length ? lastStatus : 200;
      response.writeHead(status, at < pages.length ? { ...JSON_TYPE, ...link } : JSON_TYPE).end(pages[at - 1]);
    };
  }
});

describe("asked again", () => {
  const asking = { ...question, route: "GET /repos/{owner}/{repo}" } as const;

  test("what did not change is not sent again", async () => {
    const conditions: unknown[] = [];
    const answers = await withServer(
      (request, response) => {
        conditions.push(request.headers["if-none-match"]);
        if (request.headers["if-none-match"] === 'W/"1"') response.writeHead(304).end();
        else say(200, { id: 1 }, { etag: 'W/"1"' })(request, response);
      },
      async (gitHub) => [
        await gitHub.ask(asking),
        await gitHub.ask(asking),
        await gitHub.ask({ ...asking, parameters: { ...asking.parameters, page: 2 } }),
      ],
    );
    expect(conditions).toEqual([undefined, 'W/"1"', undefined]);
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ known: true, value: { id: 1 } })));
  });

  test("what changed is what is answered", async () => {
    let id = 0;
    const answers = await withServer(
      (request, response) => say(200, { id: (id += 1) }, { etag: `"${id}"` })(request, response),
      async (gitHub) => [await gitHub.ask(asking), await gitHub.ask(asking)],
    );
    expect(answers).toEqual([1, 2].map((each) => ({ known: true, value: { id: each } })));
  });

  test.each(['"a\u00e9"', "none", '"a"b"'])("what is no ETag is not sent back: %s", async (etag) => {
    const conditions: unknown[] = [];
    await withServer(
      (request, response) => {
        conditions.push(request.headers["if-none-match"]);
        say(200, { id: 1 }, { etag })(request, response);
      },
      async (gitHub) => [await gitHub.ask(asking), await gitHub.ask(asking)],
    );
    expect(conditions).toEqual([undefined, undefined]);
  });

  test("an answer that says nothing changed where nothing was known is silence", async () => {
    const answer = await withServer(
      (_request, response) => response.writeHead(304).end(),
      (gitHub) => gitHub.ask(asking),
    );
    expect(answer).toMatchObject({ known: false, status: 304 });
  });
});

describe("GitHub's clock", () => {
  test("is that of its newest answer, a refusal too", async () => {
    const dates = ["Sat, 21 Nov 2026 10:00:00 GMT", "Sat, 21 Nov 2026 10:00:05 GMT", "yesterday"];
    const times: unknown[] = [];
    await withServer(
      (request, response) => say(404, {}, { date: dates.shift() ?? "" })(request, response),
      async (gitHub) => {
        times.push(gitHub.now());
        for (const _ of [1, 2, 3]) {
          await gitHub.ask({ ...question, schema: z.unknown() });
          times.push(gitHub.now()?.toISOString());
        }
      },
    );
    expect(times).toEqual([null, "2026-11-21T10:00:00.000Z", "2026-11-21T10:00:05.000Z", "2026-11-21T10:00:05.000Z"]);
  });
});
