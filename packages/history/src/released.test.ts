import { afterEach, expect, test } from "@jest/globals";
import { PolicySchema, type Policy } from "@signalbox/policy/schema/policy";
import type { Release } from "@signalbox/policy/versioning/release";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import { openGit } from "@signalbox/systems/git/open-git";
import { highestReachable, lastReleases } from "./last-release.ts";
import { haveHistory, type HistoryName, importHistory } from "./real-history.ts";
import { tagDates } from "./tag-dates.ts";
import { readTags, releasesOf } from "./tags.ts";
import { TestRepository, testGitEnvironment } from "./test-repository.ts";
import { readUnreleased } from "./unreleased.ts";
import { type ToldRelease, walkReleases } from "./walk-releases.ts";

const TYPES = new Set(["feat", "fix"]);
const made: TestRepository[] = [];

afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function repositoryOf(init: readonly string[] = []): TestRepository {
  const repository = new TestRepository({ init });
  made.push(repository);
  return repository;
}

type Components = Record<
  string,
  {
    readonly path?: string;
    readonly "former-paths"?: readonly string[];
    readonly scopes?: readonly string[];
    readonly tag?: string;
  }
>;

function policyOf(components: Components): Policy {
  return PolicySchema.parse({ version: 1, components });
}

function gitOf(repository: TestRepository) {
  return openGit(repository.directory, testGitEnvironment());
}

async function releasesIn(repository: TestRepository, components: Components): Promise<readonly Release[]> {
  return releasesOf(await readTags(gitOf(repository)), tagStylesOf(policyOf(components)));
}

/** Component → [tag of its last release, subjects not yet released, newest first]. */
async function plan(
  repository: TestRepository,
  components: Components,
  at = "HEAD",
): Promise<Record<string, readonly [string | null, readonly string[]]>> {
  const git = gitOf(repository);
  const candidate = repository.git("rev-parse", `${at}^{commit}`);
  const previous = await lastReleases(git, { candidate, releases: await releasesIn(repository, components) });
  const unreleased = await readUnreleased(git, {
    candidate,
    previous,
    components: policyOf(components).components,
    types: TYPES,
  });
  return Object.fromEntries(
    [...unreleased].map(([name, commits]) => [
      name,
      [previous.get(name)?.tag ?? null, commits.map(({ subject }) => subject)],
    ]),
  );
}

async function walk(repository: TestRepository, components: Components): Promise<readonly ToldRelease[]> {
  const told: ToldRelease[] = [];
  const releases = releasesIn(repository, components);
  await walkReleases(gitOf(repository), {
    head: repository.head(),
    releases,
    components: policyOf(components).components,
    types: TYPES,
    onRelease: (each) => told.push(each),
  });
  return told;
}

/** `tag < previous tag: subjects`, one line a release. */
function lines(told: readonly ToldRelease[]): readonly string[] {
  return told.map(
    ({ release, previous, commits }) =>
      `${release.tag} < ${previous?.tag ?? "-"}: ${commits.map(({ subject }) => subject).join(", ")}`,
  );
}

test("a repository without commits or tags has no tags", async () => {
  expect(await readTags(gitOf(repositoryOf()))).toEqual([]);
});

test("tags are peeled: light, annotated, of a tag, of a tree", async () => {
  const repository = repositoryOf();
  const commit = repository.commit("feat: x");
  repository.tag("light");
  repository.tag("annotated", { message: "m" });
  repository.tag("twice", { at: "annotated", message: "m" });
  repository.tag("größe/日本", { message: "m" });
  repository.git("tag", "v9.0.0", "HEAD^{tree}");
  const tags = await readTags(gitOf(repository));
  expect(tags.filter(({ name }) => name !== "v9.0.0")).toEqual([
    { name: "annotated", commit, annotated: true },
    { name: "größe/日本", commit, annotated: true },
    { name: "light", commit, annotated: false },
    { name: "twice", commit, annotated: true },
  ]);
  expect(await plan(repository, { app: {} })).toEqual({ app: [null, ["feat: x"]] });
});

test("a tag's day is its own where it is annotated, else its commit's, in UTC", async () => {
  const repository = repositoryOf();
  repository.commit("feat: x");
  repository.tag("light");
  repository.wait(24 * 60 * 60);
  repository.tag("annotated", { message: "tagger Eve <eve@example.com> 1 +0000" });
  repository.tag("twice", { at: "annotated", message: "m" });
  repository.git("tag", "tree", "HEAD^{tree}");
  const silent = repository.gitWith({ input: `object ${repository.head()}\ntype commit\ntag silent\n\nold\n` }, [
    "hash-object",
    "-t",
    "tag",
    "-w",
    "--stdin",
    "--literally",
  ]);
  repository.git("update-ref", "refs/tags/silent", silent);
  const dates = await tagDates(gitOf(repository), ["light", "annotated", "twice", "tree", "none", "silent"]);
  expect(Object.fromEntries(dates)).toEqual({
    light: "2025-01-01",
    annotated: "2025-01-02",
    twice: "2025-01-02",
    silent: "2025-01-01",
  });
  expect(await tagDates(gitOf(repository), [])).toEqual(new Map());
});

test("before the first release, everything is unreleased", async () => {
  const repository = repositoryOf();
  repository.commit("feat: x");
  repository.commit("fix: y");
  expect(await plan(repository, { app: {} })).toEqual({ app: [null, ["fix: y", "feat: x"]] });
});

test("the highest stable release counts, in whichever style it was tagged, light or annotated", async () => {
  const repository = repositoryOf();
  repository.commit("feat: a");
  repository.tag("1.0.0");
  repository.commit("feat: b");
  repository.tag("v1.1.0", { message: "m" });
  repository.commit("fix: c");
  repository.tag("app@1.1.1");
  repository.tag("v2.0.0-rc.1");
  repository.tag("v1.2");
  repository.tag("nightly");
  repository.commit("fix: d");
  expect(await plan(repository, { app: {} })).toEqual({ app: ["app@1.1.1", ["fix: d"]] });
});

test("of two tags for one version the current style's counts", async () => {
  const repository = repositoryOf();
  repository.commit("feat: a");
  repository.tag("1.0.0");
  repository.commit("feat: b");
  repository.tag("v1.0.0");
  expect(await releasesIn(repository, { app: {} })).toMatchObject([{ tag: "v1.0.0", version: "1.0.0" }]);
});

test("a tag off the branch doesn't count, and a maintenance branch goes on from its own", async () => {
  const repository = repositoryOf();
  repository.commit("feat: a");
  repository.tag("v1.0.0");
  repository.branch("1.x");
  repository.checkout("main");
  repository.commit("feat: b");
  repository.tag("v2.0.0");
  repository.checkout("1.x");
  repository.commit("fix: c");
  expect(await plan(repository, { app: {} })).toEqual({ app: ["v1.0.0", ["fix: c"]] });
  repository.tag("v1.0.1");
  repository.checkout("main");
  repository.commit("fix: d");
  expect(await plan(repository, { app: {} })).toEqual({ app: ["v2.0.0", ["fix: d"]] });
  repository.merge("1.x", "Merge branch '1.x'");
  // What the merge brings was in 1.0.1, but not in 2.0.0.
  expect((await plan(repository, { app: {} }))["app"]).toEqual(["v2.0.0", ["fix: d", "fix: c"]]);
  repository.tag("v2.0.1");
  expect(lines(await walk(repository, { app: {} }))).toEqual([
    "v2.0.1 < v2.0.0: fix: d, fix: c",
    "v1.0.1 < v1.0.0: fix: c",
    "v2.0.0 < v1.0.0: feat: b",
    "v1.0.0 < -: feat: a",
  ]);
});

test("a merged branch's commits count, the merge itself doesn't", async () => {
  const repository = repositoryOf();
  repository.commit("feat: a");
  repository.tag("v1.0.0");
  repository.branch("side");
  repository.commit("feat: b");
  repository.checkout("main");
  repository.commit("fix: c");
  repository.merge("side", "Merge pull request #1 from side\n\nfeat: b");
  expect((await plan(repository, { app: {} }))["app"]?.[1].toSorted()).toEqual(["feat: b", "fix: c"]);
});

test("release candidates on the way: each hangs below the highest lower release, the final below the last stable", async () => {
  const repository = repositoryOf();
  repository.commit("feat: a");
  repository.tag("v1.0.0");
  repository.commit("feat: b");
  repository.tag("v1.1.0-rc.1");
  repository.commit("fix: c");
  repository.tag("v1.1.0-rc.2");
  repository.tag("v1.1.0-rc.3");
  repository.tag("v1.1.0");
  repository.commit("fix: d");
  expect(lines(await walk(repository, { app: {} }))).toEqual([
    "v1.1.0 < v1.0.0: fix: c, feat: b",
    "v1.1.0-rc.3 < v1.1.0-rc.2: ",
    "v1.1.0-rc.2 < v1.1.0-rc.1: fix: c",
    "v1.1.0-rc.1 < v1.0.0: feat: b",
    "v1.0.0 < -: feat: a",
  ]);
});

test("a release that contains a higher one still has the highest lower one before it", async () => {
  const repository = repositoryOf();
  repository.commit("feat: a");
  repository.tag("v1.0.0");
  repository.commit("feat: b");
  repository.tag("v3.0.0");
  repository.commit("fix: c");
  repository.tag("v1.1.0");
  repository.commit("fix: d");
  repository.tag("v1.2.0");
  expect(lines(await walk(repository, { app: {} }))).toEqual([
    "v1.2.0 < v1.1.0: fix: d",
    "v1.1.0 < v1.0.0: fix: c, feat: b",
    "v3.0.0 < v1.0.0: feat: b",
    "v1.0.0 < -: feat: a",
  ]);
});

test("a release's day is told with it", async () => {
  const repository = repositoryOf();
  repository.commit("feat: a");
  repository.tag("v1.0.0");
  repository.wait(48 * 60 * 60);
  repository.tag("v1.0.1", { message: "later" });
  expect((await walk(repository, { app: {} })).map(({ date }) => date)).toEqual(["2025-01-03", "2025-01-01"]);
});

const SEVERAL: Components = { web: { path: "apps/web" }, api: { path: "services/api" }, core: { path: "." } };

test("each component has its own commits; the deepest folder owns a path", async () => {
  const repository = repositoryOf();
  repository.commit("feat: web", { files: { "apps/web/x": "1" } });
  repository.tag("web-v1.0.0");
  repository.commit("feat: api", { files: { "services/api/x": "1" } });
  repository.commit("feat: both", { files: { "apps/web/y": "1", "services/api/y": "1", "apps/website/y": "1" } });
  repository.tag("api@1.0.0", { message: "m" });
  repository.commit("chore: nothing", { files: {} });
  repository.commit("fix: root", { files: { README: "1" } });
  expect(await plan(repository, SEVERAL)).toEqual({
    web: ["web-v1.0.0", ["feat: both"]],
    api: ["api@1.0.0", []],
    core: [null, ["fix: root", "feat: both"]],
  });
  expect(lines(await walk(repository, SEVERAL))).toEqual([
    "api@1.0.0 < -: feat: both, feat: api",
    "web-v1.0.0 < -: feat: web",
  ]);
});

test("a component whose release is on another branch has what its own release lacks", async () => {
  const repository = repositoryOf();
  const start = repository.commit("feat: start", { files: { "apps/web/x": "1", "services/api/x": "1" } });
  repository.tag("web-v1.0.0");
  repository.commit("fix: api", { files: { "services/api/y": "1" } });
  repository.tag("api-v1.0.0");
  repository.branch("side", start);
  repository.commit("fix: web on the side", { files: { "apps/web/side": "1" } });
  repository.tag("web-v1.0.1");
  repository.checkout("main");
  repository.commit("fix: web", { files: { "apps/web/z": "1" } });
  expect(await plan(repository, { web: { path: "apps/web" }, api: { path: "services/api" } })).toEqual({
    web: ["web-v1.0.0", ["fix: web"]],
    api: ["api-v1.0.0", []],
  });
});

test("a former path counts as the component's", async () => {
  const repository = repositoryOf();
  repository.commit("feat: old", { files: { "old/x": "1" } });
  repository.commit("chore: other", { files: { "new/x": "2" } });
  expect(await plan(repository, { web: { path: "new", "former-paths": ["old"] } })).toEqual({
    web: [null, ["chore: other", "feat: old"]],
  });
});

const MOVED: Components = { web: { path: "apps/web" }, api: { path: "services/api" } };

test.each([
  {
    name: "a folder that was moved is followed",
    change: { "web/a": null, "web/b": null, "apps/web/a": "a", "apps/web/b": "b" },
    follows: true,
  },
  {
    name: "with a file changed on the way",
    change: { "web/a": null, "web/b": null, "web/c": null, "apps/web/a": "a", "apps/web/b": "b", "apps/web/c": "new" },
    follows: true,
  },
  {
    name: "not where something stays behind in the same commit",
    change: { "web/a": "changed", "web/b": null, "web/c": null, "apps/web/b": "b", "apps/web/c": "c" },
    follows: false,
  },
  {
    name: "not where most of it is new",
    change: { "web/a": null, "apps/web/a": "a", "apps/web/n": "n", "apps/web/m": "m" },
    follows: false,
  },
  { name: "not where it takes a file of the root", change: { a: null, "apps/web/a": "root" }, follows: false },
  {
    name: "not where the names change",
    change: { "web/a": null, "web/b": null, "apps/web/one": "a", "apps/web/two": "b" },
    follows: false,
  },
])("moves: $name", async ({ change, follows }) => {
  const repository = repositoryOf();
  repository.commit("feat: old", { files: { "web/a": "a", "web/b": "b", "web/c": "c", a: "root" } });
  repository.commit("refactor: move", { files: change });
  expect((await plan(repository, MOVED))["web"]?.[1]).toEqual(
    follows ? ["refactor: move", "feat: old"] : ["refactor: move"],
  );
});

test("a folder is not followed into one that it existed beside, nor into another component's", async () => {
  const repository = repositoryOf();
  repository.commit("feat: old", { files: { "web/a": "a", "services/api/x": "x" } });
  repository.commit("feat: new", { files: { "apps/web/n": "n" } });
  repository.commit("refactor: join", { files: { "web/a": null, "apps/web/a": "a", "apps/web/n": "m" } });
  repository.commit("refactor: take", { files: { "services/api/x": null, "apps/web/x": "x" } });
  expect(await plan(repository, MOVED)).toEqual({
    web: [null, ["refactor: take", "refactor: join", "feat: new"]],
    api: [null, ["refactor: take", "feat: old"]],
  });
});

test("the highest release of those given is found far back, and none where none is contained", async () => {
  const repository = repositoryOf();
  const oldest = repository.commit("feat: a");
  const stream = Array.from(
    { length: 1_200 },
    (_, index) =>
      `commit refs/heads/long\ncommitter A <a@b> ${1_735_700_000 + index} +0000\ndata 2\nx\n${index === 0 ? `from ${oldest}\n` : ""}\n`,
  ).join("");
  repository.gitWith({ input: stream }, ["fast-import", "--quiet"]);
  const git = gitOf(repository);
  const candidate = repository.git("rev-parse", "long");
  const release = { component: "app", version: "1.0.0", tag: "v1.0.0", commit: oldest };
  const elsewhere = { component: "app", version: "9.0.0", tag: "v9.0.0", commit: "f".repeat(40) };
  expect(await highestReachable(git, candidate, [release, elsewhere])).toEqual(new Map([["app", release]]));
  expect(await highestReachable(git, candidate, [elsewhere])).toEqual(new Map());
  expect(await highestReachable(git, candidate, [])).toEqual(new Map());
});

const HISTORIES: readonly { readonly name: HistoryName; readonly folder: string | null; readonly every: number }[] = [
  { name: "semantic-release", folder: null, every: 1 },
  { name: "conventional-changelog", folder: "packages/", every: 5 },
];
for (const { name, folder, every } of HISTORIES) {
  (haveHistory(name) ? test : test.skip)(
    `every release of ${name} has the commits that plain git gives it`,
    async () => {
      const repository = importHistory(name);
      made.push(repository);
      const packages = folder === null ? [] : repository.git("ls-tree", "--name-only", "HEAD", folder).split("\n");
      const components: Components =
        folder === null
          ? { app: {} }
          : Object.fromEntries(packages.map((path) => [path.slice(folder.length), { path }]));
      const told = await walk(repository, components);
      expect(told.length).toBeGreaterThan(100);
      for (const [index, { release, previous, commits }] of told.entries()) {
        if (index % every !== 0) continue;
        const path = components[release.component]?.path;
        const range = previous === null ? [release.tag] : [release.tag, `^${previous.tag}`];
        const plain = repository.git(
          "log",
          "--date-order",
          "--no-merges",
          "--full-history",
          "--format=%H",
          ...range,
          "--",
          ...(path === undefined ? [] : [path]),
        );
        expect([release.tag, ...commits.map(({ hash }) => hash)]).toEqual([
          release.tag,
          ...plain.split("\n").filter((hash) => hash !== ""),
        ]);
      }
    },
  );
}

test("releases of other lines are told where they are asked for", async () => {
  const repository = repositoryOf();
  repository.commit("feat: x");
  repository.tag("v1.0.0");
  repository.branch("1.x");
  repository.commit("fix: old");
  repository.tag("v1.0.1");
  repository.checkout("main");
  repository.commit("fix: new");
  repository.tag("v1.1.0");
  const told = async (otherLines: boolean) => {
    const found: ToldRelease[] = [];
    await walkReleases(gitOf(repository), {
      head: repository.head(),
      releases: releasesIn(repository, { app: {} }),
      components: policyOf({ app: {} }).components,
      types: TYPES,
      otherLines,
      onRelease: (each) => found.push(each),
    });
    return lines(found);
  };
  expect(await told(true)).toEqual(["v1.1.0 < v1.0.0: fix: new", "v1.0.1 < v1.0.0: fix: old", "v1.0.0 < -: feat: x"]);
  expect(await told(false)).toEqual(["v1.1.0 < v1.0.0: fix: new", "v1.0.0 < -: feat: x"]);
});

test("a scope that names components speaks of none of the others that have scopes", async () => {
  const repository = repositoryOf();
  const everywhere = (text: string) => ({ "web/a": text, "api/a": text, "docs/a": text });
  repository.commit("feat: all", { files: everywhere("1") });
  repository.commit("feat(web): one", { files: everywhere("2") });
  repository.commit("feat(web, rest): two", { files: everywhere("3") });
  repository.commit("fix(parser): no component", { files: everywhere("4") });
  repository.commit("fix(web): not there", { files: { "api/a": "5" } });
  const components = {
    web: { path: "web", scopes: ["web"] },
    api: { path: "api", scopes: ["api", "rest"] },
    docs: { path: "docs" },
  };
  expect(await plan(repository, components)).toEqual({
    web: [null, ["fix(parser): no component", "feat(web, rest): two", "feat(web): one", "feat: all"]],
    api: [null, ["fix(web): not there", "fix(parser): no component", "feat(web, rest): two", "feat: all"]],
    docs: [null, ["fix(parser): no component", "feat(web, rest): two", "feat(web): one", "feat: all"]],
  });
});

test("a tag from beyond the end of time has a day all the same", async () => {
  const repository = repositoryOf();
  const commit = repository.commit("feat: x");
  const input = `object ${commit}\ntype commit\ntag late\ntagger Eve <eve@example.com> 999999999999999 +0000\n\nm\n`;
  const late = repository.gitWith({ input }, ["hash-object", "-t", "tag", "-w", "--stdin", "--literally"]);
  repository.git("update-ref", "refs/tags/late", late);
  expect(await tagDates(gitOf(repository), ["late"])).toEqual(new Map([["late", "9999-12-31"]]));
});
