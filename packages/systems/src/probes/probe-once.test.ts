import { expect, test } from "@jest/globals";
import { serving } from "../http/test-server.ts";
import { probeOnce, type ProbeRequest } from "./probe-once.ts";

const plain: ProbeRequest = {
  method: "GET",
  json: null,
  token: null,
  timeoutSeconds: 60,
  signal: new AbortController().signal,
};

test("a request is sent as it is told, once", async () => {
  const asked: (string | undefined)[] = [];
  const answer = await serving(
    (request, response) => {
      asked.push(request.method, request.url, request.headers["content-type"], request.headers.authorization);
      request.on("data", (chunk: Buffer) => asked.push(chunk.toString()));
      request.on("end", () => response.writeHead(201).end('{"id":1}'));
    },
    (origin) => probeOnce(new URL("/a?b=c", origin), { ...plain, method: "PUT", json: "[1]", token: "hidden" }),
  );
  expect(answer).toMatchObject({ known: true, value: { status: 201, elsewhere: null, body: '{"id":1}' } });
  expect(asked).toEqual(["PUT", "/a?b=c", "application/json", "Bearer hidden", "[1]"]);
});

test("a redirect is the answer, within the same host too", async () => {
  const asked: (string | undefined)[] = [];
  const answer = await serving(
    (request, response) => {
      asked.push(request.url);
      response.writeHead(302, { location: "/other" }).end();
    },
    (origin) => probeOnce(new URL(origin), plain),
  );
  expect(answer).toMatchObject({ value: { status: 302, elsewhere: expect.stringMatching(/^127\.0\.0\.1:/) } });
  expect(asked).toEqual(["/"]);
});

test("silence is said without the address", async () => {
  const answer = await serving(
    (request) => request.socket.destroy(),
    (origin) => probeOnce(new URL("/of/ada", origin), plain),
  );
  expect(answer).toMatchObject({ known: false, code: "probe.unreachable" });
  expect(answer.known ? "" : answer.says).not.toContain("ada");
});
