import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { statedVersions } from "@signalbox/moves/version-bump/manifests/stated-versions";
import { proposeRelease } from "@signalbox/moves/version-bump/release-pull-request/propose-release";
import type { ProposedRelease } from "@signalbox/moves/version-bump/release-pull-request/proposed-release";
import { withdrawRelease } from "@signalbox/moves/version-bump/release-pull-request/withdraw-release";
import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import type { Git } from "@signalbox/systems/git/git";
import { openGit } from "@signalbox/systems/git/open-git";
import { type GitHub, openGitHub } from "@signalbox/systems/github/client";
import { openPullRequests } from "@signalbox/systems/github/pull-requests";
import * as z from "zod";
import { type EmbeddedGitHub, startEmbeddedGitHub } from "./embedded-github.ts";

const BRANCH = "signalbox/release/main";
const WEB: ProposedRelease = {
  name: "web",
  version: "1.1.0",
  tag: "web-v1.1.0",
  previous: "1.0.0",
  notes: "# web-v1.1.0\n\n- feat: new\n",
};
const API: ProposedRelease = {
  name: "api",
  version: "2.0.0",
  tag: "api-v2.0.0",
  previous: null,
  notes: "- fix: old\n",
};
const NOTES = [{ path: "docs/release-notes/web-v1.1.0.md", text: WEB.notes }];
const maker = { name: "robot[bot]", email: "robot@example.com", time: 1_735_689_600 };

let embedded: EmbeddedGitHub;
let scratch: string;
let remote: TestRepository;
let checkout: TestRepository;
let candidate: string;

beforeEach(async () => {
  embedded = await startEmbeddedGitHub();
  scratch = mkdtempSync(join(tmpdir(), "signalbox-proposal-"));
  remote = new TestRepository({ directory: mkdtempSync(join(scratch, "remote-")) });
  remote.git("init", "--quiet", "--bare", "--initial-branch=main");
  checkout = new TestRepository({ directory: mkdtempSync(join(scratch, "checkout-")) });
  checkout.git("init", "--quiet", "--initial-branch=main");
  checkout.git("remote", "add", "origin", remote.directory);
  pushed("feat: begin", { "web/package.json": '{"version":"1.0.0"}\n', "api/Chart.yaml": "version: 1.0.0\n" });
});
afterEach(async () => {
  rmSync(scratch, { recursive: true, force: true });
  await embedded.close();
});

/** The next candidate: a commit on `main`, pushed. */
function pushed(message: string, files: Readonly<Record<string, string>>): string {
  candidate = checkout.commit(message, { files });
  checkout.git("push", "--quiet", "origin", "main");
  return candidate;
}

function policy(): LoadedPolicy {
  const read = readPolicy(
    "p.yml",
    "version: 1\ncomponents:\n  web: { path: web }\n  api: { path: api }\nversioning: { manifests: pull-request }\n",
  );
  if (!read.ok) throw new Error("the policy of this test is in order");
  return read.value;
}

/** The real client, a new one for each question: one alone waits a second between writes, as GitHub asks for. */
function client(): GitHub {
  const open = (): GitHub => openGitHub({ token: embedded.token, apiUrl: embedded.url });
  return {
    ...open(),
    ask: (question, signal) => open().ask(question, signal),
    askAll: (question, signal) => open().askAll(question, signal),
  };
}

type Run = { readonly git?: Git; readonly gitHub?: GitHub; readonly time?: number; readonly at?: string };

function place(run: Run) {
  return {
    remote: "origin",
    pullRequests: openPullRequests(run.gitHub ?? client(), embedded),
    signal: new AbortController().signal,
  };
}

function propose(releases: readonly ProposedRelease[] = [WEB, API], run: Run = {}, files = NOTES) {
  const proposal = {
    base: "main",
    candidate: run.at ?? candidate,
    releases,
    files,
    maker: { ...maker, time: run.time ?? maker.time },
  };
  return proposeRelease(run.git ?? openGit(checkout.directory), policy(), proposal, place(run));
}

function withdraw(run: Run = {}) {
  return withdrawRelease(openGit(checkout.directory), { base: "main", candidate, maker }, place(run));
}

const PullSchema = z.object({ number: z.number(), state: z.string(), title: z.string(), body: z.string() });

async function pulls(): Promise<readonly z.infer<typeof PullSchema>[]> {
  return z.array(PullSchema).parse(await embedded.request("GET", "/repos/acme/shop/pulls?state=all"));
}

/** The release branch as it stands: its tip, the tip's parents, and what it changes. */
function branch(): { readonly tip: string; readonly parents: string; readonly changes: readonly string[] } {
  const tip = remote.git("rev-parse", BRANCH);
  const changes = remote.git("diff", "--name-only", `${tip}^1`, tip).split("\n");
  return { tip, parents: remote.git("show", "--no-patch", "--format=%P", tip), changes };
}

const CHANGES = ["api/Chart.yaml", "docs/release-notes/web-v1.1.0.md", "web/package.json"];

test("opens one, with one commit of manifests and notes on top of the candidate", async () => {
  expect(await propose()).toMatchObject({
    state: "done",
    says: expect.stringMatching(/^opened pull request #1 \(http.*\) for `chore\(release\): web 1\.1\.0, api 2\.0\.0`;/),
  });
  const { tip, parents, changes } = branch();
  expect(parents).toBe(candidate);
  expect(changes).toEqual(CHANGES);
  expect(remote.git("show", "--no-patch", "--format=%B", tip)).toBe(
    `chore(release): web 1.1.0, api 2.0.0\n\nSignalbox-Candidate: ${candidate}\n`,
  );
  expect(await pulls()).toMatchObject([
    { state: "open", title: "chore(release): web 1.1.0, api 2.0.0", body: expect.stringContaining("- feat: new") },
  ]);
});

test("what it brings states the versions, once it is merged", async () => {
  await propose();
  checkout.git("fetch", "--quiet", "origin", BRANCH);
  for (const [name, version] of [
    ["web", "1.1.0"],
    ["api", "2.0.0"],
  ] as const) {
    const component = policy().policy.components[name];
    if (component === undefined) throw new Error("the policy of this test has it");
    expect(await statedVersions(openGit(checkout.directory), "FETCH_HEAD", name, component)).toEqual([version]);
  }
});

test("the same again writes nothing", async () => {
  await propose();
  const before = [branch(), await pulls()];
  expect(await propose([WEB, API], { time: maker.time + 60 })).toMatchObject({
    state: "already-done",
    says: "pull request #1 brings `chore(release): web 1.1.0, api 2.0.0` already; its merge releases it",
  });
  expect([branch(), await pulls()]).toEqual(before);
});

test("follows the branch: one commit, on the newest candidate, in the same pull request", async () => {
  await propose();
  const { tip } = branch();
  pushed("feat!: more", { "web/more": "more\n" });
  const next = { ...WEB, version: "2.0.0", tag: "web-v2.0.0" };
  expect(await propose([next])).toMatchObject({
    state: "done",
    says: expect.stringMatching(/^refreshed pull request #1 /),
  });
  expect(branch()).toMatchObject({ parents: candidate, changes: CHANGES.slice(1) });
  expect(branch().tip).not.toBe(tip);
  expect(await pulls()).toMatchObject([{ number: 1, title: "chore(release): web 2.0.0" }]);
});

test("a pull request that somebody has closed is opened anew", async () => {
  await propose();
  await embedded.request("PATCH", "/repos/acme/shop/pulls/1", { state: "closed" });
  expect(await propose()).toMatchObject({ state: "done", says: expect.stringMatching(/^opened pull request #2 /) });
});

test("a title that somebody has changed is put right", async () => {
  await propose();
  await embedded.request("PATCH", "/repos/acme/shop/pulls/1", { title: "feat!: mine" });
  expect(await propose()).toMatchObject({ state: "done", says: expect.stringMatching(/^refreshed /) });
  expect(await pulls()).toMatchObject([{ title: "chore(release): web 1.1.0, api 2.0.0" }]);
});

test("a run of an older commit leaves it to that of the newest", async () => {
  const older = candidate;
  pushed("feat: more", { more: "more\n" });
  await propose();
  const before = branch();
  expect(await propose([WEB], { at: older })).toMatchObject({
    state: "already-done",
    says: expect.stringContaining("has moved on"),
  });
  expect(branch()).toEqual(before);
});

test("where there is nothing to write it says so, and opens none", async () => {
  const stated = [{ ...WEB, version: "1.0.0", tag: "web-v1.0.0" }];
  expect(await propose(stated, {}, [])).toMatchObject({
    state: "not-done",
    next: expect.stringContaining("`manifests`"),
  });
  expect(await pulls()).toEqual([]);
});

test("a manifest that the notes would be written over is refused", async () => {
  const files = [{ path: "web/package.json", text: "# Releases\n" }];
  await expect(propose([WEB], {}, files)).rejects.toMatchObject({ code: "notes.same-file" });
  expect(await pulls()).toEqual([]);
});

/** Somebody else's work on the release branch. */
function onReleaseBranch(work: () => void): void {
  checkout.git("fetch", "--quiet", "origin", BRANCH);
  checkout.git("checkout", "--quiet", "--detach", "FETCH_HEAD");
  work();
  checkout.git("push", "--quiet", "--force", "origin", `HEAD:refs/heads/${BRANCH}`);
  checkout.git("checkout", "--quiet", "main");
}

describe("what people have done on the release branch", () => {
  test.each([
    { name: "a commit on top", work: () => checkout.commit("docs: better notes", { files: { "more.md": "more\n" } }) },
    {
      name: "a commit that was amended",
      work: () => checkout.git("commit", "--quiet", "--amend", "--allow-empty", "--message=mine"),
    },
    {
      name: "a commit whose text alone was kept",
      work: () => {
        checkout.commit("x", { files: { "more.md": "more\n" } });
        checkout.git("reset", "--quiet", "--soft", "HEAD~2");
        checkout.git("commit", "--quiet", "--message", `chore(release): x\n\nSignalbox-Candidate: ${candidate}`);
      },
    },
    {
      name: "a merge with a change of its own",
      work: () => {
        checkout.git("merge", "--quiet", "--no-ff", "--no-commit", "main~0", "--strategy=ours");
        checkout.commit("Merge branch 'main'", { files: { "more.md": "more\n" } });
      },
    },
  ])("$name is not overwritten", async ({ work }) => {
    await propose();
    pushed("fix: more", { "web/more": "more\n" });
    onReleaseBranch(work);
    const before = branch();
    expect(await propose()).toMatchObject({ state: "not-done", next: expect.stringContaining(`delete \`${BRANCH}\``) });
    expect(branch()).toEqual(before);
    expect(await withdraw()).toBeNull();
    expect(branch()).toEqual(before);
  });

  test("a commit on top that was merged with an earlier release is not in the way of the next one", async () => {
    await propose();
    onReleaseBranch(() => checkout.commit("docs: better notes", { files: { "more.md": "more\n" } }));
    const head = { sha: branch().tip, ref: BRANCH, repo: { full_name: "acme/shop" } };
    const merged = { number: 9, html_url: "x", state: "closed", merged_at: "2025-01-01", title: "x", body: "x", head };
    pushed("fix: more", { "web/more": "more\n" });
    let asked = 0;
    const real = client();
    const gitHub: GitHub = {
      ...real,
      ask: async (question, signal) =>
        (asked += 1) === 1 ? { known: true, value: question.schema.parse([merged]) } : real.ask(question, signal),
    };
    expect(await propose([WEB, API], { gitHub })).toMatchObject({ state: "done" });
    expect(branch()).toMatchObject({ parents: candidate, changes: CHANGES });
  });

  test("the base merged into it, by GitHub's button, is nothing of their own", async () => {
    await propose();
    pushed("fix: more", { "web/more": "more\n" });
    onReleaseBranch(() => checkout.merge("main", "Merge branch 'main' into release"));
    expect(await propose()).toMatchObject({ state: "done" });
    expect(branch()).toMatchObject({ parents: candidate, changes: CHANGES });
  });
});

describe("withdrawn", () => {
  test("it is closed with a word, and its branch is gone", async () => {
    await propose();
    expect(await withdraw()).toMatchObject({ state: "done", says: expect.stringContaining("closed pull request #1") });
    expect(await pulls()).toMatchObject([{ state: "closed" }]);
    const comments = z
      .array(z.object({ body: z.string() }))
      .parse(await embedded.request("GET", "/repos/acme/shop/issues/1/comments"));
    expect(comments).toMatchObject([{ body: expect.stringContaining("Nothing is left to release") }]);
    expect(remote.git("branch", "--list", BRANCH)).toBe("");
    expect(await withdraw()).toBeNull();
  });

  test("it is left to the run of the newest commit, and none is no matter", async () => {
    expect(await withdraw()).toBeNull();
    const older = candidate;
    await propose();
    pushed("fix: more", { more: "more\n" });
    candidate = older;
    expect(await withdraw()).toBeNull();
    expect(await pulls()).toMatchObject([{ state: "open" }]);
  });
});

/** The real git, whose push fails: before it is begun, or after it arrived. */
function failingPush(when: "before" | "after"): Git {
  const git = openGit(checkout.directory);
  return {
    ...git,
    async run(args, options) {
      if (args[0] !== "push") return git.run(args, options);
      if (when === "after") await git.run(args, options);
      throw new SignalboxError("git.failed", "`git push` failed: the remote hung up", { next: "run it again" });
    },
  };
}

describe("interrupted", () => {
  test("a push that fails is told, and the next run does it", async () => {
    expect(await propose([WEB], { git: failingPush("before") })).toMatchObject({ state: "not-done" });
    expect(await pulls()).toEqual([]);
    expect(await propose([WEB])).toMatchObject({ state: "done" });
  });

  test("a push whose answer was lost is found to be done", async () => {
    expect(await propose([WEB], { git: failingPush("after") })).toMatchObject({ state: "done" });
    expect(await pulls()).toHaveLength(1);
  });

  test.each([1, 2])("where GitHub is gone after call %d, the next run finishes", async (calls) => {
    const real = client();
    let made = 0;
    const gitHub: GitHub = {
      ...real,
      async ask(question, signal) {
        made += 1;
        const answer = made > calls ? null : await real.ask(question, signal);
        if (made < calls && answer !== null) return answer;
        return { known: false, status: null, code: "github.unreachable", says: "GitHub is gone", next: "run again" };
      },
    };
    expect(await propose([WEB], { gitHub })).toMatchObject({ state: "partly-done" });
    expect((await propose([WEB])).state).toMatch(/done$/);
    expect(await pulls()).toHaveLength(1);
    expect(branch().parents).toBe(candidate);
  });

  test("a branch that another run writes anew between two looks at it is looked at again", async () => {
    const other = new TestRepository({ directory: mkdtempSync(join(scratch, "other-")) });
    other.git("clone", "--quiet", "--no-local", remote.directory, ".");
    const git = openGit(other.directory);
    await propose([WEB], { git });
    pushed("fix: more", { "web/more": "1" });
    other.git("pull", "--quiet");
    let looks = 0;
    const racing: Git = {
      ...openGit(checkout.directory),
      async run(args, options) {
        if (args[0] === "fetch" && (looks += 1) === 1) await propose([WEB], { git, time: maker.time + 1 });
        return openGit(checkout.directory).run(args, options);
      },
    };
    expect((await propose([WEB], { git: racing })).state).toMatch(/done$/);
    expect(branch()).toMatchObject({ parents: candidate, changes: CHANGES.slice(1) });
  });

  test("two at the same moment write one branch", async () => {
    const runs = [0, 1].map((second) => propose([WEB], { time: maker.time + second }));
    for (const { state } of await Promise.all(runs)) expect(state).toMatch(/done$/);
    expect(branch()).toMatchObject({ parents: candidate, changes: CHANGES.slice(1) });
  });
});
