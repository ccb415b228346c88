import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { whereInstalled } from "../contracts/cases/where-installed.ts";
import { findProgram } from "../contracts/programs/run-program.ts";
import { serving } from "../http/test-server.ts";
import { openPrometheus } from "./open-prometheus.ts";

const never = new AbortController().signal;
const NOTHING = '{"status":"success","data":{"resultType":"vector","result":[]}}';
const PEM = "-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----";

test("headers are sent beside the token, and what is ours stays ours", async () => {
  const seen: unknown[] = [];
  await serving(
    (request, response) => {
      const { authorization, "x-scope-orgid": tenant, "user-agent": agent } = request.headers;
      seen.push(authorization, tenant, agent);
      response.end(NOTHING);
    },
    async (address) => {
      const headers = { "X-Scope-OrgID": "acme\n", "x-key": "k" };
      const opened = openPrometheus({ address, token: "t", headers });
      if (opened.known) await opened.value.valuesAt("up", 1, never);
    },
  );
  expect(seen).toEqual(["Bearer t", "acme", "signalbox"]);
});

const echoed = (told: string): string => `asked by ${told}, with ${"x".repeat(20)}`;
const echoes = [
  { name: "an error", answer: (told: string) => ({ status: "error", errorType: "bad_data", error: echoed(told) }) },
  {
    name: "a warning",
    answer: (told: string) => ({
      status: "success",
      data: { resultType: "vector", result: [] },
      warnings: [echoed(told)],
    }),
  },
];

test.each(echoes)("$name that says again what it was told shows no secret, not even a part", async ({ answer }) => {
  const secrets = { token: `secret-${"t".repeat(300)}`, key: "secret-key", password: "secret-pässword" };
  const said: string[] = [];
  await serving(
    ({ headers: { authorization = "", "x-key": key = "" } }, response) => {
      const pair = Buffer.from(authorization.replace(/^Basic /, ""), "base64").toString("utf8");
      response.end(
        JSON.stringify(answer(`${authorization} ${String(key)} ${authorization.startsWith("Basic") ? pair : ""}`)),
      );
    },
    async (address) => {
      const withPassword = address.replace("//", `//ada:${encodeURIComponent(secrets.password)}@`);
      for (const access of [
        { address, token: secrets.token, headers: { "X-Key": secrets.key } },
        { address: withPassword, token: null },
      ]) {
        const opened = openPrometheus(access);
        const asked = opened.known ? await opened.value.valuesAt("up", 1, never) : opened;
        said.push(asked.known ? "known" : asked.says);
      }
    },
  );
  expect(said).toHaveLength(2);
  for (const says of said) {
    expect(says).toContain("asked by");
    expect(says).toContain("***");
    expect(says).not.toContain("secret-");
    expect(says).not.toContain(Buffer.from(`ada:${secrets.password}`).toString("base64"));
  }
});

const accesses: readonly {
  name: string;
  address?: string;
  token?: string;
  headers?: Readonly<Record<string, string>>;
  authority?: string;
  code: string | null;
}[] = [
  { name: "a tenant in the clear", headers: { "X-Scope-OrgID": "hidden" }, code: null },
  { name: "a key in the clear", headers: { "X-Api-Key": "hidden" }, code: "bad-address" },
  { name: "a key, encrypted", address: "https://m.example", headers: { "X-Api-Key": "hidden" }, code: null },
  { name: "a header of several lines", headers: { "X-Scope-OrgID": "a\r\nhidden: b" }, code: "bad-header" },
  { name: "an empty header", headers: { "X-Scope-OrgID": " " }, code: "bad-header" },
  { name: "a header of the connection", headers: { Host: "hidden" }, code: "bad-header" },
  { name: "one header twice", headers: { "thanos-tenant": "hidden", "THANOS-TENANT": "b" }, code: "bad-header" },
  { name: "an authority in the clear", authority: PEM, code: "bad-address" },
  { name: "an authority that is none", address: "https://m.example", authority: "hidden", code: "bad-authority" },
  { name: "a broken authority", address: "https://m.example", authority: PEM, code: "bad-authority" },
];

test.each(accesses)(
  "$name: $code",
  ({ address = "http://m.example", token = null, headers = {}, authority = null, code }) => {
    const opened = openPrometheus({ address, token, headers, authority });
    expect(opened.known ? null : opened.code).toBe(code === null ? null : `prometheus.${code}`);
    expect(JSON.stringify(opened)).not.toContain("hidden");
  },
);

const openssl = (await findProgram("openssl")) !== null;
const testOfTls = whereInstalled("openssl", openssl);

describe("a server whose certificate is of an authority of its own", () => {
  let folder = "";
  let authority = "";
  let other = "";
  let server: ReturnType<typeof createServer> | null = null;
  let address = "";
  const seen: unknown[] = [];

  beforeAll(async () => {
    if (!openssl) return;
    folder = await mkdtemp(join(tmpdir(), "signalbox-tls-"));
    const make = async (name: string): Promise<string> => {
      const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
      const files = ["-keyout", join(folder, `${name}.key`), "-out", join(folder, `${name}.pem`)];
      const about = ["-subj", "/CN=test", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2"];
      await promisify(execFile)("openssl", ["req", "-x509", ...curve, ...files, ...about]);
      return readFile(join(folder, `${name}.pem`), "utf8");
    };
    authority = await make("one");
    other = await make("other");
    server = createServer({ cert: authority, key: await readFile(join(folder, "one.key")) }, (request, response) => {
      void text(request).then((body) => {
        seen.push(request.method, request.headers["authorization"], new URLSearchParams(body).get("query"));
        response.end(NOTHING);
      });
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const bound = server.address();
    address = typeof bound === "object" && bound !== null ? `https://ada:p@127.0.0.1:${bound.port}` : "";
  });
  afterAll(async () => {
    server?.close();
    if (folder !== "") await rm(folder, { recursive: true });
  });

  const ask = async (trusted: string | null) => {
    const opened = openPrometheus({ address, token: null, authority: trusted, waitSeconds: 0 });
    return opened.known ? opened.value.valuesAt('up{a="b&c"}', 1, never) : opened;
  };

  testOfTls("is asked where it is named (needs openssl)", async () => {
    expect(await ask(authority)).toEqual({ known: true, value: [] });
    expect(seen).toEqual(["POST", `Basic ${Buffer.from("ada:p").toString("base64")}`, 'up{a="b&c"}']);
  });

  testOfTls.each([
    { name: "another is named", trusted: () => other },
    { name: "none is named", trusted: () => null },
  ])("is not asked where $name (needs openssl)", async ({ trusted }) => {
    seen.length = 0;
    expect(await ask(trusted())).toMatchObject({ known: false, code: "prometheus.unreachable" });
    expect(seen).toEqual([]);
  });
});
