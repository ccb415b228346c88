import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readTags } from "@signalbox/history/tags";
import type { TestRepository } from "@signalbox/history/test-repository";
import { gatherNotesFacts } from "@signalbox/moves/changelog/gather-notes";
import { renderNotes } from "@signalbox/moves/changelog/render-notes";
import { replay } from "@signalbox/moves/replay";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { decideNotes } from "@signalbox/policy/notes/decide-notes";
import { openGit } from "@signalbox/systems/git/open-git";
import * as z from "zod";
import { Acme, type AcmeRepository } from "./acme.ts";
import { lastLine } from "./last-line.ts";

// The committed bundle of changelog, as a runner runs it.

let acme: Acme;
beforeAll(async () => {
  acme = await Acme.open();
});
afterAll(() => acme.close());

const ONE = "version: 1\ncomponents:\n  app: {}\n";
const FILE = "docs/release-notes/v1.3.0.md";

/** 1.2.3, then what 1.3.0 brings: a squash of two, a fix, what breaks, and what nobody is told. */
function twoReleases(checkout: TestRepository): void {
  checkout.commit("feat: begin", { files: { "template.hbs": TEMPLATE, a: "1" } });
  checkout.tag("v1.2.3", { message: "1.2.3" });
  checkout.commit(
    "feat(crm): New lead scoring algorithm (#12)\n\n* feat(crm): New lead scoring algorithm\n\n* fix(crm): count each lead once",
  );
  checkout.commit("fix: a bug in `x`");
  checkout.commit("docs: a page");
  checkout.commit("perf(api)!: no more XML\n\nBREAKING CHANGE: ask for JSON\ninstead of XML");
  checkout.wait(86_400);
  checkout.tag("v1.3.0", { message: "1.3.0" });
}

const TEMPLATE =
  "{{version}} of {{owner}}/{{repository}}, {{date}}\n{{#each commitGroups}}{{title}}:{{#each commits}} {{subject}};{{/each}}\n{{/each}}";

/** What follows the list of 1.3.0, whoever renders the list: it is decided from the range, and no template has a word in it. */
function sectionsOf(app: AcmeRepository): string {
  const page = `https://github.com/${app.path}`;
  const before = app.checkout.git("rev-parse", "v1.2.3^{commit}");
  return [
    "## Summary",
    "1 breaking change, 1 feature, 2 fixes.",
    "## Impact",
    "- Changed: the top folder (4 files)\n- Scopes: api, crm",
    "## Rollback",
    `- Go back to [v1.2.3](${page}/releases/tag/v1.2.3), commit [${before.slice(0, 7)}](${page}/commit/${before}).`,
    "## Contributors",
    "Ada",
  ].join("\n\n");
}

const read = (app: AcmeRepository, file = FILE): string => readFileSync(join(app.checkout.directory, file), "utf8");

async function released(policy = ONE, build = twoReleases, init: readonly string[] = []): Promise<AcmeRepository> {
  const app = await acme.repository(policy, build, init);
  await app.showTagsToGitHub();
  return app;
}

const ReleaseSchema = z.object({
  id: z.number(),
  name: z.string(),
  body: z.string(),
  prerelease: z.boolean(),
  draft: z.boolean(),
  tag_name: z.string(),
});

async function releaseOn(app: AcmeRepository, tag: string): Promise<z.infer<typeof ReleaseSchema>> {
  return ReleaseSchema.parse(await app.ask("GET", `releases/tags/${tag}`));
}

describe("the notes of a tag", () => {
  test.concurrent("are written in these very bytes, and published; the same again changes nothing", async () => {
    const app = await released();
    const page = `https://github.com/${app.path}`;
    const links = (revision: string): string => {
      const hash = app.checkout.git("rev-parse", revision);
      return `[${hash.slice(0, 7)}](${page}/commit/${hash})`;
    };
    const run = await app.notes({ tag: "v1.3.0" });
    expect(run).toMatchObject({ exitCode: 0, stderr: "", annotations: [] });
    expect(run.outputs).toMatchObject({ verdict: "go", file: FILE, changes: "4", state: "done" });
    expect(run.outputs["url"]).toMatch(/^https?:/);
    const text = [
      "# v1.3.0 (2025-01-02)",
      "## Breaking changes",
      `- perf(api)!: no more XML (${links("HEAD")})\n\n  ask for JSON\n  instead of XML`,
      "## Changes",
      [
        `- feat(crm): New lead scoring algorithm ([#12](${page}/pull/12), ${links("HEAD~3")})`,
        `- fix: a bug in \\\`x\\\` (${links("HEAD~2")})`,
        `- fix(crm): count each lead once ([#12](${page}/pull/12), ${links("HEAD~3")})`,
      ].join("\n"),
      sectionsOf(app),
      `[All changes since v1.2.3](${page}/compare/v1.2.3...v1.3.0)\n`,
    ].join("\n\n");
    expect(read(app)).toBe(text);
    expect(await releaseOn(app, "v1.3.0")).toMatchObject({
      name: "v1.3.0",
      body: text,
      prerelease: false,
      draft: false,
    });

    const again = await app.notes({ tag: "v1.3.0" });
    expect(again).toMatchObject({
      exitCode: 0,
      outputs: { state: "already-done", url: run.outputs["url"], changes: "4" },
    });
    expect(lastLine(again)).toContain("unchanged, GitHub Release unchanged");
    expect(read(app)).toBe(text);

    const { id } = await releaseOn(app, "v1.3.0");
    await app.ask("PATCH", `releases/${id}`, { body: "by hand" });
    rmSync(join(app.checkout.directory, FILE));
    const mended = await app.notes({ tag: "v1.3.0" });
    expect(mended).toMatchObject({ exitCode: 0, outputs: { state: "done" } });
    expect(lastLine(mended)).toContain("written, GitHub Release updated");
    expect(await releaseOn(app, "v1.3.0")).toMatchObject({ id, body: text });
  });

  test.concurrent("are the same where the run's environment points git elsewhere", async () => {
    const app = await released();
    const settings = join(acme.scratch(), "gitconfig");
    writeFileSync(settings, "[i18n]\n\tlogOutputEncoding = UTF-16\n");
    const plain = await app.notes({ tag: "v1.3.0", release: "false" });
    expect(plain).toMatchObject({ exitCode: 0, outputs: { state: "done" } });
    const env = { GIT_DIR: join(acme.scratch(), "elsewhere"), GIT_CONFIG_GLOBAL: settings };
    const run = await app.notes({ tag: "v1.3.0", release: "false" }, { env });
    expect(lastLine(run)).toContain(`\`${FILE}\` unchanged`);
    expect(run).toMatchObject({ exitCode: 0, outputs: { state: "already-done" } });
  });

  test.concurrent("are only shown by a plan", async () => {
    const app = await released();
    const run = await app.notes({ tag: "v1.3.0", mode: "plan" });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: "go", file: "", url: "", state: "", changes: "4" } });
    expect(lastLine(run)).toBe(`signalbox changelog: go: would write \`${FILE}\``);
    expect(run.summary).toContain("- feat(crm): New lead scoring algorithm");
    expect(app.untidy()).toBe("");
    await expect(releaseOn(app, "v1.3.0")).rejects.toThrow("404");
  });

  test.concurrent("are a file alone where no GitHub Release is wanted", async () => {
    const app = await released();
    expect(await app.notes({ tag: "v1.3.0", release: "false" })).toMatchObject({
      exitCode: 0,
      outputs: { file: FILE, url: "", state: "done" },
    });
    await expect(releaseOn(app, "v1.3.0")).rejects.toThrow("404");
  });

  test.concurrent("are not made up for a tag that is none", async () => {
    const app = await released();
    const run = await app.notes({ tag: "v1.4.0" });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold", file: "", changes: "0" } });
    expect(run.annotations[0]?.properties).toMatchObject({ file: ".github/release-policy.yml", line: "2", col: "1" });
    expect(app.untidy()).toBe("");
  });

  test.concurrent("are not published for a tag that GitHub does not have: it would make one", async () => {
    const app = await acme.repository(ONE, twoReleases);
    const run = await app.notes({ tag: "v1.3.0" });
    expect(run.exitCode).toBe(1);
    expect(lastLine(run)).toContain("partly-done: `docs/release-notes/v1.3.0.md` written, but no GitHub Release");
    expect(lastLine(run)).toContain("the tag `v1.3.0` is not on GitHub; push the tag first");
    expect(run.outputs).toMatchObject({ state: "partly-done", url: "" });
    await expect(releaseOn(app, "v1.3.0")).rejects.toThrow("404");
  });

  test.concurrent("are one GitHub Release, where two runs publish them at once", async () => {
    const app = await released();
    const runs = await Promise.all([
      app.notes({ tag: "v1.3.0" }),
      app.notes({ tag: "v1.3.0" }, { checkout: app.anotherCheckout() }),
    ]);
    for (const run of runs) expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: "go" } });
    const all = z.array(ReleaseSchema).parse(await app.ask("GET", "releases"));
    expect(all.map(({ tag_name }) => tag_name)).toEqual(["v1.3.0"]);
  });

  test.concurrent("of a tag that the checkout lacks, of a shallow clone", async () => {
    const app = await released();
    const checkout = app.anotherCheckout("--depth=1", "--no-tags");
    const run = await app.notes({ tag: "v1.3.0", release: "false" }, { checkout });
    await app.notes({ tag: "v1.3.0", release: "false" });
    expect(run.exitCode).toBe(0);
    expect(readFileSync(join(checkout.directory, FILE), "utf8")).toBe(read(app));
  });

  test.concurrent("of a release candidate are a prerelease", async () => {
    const app = await released(ONE, (checkout) => {
      checkout.commit("feat: a thing");
      checkout.tag("v2.0.0-rc.1");
    });
    expect(await app.notes({ tag: "v2.0.0-rc.1" })).toMatchObject({ exitCode: 0 });
    expect(await releaseOn(app, "v2.0.0-rc.1")).toMatchObject({ prerelease: true });
  });

  test.concurrent("are recorded, and decided again the same", async () => {
    const app = await released();
    await app.notes({ tag: "v1.3.0", record: "record.json" });
    const { same, record } = replay("record.json", read(app, "record.json"));
    expect({ same, ...record }).toMatchObject({
      same: true,
      move: "changelog",
      mode: "apply",
      outcome: { state: "done" },
    });
  });

  test.concurrent("go where the policy says, and never out of the workspace through a link", async () => {
    const app = await released(`${ONE}notes:\n  file: "notes/{tag}/index.md"\n`);
    expect((await app.notes({ tag: "v1.3.0" })).outputs["file"]).toBe("notes/v1.3.0/index.md");
    const linked = await released(`${ONE}notes:\n  file: "out/{tag}.md"\n`, (checkout) => {
      twoReleases(checkout);
      checkout.git(
        "update-index",
        "--add",
        "--cacheinfo",
        `120000,${checkout.gitWith({ input: "../.." }, ["hash-object", "-w", "--stdin"])},out`,
      );
      checkout.git("checkout-index", "out");
    });
    const run = await linked.notes({ tag: "v1.3.0", release: "false" });
    expect(run.exitCode).toBe(1);
    expect(lastLine(run)).toContain("`out/v1.3.0.md` leads out of the workspace");
    expect(existsSync(join(linked.checkout.directory, "../../v1.3.0.md"))).toBe(false);
  });
});

describe("what a release must include", () => {
  const NEEDS = `${ONE}notes: { needs: [summary, rollback] }\n`;

  function footed(footers: string) {
    return (checkout: TestRepository): void => {
      checkout.commit("feat: begin");
      checkout.tag("v1.2.3");
      checkout.commit(`feat: a thing\n\n${footers}`);
      checkout.tag("v1.3.0");
    };
  }

  test.concurrent("and nobody wrote is asked for in words to add; nothing is published, and nothing made up", async () => {
    const app = await released(NEEDS, footed("Rollback: turn it off"));
    const run = await app.notes({ tag: "v1.3.0" });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold", file: "", url: "", state: "" } });
    expect(run.annotations).toEqual([
      {
        name: "error",
        properties: { title: "notes.needs: unmet", file: ".github/release-policy.yml", line: "4", col: "10" },
        message: expect.stringContaining(
          `nobody wrote a \`summary\` of \`v1.3.0\`. add a \`Summary:\` footer to a commit of the release, or write it into \`${FILE}\` on the default branch between the lines \`<!-- signalbox:begin summary -->\` and \`<!-- signalbox:end summary -->\``,
        ),
      },
    ]);
    expect(app.untidy()).toBe("");
    await expect(releaseOn(app, "v1.3.0")).rejects.toThrow("404");
  });

  test.concurrent("is what somebody wrote in footers", async () => {
    const app = await released(
      NEEDS,
      footed("Summary: what you waited for\nRollback: turn it off\nFeature-Flag: a-thing\nDocs: docs/a.md"),
    );
    expect(await app.notes({ tag: "v1.3.0" })).toMatchObject({ exitCode: 0, outputs: { state: "done" } });
    const text = read(app);
    expect(text).toContain("## Summary\n\nwhat you waited for ([");
    expect(text).toContain("## Rollback\n\nturn it off ([");
    expect(text).toContain("- Feature flags: a-thing\n");
    expect(text).toContain("## Documentation\n\n- [docs/a.md](");
    expect(await releaseOn(app, "v1.3.0")).toMatchObject({ body: text });
  });

  test.concurrent("is what somebody wrote into the file on the default branch, which stays as they wrote it", async () => {
    const app = await released(NEEDS, footed("Rollback: turn it off"));
    const part = "<!-- signalbox:begin summary -->\n**Great**, says @ada.\n<!-- signalbox:end summary -->";
    await app.writeOnGitHub(FILE, `# mine\n\n${part}\n`);
    expect(await app.notes({ tag: "v1.3.0" })).toMatchObject({ exitCode: 0, outputs: { state: "done" } });
    const text = read(app);
    expect(text).toContain(`## Summary\n\n${part}\n\n1 feature.\n`);
    expect(text).toContain("# v1.3.0 (");
    expect(await app.notes({ tag: "v1.3.0" })).toMatchObject({ exitCode: 0, outputs: { state: "already-done" } });
    expect(read(app)).toBe(text);
  });

  test.concurrent("tells the contract's difference, the migrations, their plan, and what stands in a rollback's way", async () => {
    const policy = `version: 1
components:
  app: { contract: { graphql: schema.graphql }, migrations: { sql: "sql/*.sql" } }
versioning: { major-needs: { migration-plan: "docs/{tag}.md" } }
notes: { needs: [impact, migrations] }
`;
    const app = await released(policy, (checkout) => {
      checkout.commit("feat: begin", {
        files: {
          "schema.graphql": "type Query { a: Int b: Int }\n",
          "sql/1.sql": "CREATE TABLE a (b integer, c integer);\n",
        },
      });
      checkout.tag("v1.2.3");
      checkout.commit("feat!: no b", {
        files: {
          "schema.graphql": "type Query { a: Int c: Int }\n",
          "sql/2.sql": "ALTER TABLE a DROP COLUMN b;\n",
          "docs/v2.0.0.md": "# To 2.0.0\n\n## Steps\n\nAsk for c.\n",
        },
      });
      checkout.tag("v2.0.0");
    });
    expect(await app.notes({ tag: "v2.0.0" })).toMatchObject({ exitCode: 0, annotations: [] });
    const text = read(app, "docs/release-notes/v2.0.0.md");
    expect(text).toMatch(
      /^- `schema\.graphql` \(GraphQL\), compared by .*:\n {2}- \*\*breaking\*\*: `Query\.b`.*\n {2}- additive: `Query\.c`/m,
    );
    expect(text).toMatch(
      /^- `sql\/2\.sql` \(sql\): undoing it restores the shape, not the data\n {2}- line 1: `ALTER TABLE a DROP COLUMN b`, /m,
    );
    expect(text).toMatch(/^- Migration plan \[docs\/v2\.0\.0\.md\]\(\S+\): .*Steps$/m);
    expect(text).toMatch(/^- Migration `sql\/2\.sql`: undoing it restores the shape, not the data\.$/m);
  });
});

describe("conventional-changelog-core and the renderer alone give the same bytes", () => {
  const cases: readonly {
    name: string;
    tag: string;
    build: (checkout: TestRepository) => void;
    init?: readonly string[];
    policy?: string;
  }[] = [
    { name: "for a first release", tag: "v1.2.3", build: twoReleases },
    { name: "for a later release", tag: "v1.3.0", build: twoReleases },
    { name: "in a SHA-256 repository", tag: "v1.3.0", build: twoReleases, init: ["--object-format=sha256"] },
    {
      name: "for a release that brings nothing to tell",
      tag: "v1.3.1",
      build(checkout) {
        twoReleases(checkout);
        checkout.commit("docs: a page");
        checkout.tag("v1.3.1");
      },
    },
    {
      name: "for a release off the branch that is checked out",
      tag: "v1.2.4",
      build(checkout) {
        twoReleases(checkout);
        checkout.branch("hotfix", "v1.2.3");
        checkout.commit("fix: at once");
        checkout.tag("v1.2.4");
        checkout.checkout("main");
      },
    },
    {
      name: "over merges of branches, and a revert",
      tag: "v1.4.0",
      build(checkout) {
        twoReleases(checkout);
        checkout.branch("topic", "v1.2.3");
        const gone = checkout.commit("feat: what does not stay");
        checkout.commit("feat(é😀): a thing of the topic");
        checkout.checkout("main");
        checkout.merge("topic", "Merge pull request #3 from acme/topic");
        checkout.commit(`Revert "feat: what does not stay"\n\nThis reverts commit ${gone}.`);
        checkout.tag("v1.4.0");
      },
    },
    {
      name: "for one component of several",
      tag: "web-v1.1.0",
      policy: "version: 1\ncomponents:\n  web: { path: apps/web }\n  api: { path: apps/api }\n",
      build(checkout) {
        checkout.commit("feat: both", { files: { "apps/web/a": "1", "apps/api/a": "1" } });
        checkout.tag("web-v1.0.0");
        checkout.commit("feat: the web", { files: { "apps/web/a": "2" } });
        checkout.commit("feat: the api", { files: { "apps/api/a": "2" } });
        checkout.tag("web-v1.1.0");
      },
    },
  ];

  test.concurrent.each(cases)("$name", async ({ tag, build, init = [], policy = ONE }) => {
    const app = await acme.repository(policy, build, init);
    const run = await app.notes({ tag, release: "false" });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    const text = read(app, run.outputs["file"]);
    expect(text).toBe(await renderedAlone(app, policy, tag));
    expect(text.startsWith(`# ${tag} (2025-01-0`)).toBe(true);
  });

  async function renderedAlone(app: AcmeRepository, policy: string, tag: string): Promise<string> {
    const loaded = readPolicy(".github/release-policy.yml", policy);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
    const git = openGit(app.checkout.directory);
    const facts = await gatherNotesFacts(loaded.value, {
      git,
      tag,
      tags: readTags(git),
      repositoryUrl: `https://github.com/${app.path}`,
    });
    const { notes } = decideNotes(loaded.value, facts);
    return notes === null ? "" : renderNotes(notes);
  }
});

describe("a repository's own style", () => {
  test.concurrent("is its preset, installed as any dependency", async () => {
    const app = await released(`${ONE}notes:\n  preset: conventionalcommits\n`);
    linkPreset(app);
    const run = await app.notes({ tag: "v1.3.0", release: "false" });
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    const text = read(app);
    expect(text).toContain(`## [1.3.0](https://github.com/${app.path}/compare/v1.2.3...v1.3.0) (2025-01-02)`);
    expect(text).toContain("### ⚠ BREAKING CHANGES\n\n* **api:** ask for JSON instead of XML\n");
    expect(text).toContain(
      `### Features\n\n* **crm:** New lead scoring algorithm ([#12](https://github.com/${app.path}/issues/12)) ([`,
    );
    expect(text).toContain("### Bug Fixes\n");
    await app.notes({ tag: "v1.3.0", release: "false" });
    expect(read(app)).toBe(text);
  });

  test.concurrent("is its Handlebars template, as it was when the release was made", async () => {
    const app = await released(`${ONE}notes:\n  template: template.hbs\n`, (checkout) => {
      twoReleases(checkout);
      checkout.commit("docs: another template", { files: { "template.hbs": "later" } });
    });
    await app.notes({ tag: "v1.3.0", release: "false" });
    expect(read(app)).toBe(
      `1.3.0 of ${app.path}, 2025-01-02\nperf: no more XML;\nfix: a bug in \\\`x\\\`; count each lead once;\nfeat: New lead scoring algorithm (#12);\n\n${sectionsOf(app)}\n`,
    );
  });

  test.concurrent.each([
    {
      notes: "preset: atom",
      says: "the preset `atom` is not installed in the repository; run `npm ci` before this step",
    },
    { notes: "template: none.hbs", says: "the template `none.hbs` is not in the released commit" },
  ])("that is not there is said: $notes", async ({ notes, says }) => {
    const app = await released(`${ONE}notes:\n  ${notes}\n`);
    const run = await app.notes({ tag: "v1.3.0" });
    expect(run.exitCode).toBe(1);
    expect(lastLine(run)).toContain(says);
    expect(app.untidy()).toBe("");
  });

  test.concurrent.each([
    {
      name: "a template",
      template: "{{#each commitGroups}}",
      says: /own preset or template does not render: .*Parse error/,
    },
    {
      name: "a template's helper",
      template: "{{shout version}}",
      says: /own preset or template does not render: .*Missing helper: "shout"/,
    },
  ])("that is broken is its own fault, and named: $name", async ({ template, says }) => {
    const app = await released(`${ONE}notes:\n  template: broken.hbs\n`, (checkout) => {
      checkout.commit("feat: begin", { files: { "broken.hbs": template } });
      checkout.tag("v1.3.0");
    });
    const run = await app.notes({ tag: "v1.3.0", release: "false" });
    expect(run).toMatchObject({ exitCode: 1, outputs: {} });
    expect(lastLine(run)).toMatch(says);
    expect(app.untidy()).toBe("");
  });

  test.concurrent("may be a preset that is an ES module alone, and one that throws is named", async () => {
    const app = await released(`${ONE}notes:\n  preset: own\n`);
    write(app, "export default () => ({ writer: { mainTemplate: '{{version}} in our own way', transform: null } });");
    await app.notes({ tag: "v1.3.0", release: "false" });
    expect(read(app)).toBe(`1.3.0 in our own way\n\n${sectionsOf(app)}\n`);
    write(app, "throw new Error('::error::stolen');");
    const run = await app.notes({ tag: "v1.3.0", release: "false" });
    expect(lastLine(run)).toContain("the preset `own` cannot be loaded; use a preset that");
    write(app, "import 'what-is-not-there';");
    expect(lastLine(await app.notes({ tag: "v1.3.0", release: "false" }))).toContain(
      "the preset `own` cannot be loaded",
    );
  });

  function write(app: AcmeRepository, source: string): void {
    const folder = join(app.checkout.directory, "node_modules/conventional-changelog-own");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", exports: { import: "./index.js" } }));
    writeFileSync(join(folder, "index.js"), source);
  }

  /** As npm links a workspace: the package itself stands elsewhere, with what it needs. */
  function linkPreset(app: AcmeRepository): void {
    const require = createRequire(import.meta.url);
    const from = dirname(dirname(require.resolve("conventional-changelog-conventionalcommits")));
    mkdirSync(join(app.checkout.directory, "node_modules"));
    symlinkSync(from, join(app.checkout.directory, "node_modules/conventional-changelog-conventionalcommits"));
  }
});
