import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { serving } from "../http/test-server.ts";
import { probeAddress } from "./probe-address.ts";

const never = new AbortController().signal;

function probe(answer: RequestListener, options: { readonly expect?: number; readonly timeoutSeconds?: number } = {}) {
  const settings = { expect: 200, timeoutSeconds: 60, signal: never, ...options };
  return serving(answer, (origin) => probeAddress(`${origin}/start?a=b`, settings));
}

test("the status and the body are the answer, whatever they are", async () => {
  const asked: (string | undefined)[] = [];
  const answer = await probe((request, response) => {
    asked.push(request.method, request.url, request.headers.authorization);
    response.writeHead(503).end('{"status":"down"}');
  });
  expect(answer).toMatchObject({ known: true, value: { status: 503, elsewhere: null, body: '{"status":"down"}' } });
  expect(asked).toEqual(["GET", "/start?a=b", undefined]);
});

test("a redirect is followed within its origin alone", async () => {
  const within: RequestListener = (request, response) => {
    if (request.url === "/end") response.end("here");
    else response.writeHead(302, { location: "/end" }).end();
  };
  expect(await probe(within)).toMatchObject({ value: { status: 200, body: "here" } });
  expect(await probe(within, { expect: 302 })).toMatchObject({ value: { status: 302, elsewhere: null } });
  const elsewhere: RequestListener = (_, response) => response.writeHead(301, { location: "http://[::1]:9/x" }).end();
  expect(await probe(elsewhere)).toMatchObject({ value: { status: 301, elsewhere: "[::1]:9", body: "" } });
});

test.each<{ name: string; code: string; answer: RequestListener; timeoutSeconds?: number }>([
  {
    name: "a circle of redirects",
    code: "probe.redirected",
    answer: (_, response) => response.writeHead(307, { location: "/start" }).end(),
  },
  {
    name: "a body without end",
    code: "probe.too-long",
    answer: (_, response) => response.end("a".repeat(1024 * 1024 + 1)),
  },
  {
    name: "a small body that unpacks to a large one",
    code: "probe.too-long",
    answer: (_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(8 * 1024 * 1024))),
  },
  {
    name: "a body that stops half way",
    code: "probe.unreachable",
    answer: (_, response) => {
      response.writeHead(200, { "content-length": "100" }).write("half", () => response.destroy());
    },
  },
  { name: "nothing at all", code: "probe.unreachable", answer: (request) => request.socket.destroy() },
  { name: "silence", code: "probe.timed-out", answer: () => undefined, timeoutSeconds: 0.2 },
  {
    name: "a body that never ends",
    code: "probe.timed-out",
    answer: (_, response) => void response.writeHead(200).write("a"),
    timeoutSeconds: 0.2,
  },
])("$name gives no answer", async ({ code, answer, ...options }) => {
  expect(await probe(answer, options)).toMatchObject({ known: false, code });
});

test("an interruption is thrown", async () => {
  const interrupted = AbortSignal.abort(new Error("interrupted"));
  const settings = { expect: 200, timeoutSeconds: 60, signal: interrupted };
  await expect(probeAddress("http://127.0.0.1:9/", settings)).rejects.toThrow("interrupted");
});
