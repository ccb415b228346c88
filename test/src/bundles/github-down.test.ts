import { createServer, type RequestListener, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { TestRepository } from "@signalbox/history/test-repository";
import type { StepRun } from "../runner.ts";
import { Acme, type AcmeRepository } from "./acme.ts";
import { type GitServer, serveGit } from "./git-over-http.ts";
import { lastLine } from "./last-line.ts";

// GitHub, or git's remote, answers badly, or not at all: the step fails with a line that says so, and nothing is written.

let acme: Acme;
let app: AcmeRepository;
beforeAll(async () => {
  acme = await Acme.open();
  app = await acme.repository("version: 1\ncomponents:\n  app: {}\n", oneReleased);
});
afterAll(() => acme.close());

function oneReleased(checkout: TestRepository): void {
  checkout.commit("feat: what is released");
  checkout.tag("v1.2.3");
  checkout.commit("fix: a bug");
}

const answers: readonly { name: string; listener: RequestListener; says: RegExp; inputs?: Record<string, string> }[] = [
  {
    name: "500, and goes on so",
    listener: (_request, response) => response.writeHead(500, { "retry-after": "0" }).end("::error::a\n##[error]b"),
    says: /failed: GitHub could not be asked about repository `.*`: .*; run it again/,
  },
  {
    name: "502 with a page",
    listener: (_request, response) =>
      response.writeHead(502, { "retry-after": "0", "content-type": "text/html" }).end("<html>\n::error::a\n</html>"),
    says: /failed: GitHub could not be asked about/,
  },
  {
    name: "200 with a page",
    listener: (_request, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<html>hello</html>"),
    says: /failed: GitHub's answer about repository .* is not as documented .*proxy stands between/,
  },
  {
    name: "JSON of another shape",
    listener: (_request, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end('{"default_branch":7}'),
    says: /is not as documented \(at `default_branch`\)/,
  },
  {
    name: "JSON that is cut off",
    listener: (_request, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end('{"default_branch":"ma'),
    says: /failed: GitHub/,
  },
  {
    name: "401",
    listener: (_request, response) =>
      response.writeHead(401, { "content-type": "application/json" }).end('{"message":"Bad credentials"}'),
    says: /failed: GitHub does not accept the token; pass a token that is valid/,
  },
  {
    name: "404",
    listener: (_request, response) =>
      response.writeHead(404, { "content-type": "application/json" }).end('{"message":"Not Found"}'),
    says: /failed: GitHub shows no repository `acme\/repository-1`: .*permissions/,
  },
  {
    name: "no word",
    listener: () => undefined,
    says: /failed: it took longer than its time-out of 1 s/,
    inputs: { "time-out": "1s" },
  },
  {
    name: "by hanging up",
    listener: (request) => request.socket.destroy(),
    says: /failed: (GitHub could not be asked|it took longer)/,
    inputs: { "time-out": "2s" },
  },
];

describe("GitHub answers", () => {
  test.concurrent.each(answers)("$name", async ({ listener, says, inputs = {} }) => {
    const server = createServer(listener);
    try {
      const env = { GITHUB_API_URL: await urlOf(server) };
      for (const run of await Promise.all([
        app.bump({ mode: "apply", ...inputs }, { env }),
        app.notes({ tag: "v1.2.3", ...inputs }, { env }),
      ])) {
        expect(run).toMatchObject({ exitCode: 1, outputs: {} });
        expect(lastLine(run)).toMatch(says);
        expect(run.commands.map(({ name }) => name)).toEqual(["add-mask", "error"]);
        expect(run.stderr).toBe("");
        expect(run.stdout.replace(`::add-mask::${app.token}`, "")).not.toContain(app.token);
      }
      expect(Object.keys(app.tags())).toEqual(["v1.2.3"]);
      expect(app.untidy()).toBe("");
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

test.concurrent("an address that would send the token in the clear is refused", async () => {
  const run = await app.bump({}, { env: { GITHUB_API_URL: "http://github.example/api" } });
  expect(lastLine(run)).toContain("`http://github.example/api` is not an address of GitHub's API");
});

describe("git's remote over HTTP", () => {
  test.concurrent("is pushed to with the token, which nothing shows", async () => {
    const { run, server } = await bumpOverHttp(null);
    const basic = Buffer.from(`x-access-token:${app.token}`).toString("base64");
    expect([...server.authorizations].map((header) => header.toLowerCase())).toEqual([`basic ${basic}`.toLowerCase()]);
    expect(run).toMatchObject({ exitCode: 0, stderr: "", outputs: { tag: "v1.2.4", released: "true" } });
    for (const secret of [app.token, basic]) {
      const said = run.stdout.replace(`::add-mask::${app.token}`, "") + run.summary + JSON.stringify(run.outputs);
      expect(said).not.toContain(secret);
    }
  });

  test.concurrent.each([401, 403, 500])("refuses the push with %d: it says so, and what to do", async (status) => {
    const { run } = await bumpOverHttp(status);
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "go", released: "false" } });
    expect(lastLine(run)).toMatch(/not-done: `v1\.2\.4` was not pushed: /);
    expect(run.annotations[0]?.message).toContain("contents: write");
    expect(run.commands.map(({ name }) => name)).toEqual(["add-mask", "error"]);
  });

  async function bumpOverHttp(refuses: number | null): Promise<{ readonly run: StepRun; readonly server: GitServer }> {
    const over = await acme.repository("version: 1\ncomponents:\n  app: {}\n", oneReleased);
    const server = await serveGit(over.remote.directory, refuses);
    try {
      over.checkout.git("remote", "set-url", "origin", `${server.url}/acme/app`);
      return { server, run: await over.bump({ mode: "apply" }, { env: { GITHUB_SERVER_URL: server.url } }) };
    } finally {
      await server.close();
    }
  }
});

async function urlOf(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}
