import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import type { Git } from "@signalbox/systems/git/git";
import { openGit } from "@signalbox/systems/git/open-git";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RecordsBranch } from "../../records/records-branch.ts";
import { type Journals, journalsOnBranch, newestJournals } from "./journal.ts";
import { journalInFile } from "./journal-in-file.ts";
import { newJournal, type WatchEvent, type WatchJournal } from "./watch-journal.ts";

const BRANCH = "release-ledger";
const AT = "2026-11-21T12:00:00Z";
const LATER = "2026-11-21T13:00:00Z";
const ABOUT = { environment: "production", candidate: "v1.2.3", releasedAt: AT, intervalSeconds: 30, shares: [0.2, 1] };
const JOURNAL = newJournal(ABOUT);
const event = (interval: number): WatchEvent => ({ interval, at: AT, does: "pause", step: 0, says: "why" });
const withEvent =
  (interval: number) =>
  (standing: WatchJournal | null): WatchJournal => {
    const now = standing ?? JOURNAL;
    return { ...now, events: [...now.events, event(interval)] };
  };

describe("on the branch of records", () => {
  let remote: TestRepository;
  let made: TestRepository[];
  beforeEach(() => {
    remote = new TestRepository({ init: ["--bare"] });
    const first = new TestRepository();
    first.commit("feat: begin");
    first.git("push", "--quiet", remote.directory, "main");
    made = [remote, first];
  });
  afterEach(() => {
    for (const one of made) one.remove();
  });

  function aClone(): RecordsBranch {
    const repository = remote.clone();
    made.push(repository);
    return { git: openGit(repository.directory), remote: "origin", branch: BRANCH };
  }
  const journals = (environment = "production", candidate = "v1.2.3"): Journals =>
    journalsOnBranch(aClone(), environment, candidate);
  const files = (): readonly string[] => remote.git("ls-tree", "-r", "--name-only", BRANCH).split("\n");
  const commits = (): number => Number(remote.git("rev-list", "--count", BRANCH));

  test("none before the first; then each release has its own", async () => {
    const one = journals();
    expect(await one.read()).toEqual([]);
    expect(await one.change(AT, () => JOURNAL)).toEqual(JOURNAL);
    await one.change(LATER, () => ({ ...JOURNAL, releasedAt: LATER }));
    expect((await journals().read()).map(({ releasedAt }) => releasedAt)).toEqual([AT, LATER]);
    expect(files()).toEqual([
      "watches/production/v1.2.3/20261121T120000Z.json",
      "watches/production/v1.2.3/20261121T130000Z.json",
    ]);
  });

  test("written again it is the same, and no commit", async () => {
    const one = journals();
    await one.change(AT, () => JOURNAL);
    await one.change(AT, (standing) => standing ?? JOURNAL);
    expect(commits()).toBe(1);
  });

  test("two runs that write at the same moment lose nothing of each other", async () => {
    const [one, other] = [journals(), journals()];
    await one.change(AT, () => JOURNAL);
    await Promise.all([one.change(AT, withEvent(1)), other.change(AT, withEvent(2))]);
    const [journal] = await journals().read();
    expect(journal?.events.map(({ interval }) => interval).toSorted()).toEqual([1, 2]);
    expect(commits()).toBe(3);
  });

  test("two runs that begin it at the same moment begin it once", async () => {
    const [one, other] = [journals(), journals()];
    const both = await Promise.all([one.change(AT, withEvent(1)), other.change(AT, withEvent(1))]);
    expect(both.map(({ events }) => events.length).toSorted((a, b) => a - b)).toEqual([1, 2]);
    expect(await journals().read()).toHaveLength(1);
  });

  test("it is overtaken by a later release of whichever candidate, in the same environment alone", async () => {
    expect(await journals().isOvertaken(AT)).toBe(false);
    await journals().change(AT, () => JOURNAL);
    await journals("staging").change(LATER, () => ({ ...JOURNAL, environment: "staging", releasedAt: LATER }));
    expect(await journals().isOvertaken(AT)).toBe(false);
    await journals("production", "V2").change(LATER, () => ({ ...JOURNAL, candidate: "V2", releasedAt: LATER }));
    expect(await journals().isOvertaken(AT)).toBe(true);
    expect(await journals().isOvertaken(LATER)).toBe(false);
  });

  test("two runs that make the very same commit, within one second, do not both take it for theirs", async () => {
    const dated = { ...process.env, GIT_AUTHOR_DATE: AT, GIT_COMMITTER_DATE: AT };
    const [first, second] = [aClone(), aClone()].map((records) => ({
      ...records,
      git: openGit(records.git.directory, dated),
    }));
    if (first === undefined || second === undefined) throw new Error("there are two");
    let overtaken = false;
    const git: Git = {
      ...second.git,
      async run(args, options) {
        if (args[0] === "push" && !overtaken) {
          overtaken = true;
          await journalsOnBranch(first, "production", "v1.2.3").change(AT, withEvent(1));
        }
        return second.git.run(args, options);
      },
    };
    const { events } = await journalsOnBranch({ ...second, git }, "production", "v1.2.3").change(AT, withEvent(1));
    expect(events).toHaveLength(2);
    expect(commits()).toBe(2);
  });

  const names = [
    ["../../../etc", "v1"],
    ["production", "../../main"],
    ["production", "v1/../v2"],
    ["Production", "V1"],
    ["pro duction", "::error::x"],
    ["-rf", "--upload-pack=x"],
    ["production", "sha256:".concat("a".repeat(64))],
    ["production", "a".repeat(5000)],
    ["production", "v1\nv2"],
    ["", ""],
    [".git", "HEAD"],
    ["pröd", "版本"],
    ["production", "con"],
  ] as const;

  test.each(names)(
    "%j and %j are a folder of their own below `watches`, and are told as they are",
    async (environment, candidate) => {
      const journal = { ...JOURNAL, environment, candidate };
      await journals(environment, candidate).change(AT, () => journal);
      expect(await journals(environment, candidate).read()).toEqual([journal]);
      expect(files()).toEqual([
        expect.stringMatching(/^watches\/[a-z0-9][a-z0-9.-]{0,79}\/[a-z0-9][a-z0-9.-]{0,79}\/20261121T120000Z\.json$/),
      ]);
      expect(remote.git("log", "-1", "--format=%B", BRANCH)).toMatch(/^watch\([a-z0-9.-]+\): [a-z0-9.-]+\n?$/);
    },
  );

  test("names that are alike but for their case, or what is no letter, are kept apart", async () => {
    const alike = ["v1", "V1", "v1 ", "v/1", "v-1", "v_1"];
    for (const candidate of alike)
      await journals("production", candidate).change(AT, () => ({ ...JOURNAL, candidate }));
    expect(new Set(files().map((path) => path.toLowerCase())).size).toBe(alike.length);
    for (const candidate of alike)
      expect(await journals("production", candidate).read()).toMatchObject([{ candidate }]);
  });

  test.each([
    {
      name: "another candidate's",
      text: JSON.stringify({ ...JOURNAL, candidate: "v6.6.6" }),
      code: "canary.other-watch",
    },
    {
      name: "another environment's",
      text: JSON.stringify({ ...JOURNAL, environment: "staging" }),
      code: "canary.other-watch",
    },
    { name: "no JSON", text: "rolled back", code: "records.unreadable" },
    { name: "another form", text: JSON.stringify({ ...JOURNAL, finished: true }), code: "records.unreadable" },
    { name: "a key that nobody knows", text: JSON.stringify({ ...JOURNAL, forged: 1 }), code: "records.unreadable" },
    {
      name: "a share beyond all traffic",
      text: JSON.stringify({ ...JOURNAL, shares: [2] }),
      code: "records.unreadable",
    },
  ])("a record in its place that is $name is neither read nor written over", async ({ text, code }) => {
    const path = "watches/production/v1.2.3/20261121T120000Z.json";
    const blob = remote.gitWith({ input: text }, ["hash-object", "-w", "--stdin"]);
    const index = { GIT_INDEX_FILE: join(remote.directory, "by-hand") };
    remote.gitWith({ env: index }, ["update-index", "--add", "--cacheinfo", `100644,${blob},${path}`]);
    const tree = remote.gitWith({ env: index }, ["write-tree"]);
    remote.git("update-ref", `refs/heads/${BRANCH}`, remote.git("commit-tree", "-m", "by hand", tree));
    await expect(journals().read()).rejects.toMatchObject({ code });
    await expect(journals().change(AT, withEvent(1))).rejects.toMatchObject({ code });
    expect(commits()).toBe(1);
  });

  test("what was released last is found among all candidates of an environment", async () => {
    const records = aClone();
    expect(await newestJournals(records, "production")).toEqual([]);
    await journals().change(AT, () => JOURNAL);
    await journals("production", "V2").change(LATER, () => ({ ...JOURNAL, candidate: "V2", releasedAt: LATER }));
    await journals("staging").change(LATER, () => ({ ...JOURNAL, environment: "staging", releasedAt: LATER }));
    expect(await newestJournals(records, "production")).toMatchObject([{ candidate: "V2" }]);
    await journals().change(LATER, () => ({ ...JOURNAL, releasedAt: LATER }));
    expect((await newestJournals(records, "production")).map(({ candidate }) => candidate).toSorted()).toEqual([
      "V2",
      "v1.2.3",
    ]);
  });

  test("a remote that is gone is no empty record", async () => {
    const one = journals();
    remote.remove();
    await expect(one.read()).rejects.toThrow();
    await expect(one.change(AT, () => JOURNAL)).rejects.toThrow();
  });
});

describe("in a file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "signalbox-journal-"));
  });
  const opened = (file: string, candidate = "v1.2.3"): Journals => journalInFile(file, "production", candidate);
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test("none before the first; then the one", async () => {
    const one = opened(join(folder, "watch.json"));
    expect(await one.read()).toEqual([]);
    await one.change(AT, withEvent(1));
    expect(await one.change(AT, withEvent(2))).toMatchObject({ events: [{ interval: 1 }, { interval: 2 }] });
    expect(await opened(join(folder, "watch.json")).read()).toMatchObject([{ releasedAt: AT }]);
  });

  test("what is no journal is neither read nor written over", async () => {
    const file = join(folder, "watch.json");
    writeFileSync(file, "notes of mine\n");
    const one = opened(file);
    await expect(one.read()).rejects.toMatchObject({ code: "records.unreadable" });
    await expect(one.change(AT, withEvent(1))).rejects.toMatchObject({ code: "records.unreadable" });
    expect(readFileSync(file, "utf8")).toBe("notes of mine\n");
  });

  test("a link is not followed out of its folder", async () => {
    const elsewhere = join(folder, "elsewhere");
    writeFileSync(elsewhere, JSON.stringify(JOURNAL));
    symlinkSync(elsewhere, join(folder, "watch.json"));
    const one = opened(join(folder, "watch.json"));
    const read = await one.read().catch(() => "refused");
    if (read !== "refused") await one.change(AT, withEvent(1)).catch(() => {});
    expect(JSON.parse(readFileSync(elsewhere, "utf8"))).toEqual(JOURNAL);
  });

  test("another watch's is neither told as this one's nor written over", async () => {
    const file = join(folder, "watch.json");
    await opened(file).change(AT, withEvent(1));
    const other = { code: "canary.other-watch", message: `\`${file}\` is the record of another watch` };
    await expect(opened(file, "v6.6.6").read()).rejects.toMatchObject(other);
    await expect(opened(file, "v6.6.6").change(AT, withEvent(2))).rejects.toMatchObject(other);
    await expect(opened(file).change(LATER, () => ({ ...JOURNAL, releasedAt: LATER }))).rejects.toMatchObject(other);
    expect(await opened(file).read()).toMatchObject([{ releasedAt: AT, events: [{ interval: 1 }] }]);
  });
});
