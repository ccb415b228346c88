import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { makeMove, type Mode } from "@signalbox/moves/frame";
import { sourcesOfCheckout } from "@signalbox/moves/version-bump/sources-of-checkout";
import { versionBumpMove } from "@signalbox/moves/version-bump/version-bump-move";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { openGitHub } from "@signalbox/systems/github/client";
import * as z from "zod";
import { type EmbeddedGitHub, startEmbeddedGitHub } from "./embedded-github.ts";

const BRANCH = "signalbox/release/main";
const POLICY = `version: 1
components:
  web: { path: web }
  docs: { path: docs-site }
versioning: { manifests: pull-request }
notes: { changelog: CHANGELOG.md, needs: [rollback] }
`;
const maker = { name: "robot[bot]", email: "robot@example.com", time: 1_735_700_000 };

let embedded: EmbeddedGitHub;
let scratch: string;
let remote: TestRepository;
let checkout: TestRepository;

beforeEach(async () => {
  embedded = await startEmbeddedGitHub();
  scratch = mkdtempSync(join(tmpdir(), "signalbox-proposed-"));
  remote = new TestRepository({ directory: mkdtempSync(join(scratch, "remote-")) });
  remote.git("init", "--quiet", "--bare", "--initial-branch=main");
  checkout = new TestRepository({ directory: mkdtempSync(join(scratch, "checkout-")) });
  checkout.git("init", "--quiet", "--initial-branch=main");
  checkout.git("remote", "add", "origin", remote.directory);
  checkout.commit("feat: begin", { files: { "web/package.json": '{"version":"1.0.0"}\n', "docs-site/a.md": "a\n" } });
  checkout.tag("web-v1.0.0");
  checkout.tag("docs-v1.0.0");
  checkout.commit("feat(web): shine\n\nBREAKING CHANGE: no more dull\n", { files: { "web/shine": "1\n" } });
  checkout.commit("fix: a word\n", { files: { "docs-site/a.md": "b\n" } });
  checkout.git("push", "--quiet", "--tags", "origin", "main");
});
afterEach(async () => {
  rmSync(scratch, { recursive: true, force: true });
  await embedded.close();
});

/** What a run of the action does on the checked-out commit of `main`. */
async function run(mode: Mode = "apply", only: readonly string[] = []) {
  const policy = readPolicy("p.yml", POLICY);
  if (!policy.ok) throw new Error("the policy of this test is in order");
  const sources = await sourcesOfCheckout(policy.value, {
    git: openGit(checkout.directory),
    candidate: null,
    branch: "main",
    defaultBranch: "main",
    asIfMerged: false,
    only,
  });
  const gitHub = openGitHub({ token: embedded.token, apiUrl: embedded.url });
  const publishing = { maker, remote: "origin", waits: [], gitHub, repository: embedded, repositoryUrl: null };
  const nowhere = { report: () => Promise.resolve(), record: () => Promise.resolve() };
  return makeMove(versionBumpMove(sources, publishing), policy.value, { mode }, nowhere);
}

const PullSchema = z.object({ number: z.number(), state: z.string(), title: z.string(), body: z.string() });

async function pulls(): Promise<readonly z.infer<typeof PullSchema>[]> {
  return z.array(PullSchema).parse(await embedded.request("GET", "/repos/acme/shop/pulls?state=all"));
}

/** Merges the release branch as GitHub's buttons do. */
function merge(how: "squash" | "merge", title: string, body: string): void {
  checkout.git("fetch", "--quiet", "origin", BRANCH);
  if (how === "merge") checkout.merge("FETCH_HEAD", `Merge pull request #1 from acme/${BRANCH}\n\n${title}`);
  else {
    checkout.git("merge", "--quiet", "--squash", "FETCH_HEAD");
    checkout.commit(`${title} (#1)\n\n${body}`, { files: {} });
  }
  checkout.git("push", "--quiet", "origin", "main");
}

test.each(["squash", "merge"] as const)("proposed, then released on the commit of a %s", async (how) => {
  const proposed = await run();
  expect(proposed.decision).toMatchObject({ verdict: "go", move: "propose" });
  expect(proposed.outcome).toMatchObject({ state: "done", says: expect.stringContaining("opened pull request #1") });
  const [pull] = await pulls();
  expect(pull?.title).toBe("chore(release): web 2.0.0, docs 1.0.1");
  expect(pull?.body).toContain("| web | 1.0.0 | 2.0.0 | web-v2.0.0 |");
  expect(pull?.body).toContain("shine");
  expect(pull?.body).toContain("## Still missing");
  expect(remote.git("tag")).toBe("docs-v1.0.0\nweb-v1.0.0");
  expect(remote.git("diff", "--name-only", "main", BRANCH).split("\n")).toEqual([
    "CHANGELOG.md",
    "docs/release-notes/docs-v1.0.1.md",
    "docs/release-notes/web-v2.0.0.md",
    "web/package.json",
  ]);
  expect((await run()).outcome).toMatchObject({ state: "already-done" });

  merge(how, pull?.title ?? "", pull?.body ?? "");
  const released = await run();
  expect(released.decision).toMatchObject({ verdict: "go", move: "release" });
  expect(released.outcome).toMatchObject({ state: "done" });
  const head = checkout.head();
  for (const tag of ["web-v2.0.0", "docs-v1.0.1"]) expect(remote.git("rev-parse", `${tag}^{commit}`)).toBe(head);
  expect(remote.git("show", "main:web/package.json")).toBe('{"version":"2.0.0"}');

  await embedded.request("PATCH", "/repos/acme/shop/pulls/1", { state: "closed" });
  expect((await run()).outcome).toMatchObject({ state: "already-done" });
  expect(await pulls()).toHaveLength(1);
});

test("what came in after the pull request was written is released by it only once it is refreshed", async () => {
  await run();
  const [pull] = await pulls();
  checkout.commit("feat: more\n", { files: { "docs-site/b.md": "b\n" } });
  merge("merge", pull?.title ?? "", "");
  expect((await run("plan")).decision).toMatchObject({ move: "propose" });
  expect((await run()).outcome).toMatchObject({
    state: "done",
    says: expect.stringContaining("refreshed pull request #1"),
  });
  expect(await pulls()).toMatchObject([{ title: "chore(release): web 2.0.0, docs 1.1.0" }]);
});

test("a run for some components leaves the pull request of all alone", async () => {
  expect((await run("apply", ["web"])).outcome).toMatchObject({
    state: "not-done",
    next: "run it without `components`",
  });
  await run();
  checkout.tag("docs-v1.0.1");
  checkout.git("push", "--quiet", "--tags", "origin");
  expect((await run("apply", ["docs"])).outcome).toMatchObject({ state: "already-done" });
  expect(await pulls()).toMatchObject([{ state: "open" }]);
});

test("a changelog that shows what nobody sees as � is written on; one that is no text is refused", async () => {
  checkout.commit("docs: keep\n", { files: { "CHANGELOG.md": "# Changelog\n\n## 0.1.0\n\n- a�b\n" } });
  checkout.git("push", "--quiet", "origin", "main");
  expect((await run()).outcome).toMatchObject({ state: "done" });
  expect(remote.git("show", `${BRANCH}:CHANGELOG.md`)).toContain("- a�b");
  checkout.commit("docs: break\n", { files: { "CHANGELOG.md": Buffer.from([0x23, 0xff]) } });
  checkout.git("push", "--quiet", "origin", "main");
  await expect(run()).rejects.toMatchObject({
    code: "notes.not-text",
    message: expect.stringContaining("CHANGELOG.md"),
  });
});

test("a changelog that is a link is refused, and stays one", async () => {
  symlinkSync("docs/changes.md", join(checkout.directory, "CHANGELOG.md"));
  checkout.commit("docs: link\n", { files: {} });
  checkout.git("push", "--quiet", "origin", "main");
  await expect(run()).rejects.toMatchObject({
    code: "notes.not-text",
    message: expect.stringContaining("CHANGELOG.md"),
  });
  expect(await pulls()).toEqual([]);
});

test("it is withdrawn where nothing is left to release", async () => {
  await run();
  checkout.tag("web-v2.0.0");
  checkout.tag("docs-v1.0.1");
  checkout.git("push", "--quiet", "--tags", "origin");
  expect((await run()).outcome).toMatchObject({
    state: "done",
    says: expect.stringContaining("closed pull request #1"),
  });
  expect(await pulls()).toMatchObject([{ state: "closed" }]);
});
