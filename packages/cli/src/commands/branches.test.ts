import type { IncomingMessage, ServerResponse } from "node:http";
import { text as readText } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { serving } from "@signalbox/systems/http/test-server";
import type { Variables } from "../github-from-terminal.ts";
import { failure } from "../failure.ts";
import type { Terminal } from "../terminal.ts";
import { applyBranches, checkBranches } from "./branches.ts";

const POLICY = `version: 1
components:
  web: {}
branches:
  main: { protected: true }
`;
let repository: TestRepository;

beforeAll(() => {
  repository = new TestRepository();
  repository.commit("feat: begin", { files: { ".github/release-policy.yml": POLICY } });
  repository.git("remote", "add", "origin", "https://github.com/acme/crm.git");
  repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
  repository.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
});
afterAll(() => repository.remove());

type Command = (directory: string, terminal: Terminal, variables: Variables) => Promise<number>;
type Written = { readonly target: string; readonly rules: readonly { readonly type: string }[] };
type Standing = Written & { readonly id: number };

function isWritten(body: unknown): body is Written {
  return typeof body === "object" && body !== null && "target" in body && "rules" in body;
}

/** Runs a command against a GitHub that keeps rulesets, and enforces those over branches on `main`. */
async function ran(command: Command, standing: Standing[], variables: Variables = {}) {
  const said: string[] = [];
  const terminal = { out: (text: string) => void said.push(text), talk: (text: string) => void said.push(text) };
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "" } = request;
    if (method === "POST") {
      const body: unknown = JSON.parse(await readText(request));
      if (isWritten(body)) standing.push({ ...body, id: standing.length + 1 });
    }
    const id = Number(/rulesets\/(\d+)/.exec(url)?.[1] ?? 0);
    const answers: Readonly<Record<string, unknown>> = {
      "/repos/acme/crm": { default_branch: "main" },
      "/repos/acme/crm/rulesets": method === "POST" ? standing.at(-1) : standing,
      [`/repos/acme/crm/rulesets/${id}`]: standing[id - 1],
      "/repos/acme/crm/rules/branches/main": standing
        .filter(({ target }) => target === "branch")
        .flatMap((one) => one.rules.map((rule) => ({ ...rule, ruleset_id: one.id }))),
    };
    const found = answers[url.split("?", 1)[0] ?? ""];
    const none = { message: url.endsWith("/protection") ? "Branch not protected" : "Not Found" };
    response.writeHead(found === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(found ?? none));
  }
  const code = await serving(
    (request, response) => void answer(request, response),
    async (origin) => {
      const all = { GH_TOKEN: "secret", GITHUB_API_URL: origin, ...variables };
      return command(repository.directory, terminal, all).catch((error: unknown) => failure(error, terminal));
    },
  );
  expect(said.join("")).not.toContain("secret");
  return { code, said: said.join("") };
}

const check: Command = (directory, terminal, variables) => checkBranches(directory, {}, terminal, variables);
const json: Command = (directory, terminal, variables) => checkBranches(directory, { json: true }, terminal, variables);
const plan: Command = (directory, terminal, variables) => applyBranches(directory, {}, terminal, variables);
const apply: Command = (directory, terminal, variables) =>
  applyBranches(directory, { yes: true, tagsBy: ["app:42"] }, terminal, variables);

test("drift is shown and held, what would be written is shown, and once it is written all is well", async () => {
  const standing: Standing[] = [];
  const before = await ran(check, standing);
  expect(before.code).toBe(2);
  expect(before.said).toContain("? the default branch `main` is protected: the policy lies there\n");

  const planned = await ran(plan, standing);
  expect(planned.code).toBe(0);
  expect(planned.said).toContain(
    "ruleset `signalbox: main` is to be made, with `deletion`, `non_fast_forward`, `pull_request`\n",
  );
  expect(planned.said).toMatch(/go: nothing was written\nto do: run it again with `--yes`\n$/);
  expect(standing).toEqual([]);

  expect((await ran(apply, standing)).said).toContain("go: wrote 4 rulesets: `signalbox: main`");
  expect((await ran(apply, standing)).said).toContain("go: all rulesets stand already\n");
  expect(standing).toHaveLength(4);
});

test("one document for machines", async () => {
  const theirs = { id: 1, name: "theirs", target: "branch", enforcement: "active", rules: [{ type: "deletion" }] };
  const { code, said } = await ran(json, [theirs]);
  expect(code).toBe(2);
  expect(JSON.parse(said)).toMatchObject({
    signalbox: "branches-check/1",
    verdict: "hold",
    repository: "acme/crm",
    policy: { file: ".github/release-policy.yml", origin: { kind: "default-branch" } },
    reasons: expect.arrayContaining([
      expect.objectContaining({
        code: "branch-rules.reviews",
        status: "unmet",
        at: expect.objectContaining({ line: 5 }),
      }),
    ]),
  });
});

test.each([
  {
    name: "no token",
    variables: { GH_TOKEN: "" },
    code: 4,
    says: "there is no token for GitHub in `GH_TOKEN` and `GITHUB_TOKEN`",
  },
  {
    name: "a token in the other variable",
    variables: { GH_TOKEN: "", GITHUB_TOKEN: "secret" },
    code: 2,
    says: "acme/crm\n",
  },
])("with $name the exit code is $code", async ({ variables, code, says }) => {
  const ended = await ran(check, [], variables);
  expect(ended.code).toBe(code);
  expect(ended.said).toContain(says);
});

test("the token of a named variable is the only one that is used", async () => {
  const command: Command = (directory, terminal, variables) =>
    checkBranches(directory, { tokenFrom: "MINE" }, terminal, variables);
  expect((await ran(command, [])).code).toBe(4);
});

test("the token goes nowhere that only the clone names", async () => {
  repository.git("remote", "set-url", "origin", "https://github.evil.example/acme/crm.git");
  try {
    const ended = await ran(check, [], { GITHUB_API_URL: "" });
    expect(ended).toMatchObject({
      code: 1,
      said: expect.stringContaining("the API of `github.evil.example` is not known"),
    });
  } finally {
    repository.git("remote", "set-url", "origin", "https://github.com/acme/crm.git");
  }
});

test("who may make tags is named by number", async () => {
  const command: Command = (directory, terminal, variables) =>
    applyBranches(directory, { tagsBy: ["ada"] }, terminal, variables);
  expect((await ran(command, [])).said).toContain("`ada` is nobody who can make tags");
});
