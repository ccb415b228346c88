import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { CustomFactsSchema } from "@signalbox/policy/checklist/custom/custom-facts";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { gatherCustom } from "./gather-custom.ts";

let workspace = "";
let head = "";

beforeAll(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), "signalbox-custom-")));
  mkdirSync(join(workspace, "apps"));
  symlinkSync(tmpdir(), join(workspace, "out"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args], { cwd: workspace });
  git("init", "--quiet");
  git("commit", "--quiet", "--allow-empty", "--message", "first");
  head = git("rev-parse", "HEAD").toString().trim();
});

afterAll(() => rmSync(workspace, { recursive: true, force: true }));

async function gathered(items: Readonly<Record<string, object>>, evidence: Readonly<Record<string, string>> = {}) {
  const loaded = testPolicy(
    JSON.stringify({ version: 1, components: { web: {} }, checklist: { custom: items } }, null, 1),
  );
  const facts = await gatherCustom(loaded, {
    about: {
      environment: "production",
      candidate: head,
      base: null,
      branch: "main",
      tag: null,
      now: "2026-11-21T12:00:00Z",
    },
    workspace,
    variables: { ...process.env, GITHUB_TOKEN: "hidden" },
    evidence,
    signal: new AbortController().signal,
  });
  if (!facts.known) throw new Error(facts.says);
  // As a record would keep them.
  return CustomFactsSchema.parse(JSON.parse(JSON.stringify(facts.value))).items;
}

const script = (text: string) => [process.execPath, "-e", text];

test("programs run in the workspace, and what they ran on is noted", async () => {
  const items = await gathered({
    here: { run: script("console.log(process.cwd(), process.env.GITHUB_TOKEN)") },
    below: { run: script("console.log(process.cwd()); process.exit(3)"), in: "apps" },
  });
  expect(items).toMatchObject({
    here: { value: { kind: "run", in: ".", head, exitCode: 0, lastLines: [`${workspace} undefined`] } },
    below: { value: { kind: "run", in: "apps", head, exitCode: 3, lastLines: [join(workspace, "apps")] } },
  });
});

test("a folder that is not there, or lies behind a link, is not gone into", async () => {
  const items = await gathered({ none: { run: ["true"], in: "no" }, link: { run: ["true"], in: "out" } });
  expect(items).toMatchObject({
    none: { known: false, code: "custom.no-folder" },
    link: { known: false, code: "custom.no-folder" },
  });
});

test("one item that nobody can answer leaves the others as they are, however many there are", async () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`item-${i}`, { run: ["true"] }]));
  const items = await gathered({ none: { run: ["signalbox-no-such-program"] }, ...many });
  expect(items["none"]).toMatchObject({ known: false, code: "command.not-started" });
  expect(Object.values(items).filter(({ known }) => known)).toHaveLength(9);
});

test("of an answer only what the policy compares is kept", async () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === "/down" ? 503 : 200).end('{"secret":"hidden","ready":[true]}');
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  const items = await gathered({
    up: { http: `${origin}/up`, json: "ready.0" },
    down: { http: `${origin}/down`, json: "ready.0" },
    bare: { http: `${origin}/up` },
  });
  server.closeAllConnections();
  server.close();
  expect(items).toMatchObject({
    up: { value: { status: 200, json: { path: "ready.0", found: { kind: "value", value: "true" } } } },
    down: { value: { status: 503, json: null } },
    bare: { value: { status: 200, json: null } },
  });
  expect(JSON.stringify(items)).not.toContain("hidden");
});

test("outputs of earlier jobs are found by their own name alone", async () => {
  const inputs = { passed: { input: "load-test" }, none: { input: "constructor" }, gone: { input: "smoke" } };
  expect(await gathered(inputs, { "load-test": "passed\n" })).toMatchObject({
    passed: { value: { input: "load-test", value: "passed" } },
    none: { value: { value: null } },
    gone: { value: { value: null } },
  });
});

test("what another environment asks for is not looked for", async () => {
  const items = await gathered({ a: { input: "a", for: ["staging"] }, b: { input: "b", for: ["production"] } });
  expect(Object.keys(items)).toEqual(["b"]);
});
