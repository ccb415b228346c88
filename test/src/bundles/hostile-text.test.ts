import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { TestRepository } from "@signalbox/history/test-repository";
import * as z from "zod";
import type { StepRun } from "../runner.ts";
import { Acme, type AcmeRepository } from "./acme.ts";

// Text that others chose (subjects, bodies, authors, branches, tags, paths) is shown, and never obeyed.

let acme: Acme;
/** For the tests that write nothing. */
let shared: AcmeRepository;
beforeAll(async () => {
  acme = await Acme.open();
  shared = await acme.repository(ONE, hostileCommits);
});
afterAll(() => acme.close());

const PullsSchema = z.array(z.object({ title: z.string(), body: z.string() }));

const HOSTILE = [
  "::set-output name=version::9.9.9",
  "::add-mask::a",
  "%0A::error::stolen",
  "a%0D%0A::warning file=x,line=1::stolen",
  "##[error]stolen ##[group]",
  "\r::notice::stolen",
  "\u001b[2K\u001b[31mred\u001b]0;title\u0007 \u009b1A",
  "<img src=x onerror=alert(1)> <!-- </details> <script>alert(1)</script>",
  "@everyone @acme/admins fixes #1, acme/shop#2, GH-3",
  "`$(touch stolen)` $(touch stolen) ; touch stolen | `touch stolen`",
  "](https://evil.example) ![](https://evil.example/x.png) [x][y] https://evil.example",
  "| a | b |\u2028| - | \u202Eeulav",
  "version<<EOF",
  "ghadelimiter_\u0000x".replace("\u0000", ""),
  "{{{commit.hash}}} {{#each this}} ${{ github.token }}",
  "--upload-pack=touch stolen",
];

function hostileCommits(checkout: TestRepository): void {
  checkout.commit("feat: what is released");
  checkout.tag("v1.2.3");
  for (const text of HOSTILE) {
    const author = { name: "::error::x%0A", email: "<@everyone>" };
    checkout.commit(`fix(${text.replaceAll(/[()\r]/g, "")}): ${text}\n\n${text}\n\nBREAKING CHANGE: ${text}\n`, {
      author,
    });
  }
  checkout.commit("fix: paths", {
    files: { "::error::x": "1", "a\n::error::stolen": "2", "$(touch stolen)": "3", '"<b>é': "4" },
  });
}

/** As a commit's footers: each text on a line of its own, for each part of the notes. */
function hostileFooters(checkout: TestRepository): void {
  for (const text of HOSTILE.map((hostile) => hostile.replaceAll("\r", ""))) {
    const footers = ["Summary", "Rollback", "Docs", "Feature-Flag", "Migration"].map((token) => `${token}: ${text}`);
    checkout.commit(`fix: a bug\n\n${footers.join("\n")}\n`);
  }
}

/** A contract and migrations, whose every name is hostile, and what becomes of them: all gone. */
function hostileEffects(checkout: TestRepository): void {
  checkout.commit("feat: what is released", {
    files: { "api.json": openApi(HOSTILE), "migrations/1.sql": HOSTILE.map(createTable).join("") },
  });
  checkout.tag("v1.2.3");
  checkout.commit("fix: tidy up", {
    files: {
      "api.json": openApi([]),
      "migrations/2::error::x <b>@everyone `x`.sql": HOSTILE.map(dropColumn).join(""),
      "docs/v2.0.0.md": HOSTILE.map((text) => `## ${text.replaceAll(/[\r\u2028]/g, "")}\n\nText.\n`).join("\n"),
    },
  });
}

const EFFECTS =
  'version: 1\ncomponents:\n  app: { contract: { openapi: api.json }, migrations: { sql: "migrations/*.sql" } }\n';

function openApi(names: readonly string[]): string {
  const type = "string";
  const operation = {
    summary: names.join(),
    operationId: names.join(),
    parameters: names.map((name) => ({ name, in: "query", schema: { type, enum: names } })),
    responses: {
      200: {
        description: names.join(),
        content: {
          "application/json": {
            schema: { type: "object", properties: Object.fromEntries(names.map((name) => [name, { type }])) },
          },
        },
      },
    },
  };
  const paths = Object.fromEntries(["", ...names].map((name) => [`/${name}`, { get: operation }]));
  return JSON.stringify({ openapi: "3.1.0", info: { title: names.join(), version: "1.0.0" }, paths });
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""').slice(0, 40)}"`;
const createTable = (text: string, index: number): string =>
  `CREATE TABLE t${index} (id integer PRIMARY KEY, ${quoted(text)} text);\n`;
const dropColumn = (text: string, index: number): string =>
  `ALTER TABLE t${index} DROP COLUMN ${quoted(text)}; -- ${text.replaceAll(/[\r\u2028]/g, "")}\n`;

const ONE = "version: 1\ncomponents:\n  app: {}\n";
const BRANCH = "feature/$(touch-stolen)-`x`-##error%0A::x-<b>@everyone;|&'\"";

describe("version-bump", () => {
  test.concurrent("tells hostile commits and obeys nothing in them", async () => {
    const app = await acme.repository(ONE, hostileCommits);
    const run = await app.bump({ mode: "apply", record: "record.json" });
    expect(run).toMatchObject({ exitCode: 0, stderr: "", annotations: [] });
    expect(run.outputs).toEqual({
      verdict: "go",
      version: "2.0.0",
      "previous-version": "1.2.3",
      tag: "v2.0.0",
      bump: "major",
      released: "true",
      components: expect.stringMatching(/^\[\{"name":"app",.*\}\]$/),
      releases: expect.stringMatching(/^\[\{"name":"app",.*\}\]$/),
      record: join(app.checkout.directory, "record.json"),
    });
    isInert(run, app);
  });

  test.concurrent("tells a hostile branch, which is not its own to begin with", async () => {
    const branch = BRANCH.replaceAll(":", "");
    const app = await acme.repository(`${ONE}branches:\n  main: { environment: production }\n`, (checkout) => {
      hostileCommits(checkout);
      checkout.branch(branch);
    });
    const run = await app.bump({ mode: "apply" }, { branch });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold" } });
    expect(run.annotations.map(({ name, properties: { title } }) => [name, title])).toEqual([
      ["error", "branches: unmet"],
    ]);
    expect(run.annotations[0]?.message).toContain(branch);
    isInert(run, app);
  });

  test.concurrent.each([
    "refs/heads/x\n::error::stolen",
    "refs/heads/--upload-pack=touch stolen",
    `refs/heads/${BRANCH}`,
  ])("takes no ref for anything but a name: %j", async (ref) => {
    const app = shared;
    const env = { GITHUB_REF: ref, GITHUB_REF_NAME: ref.slice("refs/heads/".length), GITHUB_ACTOR: "::error::x" };
    const run = await app.bump({ mode: "apply" }, { env });
    expect(run.exitCode).toBe(1);
    expect(Object.keys(app.tags())).toEqual(["v1.2.3"]);
    isInert(run, app);
  });

  test.concurrent("leaves tags of odd names alone", async () => {
    const app = await acme.repository(ONE, (checkout) => {
      hostileCommits(checkout);
      for (const tag of [
        "v1.2.4;$(touch-stolen)",
        "v1.9.9%0A",
        "v<b>1.2.5",
        "v1.2.4`x`",
        "@everyone",
        "é😀-v1.2.9",
        "'v3.0.0'",
      ])
        checkout.tag(tag);
    });
    const run = await app.bump({ mode: "apply" });
    expect(run).toMatchObject({ exitCode: 0, outputs: { tag: "v2.0.0" } });
    isInert(run, app);
  });

  test.concurrent.each(["candidate", "components", "record", "mode"])(
    "names a hostile input `%s`, no more",
    async (input) => {
      const app = shared;
      const run = await app.bump({ [input]: "x::error::a\n::set-output name=tag::stolen\r##[error]b\u001b[2K" });
      expect(run).toMatchObject({ exitCode: 1, outputs: {} });
      isInert(run, app);
    },
  );

  test.concurrent("names hostile operations, fields and statements in its refusal, no more", async () => {
    const app = await acme.repository(EFFECTS, hostileEffects);
    const run = await app.bump({ mode: "apply" });
    expect(run).toMatchObject({ exitCode: 1, stderr: "", outputs: { verdict: "hold", released: "false" } });
    expect(run.annotations.map(({ properties: { title } }) => title)).toEqual([
      "components.app.contract.openapi: unmet",
      "versioning.unsafe-migrations: unmet",
    ]);
    for (const { message } of run.annotations) expect(message).toMatch(/set-output|stolen/);
    isInert(run, app);
  });

  test.concurrent("proposes hostile commits in a pull request that shows them, and does nothing", async () => {
    const app = await acme.repository(`${ONE}versioning: { manifests: pull-request }\n`, (checkout) => {
      hostileCommits(checkout);
      hostileFooters(checkout);
    });
    const run = await app.bump({ mode: "apply" });
    expect(run).toMatchObject({ exitCode: 0, stderr: "", annotations: [], outputs: { verdict: "go", tag: "" } });
    const pulls = PullsSchema.parse(await app.ask("GET", "pulls"));
    expect(pulls).toMatchObject([{ title: "chore(release): 2.0.0" }]);
    expect(activeIn(pulls[0]?.body ?? "")).toEqual([]);
    expect(pulls[0]?.body).toContain("set-output name=version");
    isInert(run, app);
  });

  test.concurrent.each([
    "v1.2.4;$(touch-stolen)",
    "v1.9.9%0A",
    "v<b>1.2.5",
    "@everyone",
    "::error::stolen",
    "'v1.2.4'",
    "v1.2.4\n::error::stolen",
    "--upload-pack=touch stolen",
  ])("verifies a hostile tag, which it only names: %j", async (tag) => {
    const run = await shared.bump(
      { mode: "verify", tag },
      { env: { GITHUB_EVENT_NAME: "push", GITHUB_REF: `refs/tags/${tag}`, GITHUB_ACTOR: "::error::x <b>@everyone" } },
    );
    expect(run).toMatchObject({ exitCode: 1 });
    expect(run.outputs["released"] ?? "false").toBe("false");
    isInert(run, shared);
  });

  test.concurrent("shows a hostile policy's words and obeys nothing in them", async () => {
    const app = await acme.repository(
      `${ONE}"::error::stolen <b>@everyone": "##[error]"\n"a%0A\\n::error::b": 1\n`,
      hostileCommits,
    );
    const run = await app.bump();
    expect(run.exitCode).toBe(1);
    expect(run.annotations.every(({ properties }) => properties["file"] === ".github/release-policy.yml")).toBe(true);
    isInert(run, app);
  });
});

describe("changelog", () => {
  test.concurrent.each([
    { name: "our own form", policy: ONE },
    { name: "a template of the repository", policy: `${ONE}notes:\n  template: notes.hbs\n` },
  ])("writes hostile commits down as text, in $name", async ({ policy }) => {
    const app = await acme.repository(policy, (checkout) => {
      checkout.commit("chore: begin", {
        files: {
          "notes.hbs":
            "# {{version}}\n{{#each commitGroups}}{{#each commits}}- {{{header}}} {{{scope}}}\n{{/each}}{{/each}}{{#each noteGroups}}{{#each notes}}- {{{text}}}\n{{/each}}{{/each}}",
        },
      });
      hostileCommits(checkout);
      checkout.tag("v2.0.0");
    });
    await app.showTagsToGitHub();
    const run = await app.notes({ tag: "v2.0.0" });
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: "",
      annotations: [],
      outputs: { file: "docs/release-notes/v2.0.0.md" },
    });
    isInert(run, app);
    const notes = readFileSync(join(app.checkout.directory, "docs/release-notes/v2.0.0.md"), "utf8");
    expect(activeIn(notes)).toEqual([]);
    expect(notes).toContain("set-output name=version");
    expect(notes).not.toContain(app.token);
  });

  test.concurrent.each([{ markdown: "escape" }, { markdown: "allow" }])(
    "writes hostile footers, contracts and migrations down as text: %j",
    async ({ markdown }) => {
      const policy = `${EFFECTS}versioning: { unsafe-migrations: major, major-needs: { migration-plan: "docs/{tag}.md" } }\nnotes: { markdown: ${markdown} }\n`;
      const app = await acme.repository(policy, (checkout) => {
        hostileEffects(checkout);
        hostileFooters(checkout);
        checkout.tag("v2.0.0");
      });
      await app.showTagsToGitHub();
      const run = await app.notes({ tag: "v2.0.0" });
      expect(run).toMatchObject({ exitCode: 0, stderr: "", annotations: [], outputs: { state: "done" } });
      isInert(run, app);
      const notes = readFileSync(join(app.checkout.directory, "docs/release-notes/v2.0.0.md"), "utf8");
      const headings = notes.match(/^## .*$/gm) ?? [];
      expect(headings).toEqual(
        ["Summary", "Impact", "Migrations", "Rollback", "Documentation", "Contributors"].map((name) => `## ${name}`),
      );
      expect(activeIn(notes)).toEqual([]);
      for (const part of notes.split(/^## /m).slice(1, 5)) expect(part).toMatch(/set-output|more/);
    },
  );

  test.concurrent.each([
    "v1.2.3\n::error::x",
    "--all",
    "v1.2.3;touch stolen",
    "refs/heads/main",
    "::set-output name=file::x",
    "v9.9.9",
  ])("publishes nothing for the tag %j", async (tag) => {
    const app = shared;
    const run = await app.notes({ tag });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold", file: "", url: "" } });
    isInert(run, app);
    expect(app.untidy()).toBe("");
  });
});

test("the eyes of these tests see what is hostile", () => {
  expect(activeIn(HOSTILE.join("\n")).length).toBeGreaterThan(10);
});

/** What a `Docs:` footer names is a link by design: its label tells where it leads. */
const NAMED_LINK = /(?<=^- )\[([^\]\\]+)\]\(https:\/\/\1\/?\)(?=$)/gm;

/** What GitHub would act on in Markdown, outside of code spans. */
function activeIn(markdown: string): readonly string[] {
  const text = markdown
    .replaceAll(NAMED_LINK, "")
    .replaceAll(/(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)/g, "")
    .replaceAll(/\\[\\`*~[\]|_#<>]/g, "");
  const active = [
    /(?<![\w/])@[a-z][\w/-]*/gi,
    /<\/?[a-z!][^>]*>?/gi,
    /!\[/g,
    /\]\((?!https?:\/\/(?:github\.com|127\.0\.0\.1))/g,
    /\]\[/g,
    /\u001b|\u0007|\u009b|\u202e|\u2028/g,
  ];
  return active.flatMap((pattern) => text.match(pattern) ?? []);
}

/** Whatever a run said, it gave the runner no command but its own, and started nothing. */
function isInert(run: StepRun, app: AcmeRepository): void {
  const allowed = new Set(["add-mask", "error"]);
  expect(run.commands.map(({ name }) => name).filter((name) => !allowed.has(name))).toEqual([]);
  expect(run.masks).toEqual([app.token]);
  for (const { properties, message } of run.annotations) {
    expect(message).not.toMatch(/^stolen/);
    expect(properties["title"]).toBeDefined();
  }
  expect(run.stdout + run.stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(activeIn(run.summary)).toEqual([]);
  expect(existsSync(join(app.checkout.directory, "stolen"))).toBe(false);
  const said =
    run.stdout.replace(`::add-mask::${app.token}`, "") + run.stderr + run.summary + JSON.stringify(run.outputs);
  for (const secret of [app.token, Buffer.from(`x-access-token:${app.token}`).toString("base64")])
    expect(said).not.toContain(secret);
}
