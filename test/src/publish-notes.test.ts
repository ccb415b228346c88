import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { handWrittenPart } from "@signalbox/moves/changelog/hand-written";
import { notesFiles } from "@signalbox/moves/changelog/notes-files";
import { NOTES_BRANCH } from "@signalbox/moves/changelog/propose-notes";
import { type NotesPlaces, publishedNotes, publishTo } from "@signalbox/moves/changelog/publish-notes";
import type { PublishedFiles } from "@signalbox/moves/changelog/published-files";
import { readTags } from "@signalbox/history/tags";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { changelogMove } from "@signalbox/moves/changelog/changelog-move";
import { renderNotes } from "@signalbox/moves/changelog/render-notes";
import { makeMove } from "@signalbox/moves/frame";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import type { Policy } from "@signalbox/policy/schema/policy";
import { openGitHub } from "@signalbox/systems/github/client";
import * as z from "zod";
import { type EmbeddedGitHub, startEmbeddedGitHub } from "./embedded-github.ts";
import { startInFront, type Watch } from "./github-in-front.ts";

// Where the files of notes go, against the emulator. Octokit leaves a second between two writes, so whole histories run at once.

let gitHub: EmbeddedGitHub;
let folder: string;
beforeAll(async () => {
  gitHub = await startEmbeddedGitHub();
  folder = mkdtempSync(join(tmpdir(), "signalbox-notes-"));
});
afterAll(async () => {
  await gitHub.close();
  rmSync(folder, { recursive: true, force: true });
});

const PATHS = ["docs/release-notes/v1.0.0.md", "docs/release-notes/v1.1.0.md", "docs/README.md", "CHANGELOG.md"];

function policyOf(to: Policy["notes"]["publish-to"]): Policy {
  return testPolicy(
    `version: 1\ncomponents: { app: {} }\nnotes: { publish-to: ${to}, index: docs/README.md, changelog: CHANGELOG.md }\n`,
  ).policy;
}

const RELEASES = [
  { component: "app", version: "1.0.0", tag: "v1.0.0", commit: "a".repeat(40), date: "2025-01-01" },
  { component: "app", version: "1.1.0", tag: "v1.1.0", commit: "b".repeat(40), date: "2025-02-01" },
];
type Version = "1.0.0" | "1.1.0";

function filesOf(policy: Policy, version: Version, words = "feat: a") {
  const tag = `v${version}`;
  const date = version === "1.0.0" ? "2025-01-01" : "2025-02-01";
  const notes = {
    component: "app",
    version,
    tag,
    date,
    file: `docs/release-notes/${tag}.md`,
    changes: [],
    repositoryUrl: null,
  };
  return notesFiles(
    policy,
    notes,
    `# ${tag} (${date})\n\n- ${words} in ${version}\n\n## Rollback\n\n- back\n`,
    RELEASES,
  );
}

const CommitSchema = z.object({ sha: z.string() });
const RefSchema = z.object({ object: CommitSchema });
const FileSchema = z.object({ content: z.string() });
const PullSchema = z.object({ number: z.number(), state: z.string(), html_url: z.string(), title: z.string() });

/** One repository with its published notes. */
class Shop {
  private static count = 0;
  readonly name: string;
  readonly workspace: string;
  readonly to: Policy["notes"]["publish-to"];

  private constructor(to: Policy["notes"]["publish-to"], name: string) {
    this.to = to;
    this.name = name;
    this.workspace = mkdtempSync(join(folder, "workspace-"));
  }

  static async open(to: Policy["notes"]["publish-to"]): Promise<Shop> {
    Shop.count += 1;
    const shop = new Shop(to, `notes-${Shop.count}`);
    await gitHub.request("POST", "/orgs/acme/repos", { name: shop.name, auto_init: true });
    for (const { tag } of RELEASES)
      await shop.ask("POST", "git/refs", { ref: `refs/tags/${tag}`, sha: await shop.tip("main") });
    return shop;
  }

  ask(method: string, path: string, body?: unknown): Promise<unknown> {
    return gitHub.request(method, `/repos/acme/${this.name}/${path}`, body);
  }

  async tip(branch: string): Promise<string> {
    return RefSchema.parse(await this.ask("GET", `git/ref/heads/${branch}`)).object.sha;
  }

  async text(branch: string, path: string): Promise<string | null> {
    const file = await this.ask("GET", `contents/${path}?ref=${encodeURIComponent(branch)}`).catch(() => null);
    return file === null ? null : Buffer.from(FileSchema.parse(file).content, "base64").toString();
  }

  async write(branch: string, path: string, text: string): Promise<void> {
    const present = CommitSchema.safeParse(await this.ask("GET", `contents/${path}?ref=${branch}`).catch(() => null));
    const sha = present.success ? present.data.sha : undefined;
    const content = Buffer.from(text).toString("base64");
    await this.ask("PUT", `contents/${path}`, { message: "docs: by hand", branch, content, sha });
  }

  /** How many commits a branch has. */
  async depth(branch: string): Promise<number> {
    return z.array(CommitSchema).parse(await this.ask("GET", `commits?sha=${branch}&per_page=100`)).length;
  }

  async pulls(): Promise<readonly z.infer<typeof PullSchema>[]> {
    return z.array(PullSchema).parse(await this.ask("GET", "pulls?state=all&per_page=100"));
  }

  places(apiUrl: string): NotesPlaces {
    return {
      publishTo: this.to,
      workspace: this.workspace,
      gitHub: openGitHub({ token: gitHub.token, apiUrl }),
      repository: { owner: "acme", name: this.name },
      defaultBranch: "main",
      release: true,
      waits: Array<number>(20).fill(1),
    };
  }

  read(file: string): Promise<string | null> {
    return publishedNotes(this.places(gitHub.url), new AbortController().signal)(file);
  }

  /** One run of the move's writing end: the files, then the GitHub Release. */
  async publish(
    version: Version,
    { watch = {}, stop = new AbortController(), words }: { watch?: Watch; stop?: AbortController; words?: string } = {},
  ) {
    const inFront = await startInFront(gitHub, watch);
    try {
      const publishing = publishTo(this.places(inFront.url));
      const files = filesOf(policyOf(this.to), version, words);
      const published = await publishing.publishFiles(files, stop.signal);
      const text = published.state === "refused" ? "refused" : (published.files[0]?.text ?? "");
      const file = { path: files.paths[0] ?? "", text };
      const notes = { tag: files.tag, prerelease: false, latest: version === "1.1.0", file };
      const release = await publishing.publishRelease?.(notes, stop.signal);
      return { published, release, writes: inFront.writes() };
    } finally {
      await inFront.close();
    }
  }

  /** All that a run may have changed. */
  async state(): Promise<unknown> {
    const branches = ["main", NOTES_BRANCH];
    const texts = await Promise.all(branches.flatMap((branch) => PATHS.map((path) => this.text(branch, path))));
    const releases = z
      .array(z.object({ tag_name: z.string(), name: z.string(), body: z.string(), draft: z.boolean() }))
      .parse(await this.ask("GET", "releases"));
    const pulls = (await this.pulls()).map(({ state, title }) => ({ state, title }));
    return { texts, releases, pulls };
  }
}

const stateOf = ({ state }: PublishedFiles): string => state;

describe("notes on the default branch", () => {
  test.concurrent("are one commit of all their files; the same again writes nothing", async () => {
    const shop = await Shop.open("commit");
    const before = await shop.tip("main");
    const first = await shop.publish("1.0.0");
    expect(first.published).toMatchObject({ state: "written", pullRequest: null });
    expect(first.release).toMatchObject({ known: true, value: { outcome: "created" } });
    const tip = await shop.tip("main");
    expect(await shop.ask("GET", `git/commits/${tip}`)).toMatchObject({
      message: "docs(release): notes of v1.0.0",
      parents: [{ sha: before }],
    });
    expect(await shop.text("main", "CHANGELOG.md")).toBe(
      "# Changelog\n\n## v1.0.0 (2025-01-01)\n\n- feat: a in 1.0.0\n\n### Rollback\n\n- back\n",
    );
    expect(await shop.text("main", "docs/README.md")).toContain(
      "| [v1.0.0](release-notes/v1.0.0.md) | 2025-01-01 | first |",
    );
    expect(await shop.text("main", "README.md")).not.toBeNull();

    const again = await shop.publish("1.0.0");
    expect(again).toMatchObject({
      published: { state: "unchanged" },
      release: { value: { outcome: "unchanged" } },
      writes: 0,
    });
    expect(await shop.tip("main")).toBe(tip);
  });

  test.concurrent("of several jobs at the same moment are all there, as if one had come after the other", async () => {
    const [shop, calm] = [await Shop.open("commit"), await Shop.open("commit")];
    const versions = ["1.0.0", "1.1.0", "1.0.0"] as const;
    const [runs] = await Promise.all([
      Promise.all(versions.map((version) => shop.publish(version))),
      calm.publish("1.0.0").then(() => calm.publish("1.1.0")),
    ]);
    // Two of them may have made the very same commit, and then both of them wrote it.
    expect(runs.map(({ published }) => stateOf(published))).not.toContain("refused");
    expect(await shop.depth("main")).toBe(await calm.depth("main"));
    const [state, expected] = [await shop.state(), await calm.state()];
    expect(state).toMatchObject({ texts: z.object({ texts: z.array(z.unknown()) }).parse(expected).texts });
  });

  test.concurrent("are refused by a protected branch, with what to do; the GitHub Release stands all the same", async () => {
    const shop = await Shop.open("commit");
    await shop.ask("PUT", "branches/main/protection", {
      enforce_admins: true,
      required_pull_request_reviews: { required_approving_review_count: 1 },
    });
    const { published, release } = await shop.publish("1.0.0");
    expect(published).toMatchObject({
      state: "refused",
      says: expect.stringContaining("the notes were not committed to `main`"),
      next: expect.stringContaining("`notes.publish-to: pull-request`"),
    });
    expect(release).toMatchObject({ known: true, value: { outcome: "created" } });
  });

  test.concurrent("keep what was written by hand in each place", async () => {
    const shop = await Shop.open("commit");
    await shop.publish("1.0.0");
    const notes = "docs/release-notes/v1.0.0.md";
    const add = async (path: string, text: string) =>
      shop.write("main", path, `${(await shop.text("main", path)) ?? ""}\n${text}\n`);
    await add(notes, handWrittenPart("more", "Ask Ada first."));
    await add("CHANGELOG.md", handWrittenPart("changelog", "Only here."));
    await add("docs/README.md", "By hand.");
    const release = z.object({ id: z.number(), body: z.string() }).parse(await shop.ask("GET", "releases/tags/v1.0.0"));
    const body = `${release.body.replaceAll("\n", "\r\n")}\r\n${handWrittenPart("here", "In the browser.")}`;
    await shop.ask("PATCH", `releases/${release.id}`, { body });

    const { published } = await shop.publish("1.0.0", { words: "fix: b" });
    expect(stateOf(published)).toBe("written");
    expect(await shop.text("main", notes)).toBe(
      `# v1.0.0 (2025-01-01)\n\n- fix: b in 1.0.0\n\n## Rollback\n\n- back\n\n${handWrittenPart("more", "Ask Ada first.")}\n`,
    );
    const copied = "fix: b in 1.0.0\n\n### Rollback\n\n- back\n\nAsk Ada first.\n\n";
    expect(await shop.text("main", "CHANGELOG.md")).toContain(
      `${copied}${handWrittenPart("changelog", "Only here.")}\n`,
    );
    expect(await shop.text("main", "docs/README.md")).toMatch(/releases -->\n\nBy hand\.\n$/);
    expect(await shop.ask("GET", "releases/tags/v1.0.0")).toMatchObject({
      body: expect.stringContaining(`Ask Ada first.\n\n${handWrittenPart("here", "In the browser.")}\n`),
    });
    expect((await shop.publish("1.0.0", { words: "fix: b" })).writes).toBe(0);
  });

  test.concurrent("stand in a changelog of more than a megabyte, which GitHub tells by its blob alone", async () => {
    const shop = await Shop.open("commit");
    const old = `# Changelog\n\n## 0.9.0\n\n${"- an old line of it\n".repeat(80_000)}`;
    await shop.write("main", "CHANGELOG.md", old);
    const { published } = await shop.publish("1.0.0");
    const text =
      published.state === "written" ? published.files.find(({ path }) => path === "CHANGELOG.md")?.text : null;
    expect(text?.startsWith("# Changelog\n\n## v1.0.0 (2025-01-01)\n")).toBe(true);
    expect(text?.endsWith(old.slice(13))).toBe(true);
    expect((await shop.publish("1.0.0")).writes).toBe(0);
  });

  test.concurrent("are not written over broken markers, which are named", async () => {
    const shop = await Shop.open("commit");
    await shop.write("main", "docs/release-notes/v1.0.0.md", "# v1\n\n<!-- signalbox:begin rollback -->\nlost?\n");
    const tip = await shop.tip("main");
    const { published } = await shop.publish("1.0.0");
    expect(published).toMatchObject({
      state: "refused",
      says: "line 3 of `docs/release-notes/v1.0.0.md` begins `rollback`, which never ends",
    });
    expect(await shop.tip("main")).toBe(tip);
  });
});

describe("notes in a pull request", () => {
  test.concurrent("wait in one for all releases, which starts anew once it was merged", async () => {
    const shop = await Shop.open("pull-request");
    const first = await shop.publish("1.0.0");
    const [pull] = await shop.pulls();
    expect(first.published).toMatchObject({ state: "written", pullRequest: pull?.html_url });
    expect(await shop.text("main", "CHANGELOG.md")).toBeNull();
    expect(await shop.publish("1.0.0")).toMatchObject({
      published: { state: "unchanged", pullRequest: pull?.html_url },
      writes: 0,
    });
    const branch = await shop.tip(NOTES_BRANCH);

    await shop.ask("PUT", `pulls/${pull?.number}/merge`, { merge_method: "squash" });
    expect(await shop.text("main", "CHANGELOG.md")).toContain("## v1.0.0");
    expect(await shop.publish("1.0.0")).toMatchObject({
      published: { state: "unchanged", pullRequest: null },
      writes: 0,
    });

    const second = await shop.publish("1.1.0");
    expect(stateOf(second.published)).toBe("written");
    expect(await shop.ask("GET", `git/commits/${await shop.tip(NOTES_BRANCH)}`)).toMatchObject({
      parents: [{ sha: branch }, { sha: await shop.tip("main") }],
    });
    expect((await shop.pulls()).map(({ state }) => state).toSorted()).toEqual(["closed", "open"]);
    expect(await shop.text(NOTES_BRANCH, "CHANGELOG.md")).toContain("## v1.1.0 (2025-02-01)\n\n- feat: a in 1.1.0");
  });

  test.concurrent("that was closed is not brought back; the next release's stands alone", async () => {
    const shop = await Shop.open("pull-request");
    await shop.publish("1.0.0");
    const [pull] = await shop.pulls();
    await shop.ask("PATCH", `pulls/${pull?.number}`, { state: "closed" });
    await shop.publish("1.1.0");
    const changelog = await shop.text(NOTES_BRANCH, "CHANGELOG.md");
    expect(changelog).toContain("## v1.1.0");
    expect(changelog).not.toContain("## v1.0.0");
  });

  test.concurrent("of several jobs at the same moment are one pull request with all of them", async () => {
    const shop = await Shop.open("pull-request");
    const versions = ["1.0.0", "1.1.0", "1.1.0"] as const;
    const runs = await Promise.all(versions.map((version) => shop.publish(version)));
    const pulls = await shop.pulls();
    expect(pulls).toHaveLength(1);
    for (const { published } of runs) expect(published).toMatchObject({ pullRequest: pulls[0]?.html_url });
    const calm = await Shop.open("commit");
    await calm.publish("1.0.0");
    await calm.publish("1.1.0");
    for (const path of PATHS) expect(await shop.text(NOTES_BRANCH, path)).toBe(await calm.text("main", path));
  });
});

test.concurrent("what a reviewer writes into the pull request counts, and is kept", async () => {
  const shop = await Shop.open("pull-request");
  const file = "docs/release-notes/v1.0.0.md";
  expect(await shop.read(file)).toBeNull();
  await shop.publish("1.0.0");
  const text = await shop.text(NOTES_BRANCH, file);
  const reviewed = `${text}\n${handWrittenPart("rollback", "Ask Ada.")}\n`;
  await shop.write(NOTES_BRANCH, file, reviewed);
  expect(await shop.read(file)).toBe(reviewed);
  await shop.publish("1.0.0", { words: "fix: b" });
  expect(await shop.text(NOTES_BRANCH, file)).toBe(reviewed.replace("feat: a", "fix: b"));
  const [pull] = await shop.pulls();
  await shop.ask("PATCH", `pulls/${pull?.number}`, { state: "closed" });
  expect(await shop.read(file)).toBeNull();
});

describe("a run that is cut off", () => {
  test.concurrent.each(["commit", "pull-request"] as const)(
    "at any request, and run again, comes to the same with %s",
    async (to) => {
      const whole = await Shop.open(to);
      let requests = 0;
      await whole.publish("1.0.0", { watch: { before: ({ count }) => (requests = count) } });
      const expected = await whole.state();
      expect(requests).toBeGreaterThan(8);
      const moments = Array.from({ length: requests }, (_, index) => index + 1).flatMap((at) => [
        { at, side: "before" } as const,
        { at, side: "after" } as const,
      ]);
      await Promise.all(
        moments.map(async ({ at, side }) => {
          const shop = await Shop.open(to);
          const stop = new AbortController();
          const cut = ({ count }: { readonly count: number }): void => {
            if (count < at) return;
            stop.abort(new Error("cut off"));
            throw new Error("cut off");
          };
          await expect(shop.publish("1.0.0", { watch: { [side]: cut }, stop })).rejects.toThrow("cut off");
          await shop.publish("1.0.0");
          expect(await shop.state()).toEqual(expected);
          expect((await shop.publish("1.0.0")).writes).toBe(0);
        }),
      );
    },
  );
});

// Not at the same time as others: jest lets nothing be imported while another test ends.
test("the whole move: two components of a real repository, noted by two jobs at the same moment", async () => {
  const shop = await Shop.open("pull-request");
  const repository = new TestRepository();
  repository.commit("feat: begin", { files: { "web/a": "1", "api/a": "1" } });
  repository.tag("web-v1.0.0");
  repository.tag("api-v1.0.0");
  repository.commit("feat!: two", { files: { "web/a": "2" } });
  repository.commit("fix: three", { files: { "api/a": "3" } });
  repository.wait(86_400);
  for (const tag of ["web-v2.0.0", "api-v1.0.1"]) {
    repository.tag(tag, { message: tag });
    await shop.ask("POST", "git/refs", { ref: `refs/tags/${tag}`, sha: await shop.tip("main") });
  }
  const loaded = testPolicy(
    "version: 1\ncomponents: { web: { path: web }, api: { path: api } }\nnotes: { publish-to: pull-request, index: docs/README.md, changelog: CHANGELOG.md }\n",
  );
  const git = openGit(repository.directory, testGitEnvironment());
  const note = async (tag: string) => {
    const inFront = await startInFront(gitHub);
    try {
      const sources = { git, tag, tags: readTags(git), repositoryUrl: "https://github.com/acme/shop" };
      const move = changelogMove(
        sources,
        (notes) => Promise.resolve(renderNotes(notes)),
        publishTo(shop.places(inFront.url)),
      );
      const ends = { report: () => Promise.resolve(), record: () => Promise.resolve() };
      return (await makeMove(move, loaded, { mode: "apply" }, ends)).outcome;
    } finally {
      await inFront.close();
    }
  };
  const outcomes = await Promise.all(["web-v2.0.0", "api-v1.0.1"].map(note));
  const [pull] = await shop.pulls();
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ state: "done", next: null, pullRequest: pull?.html_url, url: expect.any(String) });
  expect((await note("web-v2.0.0"))?.state).toBe("already-done");

  const index = (await shop.text(NOTES_BRANCH, "docs/README.md"))
    ?.split("\n")
    .filter((line) => /^(?:\||##)/.test(line));
  const page = "https://github.com/acme/shop/releases/tag";
  expect(index).toEqual([
    "## web",
    "| Release | Date | Kind |",
    "| --- | --- | --- |",
    "| [web-v2.0.0](release-notes/web-v2.0.0.md) | 2025-01-02 | major, **breaking** |",
    `| [web-v1.0.0](${page}/web-v1.0.0) | 2025-01-01 | first |`,
    "## api",
    "| Release | Date | Kind |",
    "| --- | --- | --- |",
    "| [api-v1.0.1](release-notes/api-v1.0.1.md) | 2025-01-02 | patch |",
    `| [api-v1.0.0](${page}/api-v1.0.0) | 2025-01-01 | first |`,
  ]);
  const changelog = await shop.text(NOTES_BRANCH, "CHANGELOG.md");
  expect(changelog?.match(/^##? .*$/gm)).toEqual([
    "# Changelog",
    "## api-v1.0.1 (2025-01-02)",
    "## web-v2.0.0 (2025-01-02)",
  ]);
  repository.remove();
});

test.concurrent("notes without a branch of theirs go into the workspace, with index and changelog", async () => {
  const shop = await Shop.open("release");
  const first = await shop.publish("1.0.0");
  expect(first.published).toMatchObject({ state: "written" });
  for (const path of ["docs/release-notes/v1.0.0.md", "docs/README.md", "CHANGELOG.md"])
    expect(readFileSync(join(shop.workspace, path), "utf8")).toContain("v1.0.0");
  expect(await shop.publish("1.0.0")).toMatchObject({ published: { state: "unchanged" }, writes: 0 });
  expect(await shop.text("main", "CHANGELOG.md")).toBeNull();

  // A checkout of the tag lacks what people wrote into the notes since.
  const part = handWrittenPart("more", "Ask Ada.");
  await shop.write("main", "docs/release-notes/v1.0.0.md", part);
  rmSync(join(shop.workspace, "docs"), { recursive: true });
  await shop.publish("1.0.0");
  expect(readFileSync(join(shop.workspace, "docs/release-notes/v1.0.0.md"), "utf8")).toContain(`- back\n\n${part}\n`);
});
