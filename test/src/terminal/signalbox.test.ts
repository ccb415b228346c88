import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import * as z from "zod";
import { type Ended, node, root, run } from "../gates/repository.ts";

// The committed bundle of the terminal program, on clones made by git.

const ONE = "version: 1\ncomponents:\n  app: {}\n";
const TWO = "version: 1\ncomponents:\n  web: { path: apps/web }\n  api: { path: services/api }\n";
const POLICY = ".github/release-policy.yml";

const scratch = mkdtempSync(join(tmpdir(), "signalbox-terminal-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function repository(build: (made: TestRepository) => void, policy: string | null = ONE): TestRepository {
  const directory = mkdtempSync(join(scratch, "repository-"));
  const made = new TestRepository({ directory });
  made.git("init", "--quiet", "--initial-branch=main");
  if (policy !== null) made.commit("chore: begin", { files: { [POLICY]: policy } });
  build(made);
  return made;
}

function signalbox(where: TestRepository | string, ...args: readonly string[]): Promise<Ended> {
  return node("dist/cli/index.js", ["-C", typeof where === "string" ? where : where.directory, ...args], {
    cwd: scratch,
  });
}

function threeReleases(made: TestRepository): void {
  made.commit("feat: one");
  made.tag("v1.0.0");
  made.commit("fix: two");
  made.tag("v1.0.1", { message: "1.0.1" });
  made.commit("feat(crm)!: three (#3)\n\nBREAKING CHANGE: it is another");
  made.tag("v2.0.0");
  made.commit("docs: a page");
  made.commit("feat: four");
}

let released: TestRepository;
beforeAll(() => {
  released = repository(threeReleases);
});

describe("plan", () => {
  test("tells people the next version and what brings it", async () => {
    const { code, stdout, stderr } = await signalbox(released, "plan");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [head, change] = stdout.split("\n");
    expect(head).toBe("app  2.0.0 → 2.1.0  minor  tag v2.1.0");
    expect(change).toBe(`    ${released.head().slice(0, 7)} feat: four`);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("go: 1 component to release");
    expect(released.git("status", "--porcelain", "--ignored")).toBe("");
  });

  const PlanSchema = z.object({
    signalbox: z.literal("plan/1"),
    verdict: z.enum(["go", "hold", "unknown"]),
    move: z.enum(["release", "nothing"]),
    candidate: z.string(),
    components: z.array(
      z.object({
        name: z.string(),
        previous: z.string().nullable(),
        version: z.string().nullable(),
        tag: z.string().nullable(),
        bump: z.enum(["major", "minor", "patch", "none"]),
        reasons: z
          .array(z.object({ code: z.string(), rule: z.string(), status: z.string(), observed: z.string() }))
          .min(1),
      }),
    ),
  });

  async function planned(where: TestRepository, ...args: readonly string[]): Promise<z.infer<typeof PlanSchema>> {
    const { stdout, stderr } = await signalbox(where, "plan", "--json", ...args);
    expect(stderr).toBe("");
    return PlanSchema.parse(JSON.parse(stdout));
  }

  test("tells machines one document", async () => {
    const { components, ...rest } = await planned(released);
    expect(rest).toMatchObject({ verdict: "go", move: "release", candidate: released.head() });
    expect(components).toMatchObject([
      { name: "app", previous: "2.0.0", version: "2.1.0", tag: "v2.1.0", bump: "minor" },
    ]);
  });

  test.each([
    { at: "v2.0.0", previous: "1.0.1", version: "2.0.0", bump: "major" },
    { at: "v1.0.1", previous: "1.0.0", version: "1.0.1", bump: "patch" },
    { at: "v1.0.0", previous: null, version: "1.0.0", bump: "minor" },
    { at: "HEAD~1", previous: "2.0.0", version: "2.0.0", bump: "none" },
  ])("as if $at were the newest commit, and no tag on it or after it existed", async ({ at, ...expected }) => {
    expect((await planned(released, "--at", at)).components).toMatchObject([expected]);
  });

  test("of a component alone, and of a release that stands", async () => {
    const shop = repository((made) => {
      made.commit("feat: both", { files: { "apps/web/a": "1", "services/api/a": "1" } });
      made.tag("web-v1.0.0");
    }, TWO);
    expect((await planned(shop)).components.map(({ name, version, tag }) => [name, version, tag])).toEqual([
      ["web", "1.0.0", "web-v1.0.0"],
      ["api", "1.0.0", "api-v1.0.0"],
    ]);
    expect((await planned(shop, "--component", "api")).components.map(({ name }) => name)).toEqual(["api"]);
    expect((await signalbox(shop, "plan")).stdout).toContain("web  1.0.0  released already: web-v1.0.0");
    const unknown = await signalbox(shop, "plan", "--component", "ap");
    expect(unknown).toMatchObject({
      code: 1,
      stdout: "",
      stderr: "error: the policy has no component `ap`\nto do: name one of: web, api\n",
    });
  });

  const LINES = `${ONE}branches:
  main: { environment: staging, prerelease: rc }
  release/*: { environment: production }
  hotfix/*: { environment: production, from: production-tag }
`;

  test("on the branches of a release: candidates, the final version, a hotfix", async () => {
    const app = repository((made) => {
      made.commit("feat: one");
      made.tag("v1.2.3");
      made.commit("feat: two");
    }, LINES);
    expect((await signalbox(app, "plan")).stdout).toContain("app  1.2.3 → 1.3.0-rc.1  minor  tag v1.3.0-rc.1\n");
    app.tag("v1.3.0-rc.1");
    expect((await signalbox(app, "plan")).stdout).toContain("app  1.3.0-rc.1  released already: v1.3.0-rc.1\n");
    app.commit("fix: three");
    expect((await planned(app)).components).toMatchObject([
      { previous: "1.2.3", version: "1.3.0-rc.2", bump: "minor" },
    ]);
    app.branch("release/1.3");
    expect((await planned(app)).components).toMatchObject([{ version: "1.3.0", tag: "v1.3.0", bump: "minor" }]);
    app.branch("hotfix/1.2.4", "v1.2.3");
    app.commit("feat: hot");
    expect((await planned(app)).components).toMatchObject([{ version: "1.2.4", tag: "v1.2.4", bump: "patch" }]);
    app.branch("hotfix/1.2.5", "main");
    app.commit("fix: hot");
    const refused = await signalbox(app, "plan");
    expect(refused.code).toBe(2);
    expect(refused.stdout).toContain("✗ it was not forked from `v1.2.3`");
    expect(refused.stdout).toContain("✗ it is named for 1.2.5, and its release would be 1.2.4");
    expect(refused.stdout).toContain(`rule:     ${POLICY}:7:40 branches.hotfix/*.from`);
  });

  test("of a calendar version counts in the month of the commit that it is asked about", async () => {
    const model = repository((made) => {
      made.commit("feat: begin");
      made.tag("lead-2025.01.001");
      made.wait(40 * 86_400);
      made.commit("fix: retrain in February");
      made.wait(300 * 86_400);
      made.commit("docs: a page");
      made.commit("fix: retrain in December");
    }, 'version: 1\ncomponents: { lead: { scheme: calver, tag: "lead-{version}" } }\n');
    const versions = async (...args: readonly string[]): Promise<readonly (string | null)[]> =>
      (await planned(model, ...args)).components.map(({ version }) => version);
    expect(await versions("--at", "HEAD~2")).toEqual(["2025.02.001"]);
    expect(await versions("--at", "HEAD")).toEqual(["2025.12.001"]);
    const before = new Date().toISOString();
    const [now] = await versions();
    expect([before, new Date().toISOString()].map((time) => `${time.slice(0, 4)}.${time.slice(5, 7)}.001`)).toContain(
      now,
    );
  });

  test("of a contract and of migrations, by the files of the commits", async () => {
    const api = (fields: string): string =>
      `{ "openapi": "3.0.3", "info": { "title": "A", "version": "1" }, "paths": { "/a": { "get": { "responses": { "200": { "description": "a", "content": { "application/json": { "schema": { "type": "object", "properties": { ${fields} } } } } } } } } } }`;
    const shop = repository((made) => {
      made.commit("feat: begin", { files: { "api.json": api('"a": {}, "b": {}') } });
      made.tag("v1.0.0");
      made.commit("fix: tidy up", {
        files: { "api.json": api('"a": {}'), "sql/1.sql": "DROP TABLE orders;\n" },
      });
    }, 'version: 1\ncomponents:\n  app: { contract: { openapi: api.json }, migrations: { sql: "sql/*.sql" } }\n');
    const { code, stdout } = await signalbox(shop, "plan");
    expect(code).toBe(2);
    expect(stdout).toMatch(/✗ `api\.json` breaks 1 thing: `GET \/a`, `response 200 [^`]*b`/);
    expect(stdout).toContain("✗ `sql/1.sql:1` is `");
    expect(stdout).toContain("`DROP TABLE orders`");
  });

  test("of nothing is green", async () => {
    const quiet = repository((made) => {
      made.tag("v1.0.0");
      made.commit("docs: a page");
    });
    const { code, stdout } = await signalbox(quiet, "plan");
    expect(code).toBe(0);
    expect(stdout).toContain("go: nothing to release");
  });

  test("that holds exits with 2, and shows the policy's line", async () => {
    const topic = repository((made) => {
      made.branch("feature/x");
      made.commit("feat: x");
    }, `${ONE}branches:\n  main: { environment: production }\n  feature/*: {}\n`);
    const { code, stdout } = await signalbox(topic, "plan");
    expect(code).toBe(2);
    expect(stdout).toContain("✗ `feature/*` names no environment");
    expect(stdout).toContain(`rule:     ${POLICY}:6:3 branches.feature/*`);
    expect(stdout).toContain("hold: not to be released");
  });

  test("that cannot know exits with 1", async () => {
    const detached = repository((made) => {
      made.commit("feat: x");
      made.checkout("HEAD~0");
    });
    expect(await signalbox(detached, "plan")).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("unknown: not to be released until it is known"),
    });
    expect(await signalbox(detached, "plan", "--branch", "main")).toMatchObject({ code: 0 });
  });

  test("with a policy on trial says so, and is not recorded", async () => {
    const trial = join(scratch, "trial.yml");
    writeFileSync(trial, `${ONE}versioning:\n  bumps: { docs: major }\n`);
    const record = join(scratch, "trial.json");
    const { code, stdout } = await signalbox(released, "plan", "--policy", trial);
    expect(code).toBe(0);
    expect(stdout).toContain("app  2.0.0 → 3.0.0  major");
    expect(stdout).toContain("tried with a policy that does not govern here (--policy): nothing is recorded");
    const refused = await signalbox(released, "plan", "--policy", trial, "--record", record);
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toContain("a trial is not recorded");
    expect(existsSync(record)).toBe(false);
  });
});

describe("replay", () => {
  test("decides a record again, and finds one that was changed", async () => {
    const record = join(scratch, "record.json");
    expect((await signalbox(released, "plan", "--record", record)).code).toBe(0);
    expect(await signalbox(scratch, "replay", record)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("go: decided again, and just as recorded"),
    });
    const text = readFileSync(record, "utf8");
    const changed = async (from: string, to: string): Promise<Ended> => {
      expect(text).toContain(from);
      writeFileSync(join(scratch, "changed.json"), text.replace(from, to));
      return signalbox(scratch, "replay", join(scratch, "changed.json"));
    };
    expect(await changed('"bump": "minor"', '"bump": "patch"')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("NOT as recorded"),
    });
    expect(await changed("app: {}", "app: { path: x }")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("this one was changed"),
    });
    const noted = await changed('"at": "', '"at": "\\u001b[2K\\u009b');
    expect(noted.stdout + noted.stderr).not.toMatch(CONTROLS);
    expect(await signalbox(scratch, "replay", "--json", record)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"signalbox": "replay/1"'),
    });
    expect(await signalbox(scratch, "replay", join(scratch, "none.json"))).toMatchObject({ code: 1, stdout: "" });
  });
});

describe("backtest", () => {
  const CaseSchema = z.strictObject({
    component: z.string(),
    tag: z.string(),
    previousTag: z.string().nullable(),
    expected: z.string(),
    planned: z.string().nullable(),
    given: z.string(),
    class: z.string(),
    why: z.string().nullable(),
    evidence: z.array(z.strictObject({ kind: z.string(), id: z.string(), title: z.string() })),
  });
  const BacktestSchema = z.strictObject({
    signalbox: z.literal("backtest/1"),
    policy: z.strictObject({ file: z.string(), digest: z.string(), origin: z.looseObject({ kind: z.string() }) }),
    cases: z.array(CaseSchema),
    total: z.number(),
    agreed: z.number(),
    versions: z.strictObject({ right: z.number() }),
    whether: z.strictObject({
      releases: z.number(),
      planned: z.number(),
      quiet: z.strictObject({ points: z.number(), planned: z.number() }),
    }),
  });

  async function tested(where: TestRepository, ...args: readonly string[]): Promise<z.infer<typeof BacktestSchema>> {
    const { code, stdout, stderr } = await signalbox(where, "backtest", "--json", ...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    return BacktestSchema.parse(JSON.parse(stdout));
  }

  let shop: TestRepository;
  beforeAll(() => {
    shop = repository((made) => {
      made.commit("feat: both", { files: { "apps/web/a": "1", "services/api/a": "1" } });
      made.tag("web-v1.0.0");
      made.tag("api-v1.0.0");
      made.commit("fix(web): a bug", { files: { "apps/web/a": "2" } });
      made.tag("web-v1.0.1");
      made.commit("refactor(api): tidy up", { files: { "services/api/a": "2" } });
      made.tag("api-v1.0.1");
      made.commit("feat(web): a thing", { files: { "apps/web/a": "3" } });
      made.tag("web-v1.0.2");
    }, TWO);
  });

  test("tells machines one document: each release, and what the policy would have made of it", async () => {
    const { cases, policy, ...totals } = await tested(shop);
    expect(policy).toMatchObject({ file: POLICY, origin: { kind: expect.any(String) } });
    expect(totals).toMatchObject({ total: 5, agreed: 3 });
    expect(cases).toHaveLength(5);
    const others = cases.filter((one) => one.class !== "agreed").toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
    expect(others).toMatchObject([
      { component: "api", tag: "api-v1.0.1", expected: "1.0.1", planned: null, given: "1.0.1", class: "asks-nothing" },
      {
        component: "web",
        tag: "web-v1.0.2",
        expected: "1.0.2",
        planned: "1.1.0",
        given: "1.1.0",
        class: "smaller-step",
      },
    ]);
    expect(others[0]?.evidence[0]).toMatchObject({ kind: "commit", title: expect.stringContaining("tidy up") });
    expect(shop.git("status", "--porcelain", "--ignored")).toBe("");
  });

  test("of the newest releases, of a component, and with a policy on trial", async () => {
    expect((await tested(shop, "--last", "1")).cases.map(({ tag }) => tag)).toEqual(["web-v1.0.2"]);
    const web = await tested(shop, "--component", "web");
    expect(web.cases.map(({ tag }) => tag).toSorted()).toEqual(["web-v1.0.0", "web-v1.0.1", "web-v1.0.2"]);
    expect((await tested(shop, "--component", "web", "--last", "2")).total).toBe(2);
    const trial = join(scratch, "backtest-trial.yml");
    writeFileSync(trial, `${TWO}versioning: { bumps: { refactor: patch, feat: patch } }\n`);
    expect(await tested(shop, "--policy", trial)).toMatchObject({
      total: 5,
      agreed: 5,
      policy: { origin: { kind: "trial" } },
    });
  });

  test("tells people what differs and why, and is a report whatever it says", async () => {
    const { code, stdout, stderr } = await signalbox(shop, "backtest");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("web-v1.0.2  planned: 1.1.0");
    expect(stdout).toContain("3 of 5 (60.0%) releases just as the policy would have planned them");
    expect(stdout).not.toContain("web-v1.0.1  planned");
  });

  test.each([
    { args: ["--last", "0"], says: "`--last 0` is no number of releases" },
    { args: ["--component", "wbe"], says: "the policy has no component `wbe`" },
    { args: ["--policy", "none.yml"], says: "none.yml" },
  ])("that cannot be made says why: $args", async ({ args, says }) => {
    const { code, stdout, stderr } = await signalbox(shop, "backtest", ...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(says);
  });
});

describe("notes", () => {
  test("of the newest release, and of one", async () => {
    const newest = await signalbox(released, "notes");
    expect(newest).toMatchObject({ code: 0, stderr: "" });
    expect(newest.stdout).toMatch(
      /^# v2\.0\.0 \(2025-01-01\)\n\n## Breaking changes\n\n- feat\(crm\)!: three \(#3\)\n\n {2}it is another\n/,
    );
    expect((await signalbox(released, "notes", "--tag", "v2.0.0")).stdout).toBe(newest.stdout);
    const before = released.git("rev-parse", "--short=7", "v1.0.0");
    expect((await signalbox(released, "notes", "--tag", "v1.0.1")).stdout).toBe(
      [
        "# v1.0.1 (2025-01-01)",
        "- fix: two",
        "## Summary",
        "1 fix.",
        "## Impact",
        "- Changed: the top folder (1 file)",
        "## Rollback",
        `- Go back to v1.0.0, commit \`${before}\`.`,
        "## Contributors",
        "Ada\n",
      ].join("\n\n"),
    );
  });

  // One pass over a history tells what each release lists; its sections need files, contracts and migrations of each.
  test("of all releases are the lists of each, newest first, without the sections below them", async () => {
    const tags = ["v2.0.0", "v1.0.1", "v1.0.0"];
    const [all, ...each] = await Promise.all([
      signalbox(released, "notes", "--all"),
      ...tags.map((tag) => signalbox(released, "notes", "--tag", tag)),
    ]);
    expect(all.code).toBe(0);
    const lists = each.map(({ stdout }) => `${stdout.slice(0, stdout.indexOf("\n\n## Summary\n"))}\n`);
    for (const { stdout } of each)
      expect(stdout.match(/^## (Summary|Impact|Rollback|Contributors)$/gm)?.length).toBeGreaterThan(2);
    expect(all.stdout).toBe(lists.join("\n"));
    const document = JSON.parse((await signalbox(released, "notes", "--all", "--json")).stdout) as unknown;
    expect(document).toMatchObject({
      signalbox: "notes/1",
      notes: tags.map((tag, index) => ({ tag, text: lists[index] })),
    });
  });

  test("link to GitHub where `origin` is there", async () => {
    const clone = new TestRepository({ directory: mkdtempSync(join(scratch, "clone-")) });
    clone.git("clone", "--quiet", released.directory, ".");
    clone.git("remote", "set-url", "origin", "git@github.com:acme/shop.git");
    expect((await signalbox(clone, "notes")).stdout).toContain("([#3](https://github.com/acme/shop/pull/3), [");
  });

  test("of no release, of a tag that is none, and of two questions at once", async () => {
    const fresh = repository((made) => made.commit("feat: one"));
    expect(await signalbox(fresh, "notes")).toMatchObject({
      code: 1,
      stdout: "",
      stderr: "error: there is no release yet\nto do: tag a release first\n",
    });
    expect(await signalbox(fresh, "notes", "--all")).toMatchObject({ code: 0, stdout: "" });
    expect(await signalbox(released, "notes", "--tag", "v9.9.9")).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("✗ `v9.9.9` is no such tag here"),
    });
    expect(await signalbox(released, "notes", "--all", "--tag", "v1.0.0")).toMatchObject({ code: 1, stdout: "" });
  });
});

describe("lint", () => {
  test("shows all errors of the working tree's policy, each in its place", async () => {
    const bad = repository((made) => made.commit("feat: one"));
    writeFileSync(
      join(bad.directory, POLICY),
      "version: 2\ncomponents:\n  web: { pth: x }\n  web: {}\nnotes:\n  types: [Feat]\n",
    );
    const { code, stdout, stderr } = await signalbox(bad, "lint");
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    const places = stdout
      .trimEnd()
      .split("\n")
      .map((line) => /^(\S+?:\d+:\d+): \S/.exec(line)?.[1]);
    expect(places).toEqual([`${POLICY}:1:10`, `${POLICY}:3:10`, `${POLICY}:4:3`, `${POLICY}:6:11`]);
    expect(stdout).toContain("did you mean `path`?");
    const json: unknown = JSON.parse((await signalbox(bad, "lint", "--json")).stdout);
    expect(json).toMatchObject({
      signalbox: "lint/1",
      ok: false,
      findings: [{ at: { line: 1 } }, { at: { line: 3 } }, { at: { line: 4 } }, { at: { line: 6 } }],
    });
  });

  test("of a policy that is in order, or is not there", async () => {
    expect(await signalbox(released, "lint")).toMatchObject({ code: 0, stdout: `${POLICY}: in order\n` });
    expect(await signalbox(released, "lint", join(root, "examples/policies/monorepo.yml"))).toMatchObject({ code: 0 });
    expect(await signalbox(scratch, "lint")).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining(`the policy \`${POLICY}\` cannot be read`),
    });
  });
});

describe("explain", () => {
  test("tells what a rule means, and where it stands here", async () => {
    const policy = repository((made) => made.commit("feat: one"), `${ONE}versioning:\n  initial: 0.1.0\n`);
    const { code, stdout } = await signalbox(policy, "explain", "versioning.initial");
    expect(code).toBe(0);
    expect(stdout).toContain(
      "The first version of a component that has no release yet; of `major.minor` its first two numbers, of `calver` none.",
    );
    expect(stdout).toContain(`${POLICY}:5:3`);
    expect(JSON.parse((await signalbox(policy, "explain", "components.app.tag", "--json")).stdout)).toMatchObject({
      signalbox: "explain/1",
      rule: "components.*.tag",
    });
    // Without a repository, too.
    expect(await signalbox(scratch, "explain", "versioning.bumps")).toMatchObject({ code: 0 });
  });

  test("asks what was meant", async () => {
    const { code, stderr } = await signalbox(scratch, "explain", "versioning.bump");
    expect(code).toBe(1);
    expect(stderr).toContain("did you mean `versioning.bumps`?");
  });
});

describe("where there is nothing to look at", () => {
  const cases: readonly { name: string; where: () => TestRepository | string; says: RegExp }[] = [
    {
      name: "no repository",
      where: () => mkdtempSync(join(scratch, "empty-")),
      says: /error: there is no git repository in `.*`\nto do: /,
    },
    {
      name: "no folder",
      where: () => join(scratch, "not-there"),
      says: /error: there is no git repository in `.*`\nto do: /,
    },
    {
      name: "no commit",
      where: () => repository(() => undefined, null),
      says: /error: there is no (commit `HEAD` here|`\.github\/release-policy\.yml` on the newest commit)/,
    },
    {
      name: "no policy",
      where: () => repository((made) => made.commit("feat: one"), null),
      says: /error: there is no `\.github\/release-policy\.yml` on the newest commit; without a policy nothing passes\nto do: commit one there/,
    },
    {
      name: "no `origin/HEAD`",
      where: withoutDefaultBranch,
      says: /does not know the default branch of `origin`.*\nto do: run `git remote set-head origin --auto`/,
    },
    {
      name: "a policy with errors",
      where: () => repository((made) => made.commit("feat: one"), "version: 1\ncomponents: {}\nx: 1\n"),
      says: /has 2 errors.*\n {2}\.github\/release-policy\.yml:2:\d+: .*\n {2}\.github\/release-policy\.yml:3:1: .*\nto do: mend/,
    },
  ];

  test.each(cases)("$name: plan and notes say so, and what to do", async ({ where, says }) => {
    const place = where();
    for (const ended of await Promise.all([
      signalbox(place, "plan"),
      signalbox(place, "notes", "--tag", "v1.0.0"),
      signalbox(place, "plan", "--json"),
    ])) {
      expect(ended).toMatchObject({ code: 1, stdout: "" });
      expect(ended.stderr).toMatch(says);
    }
  });

  test.each(["--output=x", "nowhere", "HEAD^{tree}", "v1.0.0:file-2"])("no commit `%s`", async (revision) => {
    const { code, stderr } = await signalbox(released, "plan", `--at=${revision}`);
    expect(code).toBe(1);
    expect(stderr).toContain(`there is no commit \`${revision}\` here`);
  });

  function withoutDefaultBranch(): TestRepository {
    return repository((made) => {
      made.commit("feat: one");
      made.git("remote", "add", "origin", "https://github.com/acme/shop.git");
    });
  }
});

test("the policy is `origin`'s default branch's, not the checkout's", async () => {
  const upstream = repository(
    (made) => made.commit("feat: one"),
    `${ONE}branches:\n  main: { environment: production }\n`,
  );
  const clone = new TestRepository({ directory: mkdtempSync(join(scratch, "clone-")) });
  clone.git("clone", "--quiet", upstream.directory, ".");
  clone.branch("feature/loose");
  clone.commit("feat: loosen", { files: { [POLICY]: `${ONE}branches:\n  "**": { environment: production }\n` } });
  expect(await signalbox(clone, "plan")).toMatchObject({
    code: 2,
    stdout: expect.stringContaining("no entry fits `feature/loose`"),
  });
});

/** What a terminal would act on: controls but for line ends and tabs, and what turns the reading direction. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

test("nothing that others wrote reaches the terminal as a control", async () => {
  const text = "\u001b[2K\u001b]0;title\u0007\u009b31m\u202Eevil\u2066\r\u0008\u007f";
  const hostile = repository((made) => {
    made.commit("feat: one");
    made.tag("v1.0.0");
    made.commit(`feat(${text}): ${text}\n\n${text}\n\nBREAKING CHANGE: ${text}`, {
      author: { name: text.replaceAll(/[\r\n]/g, ""), email: "x" },
    });
    made.commit(`${text} is no conventional commit`);
    made.tag("v2.0.0");
    made.commit(`fix: ${text}`);
    made.branch("feature/\u202Eevil\u009b31m");
  });
  const commands = [
    ["plan"],
    ["plan", "--json"],
    ["plan", "--at", "v2.0.0"],
    ["notes"],
    ["notes", "--all"],
    ["notes", "--json"],
    ["notes", "--all", "--json"],
    ["notes", "--tag", text],
    ["explain", text],
    ["plan", "--at", text],
    ["lint", text],
    ["replay", text],
    ["backtest"],
    ["backtest", "--json"],
    ["backtest", "--component", text],
    ["backtest", "--last", text],
  ];
  for (const args of commands) {
    const { stdout, stderr } = await signalbox(hostile, ...args);
    expect({ args, found: CONTROLS.exec(stdout + stderr)?.[0] }).toEqual({ args, found: undefined });
  }
  writeFileSync(join(hostile.directory, POLICY), `${ONE}"${text.replaceAll("\r", "")}": 1\n`);
  const lint = await signalbox(hostile, "lint");
  expect(lint.code).toBe(2);
  expect(lint.stdout).not.toMatch(CONTROLS);
});

test("the shim starts the program on the clone's own Node where the running one is older", async () => {
  const older = olderNode() ?? process.execPath;
  const shim = join(root, "dist/cli/signalbox.js");
  const plan = await run(older, [shim, "-C", released.directory, "plan"]);
  expect(plan).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("go: 1 component to release") });
  expect(await run(older, [shim, "-C", scratch, "plan"])).toMatchObject({ code: 1, stdout: "" });
  expect(await run(older, [shim, "--help"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Usage: signalbox"),
  });
});

test.each([["--help"], ["plan", "--help"], ["plna"], ["plan", "--jsn"], []])(
  "usage: signalbox %s %s",
  async (...args) => {
    const { code, stdout, stderr } = await node("dist/cli/index.js", args);
    expect(stdout + stderr).toContain("signalbox");
    expect(code).toBe(args.includes("--help") ? 0 : 1);
  },
);

/** A Node on the path that is too old for the bundle, as a newcomer may have. */
function olderNode(): string | undefined {
  const programs = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "node"));
  return programs.find(
    (program) =>
      existsSync(program) &&
      Number.parseInt(execFileSync(program, ["--version"], { encoding: "utf8" }).slice(1), 10) < 24,
  );
}

describe("what Node compiled", () => {
  const planIn = (env: Readonly<Record<string, string>>): Promise<Ended> =>
    run(process.execPath, [join(root, "dist/cli/index.js"), "-C", released.directory, "plan"], {
      cwd: scratch,
      env: { PATH: process.env["PATH"] ?? "", ...env },
    });

  test("is kept in the user's own cache folder", async () => {
    const cache = mkdtempSync(join(scratch, "cache-"));
    expect(await planIn({ XDG_CACHE_HOME: cache })).toMatchObject({ code: 0, stderr: "" });
    expect(existsSync(join(cache, "signalbox"))).toBe(true);
  });

  test("is kept nowhere by a user without a folder, and missed by nobody", async () => {
    expect(await planIn({ HOME: "/dev/null" })).toMatchObject({ code: 0, stderr: "" });
  });
});
