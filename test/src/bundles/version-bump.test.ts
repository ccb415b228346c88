import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { TestRepository } from "@signalbox/history/test-repository";
import { replay } from "@signalbox/moves/replay";
import * as z from "zod";
import { Acme, type AcmeRepository } from "./acme.ts";
import { gitThat } from "./git-on-path.ts";
import { lastLine } from "./last-line.ts";

// The committed bundle of version-bump, as a runner runs it.

let acme: Acme;
beforeAll(async () => {
  acme = await Acme.open();
});
afterAll(() => acme.close());

const ONE = "version: 1\ncomponents:\n  app: {}\n";
const TWO = "version: 1\ncomponents:\n  web: { path: apps/web }\n  api: { path: services/api }\n";

function oneReleased(checkout: TestRepository): void {
  checkout.commit("feat: what is released");
  checkout.tag("v1.2.3");
  checkout.commit("fix: a bug");
}

function twoReleased(checkout: TestRepository): void {
  checkout.commit("feat: what is released", { files: { "apps/web/a": "1", "services/api/a": "1" } });
  checkout.tag("web-v1.0.0");
  checkout.tag("api-v2.0.0");
  checkout.commit("fix(web): a bug", { files: { "apps/web/a": "2" } });
  checkout.commit("feat(api): a thing", { files: { "services/api/a": "2" } });
}

const ReferenceSchema = z.object({ object: z.object({ sha: z.string() }) });

describe("one component", () => {
  test.concurrent("is planned without a write", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const before = app.refs();
    const run = await app.bump();
    expect(run).toMatchObject({ exitCode: 0, stderr: "", annotations: [] });
    expect(run.outputs).toMatchObject({
      verdict: "go",
      version: "1.2.4",
      "previous-version": "1.2.3",
      tag: "v1.2.4",
      bump: "patch",
      released: "false",
    });
    const entry = {
      name: "app",
      path: ".",
      previous: "1.2.3",
      version: "1.2.4",
      tag: "v1.2.4",
      bump: "patch",
      released: false,
    };
    expect(JSON.parse(run.outputs["components"] ?? "")).toEqual([entry]);
    expect(JSON.parse(run.outputs["releases"] ?? "")).toEqual([entry]);
    expect(lastLine(run)).toBe("signalbox version-bump: go: would tag v1.2.4");
    expect(run.summary).toContain("**🟢 go**");
    expect(app.refs()).toEqual(before);
    expect(app.untidy()).toBe("");
    expect(app.checkout.git("tag")).toBe("v1.2.3");
  });

  test.concurrent("is tagged once; the same again finds its tag, and says the same", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const first = await app.bump({ mode: "apply" });
    const refs = app.refs();
    const second = await app.bump({ mode: "apply" });
    const elsewhere = await app.bump({ mode: "apply" }, { checkout: app.anotherCheckout() });
    expect(first).toMatchObject({ exitCode: 0, outputs: { verdict: "go", tag: "v1.2.4", released: "true" } });
    expect(lastLine(first)).toBe("signalbox version-bump: go: pushed `v1.2.4`");
    expect(lastLine(second)).toContain("`v1.2.4` stands already for this candidate");
    for (const again of [second, elsewhere]) {
      expect(again.exitCode).toBe(0);
      expect({ ...again.outputs, record: "" }).toEqual({ ...first.outputs, record: "" });
    }
    expect(app.refs()).toEqual(refs);
    expect(app.tags()).toEqual({ "v1.2.3": app.checkout.git("rev-parse", "v1.2.3"), "v1.2.4": app.checkout.head() });
    // Annotated, made by whom, and of which candidate.
    const tag = app.remote.git("cat-file", "tag", "v1.2.4");
    expect(tag).toContain(`\n\napp 1.2.4\n\nSignalbox-Candidate: ${app.checkout.head()}`);
    expect(tag).toContain("tagger github-actions[bot] <");
    // Later steps of the job find it in the clone.
    expect(app.checkout.git("rev-parse", "v1.2.4^{commit}")).toBe(app.checkout.head());
    expect(app.untidy()).toBe("");
  });

  test.concurrent("with nothing to release is green", async () => {
    const app = await acme.repository(ONE, (checkout) => {
      checkout.commit("feat: what is released");
      checkout.tag("v1.2.3");
      checkout.commit("docs: a page");
    });
    const run = await app.bump({ mode: "apply" });
    expect(run).toMatchObject({ exitCode: 0, annotations: [] });
    expect(run.outputs).toMatchObject({
      verdict: "go",
      version: "1.2.3",
      tag: "",
      bump: "none",
      released: "false",
      releases: "[]",
    });
    expect(Object.keys(app.tags())).toEqual(["v1.2.3"]);
  });

  test.concurrent("that was never released begins at the policy's first version", async () => {
    const app = await acme.repository(`${ONE}versioning:\n  initial: 0.1.0\n`, (checkout) =>
      checkout.commit("feat: begin"),
    );
    const run = await app.bump({ mode: "apply" });
    expect(run.outputs).toMatchObject({ version: "0.1.0", "previous-version": "", tag: "v0.1.0", released: "true" });
  });

  test.concurrent("in a SHA-256 repository", async () => {
    const app = await acme.repository(ONE, oneReleased, ["--object-format=sha256"]);
    const run = await app.bump({ mode: "apply" }, { env: { GITHUB_SHA: app.checkout.head() } });
    expect(run).toMatchObject({ exitCode: 0, outputs: { tag: "v1.2.4" } });
    expect(app.tags()["v1.2.4"]).toBe(app.checkout.head());
  });

  test.concurrent("is released from a shallow clone, which is deepened first", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const checkout = app.anotherCheckout("--depth=1");
    expect(checkout.git("rev-parse", "--is-shallow-repository")).toBe("true");
    const run = await app.bump({ mode: "apply" }, { checkout });
    expect(run.outputs).toMatchObject({ version: "1.2.4", "previous-version": "1.2.3", released: "true" });
  });

  test.concurrent("is planned for a pull request as if it were merged, and never tagged from one", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const merged = app.anotherCheckout();
    merged.branch("pull/7/merge");
    merged.commit("feat: what the pull request brings");
    const env = {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_REF: "refs/pull/7/merge",
      GITHUB_REF_NAME: "7/merge",
      GITHUB_BASE_REF: "main",
      GITHUB_HEAD_REF: "topic",
    };
    const plan = await app.bump({}, { checkout: merged, env });
    expect(plan).toMatchObject({ exitCode: 0, outputs: { verdict: "go", version: "1.3.0" } });
    const apply = await app.bump({ mode: "apply" }, { checkout: merged, env });
    expect(apply).toMatchObject({ exitCode: 1, outputs: { verdict: "unknown", released: "false" } });
    expect(Object.keys(app.tags())).toEqual(["v1.2.3"]);
  });

  test.concurrent("is planned for a merge queue as if it were merged, and never tagged from one", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const queued = app.anotherCheckout();
    queued.branch("queued");
    queued.commit("feat: what the pull request brings");
    const branch = `gh-readonly-queue/main/pr-1-${queued.head()}`;
    const event = {
      action: "checks_requested",
      merge_group: { base_ref: "refs/heads/main", head_ref: `refs/heads/${branch}` },
    };
    const where = { checkout: queued, branch, env: { GITHUB_EVENT_NAME: "merge_group" }, event };
    const plan = await app.bump({}, where);
    expect(plan).toMatchObject({ exitCode: 0, outputs: { verdict: "go", version: "1.3.0" } });
    const apply = await app.bump({ mode: "apply" }, where);
    expect(apply).toMatchObject({ exitCode: 1, outputs: { released: "false" } });
    expect(Object.keys(app.tags())).toEqual(["v1.2.3"]);
  });

  test.concurrent("that was tagged tells its outputs even where the record cannot be written", async () => {
    const app = await acme.repository(ONE, oneReleased);
    mkdirSync(join(app.checkout.directory, "kept"));
    const run = await app.bump({ mode: "apply", record: "kept" });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "go", tag: "v1.2.4", released: "true", record: "" } });
    expect(run.annotations).toEqual([
      { name: "error", properties: { title: "file.link" }, message: expect.stringContaining("`kept`") },
    ]);
    expect(lastLine(run)).toContain("pushed `v1.2.4`; its record was not written: `kept` is a link or a folder");
    expect(run.summary).toContain("v1.2.4");
    expect(app.tags()["v1.2.4"]).toBe(app.checkout.head());
  });
});

describe("several components", () => {
  test.concurrent("are tagged in one push, each in its own tag", async () => {
    const shop = await acme.repository(TWO, twoReleased);
    const run = await shop.bump({ mode: "apply" });
    expect(run.outputs).toMatchObject({ verdict: "go", version: "", tag: "", bump: "none", released: "true" });
    expect(JSON.parse(run.outputs["releases"] ?? "")).toEqual([
      {
        name: "web",
        path: "apps/web",
        previous: "1.0.0",
        version: "1.0.1",
        tag: "web-v1.0.1",
        bump: "patch",
        released: true,
      },
      {
        name: "api",
        path: "services/api",
        previous: "2.0.0",
        version: "2.1.0",
        tag: "api-v2.1.0",
        bump: "minor",
        released: true,
      },
    ]);
    expect(Object.keys(shop.tags())).toEqual(["api-v2.0.0", "api-v2.1.0", "web-v1.0.0", "web-v1.0.1"]);
  });

  test.concurrent("are tagged together or not at all", async () => {
    const shop = await acme.repository(TWO, twoReleased);
    hook(shop, "update", 'case "$1" in refs/tags/web-*) exit 1 ;; esac');
    const run = await shop.bump({ mode: "apply" });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "go", released: "false" } });
    expect(lastLine(run)).toMatch(/not-done: `web-v1\.0\.1`, `api-v2\.1\.0` was not pushed: .*hook declined/);
    expect(Object.keys(shop.tags())).toEqual(["api-v2.0.0", "web-v1.0.0"]);
  });

  test.concurrent("are released alone where one is named", async () => {
    const shop = await acme.repository(TWO, twoReleased);
    const run = await shop.bump({ mode: "apply", components: "api" });
    expect(run.outputs).toMatchObject({ version: "2.1.0", tag: "api-v2.1.0", released: "true" });
    expect(Object.keys(shop.tags())).toEqual(["api-v2.0.0", "api-v2.1.0", "web-v1.0.0"]);
    expect(lastLine(await shop.bump({ components: "wbe" }))).toContain(
      "the policy has no component `wbe`; name one of: web, api",
    );
  });

  test.concurrent("of which one stands already: the other follows", async () => {
    const shop = await acme.repository(TWO, twoReleased);
    await shop.bump({ mode: "apply", components: "api" });
    const run = await shop.bump({ mode: "apply" });
    expect(run).toMatchObject({ exitCode: 0, outputs: { released: "true" } });
    expect(Object.keys(shop.tags())).toEqual(["api-v2.0.0", "api-v2.1.0", "web-v1.0.0", "web-v1.0.1"]);
  });
});

describe("two at the same moment", () => {
  test.concurrent("of one commit give one tag, and both succeed", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const runs = await Promise.all([
      app.bump({ mode: "apply" }),
      app.bump({ mode: "apply" }, { checkout: app.anotherCheckout() }),
    ]);
    for (const run of runs) expect(run).toMatchObject({ exitCode: 0, outputs: { tag: "v1.2.4", released: "true" } });
    expect(Object.keys(app.tags())).toEqual(["v1.2.3", "v1.2.4"]);
  });

  test.concurrent("of different commits never share a version, and one that cannot says why", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const older = app.anotherCheckout();
    app.checkout.commit("feat: a thing");
    app.checkout.git("push", "--quiet", "origin", "main");
    const runs = await Promise.all([app.bump({ mode: "apply" }), app.bump({ mode: "apply" }, { checkout: older })]);
    expect(runs.some(({ exitCode }) => exitCode === 0)).toBe(true);
    for (const run of runs) if (run.exitCode !== 0) expect(lastLine(run)).toMatch(/not-done|hold/);
    const { "v1.2.3": _released, ...tags } = app.tags();
    for (const commit of Object.values(tags)) expect([older.head(), app.checkout.head()]).toContain(commit);
    expect(new Set(Object.values(tags)).size).toBe(Object.keys(tags).length);
  });

  test.concurrent("where the tag is taken by the same candidate between look and push", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const other = app.anotherCheckout();
    const { env } = gitThat(
      acme.scratch(),
      "push",
      `git -C '${other.directory}' push --quiet origin HEAD:refs/tags/v1.2.4`,
    );
    const run = await app.bump({ mode: "apply" }, { env });
    expect(run).toMatchObject({ exitCode: 0, outputs: { tag: "v1.2.4", released: "true" } });
    expect(lastLine(run)).toContain("`v1.2.4` stands already for this candidate");
    expect(app.tags()["v1.2.4"]).toBe(app.checkout.head());
  });

  test.concurrent("where another commit takes the tag between look and push", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const other = app.anotherCheckout();
    const { env } = gitThat(
      acme.scratch(),
      "push",
      `git -C '${other.directory}' push --quiet origin HEAD~1:refs/tags/v1.2.4`,
    );
    const run = await app.bump({ mode: "apply" }, { env });
    expect(run).toMatchObject({ exitCode: 1, outputs: { released: "false" } });
    expect(lastLine(run)).toContain("not-done: `v1.2.4`: another commit was tagged so meanwhile; a tag is never moved");
    expect(app.tags()["v1.2.4"]).toBe(app.checkout.git("rev-parse", "HEAD~1"));
  });
});

describe("a run that is stopped", () => {
  test.concurrent("at any moment, and run again, gives one tag", async () => {
    const whole = await acme.repository(`${ONE}versioning:\n  manifests: commit\n`, withManifest);
    const counted = gitThat(acme.scratch(), 0, "true");
    await whole.bump({ mode: "apply" }, { env: counted.env });
    // Before these nothing is written anywhere; after the push the remote is looked at, and the tag is fetched.
    const last = counted.begun();
    const moments = ["read-tree", "update-index", "write-tree", "mktag", "push", last - 1, last];
    await inTurns(3, moments, async (moment) => {
      const app = await acme.repository(`${ONE}versioning:\n  manifests: commit\n`, withManifest);
      const candidate = app.checkout.head();
      const { env } = gitThat(acme.scratch(), moment, "kill -9 $PPID");
      const killed = await app.bump({ mode: "apply" }, { env });
      expect({ moment, exitCode: killed.exitCode }).toEqual({ moment, exitCode: null });
      expect({ moment, untidy: app.untidy() }).toEqual({ moment, untidy: "" });
      const again = await app.bump({ mode: "apply" });
      expect({ moment, exitCode: again.exitCode, last: lastLine(again) }).toMatchObject({ moment, exitCode: 0 });
      expect(Object.keys(app.tags())).toEqual(["v1.2.3", "v1.2.4"]);
      expect(app.remote.git("rev-parse", "v1.2.4~1")).toBe(candidate);
      expect(app.remote.git("rev-parse", "main")).toBe(app.tags()["v1.2.4"]);
    });
  });

  test.concurrent.each(["pre-receive", "post-receive"])(
    "while the remote is at %s, and run again, gives one tag",
    async (name) => {
      const app = await acme.repository(ONE, oneReleased);
      const file = join(acme.scratch(), "pid");
      hook(app, name, `kill -9 "$(cat '${file}')" 2>/dev/null; true`);
      const { env } = gitThat(acme.scratch(), "push", `echo $PPID > '${file}'`);
      expect((await app.bump({ mode: "apply" }, { env })).exitCode).toBe(null);
      const again = await app.bump({ mode: "apply" });
      expect(again).toMatchObject({ exitCode: 0, outputs: { released: "true" } });
      expect(app.tags()).toMatchObject({ "v1.2.4": app.checkout.head() });
    },
  );

  test.concurrent.each([
    { signal: "INT", exitCode: 130, moment: 1 },
    { signal: "TERM", exitCode: 143, moment: 1 },
    { signal: "INT", exitCode: 130, moment: "mktag" },
    { signal: "TERM", exitCode: 143, moment: "push" },
  ])(
    "by SIG$signal at $moment ends with $exitCode, and nothing is half written",
    async ({ signal, exitCode, moment }) => {
      const app = await acme.repository(ONE, oneReleased);
      const { env } = gitThat(acme.scratch(), moment, `kill -${signal} $PPID`);
      const run = await app.bump({ mode: "apply" }, { env });
      expect(run.exitCode).toBe(exitCode);
      expect(app.untidy()).toBe("");
      const tag = app.tags()["v1.2.4"];
      expect([undefined, app.checkout.head()]).toContain(tag);
      expect(await app.bump({ mode: "apply" })).toMatchObject({ exitCode: 0, outputs: { released: "true" } });
    },
  );

  test.concurrent("during a push that fails pushes no more", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const { env } = gitThat(acme.scratch(), "push", "kill -INT $PPID; exit 128");
    const run = await app.bump({ mode: "apply" }, { env });
    expect(run.exitCode).toBe(130);
    expect(lastLine(run)).toContain("cancelled by SIGINT; nothing is half written");
    expect(Object.keys(app.tags())).toEqual(["v1.2.3"]);
  });

  test.concurrent("before it decides tags nothing", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const { env } = gitThat(acme.scratch(), "log", "kill -INT $PPID");
    const run = await app.bump({ mode: "apply" }, { env });
    expect(run.exitCode).toBe(130);
    expect(lastLine(run)).toContain("cancelled by SIGINT; nothing is half written");
    expect(Object.keys(app.tags())).toEqual(["v1.2.3"]);
  });
});

describe("a tag", () => {
  test.concurrent("that stands elsewhere is never moved", async () => {
    const app = await acme.repository(ONE, (checkout) => {
      oneReleased(checkout);
      checkout.branch("ahead", "v1.2.3");
      checkout.commit("fix: another bug");
      checkout.tag("v1.2.4");
      checkout.checkout("main");
    });
    const before = app.refs();
    const run = await app.bump({ mode: "apply" });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold", released: "false" } });
    expect(run.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining("`v1.2.4` already stands for"),
    ]);
    expect(app.refs()).toEqual(before);
  });

  test.concurrent("that stands in the clone alone does not count, and is left as it is", async () => {
    const app = await acme.repository(ONE, oneReleased);
    app.checkout.tag("v9.0.0");
    app.checkout.tag("v1.2.4", { at: "v1.2.3" });
    const run = await app.bump({ mode: "apply" });
    expect(run).toMatchObject({ exitCode: 0, outputs: { version: "1.2.4", released: "true" } });
    expect(app.tags()["v1.2.4"]).toBe(app.checkout.head());
    expect(app.checkout.git("rev-parse", "v1.2.4")).toBe(app.checkout.git("rev-parse", "v1.2.3"));
  });

  test.concurrent("of a later commit holds what is older", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const older = app.anotherCheckout();
    app.checkout.commit("feat: a thing");
    app.checkout.git("push", "--quiet", "origin", "main");
    await app.bump({ mode: "apply" });
    const run = await app.bump({ mode: "apply" }, { checkout: older });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold" } });
    expect(lastLine(run)).toContain("`v1.3.0` stands for a later commit");
    expect(Object.keys(app.tags())).toEqual(["v1.2.3", "v1.3.0"]);
  });
});

const PACKAGE_JSON =
  '\uFEFF{ "name" : "app",\r\n\t"version":"1.2.3" , "scripts":{"version":"x"},\r\n  "nested": { "version": "0.0.1" } }';
const PEP_621 =
  '# version = "9"\n[build-system]\nrequires = ["x"]\n\n[project] # it\nname = "api"\n  version   =  \'2.0.0\'   # not by hand\n\n[tool.other]\nversion = "7"';
const POETRY =
  '[tool.poetry]\nname = "job"\nversion = "0.3.0"\ndescription = "version = 1"\n\n[tool.poetry.dependencies]\nversion = "^1"\n';

function withManifest(checkout: TestRepository): void {
  checkout.commit("feat: what is released", { files: { "package.json": PACKAGE_JSON } });
  checkout.tag("v1.2.3");
  checkout.commit("fix: a bug");
}

describe("manifests that are committed", () => {
  const policy = `version: 1
components:
  web: { path: apps/web }
  api: { path: services/api }
  job: { path: jobs/nightly }
versioning:
  manifests: commit
`;

  test.concurrent("change in their version and in no other byte, in one commit that is tagged", async () => {
    const shop = await acme.repository(policy, (checkout) => {
      const files = {
        "apps/web/package.json": PACKAGE_JSON,
        "services/api/pyproject.toml": PEP_621,
        "jobs/nightly/pyproject.toml": POETRY,
      };
      checkout.commit("feat: begin", { files });
    });
    const candidate = shop.checkout.head();
    const run = await shop.bump({ mode: "apply" });
    expect(run).toMatchObject({ exitCode: 0, outputs: { released: "true" } });
    const at = shop.tags()["web-v1.0.0"] ?? "";
    expect(new Set([...Object.values(shop.tags()), shop.remote.git("rev-parse", "main")])).toEqual(new Set([at]));
    expect(shop.remote.git("rev-parse", `${at}~1`)).toBe(candidate);
    expect(shop.remote.git("log", "-1", "--format=%an%n%B", at)).toBe(
      `github-actions[bot]\nchore(release): web 1.0.0, api 1.0.0, job 1.0.0\n\nSignalbox-Candidate: ${candidate}\n`,
    );
    const blob = (path: string): string => shop.remote.gitWith({}, ["show", `${at}:${path}`]);
    expect(blob("apps/web/package.json")).toBe(PACKAGE_JSON.replace("1.2.3", "1.0.0"));
    expect(blob("services/api/pyproject.toml")).toBe(PEP_621.replace("'2.0.0'", '"1.0.0"'));
    expect(`${blob("jobs/nightly/pyproject.toml")}\n`).toBe(POETRY.replace("0.3.0", "1.0.0"));
    // Again, from the candidate and from the commit of the release: nothing new.
    const again = await shop.bump({ mode: "apply" });
    expect({ ...again.outputs, record: "" }).toEqual({ ...run.outputs, record: "" });
    const onTop = await shop.bump({ mode: "apply" }, { checkout: shop.anotherCheckout() });
    expect(onTop).toMatchObject({ exitCode: 0, outputs: { released: "true" } });
    expect(Object.keys(shop.tags()).length).toBe(3);
    expect(shop.untidy()).toBe("");
    expect(shop.checkout.head()).toBe(candidate);
  });

  test.concurrent("need a branch that has not moved on: else nothing is pushed", async () => {
    const app = await acme.repository(`${ONE}versioning:\n  manifests: commit\n`, withManifest);
    const other = app.anotherCheckout();
    other.commit("docs: a page, meanwhile");
    const { env } = gitThat(acme.scratch(), "push", `git -C '${other.directory}' push --quiet origin HEAD:main`);
    const run = await app.bump({ mode: "apply" }, { env });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "go", released: "false" } });
    expect(lastLine(run)).toContain("not-done: `v1.2.4` was not pushed");
    expect(Object.keys(app.tags())).toEqual(["v1.2.3"]);
    expect(app.remote.git("rev-parse", "main")).toBe(other.head());
  });

  test.concurrent("may be committed and tagged by GitHub's API, which signs: one commit, one tag, and nothing is pushed", async () => {
    const byApi = `${ONE}versioning: { manifests: commit, commit-with: api }\n`;
    const app = await acme.repository(null, (checkout) => {
      const files = { ".github/release-policy.yml": byApi, "package.json": '{ "version": "0.0.0" }\n' };
      checkout.commit("feat: begin\n", { files });
    });
    await app.uploadToGitHub();
    const refs = app.refs();
    const run = await app.bump({ mode: "apply" });
    expect(run).toMatchObject({ exitCode: 0, stderr: "", outputs: { tag: "v1.0.0", released: "true" } });
    expect(lastLine(run)).toBe("signalbox version-bump: go: made `v1.0.0` by GitHub's API");
    expect(app.refs()).toEqual(refs);
    const made = await gitHubRefs(app);
    expect(made.tag).toMatchObject({ object: { sha: made.tip } });
    expect(await app.ask("GET", `git/commits/${made.tip}`)).toMatchObject({
      parents: [{ sha: app.checkout.head() }],
      message: `chore(release): 1.0.0\n\nSignalbox-Candidate: ${app.checkout.head()}\n`,
    });
    const again = await app.bump({ mode: "apply" }, { checkout: app.anotherCheckout() });
    expect({ ...again.outputs, record: "" }).toEqual({ ...run.outputs, record: "" });
    expect(await gitHubRefs(app)).toEqual(made);
    expect(app.untidy()).toBe("");
  });

  async function gitHubRefs(app: AcmeRepository): Promise<{ readonly tip: string; readonly tag: unknown }> {
    const of = async (ref: string): Promise<string> =>
      ReferenceSchema.parse(await app.ask("GET", `git/ref/${ref}`)).object.sha;
    return { tip: await of("heads/main"), tag: await app.ask("GET", `git/tags/${await of("tags/v1.0.0")}`) };
  }

  test.concurrent.each([
    { manifests: "[package.json]", files: {}, says: "the manifest `package.json` of `app` is not in the candidate" },
    {
      manifests: "[package.json]",
      files: { "package.json": '{"name":"app"}' },
      says: "the manifest `package.json` of `app` states no version",
    },
    {
      manifests: "[go.mod]",
      files: { "go.mod": "module example.com/app\n\ngo 1.25\n" },
      says: "the manifest `go.mod` of `app` states no version: no line is marked with `signalbox:version` in a comment",
    },
  ])("that the policy names must be there: $says", async ({ manifests, files, says }) => {
    const app = await acme.repository(
      `version: 1\ncomponents:\n  app: { manifests: ${manifests} }\nversioning:\n  manifests: commit\n`,
      (checkout) => checkout.commit("feat: begin", { files: { a: "1", ...files } }),
    );
    const run = await app.bump({ mode: "apply" });
    expect(run.exitCode).toBe(1);
    expect(lastLine(run)).toContain(says);
    expect(app.tags()).toEqual({});
  });
});

describe("the policy", () => {
  test.concurrent("is missing: nothing passes", async () => {
    const app = await acme.repository(null, oneReleased);
    const run = await app.bump({ mode: "apply" });
    expect(run).toMatchObject({ exitCode: 1, outputs: {} });
    expect(lastLine(run)).toContain(
      "`.github/release-policy.yml` is not there on the default branch `main`; without a policy nothing passes",
    );
    expect(Object.keys(app.tags())).toEqual(["v1.2.3"]);
  });

  test.concurrent("has errors: each is an annotation in its place", async () => {
    const app = await acme.repository(
      "version: 1\ncomponents:\n  app:\n    pth: apps/web\nbranches:\n  main: { enviroment: production }\ncheklist: {}\n",
      oneReleased,
    );
    const run = await app.bump({ mode: "apply" });
    expect(run.exitCode).toBe(1);
    expect(
      run.annotations.map(({ name, properties: { file, line, col } }) => `${name} ${file}:${line}:${col}`),
    ).toEqual([
      "error .github/release-policy.yml:4:5",
      "error .github/release-policy.yml:6:11",
      "error .github/release-policy.yml:7:1",
    ]);
    expect(run.annotations[0]?.message).toContain("did you mean `path`?");
    expect(run.summary).toContain(".github/release-policy.yml:6:11");
    expect(lastLine(run)).toContain("has 3 errors; nothing passes until it can be read");
  });

  const strict = `${ONE}branches:\n  main: { environment: production }\n  feature/*: {}\n`;

  test.concurrent("is the default branch's: a checkout that loosens it changes nothing", async () => {
    const app = await acme.repository(strict, (checkout) => {
      oneReleased(checkout);
      checkout.branch("feature/loose");
      checkout.commit("feat: loosen", {
        files: {
          ".github/release-policy.yml": strict.replace("feature/*: {}", "feature/*: { environment: production }"),
        },
      });
    });
    const run = await app.bump({ mode: "apply" }, { branch: "feature/loose" });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold", released: "false" } });
    expect(run.annotations).toEqual([
      {
        name: "error",
        properties: { title: "branches.feature/*: unmet", file: ".github/release-policy.yml", line: "6", col: "3" },
        message: expect.stringContaining(
          "observed: `feature/*` names no environment. release from a branch that goes to an environment",
        ),
      },
    ]);
    expect(Object.keys(app.tags())).toEqual(["v1.2.3"]);
  });

  test.concurrent("holds a candidate that is not on the branch, although the run was started for that branch", async () => {
    const app = await acme.repository(strict, (checkout) => {
      oneReleased(checkout);
      checkout.branch("feature/x");
      checkout.commit("feat: not merged");
    });
    const run = await app.bump({ mode: "apply", candidate: app.checkout.head() });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "hold" } });
    expect(lastLine(run)).toContain("the branch does not contain");
  });

  test.concurrent.each([
    { candidate: "main", says: "the candidate `main` is not a full commit hash" },
    { candidate: "--upload-pack=x", says: "is not a full commit hash" },
    { candidate: "1".repeat(40), says: "is not in the checkout" },
  ])("judges a commit, not a name: $candidate", async ({ candidate, says }) => {
    const app = await acme.repository(ONE, oneReleased);
    expect(lastLine(await app.bump({ candidate }))).toContain(says);
  });
});

test.concurrent("an input that it does not have, or cannot read, is named", async () => {
  const app = await acme.repository(ONE, oneReleased);
  const run = await app.bump({ mode: "aply", component: "web", "time-out": "soon" });
  expect(run.exitCode).toBe(1);
  expect(lastLine(run)).toContain(
    "3 inputs are wrong: `mode` expected `plan` or `apply` or `verify`; `time-out` expected a time",
  );
  expect(lastLine(run)).toContain("`component` is not an input of this action: did you mean `components`?");
});

describe("the record", () => {
  test.concurrent("is written where it is wanted, and decides the same again; a changed one is refused", async () => {
    const app = await acme.repository(ONE, oneReleased);
    const run = await app.bump({ record: "reports/record.json" });
    const file = join(app.checkout.directory, "reports/record.json");
    expect(run.outputs["record"]).toBe(file);
    const text = readFileSync(file, "utf8");
    const replayed = replay(file, text);
    expect(replayed).toMatchObject({ same: true, decision: { verdict: "go", move: "release" } });
    expect(replayed.record).toMatchObject({
      move: "version-bump",
      mode: "plan",
      policy: { text: ONE, origin: { kind: "default-branch" } },
      outcome: null,
    });
    expect(text).not.toContain(app.token);
    expect(() => replay(file, text.replace("app: {}", "app: { path: x }"))).toThrow(
      "is not the one whose digest it states",
    );
    expect(() => replay(file, text.replace('"time":', '"tme":'))).toThrow("facts are not in order");
    expect(() => replay(file, text.slice(1))).toThrow("is not a record of Signalbox");
    expect(replay(file, text.replace('"verdict": "go"', '"verdict": "hold"')).same).toBe(false);
    expect(replay(file, text.replace("fix: a bug", "fix: no bug")).decision.verdict).toBe("go");
  });

  test.concurrent("goes to the runner's temporary folder by default, and never out of the workspace", async () => {
    const app = await acme.repository(ONE, oneReleased);
    expect((await app.bump()).outputs["record"]).toMatch(/signalbox\/version-bump-[0-9TZ-]+\.json$/);
    expect(lastLine(await app.bump({ record: "../record.json" }))).toContain(
      "`record` expected a path inside the workspace",
    );
  });
});

function hook(repository: AcmeRepository, name: string, line: string): void {
  writeFileSync(join(repository.remote.directory, "hooks", name), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
}

/** Works through all, a few at a time. */
async function inTurns<T>(width: number, all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = [...all];
  const next = async (): Promise<void> => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: width }, next));
}
