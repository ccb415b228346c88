import type { RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "@jest/globals";
import { serving } from "@signalbox/systems/http/test-server";
import { validated } from "./test-afterwards.ts";

/** Makes one check of steps against a server that answers by method and path, and keeps what it was asked. */
async function asked(
  answers: Readonly<Record<string, object | number>>,
  steps: (origin: string) => readonly object[],
  {
    variables = {},
    ...check
  }: { readonly variables?: Readonly<Record<string, string>>; readonly [key: string]: unknown } = {},
) {
  const requests: string[] = [];
  const listener: RequestListener = (request, response) => {
    void text(request).then((body) => {
      const line = `${request.method} ${request.url}`;
      requests.push(body === "" ? line : `${line} ${body}`);
      const answer = answers[line] ?? 404;
      if (typeof answer === "number") response.writeHead(answer).end('{"secret":"hidden"}');
      else response.end(JSON.stringify({ secret: "hidden", auth: request.headers.authorization, ...answer }));
    });
  };
  return serving(listener, async (origin) => {
    const { checks, reasons } = await validated(
      { report: { retries: 0, ...check, steps: steps(origin) } },
      { variables },
    );
    expect(JSON.stringify(checks)).not.toContain("hidden");
    return { requests, tries: checks["report"]?.tries ?? [], reason: reasons[0] };
  });
}

const LIVE = { "GET /campaigns?state=live": { items: [{ id: 7, sent: 42 }] } };
const reportSteps = (origin: string) => [
  { http: `${origin}/campaigns?state=live`, capture: { id: "items.0.id", total: "items.0.sent" } },
  {
    http: `${origin}/reports`,
    method: "POST",
    body: '{"campaign":{id},"of":"c-{id}"}',
    expect: 200,
    capture: { report: "id" },
  },
  { http: `${origin}/reports/{report}`, json: "total", equals: "{total}" },
];

test("a report is made of a live object, and compared with its source", async () => {
  const answers = { ...LIVE, "POST /reports": { id: "r/1".replace("/", "-") }, "GET /reports/r-1": { total: "42" } };
  const { requests, reason } = await asked(answers, reportSteps);
  expect(reason).toMatchObject({ code: "afterwards.passed" });
  expect(reason?.observed).toContain("request 3 of 3");
  expect(reason?.observed).toContain("it answered with 200, with `total` being `42`");
  expect(requests).toEqual([
    "GET /campaigns?state=live",
    'POST /reports {"campaign":7,"of":"c-7"}',
    "GET /reports/r-1",
  ]);
});

test.each<{ name: string; answers: Readonly<Record<string, object | number>>; says: string }>([
  {
    name: "a report that says something else than its source",
    answers: { ...LIVE, "POST /reports": { id: "1" }, "GET /reports/1": { total: 41 } },
    says: "with `total` being `41` instead of `42`",
  },
  {
    name: "a report without what is compared",
    answers: { ...LIVE, "POST /reports": { id: "1" }, "GET /reports/1": {} },
    says: "it answered with 200, without `total`",
  },
  { name: "a report that is refused", answers: { ...LIVE, "POST /reports": 500 }, says: "request 2 of 3, POST" },
  {
    name: "nothing live to pick",
    answers: { "GET /campaigns?state=live": { items: [] } },
    says: "its answer holds no `items.0.id` to capture as `id`",
  },
  {
    name: "a live object of which nothing is known",
    answers: { "GET /campaigns?state=live": { items: [{ id: 7, sent: null }] } },
    says: "its answer holds no `items.0.sent` to capture as `total`",
  },
  {
    name: "a live object that is no value",
    answers: { "GET /campaigns?state=live": { items: [{ id: {}, sent: 1 }] } },
    says: "`items.0.id` of its answer is no text, number or truth value to capture as `id`",
  },
])("$name fails", async ({ answers, says }) => {
  const { tries, reason } = await asked(answers, reportSteps);
  expect(tries).toMatchObject([{ outcome: "failed", says: expect.stringContaining(says) }]);
  expect(reason).toMatchObject({ code: "afterwards.failed", status: "unmet" });
});

test.each([
  { captured: "../../admin", requests: ["GET /first"] },
  { captured: "..", requests: ["GET /first"] },
  { captured: ".", requests: ["GET /first"] },
  { captured: "%2e%2e%2fadmin", requests: ["GET /first"] },
  { captured: "a/b", requests: ["GET /first"] },
  { captured: "a\\b", requests: ["GET /first"] },
  { captured: "a\r\nX-Admin: 1", requests: ["GET /first"] },
  { captured: "x".repeat(1001), requests: ["GET /first"] },
  { captured: "@evil.example", requests: ["GET /first", "PUT /of/%40evil.example?by=%40evil.example"] },
  { captured: "?all=yes#", requests: ["GET /first", "PUT /of/%3Fall%3Dyes%23?by=%3Fall%3Dyes%23"] },
  {
    captured: '","admin":"yes',
    requests: ["GET /first", "PUT /of/%22%2C%22admin%22%3A%22yes?by=%22%2C%22admin%22%3A%22yes"],
  },
])("what is captured as $captured goes no other way", async ({ captured, requests }) => {
  const found = await asked({ "GET /first": { id: captured } }, (origin) => [
    { http: `${origin}/first`, capture: { id: "id" } },
    { http: `${origin}/of/{id}?by={id}`, method: "PUT", body: '{"id":"{id}"}', expect: 404 },
  ]);
  expect(found.requests.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual(requests);
  const [, second] = found.requests;
  if (second === undefined) return;
  expect(JSON.parse(second.split(" ").slice(2).join(" "))).toEqual({ id: captured });
});

test("a redirect is an answer, and leads nowhere", async () => {
  const reached: (string | undefined)[] = [];
  const elsewhere: RequestListener = (request, response) => {
    reached.push(request.url);
    response.end();
  };
  await serving(elsewhere, async (target) => {
    const redirecting: RequestListener = (request, response) => {
      reached.push(request.headers.authorization);
      response.writeHead(302, { location: `${target}/stolen` }).end();
    };
    await serving(redirecting, async (origin) => {
      const variables = { APP_TOKEN: "hidden" };
      const steps = [{ http: origin, "token-from": "APP_TOKEN" }];
      const { checks } = await validated(
        { short: { http: origin, retries: 0 }, long: { steps, retries: 0 } },
        { variables },
      );
      for (const { tries } of Object.values(checks)) {
        expect(tries).toMatchObject([
          { outcome: "failed", says: expect.stringContaining("302 instead of 200, a redirect") },
        ]);
      }
    });
  });
  expect(new Set(reached)).toEqual(new Set(["Bearer hidden", undefined]));
  expect(reached).toHaveLength(2);
});

test("a token is sent, and never said, even where the server says it", async () => {
  const { tries } = await asked(
    { "GET /me": {} },
    (origin) => [{ http: `${origin}/me`, "token-from": "APP_TOKEN", json: "auth", equals: "Bearer other" }],
    { variables: { APP_TOKEN: "hidden\n" } },
  );
  expect(tries).toMatchObject([
    { outcome: "failed", says: expect.stringContaining("with `auth` being `Bearer ***` instead of `Bearer other`") },
  ]);
});

test.each([
  {
    name: "no token",
    variables: {},
    code: "afterwards.variable-missing",
    says: "which should hold a token, is not set or empty",
  },
  {
    name: "a token of two lines",
    variables: { APP_TOKEN: "hidden\nX-Admin: 1" },
    code: "afterwards.bad-token",
    says: "holds what cannot be a token",
  },
])("$name: nothing is sent, and trying again would not help", async ({ variables, code, says }) => {
  const steps = (origin: string) => [{ http: `${origin}/me` }, { http: `${origin}/me`, "token-from": "APP_TOKEN" }];
  const { requests, tries } = await asked({}, steps, { variables, retries: 5 });
  expect(requests).toEqual([]);
  expect(tries).toMatchObject([{ outcome: "unread", code, says: expect.stringContaining(says) }]);
});

test("each try begins with the first step, and what an earlier try captured is forgotten", async () => {
  let made = 0;
  const requests: string[] = [];
  const listener: RequestListener = (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (request.method === "POST") response.writeHead(201).end(`{"id":${(made += 1)}}`);
    else response.writeHead(request.url === "/orders/2" ? 200 : 503).end();
  };
  const { checks, reasons } = await serving(listener, (origin) =>
    validated({
      order: {
        retries: 3,
        steps: [
          { http: `${origin}/orders`, method: "POST", body: "{}", expect: 201, capture: { id: "id" } },
          { http: `${origin}/orders/{id}` },
        ],
      },
    }),
  );
  expect(requests).toEqual(["POST /orders", "GET /orders/1", "POST /orders", "GET /orders/2"]);
  expect(checks["order"]?.tries.map(({ outcome }) => outcome)).toEqual(["failed", "passed"]);
  expect(reasons).toMatchObject([
    { code: "afterwards.flaky", status: "met", observed: expect.stringContaining("503") },
  ]);
});

test("what does not answer in time is unread, and so is what nobody serves", async () => {
  const { checks } = await serving(
    () => undefined,
    (origin) =>
      validated({
        slow: { steps: [{ http: origin }], "time-out": "1s", retries: 1 },
        none: { http: "http://127.0.0.1:9/", retries: 0 },
      }),
  );
  expect(checks).toMatchObject({
    slow: { tries: [{ code: "probe.timed-out" }, { code: "probe.timed-out" }] },
    none: { tries: [{ code: "probe.unreachable" }] },
  });
});
