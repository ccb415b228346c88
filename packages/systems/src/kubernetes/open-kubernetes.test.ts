import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import * as z from "zod";
import { insist } from "../answer.ts";
import { serving } from "../http/test-server.ts";
import type { Kubernetes, Patch } from "./kubernetes.ts";
import { openKubernetes } from "./open-kubernetes.ts";
import type { Resource } from "./resource.ts";

const never = new AbortController().signal;
const TOKEN = "a-secret-token";
const ROLLOUT: Resource = {
  group: "argoproj.io",
  version: "v1alpha1",
  plural: "rollouts",
  kind: "Rollout",
  namespace: "shop",
  name: "crm",
};
const STATUS: Resource = { ...ROLLOUT, subresource: "status" };
const Schema = z.object({ kind: z.string() });
const ABORT: Patch = { kind: "merge", body: { status: { abort: true } } };

const opened = (address: string): Kubernetes =>
  insist(openKubernetes({ address, token: TOKEN, authority: null }, { waitSeconds: 0, timeoutSeconds: 5 }));

/** What the client sent. */
type Seen = { readonly line: string; readonly authorization: string | undefined; readonly body: string };

/** An API that answers each request in turn, the last answer again and again. */
async function answering(
  answers: readonly { status: number; body?: unknown; headers?: Record<string, string> }[],
  work: (address: string, seen: readonly Seen[]) => Promise<void>,
): Promise<void> {
  const seen: Seen[] = [];
  await serving(
    (request, response) => {
      const { status, body = {}, headers = {} } = answers[Math.min(seen.length, answers.length - 1)] ?? { status: 500 };
      const chunks: string[] = [];
      request.on("data", (chunk) => chunks.push(String(chunk)));
      request.on("end", () => {
        const line = `${request.method} ${request.url} ${request.headers["content-type"] ?? ""}`.trim();
        seen.push({ line, authorization: request.headers.authorization, body: chunks.join("") });
        response.writeHead(status, headers).end(JSON.stringify(body));
      });
    },
    (address) => work(address, seen),
  );
}

const refused = (message: string) => ({ kind: "Status", message });

test("what is asked is one object's path, with the token", () =>
  answering([{ status: 200, body: { kind: "Rollout" } }], async (address, seen) => {
    expect(await opened(`${address}/k8s/`).read(ROLLOUT, Schema, never)).toEqual({
      known: true,
      value: { kind: "Rollout" },
    });
    expect(seen).toEqual([
      {
        line: "GET /k8s/apis/argoproj.io/v1alpha1/namespaces/shop/rollouts/crm",
        authorization: `Bearer ${TOKEN}`,
        body: "",
      },
    ]);
  }));

test("a change is of what was seen, and says who makes it", () =>
  answering([{ status: 200 }], async (address, seen) => {
    const path = "/apis/argoproj.io/v1alpha1/namespaces/shop/rollouts/crm";
    expect(await opened(address).change(STATUS, "17", ABORT, never)).toEqual({ kind: "changed" });
    await opened(address).change(
      ROLLOUT,
      "17",
      { kind: "json", body: [{ op: "remove", path: "/spec/paused" }] },
      never,
    );
    expect(seen.map(({ line, body }) => `${line} ${body}`)).toEqual([
      `PATCH ${path}/status?fieldManager=signalbox&fieldValidation=Strict application/merge-patch+json {"status":{"abort":true},"metadata":{"resourceVersion":"17"}}`,
      `PATCH ${path}?fieldManager=signalbox&fieldValidation=Strict application/json-patch+json [{"op":"replace","path":"/metadata/resourceVersion","value":"17"},{"op":"remove","path":"/spec/paused"}]`,
    ]);
  }));

const silences: readonly {
  name: string;
  answer: { status: number; body?: unknown; headers?: Record<string, string> };
  code: string;
  says: string;
  next: string;
}[] = [
  {
    name: "401",
    answer: { status: 401, body: refused("Unauthorized") },
    code: "kubernetes.token-refused",
    says: "does not accept the token",
    next: "`rollout.controller.token-from`",
  },
  {
    name: "403, with the rule that is missing",
    answer: { status: 403, body: refused("rollouts.argoproj.io is forbidden") },
    code: "kubernetes.forbidden",
    says: "the token may not ask for `get` of Rollout `crm` in namespace `shop` (403): `rollouts.argoproj.io is forbidden`",
    next: '`apiGroups: ["argoproj.io"]`, `resources: ["rollouts"]`, `verbs: ["get"]`',
  },
  {
    name: "404",
    answer: { status: 404, body: refused("not found") },
    code: "kubernetes.not-found",
    says: "there is no Rollout `crm` in namespace `shop`",
    next: "whether the cluster knows `rollouts.argoproj.io/v1alpha1`",
  },
  {
    name: "a redirect, which is not followed",
    answer: { status: 302, headers: { location: "https://elsewhere.example/" } },
    code: "kubernetes.redirected",
    says: "not followed",
    next: "`rollout.controller.url-from`",
  },
  {
    name: "503 all the time",
    answer: { status: 503, headers: { "retry-after": "0" } },
    code: "kubernetes.unavailable",
    says: "(503)",
    next: "run it again later",
  },
  {
    name: "an answer that is something else",
    answer: { status: 200, body: ["hello"] },
    code: "kubernetes.unexpected-answer",
    says: "cannot be read",
    next: "look at the address",
  },
  {
    name: "422, without the object that is invalid",
    answer: {
      status: 422,
      body: refused(
        String.raw`"" is invalid: patch: Invalid value: "{\"env\":\"hidden\"}": unknown field "spec.pausd"`,
      ),
    },
    code: "kubernetes.refused",
    says: '(422): `"" is invalid: patch: Invalid value: unknown field "spec.pausd"`',
    next: "look at what it says",
  },
  {
    name: "a message that is hostile, and repeats the token",
    answer: { status: 403, body: refused(`${TOKEN}\n::error::\`@all\`${"x".repeat(999)}`) },
    code: "kubernetes.forbidden",
    says: "`*** ::error::'@all'xxx",
    next: "verbs",
  },
  {
    name: "a message that is cut within the token",
    answer: { status: 403, body: refused(`${"x".repeat(195)}${TOKEN}`) },
    code: "kubernetes.forbidden",
    says: "xxx***`",
    next: "verbs",
  },
];

test.each(silences)("silence: $name", ({ answer, code, says, next }) =>
  answering([answer], async (address) => {
    const read = await opened(address).read(ROLLOUT, Schema, never);
    expect(read).toMatchObject({
      known: false,
      code,
      says: expect.stringContaining(says),
      next: expect.stringContaining(next),
    });
    expect(JSON.stringify(read)).not.toContain(TOKEN);
    expect(JSON.stringify(read).length).toBeLessThan(1200);
  }),
);

test("what passes is asked again, as often as three times", () =>
  answering(
    [{ status: 500 }, { status: 429, headers: { "retry-after": "0" } }, { status: 200, body: { kind: "Rollout" } }],
    async (address, seen) => {
      expect((await opened(address).read(ROLLOUT, Schema, never)).known).toBe(true);
      expect(seen).toHaveLength(3);
    },
  ));

test("a server that asks for a long wait is not waited for", () =>
  answering([{ status: 429, headers: { "retry-after": "3600" } }], async (address, seen) => {
    expect(await opened(address).read(ROLLOUT, Schema, never)).toMatchObject({ code: "kubernetes.unavailable" });
    expect(seen).toHaveLength(1);
  }));

const changes: readonly { status: number; kind: string }[] = [
  { status: 409, kind: "conflict" },
  { status: 404, kind: "absent" },
  { status: 403, kind: "refused" },
  { status: 422, kind: "refused" },
  { status: 504, kind: "unclear" },
];

test.each(changes)("a change that is answered with $status is $kind", ({ status, kind }) =>
  answering([{ status }], async (address) => {
    const changed = await opened(address).change(STATUS, "17", ABORT, never);
    expect(changed.kind).toBe(kind);
    if (status === 403 && changed.kind === "refused") {
      expect(changed.silence.next).toContain('`resources: ["rollouts/status"]`, `verbs: ["patch"]`');
    }
  }),
);

test("a change to which no answer comes may have been made", async () => {
  const kubernetes = opened("http://127.0.0.1:1");
  expect(await kubernetes.change(ROLLOUT, "17", ABORT, never)).toMatchObject({
    kind: "unclear",
    silence: { code: "kubernetes.unreachable" },
  });
});

test("who cancels ends the waiting", () =>
  answering([{ status: 503, headers: { "retry-after": "20" } }], async (address) => {
    const controller = new AbortController();
    const read = opened(address).read(ROLLOUT, Schema, controller.signal);
    controller.abort(new Error("cancelled"));
    await expect(read).rejects.toThrow("cancelled");
  }));

const access = { address: "https://cluster.example", token: TOKEN, authority: null };
const refusals: readonly { name: string; access: object; code: string }[] = [
  { name: "no address", access: { address: "cluster" }, code: "kubernetes.bad-address" },
  { name: "in the clear", access: { address: "http://cluster.example" }, code: "kubernetes.bad-address" },
  { name: "a password", access: { address: "https://a:b@cluster.example" }, code: "kubernetes.bad-address" },
  { name: "a token of two lines", access: { token: "a\nb" }, code: "kubernetes.bad-token" },
  { name: "no PEM", access: { authority: "MII" }, code: "kubernetes.bad-authority" },
];

test.each(refusals)("not opened: $name", ({ access: other, code }) => {
  expect(openKubernetes({ ...access, ...other })).toMatchObject({ known: false, code });
});

test("a certificate is trusted by its own authority alone, and for its own name", async () => {
  const folder = await mkdtemp(join(tmpdir(), "signalbox-kubernetes-"));
  try {
    const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
    const made = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=cluster -addext";
    await promisify(execFile)("openssl", [
      ...made.split(" "),
      "subjectAltName=IP:127.0.0.1",
      "-keyout",
      key,
      "-out",
      certificate,
    ]);
    const pem = await readFile(certificate, "utf8");
    const server = createServer({ key: await readFile(key), cert: pem }, (_request, response) => {
      response.end('{"kind":"Rollout"}');
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const at = server.address();
    const port = typeof at === "object" && at !== null ? at.port : 0;
    const asked = (host: string, authority: string | null) =>
      insist(openKubernetes({ address: `https://${host}:${port}`, token: TOKEN, authority }, { waitSeconds: 0 })).read(
        ROLLOUT,
        Schema,
        never,
      );
    expect((await asked("127.0.0.1", pem)).known).toBe(true);
    expect(await asked("127.0.0.1", null)).toMatchObject({
      code: "kubernetes.unreachable",
      next: expect.stringContaining("`rollout.controller.ca-from`"),
    });
    expect(await asked("localhost", pem)).toMatchObject({
      says: "the API of Kubernetes could not be asked: ERR_TLS_CERT_ALTNAME_INVALID",
      next: expect.stringContaining("for another name"),
    });
    server.closeAllConnections();
    server.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
