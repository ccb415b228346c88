import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { releaseByApi } from "@signalbox/moves/version-bump/release-by-api";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { type GitHub, openGitHub } from "@signalbox/systems/github/client";
import * as z from "zod";
import { type EmbeddedGitHub, startEmbeddedGitHub } from "./embedded-github.ts";
import { uploadCommit } from "./upload-commit.ts";

const POLICY = `version: 1
components:
  web: { path: web }
  api: { path: api }
versioning: { manifests: commit, commit-with: api }
`;
const FILES = { "web/package.json": '{"version":"1.0.0"}\n', "api/Chart.yaml": "version: 1.0.0\n" };
const WEB = { name: "web", version: "1.1.0", tag: "web-v1.1.0" };
const API = { name: "api", version: "2.0.0", tag: "api-v2.0.0" };
const maker = { name: "robot[bot]", email: "robot@example.com", time: 1_735_689_600 };

let embedded: EmbeddedGitHub;
let repository: TestRepository;
let candidate: string;

beforeEach(async () => {
  embedded = await startEmbeddedGitHub();
  repository = new TestRepository();
  candidate = repository.commit("feat: begin\n", { files: FILES });
  await upload(candidate, true);
});
afterEach(async () => {
  repository.remove();
  await embedded.close();
});

async function upload(commit: string, force = false): Promise<void> {
  await uploadCommit(embedded, repository, commit);
  await embedded.request("PATCH", "/repos/acme/shop/git/refs/heads/main", { sha: commit, force });
}

function policy(): LoadedPolicy {
  const read = readPolicy("p.yml", POLICY);
  if (!read.ok) throw new Error("the policy of this test is in order");
  return read.value;
}

type Run = { readonly gitHub?: GitHub; readonly signal?: AbortSignal; readonly time?: number; readonly at?: string };

function release(releasing: readonly (typeof WEB)[], run: Run = {}, standing: readonly (typeof WEB)[] = []) {
  return releaseByApi(
    openGit(repository.directory),
    policy(),
    { releasing, standing },
    {
      gitHub: run.gitHub ?? client(),
      repository: embedded,
      branch: "main",
      candidate: run.at ?? candidate,
      maker: { ...maker, time: run.time ?? maker.time },
      remote: "origin",
      signal: run.signal ?? new AbortController().signal,
    },
  );
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

const RefsSchema = z.array(z.object({ ref: z.string(), object: z.object({ sha: z.string(), type: z.string() }) }));
const CommitSchema = z.object({
  message: z.string(),
  parents: z.array(z.object({ sha: z.string() })),
  author: z.object({ name: z.string() }),
});
const TagSchema = z.object({ message: z.string(), object: z.object({ sha: z.string() }) });

async function tags(): Promise<Record<string, string>> {
  const refs = RefsSchema.parse(await embedded.request("GET", "/repos/acme/shop/git/matching-refs/tags/"));
  const found: Record<string, string> = {};
  for (const { ref, object } of refs) {
    const tag =
      object.type === "tag"
        ? TagSchema.parse(await embedded.request("GET", `/repos/acme/shop/git/tags/${object.sha}`)).object.sha
        : object.sha;
    found[ref.slice("refs/tags/".length)] = tag;
  }
  return found;
}

async function tip(): Promise<string> {
  const schema = z.object({ object: z.object({ sha: z.string() }) });
  return schema.parse(await embedded.request("GET", "/repos/acme/shop/git/ref/heads/main")).object.sha;
}

async function commitAt(hash: string): Promise<z.infer<typeof CommitSchema>> {
  return CommitSchema.parse(await embedded.request("GET", `/repos/acme/shop/git/commits/${hash}`));
}

async function fileAt(hash: string, path: string): Promise<string> {
  const schema = z.object({ content: z.string() });
  const file = schema.parse(await embedded.request("GET", `/repos/acme/shop/contents/${path}?ref=${hash}`));
  return Buffer.from(file.content, "base64").toString();
}

/** One commit on the branch, both tags on it, and nothing else. */
async function expectReleased(): Promise<void> {
  const commit = await tip();
  expect(await commitAt(commit)).toMatchObject({ parents: [{ sha: candidate }] });
  expect(await tags()).toEqual({ "web-v1.1.0": commit, "api-v2.0.0": commit });
}

test("makes one commit, with GitHub's own author, and its tags", async () => {
  expect(await release([WEB, API])).toEqual({
    state: "done",
    says: "made `web-v1.1.0`, `api-v2.0.0` by GitHub's API",
    next: null,
  });
  await expectReleased();
  const commit = await tip();
  const { message, author } = await commitAt(commit);
  expect(message).toBe(`chore(release): web 1.1.0, api 2.0.0\n\nSignalbox-Candidate: ${candidate}\n`);
  expect(author.name).toBe("Ada");
  expect(await fileAt(commit, "web/package.json")).toBe('{"version":"1.1.0"}\n');
  expect(await fileAt(commit, "api/Chart.yaml")).toBe("version: 2.0.0\n");
});

test("the same again changes nothing", async () => {
  await release([WEB, API]);
  const before = [await tip(), await tags()];
  expect(await release([WEB, API], { time: maker.time + 60 })).toMatchObject({ state: "already-done" });
  expect([await tip(), await tags()]).toEqual(before);
});

test("of several runs at the same moment one commits, and each tag is made once", async () => {
  const runs = [0, 1, 2].map((second) => release([WEB, API], { time: maker.time + second }));
  for (const outcome of await Promise.all(runs)) expect(outcome.state).toMatch(/^(already-)?done$/);
  await expectReleased();
});

test("tags the candidate itself where its files state the versions already", async () => {
  expect(await release([{ name: "web", version: "1.0.0", tag: "web-v1.0.0" }])).toMatchObject({ state: "done" });
  expect([await tip(), await tags()]).toEqual([candidate, { "web-v1.0.0": candidate }]);
});

/** The real client until its k-th call: that one is made, and then the run dies, or its answer and all later ones are lost. */
function endingAfter(calls: number, how: "dies" | "lost"): { readonly gitHub: GitHub; readonly made: () => number } {
  const real = client();
  let made = 0;
  const gitHub: GitHub = {
    ...real,
    async ask(question, signal) {
      made += 1;
      if (made > calls) return ended(how);
      const answer = await real.ask(question, signal);
      return made === calls ? ended(how) : answer;
    },
    askAll: () => Promise.reject(new Error("no list is asked for here")),
  };
  return { gitHub, made: () => made };
}

function ended(how: "dies" | "lost") {
  if (how === "dies") throw new Error("the machine is gone");
  return { known: false, status: null, code: "github.unreachable", says: "GitHub is gone", next: "run again" } as const;
}

describe("interrupted after any call and run again, it is one commit and one tag each", () => {
  // How many calls a whole run makes is found out by the first test; more is no harm.
  const rows = [...Array(14).keys()].flatMap((index) =>
    (["dies", "lost"] as const).map((how) => ({ calls: index + 1, how })),
  );
  test.each(rows)("call $calls, $how", async ({ calls, how }) => {
    const { gitHub, made } = endingAfter(calls, how);
    const first = await release([WEB, API], { gitHub }).catch(() => null);
    if (made() < calls) expect(first).toMatchObject({ state: "done" });
    else if (how === "lost" && first?.state !== "done")
      expect(first?.state).toMatch(/^(uncertain|partly-done|already-done)$/);
    const missing = Object.keys(await tags()).length < 2 ? "done" : "already-done";
    expect(await release([WEB, API], { time: maker.time + 60 })).toMatchObject({ state: missing });
    await expectReleased();
  });

  test("a whole run makes no more calls than are tried here", async () => {
    const { gitHub, made } = endingAfter(99, "dies");
    await release([WEB, API], { gitHub });
    expect(made()).toBeLessThanOrEqual(14);
  });
});

test("what an earlier run began with another component is finished", async () => {
  // The next run sees the first component as released already, and releases the second alone.
  const { gitHub } = endingAfter(9, "dies");
  await release([WEB, API], { gitHub }).catch(() => null);
  expect(Object.keys(await tags())).toEqual(["web-v1.1.0"]);
  expect(await release([API], {}, [WEB])).toMatchObject({ state: "done" });
  await expectReleased();
});

test("others may have pushed on top of the release commit meanwhile", async () => {
  const { gitHub } = endingAfter(7, "dies");
  await release([WEB, API], { gitHub }).catch(() => null);
  const made = await tip();
  expect(made).not.toBe(candidate);
  await embedded.commitFile("more.txt", "more");
  expect(await release([WEB, API])).toMatchObject({ state: "done" });
  expect(await tags()).toEqual({ "web-v1.1.0": made, "api-v2.0.0": made });
});

test("a commit that only says it were the release commit is not tagged", async () => {
  const forged = repository.commit(`chore(release): web 1.1.0, api 2.0.0\n\nSignalbox-Candidate: ${candidate}\n`, {
    files: { "web/package.json": '{"version":"1.1.0"}\n', "api/Chart.yaml": "version: 2.0.0\n", evil: "x\n" },
  });
  await upload(forged);
  repository.git("reset", "--quiet", "--hard", candidate);
  expect(await release([WEB, API])).toMatchObject({
    state: "not-done",
    says: expect.stringContaining("`main` is no longer at the candidate"),
  });
  expect([await tip(), await tags()]).toEqual([forged, {}]);
});

test("a branch that has moved on is left alone", async () => {
  await embedded.commitFile("more.txt", "more");
  const before = await tip();
  expect(await release([WEB])).toMatchObject({ state: "not-done", next: expect.stringContaining("newest commit") });
  expect([await tip(), await tags()]).toEqual([before, {}]);
});

test("a tag of another commit is never moved, and nothing is committed beside it", async () => {
  const other = await embedded.commitFile("more.txt", "more");
  await embedded.pushTag("api-v2.0.0", other);
  await embedded.request("PATCH", "/repos/acme/shop/git/refs/heads/main", { sha: candidate, force: true });
  expect(await release([WEB, API])).toMatchObject({ state: "not-done", says: expect.stringContaining("never moved") });
  expect([await tip(), await tags()]).toEqual([candidate, { "api-v2.0.0": other }]);
});

test("a run that is cancelled before it writes writes nothing", async () => {
  const signal = AbortSignal.abort(new Error("cancelled"));
  await expect(release([WEB], { signal })).rejects.toThrow("cancelled");
  expect([await tip(), await tags()]).toEqual([candidate, {}]);
});

test("a run that is cancelled while it writes is told as uncertain, and finished by the next", async () => {
  const controller = new AbortController();
  const real = client();
  const gitHub: GitHub = {
    ...real,
    async ask(question, signal) {
      const answer = await real.ask(question, signal);
      if (question.route.startsWith("PATCH ")) controller.abort(new Error("cancelled"));
      return answer;
    },
  };
  expect(await release([WEB, API], { gitHub, signal: controller.signal })).toMatchObject({ state: "uncertain" });
  expect(await release([WEB, API])).toMatchObject({ state: "done" });
  await expectReleased();
});
