import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "@jest/globals";
import { serving } from "../http/test-server.ts";
import { openPrometheus } from "./open-prometheus.ts";

const never = new AbortController().signal;
const ONE = '{"status":"success","data":{"resultType":"vector","result":[{"metric":{"a":"b"},"value":[1,"1"]}]}}';

function ask(answer: RequestListener, options: { readonly token?: string; readonly user?: string } = {}) {
  return serving(answer, async (origin) => {
    const address = `${origin.replace("//", `//${options.user ?? ""}`)}/prometheus/`;
    const opened = openPrometheus({ address, token: options.token ?? null, timeoutSeconds: 5, waitSeconds: 0 });
    return opened.known ? opened.value.valuesAt("up", 1700000000.5, never) : opened;
  });
}

/** Answers one after the other, the last one again and again. */
function inTurn(...answers: readonly ((response: ServerResponse, request: IncomingMessage) => void)[]) {
  let asked = 0;
  const listener: RequestListener = (request, response) => {
    answers[Math.min(asked, answers.length - 1)]?.(response, request);
    asked += 1;
  };
  return { listener, asked: () => asked };
}

const status =
  (code: number, body: string, headers = {}) =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end(body);

test("a question is a form below the address's own path, with the token", async () => {
  const seen: unknown[] = [];
  const listener: RequestListener = (request, response) => {
    void text(request).then((body) => {
      seen.push(
        request.method,
        request.url,
        request.headers.authorization,
        Object.fromEntries(new URLSearchParams(body)),
      );
      response.end(ONE);
    });
  };
  expect(await ask(listener, { token: "secret\n" })).toEqual({
    known: true,
    value: [{ labels: { a: "b" }, value: 1 }],
  });
  const asItIs = { nocache: "1", latency_offset: "1ms", partial_response: "false", max_source_resolution: "0s" };
  const form = { query: "up", time: "1700000000.5", timeout: "5s", ...asItIs };
  expect(seen).toEqual(["POST", "/prometheus/api/v1/query", "Bearer secret", form]);
});

test("a user and password in the address are sent apart from it", async () => {
  const seen: unknown[] = [];
  const { listener } = inTurn((response, request) => {
    seen.push(request.headers.authorization, request.url);
    response.end(ONE);
  });
  await ask(listener, { user: "ada:p%40ss@" });
  expect(seen).toEqual([`Basic ${Buffer.from("ada:p@ss").toString("base64")}`, "/prometheus/api/v1/query"]);
});

test("what passes is asked again, by the wait that the server names", async () => {
  const { listener, asked } = inTurn(
    status(503, "<html>", { "retry-after": "0" }),
    status(429, "slow down"),
    (response) => response.destroy(),
    status(200, ONE),
  );
  expect(await ask(listener)).toMatchObject({ known: true });
  expect(asked()).toBe(4);
});

const cases: readonly { name: string; code: string; times: number; answer: ReturnType<typeof status> }[] = [
  { name: "a server that stays down", code: "unavailable", times: 4, answer: status(503, "<html>") },
  {
    name: "a server that wants a long wait",
    code: "unavailable",
    times: 1,
    answer: status(429, "", { "retry-after": "3600" }),
  },
  {
    name: "a query that takes the server too long",
    code: "failed",
    times: 4,
    answer: status(503, '{"status":"error","errorType":"timeout","error":"query timed out"}'),
  },
  {
    name: "a query that it cannot read",
    code: "bad-query",
    times: 1,
    answer: status(400, '{"status":"error","errorType":"bad_data","error":"parse error"}'),
  },
  {
    name: "a query that the front end of Thanos 0.41 cannot read",
    code: "bad-query",
    times: 1,
    answer: status(400, '{"status": "error", "error": "1:5: parse error: unclosed left parenthesis"}'),
  },
  {
    name: "the same, in words of which no JSON comes",
    code: "bad-query",
    times: 1,
    answer: status(
      400,
      '{"status": "error", "error": "1:15: parse error: expected type instant vector in call to function "label_replace", got scalar"}',
    ),
  },
  { name: "a page that refuses", code: "unexpected-answer", times: 1, answer: status(400, "<html>") },
  {
    name: "a query that VictoriaMetrics 1.145 cannot read",
    code: "bad-query",
    times: 1,
    answer: status(
      422,
      String.raw`{"status":"error","errorType":"422","error":"error when executing query=\"sum(\" for (time=1795303641000, step=300000): singleExpr: unexpected token \"\"; want \"(\", \"{\", \"-\", \"+\"; unparsed data: \"\""}`,
    ),
  },
  {
    name: "a query that takes VictoriaMetrics 1.79 too long",
    code: "failed",
    times: 1,
    answer: status(
      422,
      String.raw`{"status":"error","errorType":"422","error":"error when executing query=\"sum(quantile_over_time(0.9,h[1h]))\" on the time range (start=1700000000000, end=1700006000000, step=1000): cannot execute query: timeout exceeded during query execution: 0.020 seconds (elapsed 1.742 seconds); the timeout can be adjusted with ${"`-search.maxQueryDuration`"} command-line flag"}`,
    ),
  },
  { name: "a token that it does not accept", code: "forbidden", times: 1, answer: status(401, "") },
  { name: "a redirect", code: "redirected", times: 1, answer: status(302, "", { location: "/login" }) },
  { name: "a page", code: "unexpected-answer", times: 1, answer: status(200, "<html>") },
  { name: "another API", code: "unexpected-answer", times: 1, answer: status(404, '{"status":"success"}') },
  { name: "half an answer", code: "unexpected-answer", times: 1, answer: status(200, ONE.slice(0, -3)) },
  {
    name: "a value that is no number",
    code: "unexpected-answer",
    times: 1,
    answer: status(200, ONE.replace('"1"]', '"1.2.3"]')),
  },
  {
    name: "a warning (Thanos: a store did not answer)",
    code: "incomplete",
    times: 1,
    answer: status(200, ONE.replace('"data"', '"warnings":["receive series from store-1: deadline"],"data"')),
  },
  {
    name: "a part (VictoriaMetrics)",
    code: "incomplete",
    times: 1,
    answer: status(200, ONE.replace('"data"', '"isPartial":true,"data"')),
  },
  { name: "more than anybody reads", code: "too-long", times: 1, answer: status(200, " ".repeat(8 * 1024 * 1024 + 1)) },
];

test.each(cases)("$name is no answer: $code", async ({ code, times, answer }) => {
  const { listener, asked } = inTurn(answer);
  expect(await ask(listener)).toMatchObject({ known: false, code: `prometheus.${code}` });
  expect(asked()).toBe(times);
});

test("no warnings, notes and a whole answer are an answer", async () => {
  const answer = ONE.replace('"data"', '"warnings":[],"infos":["a note"],"isPartial":false,"data"');
  expect(await ask(inTurn(status(200, answer)).listener)).toMatchObject({ known: true });
});

test("an interruption while it waits to ask again is thrown", async () => {
  const interruption = new AbortController();
  const { listener } = inTurn((response) => {
    response.writeHead(503, { "retry-after": "60" }).end();
    interruption.abort(new Error("interrupted"));
  });
  const asking = serving(listener, async (address) => {
    const opened = openPrometheus({ address, token: null });
    return opened.known ? opened.value.valuesAt("up", 1, interruption.signal) : opened;
  });
  await expect(asking).rejects.toThrow("interrupted");
});

const addresses: readonly { address: string; token?: string; known: boolean; shown?: string }[] = [
  { address: "http://prometheus.monitoring:9090", known: true, shown: "http://prometheus.monitoring:9090" },
  { address: "https://m.example/api/prom/?tenant=a#b", token: "x", known: true, shown: "https://m.example/api/prom" },
  { address: "https://ada:secret@m.example", known: true, shown: "https://m.example" },
  { address: "http://localhost:9090", token: "x", known: true, shown: "http://localhost:9090" },
  { address: "http://prometheus.monitoring:9090", token: "x", known: false },
  { address: "http://ada:secret@prometheus.monitoring", known: false },
  { address: "ftp://m.example", known: false },
  { address: "m.example:9090", known: false },
  { address: "", known: false },
];

test.each(addresses)(
  "$address with a token of `$token` can be used: $known",
  ({ address, token = null, known, shown }) => {
    const opened = openPrometheus({ address, token });
    expect(opened.known).toBe(known);
    if (opened.known) expect(opened.value.address).toBe(shown);
    else expect(JSON.stringify(opened)).not.toMatch(/secret|monitoring/);
  },
);

test("of what it says of a query, a terminal obeys nothing", async () => {
  const error = "\u001b[31mparse\u202e\u2028::error:: `x`\u0007\nmore";
  const answered = await ask(
    inTurn(status(400, JSON.stringify({ status: "error", errorType: "bad_data", error }))).listener,
  );
  expect(answered).toMatchObject({
    says: "the metrics system could not answer the query: ` [31mparse ::error:: 'x' `",
  });
});

const infos = [
  {
    name: "Prometheus 2.53",
    words:
      'warnings":["PromQL info: metric might not be a counter, name does not end in _total/_sum/_count/_bucket: \\"hits\\" (1:6)"]',
  },
  {
    name: "Prometheus 3.5",
    words:
      'infos":["PromQL info: metric might not be a counter, name does not end in _total/_sum/_count/_bucket: \\"hits\\" (1:6)"]',
  },
];
test.each(infos)("what $name remarks is no warning", async ({ words }) => {
  const { listener } = inTurn(status(200, ONE.replace('"data"', `"${words},"data"`)));
  expect(await ask(listener)).toMatchObject({ known: true });
});

test("a warning among remarks is one", async () => {
  const words = [
    "PromQL info: metric might not be a counter",
    "PromQL warning: quantile value should be between 0 and 1, got 2 (1:20)",
  ];
  const { listener } = inTurn(status(200, ONE.replace('"data"', `"warnings":${JSON.stringify(words)},"data"`)));
  expect(await ask(listener)).toMatchObject({ known: false, says: expect.stringContaining("quantile value") });
});

test("of a long error, its end is said too", async () => {
  const error = `error when executing query="${"a + ".repeat(500)}": unknown func "foo"`;
  const { listener } = inTurn(status(422, JSON.stringify({ status: "error", errorType: "422", error })));
  const answered = await ask(listener);
  expect(answered).toMatchObject({
    says: expect.stringMatching(/: `error when executing .* … .*unknown func "foo"`$/),
  });
  expect(JSON.stringify(answered).length).toBeLessThan(500);
});
