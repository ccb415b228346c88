import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { TestRepository } from "@signalbox/history/test-repository";
import * as z from "zod";
import type { StepRun } from "../runner.ts";
import { Acme, type AcmeRepository } from "./acme.ts";
import { gitThat } from "./git-on-path.ts";
import { lastLine } from "./last-line.ts";

// The committed bundle of version-bump where the policy says `manifests: pull-request`, as a runner runs it.

let acme: Acme;
/** What a run that nobody stops proposes. */
let whole: string;
beforeAll(async () => {
  acme = await Acme.open();
  const app = await acme.repository(POLICY, withManifest);
  await app.bump({ mode: "apply" });
  whole = proposed(app);
});
afterAll(() => acme.close());

const BRANCH = "signalbox/release/main";
const POLICY = `version: 1
components:
  app: {}
versioning: { manifests: pull-request }
notes: { changelog: CHANGELOG.md }
`;

function withManifest(checkout: TestRepository): void {
  checkout.commit("feat: what is released", { files: { "package.json": '{ "name": "app", "version": "1.2.3" }\n' } });
  checkout.tag("v1.2.3");
  checkout.commit("fix: a bug");
}

const PullsSchema = z.array(
  z.object({ number: z.number(), state: z.string(), title: z.string(), body: z.string(), html_url: z.string() }),
);

async function pulls(app: AcmeRepository): Promise<z.infer<typeof PullsSchema>> {
  return PullsSchema.parse(await app.ask("GET", "pulls?state=all"));
}

const tags = (app: AcmeRepository): readonly string[] => Object.keys(app.tags());
const shown = (app: AcmeRepository, path: string, at = BRANCH): string => app.remote.git("show", `${at}:${path}`);

/** What the release branch holds: one commit with its parent and all that it changes, but for the repository's name and the day. */
function proposed(app: AcmeRepository): string {
  const commit = app.remote.git("show", "--format=%P%n%B", "--no-abbrev", "--unified=0", "--no-color", BRANCH);
  return commit.replaceAll(app.path, "acme/app").replaceAll(/^index .*\n|\d{4}-\d\d-\d\d/gm, "");
}

function pushed(app: AcmeRepository, message: string): void {
  app.checkout.commit(message);
  app.checkout.git("push", "--quiet", "origin", "main");
}

/** Merges the pull request as GitHub's button does, and checks out what came of it. */
async function merge(app: AcmeRepository, how: "merge" | "squash"): Promise<void> {
  const [pull] = await pulls(app);
  const { checkout } = app;
  checkout.git("fetch", "--quiet", "origin", BRANCH);
  if (how === "merge")
    checkout.merge("FETCH_HEAD", `Merge pull request #1 from acme/${BRANCH}\n\n${pull?.title ?? ""}`);
  else {
    checkout.git("merge", "--quiet", "--squash", "FETCH_HEAD");
    checkout.commit(`${pull?.title ?? ""} (#1)\n\n${pull?.body ?? ""}`, { files: {} });
  }
  checkout.git("push", "--quiet", "origin", "main");
  await app.ask("PATCH", `pulls/${pull?.number ?? 0}`, { state: "closed" });
}

/** What later jobs must not take for a release. */
function isNotReleased(run: StepRun): void {
  expect(run.outputs).toMatchObject({ verdict: "go", tag: "", released: "false", releases: "[]" });
}

test.concurrent("a plan says that a pull request would bring it, and writes nothing", async () => {
  const app = await acme.repository(POLICY, withManifest);
  const refs = app.refs();
  const run = await app.bump();
  expect(run).toMatchObject({ exitCode: 0, stderr: "", annotations: [] });
  isNotReleased(run);
  expect(run.outputs).toMatchObject({ version: "1.2.4", "previous-version": "1.2.3", bump: "patch" });
  expect(lastLine(run)).toBe("signalbox version-bump: go: would bring v1.2.4 in a pull request");
  expect(app.refs()).toEqual(refs);
  expect(await pulls(app)).toEqual([]);
});

test.concurrent.each(["merge", "squash"] as const)(
  "is opened, found again, refreshed by another commit, and tagged where a %s brought it in",
  async (how) => {
    const app = await acme.repository(POLICY, withManifest);
    const first = await app.bump({ mode: "apply" });
    expect(first).toMatchObject({ exitCode: 0, stderr: "", annotations: [] });
    isNotReleased(first);
    expect(lastLine(first)).toContain("opened pull request #1");
    expect(await pulls(app)).toMatchObject([{ state: "open", title: "chore(release): 1.2.4" }]);
    expect(shown(app, "package.json")).toBe('{ "name": "app", "version": "1.2.4" }');
    expect(shown(app, "CHANGELOG.md")).toContain("- fix: a bug");
    expect(shown(app, "docs/release-notes/v1.2.4.md")).toContain("## Rollback");
    expect(app.remote.git("rev-parse", `${BRANCH}~1`)).toBe(app.checkout.head());
    expect(tags(app)).toEqual(["v1.2.3"]);

    const refs = app.refs();
    const again = await app.bump({ mode: "apply" }, { checkout: app.anotherCheckout() });
    expect(again.exitCode).toBe(0);
    isNotReleased(again);
    expect(lastLine(again)).toContain("pull request #1 brings `chore(release): 1.2.4` already");
    expect(app.refs()).toEqual(refs);
    expect(await pulls(app)).toHaveLength(1);

    pushed(app, "feat: a thing");
    const refreshed = await app.bump({ mode: "apply" });
    isNotReleased(refreshed);
    expect(lastLine(refreshed)).toContain("refreshed pull request #1");
    expect(await pulls(app)).toMatchObject([{ state: "open", title: "chore(release): 1.3.0" }]);
    expect(shown(app, "package.json")).toBe('{ "name": "app", "version": "1.3.0" }');
    expect(app.remote.git("ls-tree", "-r", "--name-only", BRANCH, "docs/")).toBe("docs/release-notes/v1.3.0.md");
    expect(app.remote.git("rev-parse", `${BRANCH}~1`)).toBe(app.checkout.head());

    await merge(app, how);
    const released = await app.bump({ mode: "apply" });
    expect(released).toMatchObject({ exitCode: 0, annotations: [] });
    expect(released.outputs).toMatchObject({
      verdict: "go",
      version: "1.3.0",
      tag: "v1.3.0",
      bump: "minor",
      released: "true",
    });
    expect(app.tags()["v1.3.0"]).toBe(app.checkout.head());
    expect(shown(app, "package.json", "v1.3.0")).toBe('{ "name": "app", "version": "1.3.0" }');

    expect(await app.bump({ mode: "apply" })).toMatchObject({
      exitCode: 0,
      outputs: { tag: "v1.3.0", released: "true" },
    });
    expect(tags(app)).toEqual(["v1.2.3", "v1.3.0"]);
    expect(await pulls(app)).toHaveLength(1);
  },
);

test.concurrent("what came in between is not released by the merge: it is proposed again", async () => {
  const app = await acme.repository(POLICY, withManifest);
  await app.bump({ mode: "apply" });
  pushed(app, "feat: a thing, meanwhile");
  await merge(app, "merge");
  const run = await app.bump({ mode: "apply" });
  expect(run.exitCode).toBe(0);
  isNotReleased(run);
  expect(lastLine(run)).toContain("`chore(release): 1.3.0`");
  expect(tags(app)).toEqual(["v1.2.3"]);
  expect((await pulls(app)).filter(({ state }) => state === "open")).toMatchObject([
    { title: "chore(release): 1.3.0" },
  ]);
});

test.concurrent("a branch that somebody committed to is never overwritten", async () => {
  const app = await acme.repository(POLICY, withManifest);
  await app.bump({ mode: "apply" });
  const other = app.anotherCheckout("--branch", BRANCH);
  const theirs = other.commit("docs: their own words");
  other.git("push", "--quiet", "origin", "HEAD");
  pushed(app, "feat: a thing");
  const run = await app.bump({ mode: "apply" });
  expect(run).toMatchObject({ exitCode: 1, outputs: { released: "false", releases: "[]" } });
  expect(lastLine(run)).toContain(`not-done: \`${BRANCH}\` holds commits that Signalbox did not make`);
  expect(app.remote.git("rev-parse", BRANCH)).toBe(theirs);
});

test.concurrent("two runs at the same moment open one", async () => {
  const app = await acme.repository(POLICY, withManifest);
  const front = await app.inFront({});
  try {
    const where = { env: { GITHUB_API_URL: front.url } };
    const runs = await Promise.all([
      app.bump({ mode: "apply" }, where),
      app.bump({ mode: "apply" }, { ...where, checkout: app.anotherCheckout() }),
    ]);
    for (const run of runs) expect({ exitCode: run.exitCode, says: lastLine(run) }).toMatchObject({ exitCode: 0 });
    expect(await pulls(app)).toMatchObject([{ state: "open", title: "chore(release): 1.2.4" }]);
  } finally {
    await front.close();
  }
});

describe("a run that is stopped, and run again, gives one pull request on one commit", () => {
  test.concurrent.each(["read-tree", "write-tree", "hash-object", "push"])("killed at git's %s", async (moment) => {
    const app = await acme.repository(POLICY, withManifest);
    const { env } = gitThat(acme.scratch(), moment, "kill -9 $PPID");
    expect((await app.bump({ mode: "apply" }, { env })).exitCode).toBe(null);
    expect(app.untidy()).toBe("");
    await isFinished(app);
  });

  test.concurrent("killed while the remote takes the push", async () => {
    const app = await acme.repository(POLICY, withManifest);
    const file = join(acme.scratch(), "pid");
    writeFileSync(
      join(app.remote.directory, "hooks/post-receive"),
      `#!/bin/sh\nkill -9 "$(cat '${file}')" 2>/dev/null; true\n`,
      { mode: 0o755 },
    );
    const { env } = gitThat(acme.scratch(), "push", `echo $PPID > '${file}'`);
    expect((await app.bump({ mode: "apply" }, { env })).exitCode).toBe(null);
    await isFinished(app);
  });

  test.concurrent.each([
    { name: "is not asked any more", lost: "before" },
    { name: "has opened it, and the answer is lost", lost: "after" },
  ] as const)("GitHub $name", async ({ lost }) => {
    const app = await acme.repository(POLICY, withManifest);
    let gone = false;
    const front = await app.inFront({
      [lost]: ({ method, path }: { readonly method: string; readonly path: string }) => {
        gone ||= method === "POST" && path.endsWith("/pulls");
        if (gone) throw new Error("the network is gone");
      },
    });
    try {
      const cut = await app.bump({ mode: "apply", "time-out": "20s" }, { env: { GITHUB_API_URL: front.url } });
      expect(cut.exitCode).toBe(1);
      expect(cut.outputs["released"]).not.toBe("true");
    } finally {
      await front.close();
    }
    expect(await pulls(app)).toHaveLength(lost === "after" ? 1 : 0);
    await isFinished(app);
  });

  test.concurrent.each([
    { signal: "INT", exitCode: 130 },
    { signal: "TERM", exitCode: 143 },
  ])("by SIG$signal before the push", async ({ signal, exitCode }) => {
    const app = await acme.repository(POLICY, withManifest);
    const { env } = gitThat(acme.scratch(), "write-tree", `kill -${signal} $PPID`);
    const run = await app.bump({ mode: "apply" }, { env });
    expect(run.exitCode).toBe(exitCode);
    expect(app.untidy()).toBe("");
    await isFinished(app);
  });

  async function isFinished(app: AcmeRepository): Promise<void> {
    const again = await app.bump({ mode: "apply" });
    expect({ exitCode: again.exitCode, says: lastLine(again) }).toMatchObject({ exitCode: 0 });
    expect(proposed(app)).toBe(whole);
    expect(await pulls(app)).toMatchObject([{ state: "open", title: "chore(release): 1.2.4" }]);
    expect(tags(app)).toEqual(["v1.2.3"]);
  }
});
