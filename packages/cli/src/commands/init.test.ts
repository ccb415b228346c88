import { afterEach, expect, test } from "@jest/globals";
import { haveHistory, type HistoryName, importHistory } from "@signalbox/history/real-history";
import { TestRepository } from "@signalbox/history/test-repository";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { init, type InitOptions } from "./init.ts";
import { lint } from "./lint.ts";

const FILE = ".github/release-policy.yml";
const made: TestRepository[] = [];

afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function kept(repository: TestRepository): TestRepository {
  made.push(repository);
  return repository;
}

/** One service, released twice. */
function shop(): TestRepository {
  const repository = kept(new TestRepository());
  repository.commit("feat: begin", { files: { "package.json": '{ "name": "shop" }' } });
  repository.tag("v1.0.0");
  repository.tag("v1.1.0", { message: "m" });
  return repository;
}

const SHOP = "version: 1\ncomponents:\n  # 2 tags such as `v1.1.0`\n  shop: {}\n";

async function run(
  directory: string,
  options: InitOptions = {},
): Promise<{ readonly out: string; readonly talk: string }> {
  const said = { out: "", talk: "" };
  const terminal = {
    out: (text: string) => void (said.out += text),
    talk: (text: string) => void (said.talk += text),
  };
  expect(await init(directory, options, terminal)).toBe(0);
  return said;
}

test("the policy is written at the top, and lint finds it in order", async () => {
  const repository = shop();
  mkdirSync(join(repository.directory, "below"));
  const { out } = await run(join(repository.directory, "below"));
  expect(readFileSync(join(repository.directory, FILE), "utf8")).toContain(SHOP);
  expect(out).toContain(`${FILE}: written, 1 component\nfound\n  2 tags, such as \`v1.1.0\`\n  1 branch: \`main\`\n`);
  expect(out).toContain("signalbox backtest --policy");
  const quiet = { out: () => undefined, talk: () => undefined };
  expect(await lint(repository.directory, undefined, {}, quiet)).toBe(0);
});

test("run again it changes nothing; what somebody wrote is replaced only by force", async () => {
  const repository = shop();
  await run(repository.directory);
  expect((await run(repository.directory)).out).toContain(`${FILE}: unchanged`);
  writeFileSync(join(repository.directory, FILE), "mine\n");
  await expect(run(repository.directory)).rejects.toMatchObject({ code: "init.exists" });
  expect(readFileSync(join(repository.directory, FILE), "utf8")).toBe("mine\n");
  expect((await run(repository.directory, { force: true })).out).toContain(`${FILE}: written`);
  expect(readFileSync(join(repository.directory, FILE), "utf8")).toContain(SHOP);
});

test("printed, it is the policy alone on stdout, and nothing is written", async () => {
  const repository = shop();
  const { out, talk } = await run(repository.directory, { print: true });
  expect(readPolicy(FILE, out)).toMatchObject({ ok: true });
  expect(talk).toContain(`${FILE}: printed`);
  expect(existsSync(join(repository.directory, FILE))).toBe(false);
});

test("one document for machines", async () => {
  const repository = shop();
  const document: unknown = JSON.parse((await run(repository.directory, { json: true, print: true })).out);
  const style = { before: "v", count: 2, example: "v1.1.0" };
  expect(document).toEqual({
    signalbox: "init/1",
    file: FILE,
    written: false,
    policy: expect.stringContaining(SHOP),
    found: {
      repository: expect.stringContaining("signalbox-history-"),
      shallow: false,
      tags: { total: 2, lines: [{ name: null, scheme: "semver", styles: [style] }] },
      defaultBranch: "main",
      branches: ["main"],
      manifests: [{ file: "package.json", name: "shop", version: null }],
      tools: [],
      workflows: [],
      owners: null,
    },
    leftOut: [],
  });
  expect(JSON.parse((await run(repository.directory, { json: true })).out)).toMatchObject({ written: true });
});

test("a clone has the branches and the name of its remote, a shallow one says what it lacks", async () => {
  const origin = shop();
  origin.git("branch", "release/1.0");
  origin.commit("docs: more");
  const clone = kept(origin.clone("--depth=1", "--no-single-branch", "--branch=main"));
  const { out, talk } = await run(clone.directory, { print: true });
  expect(out).toContain("branches:");
  expect(out).toContain("release/*: { environment: production }");
  expect(talk).toContain("2 branches: `main`, `release/1.0`");
  expect(talk).toContain("git fetch --unshallow --tags");
  const named: unknown = JSON.parse((await run(clone.directory, { json: true, print: true })).out);
  expect(named).toMatchObject({ found: { repository: expect.stringMatching(/^signalbox-history-/), shallow: true } });
});

test("final tags that are on release branches alone make the default branch one of candidates", async () => {
  const repository = shop();
  repository.branch("release/2.0");
  for (let number = 0; number < 10; number += 1) {
    repository.commit("fix: it");
    repository.tag(`v2.0.${number}`);
  }
  repository.checkout("main");
  repository.commit("feat: more");
  repository.tag("v2.1.0-rc.1");
  const { out } = await run(repository.directory, { print: true });
  expect(out).toContain("  main: { environment: staging, prerelease: rc }\n");
});

test("what the newest commit has counts, not what lies on the disk", async () => {
  const repository = shop();
  repository.commit("chore: ignore", { files: { ".gitignore": "apps\n" } });
  for (const name of ["a", "b"]) {
    mkdirSync(join(repository.directory, "apps", name), { recursive: true });
    writeFileSync(join(repository.directory, "apps", name, "package.json"), "{}");
  }
  symlinkSync("/etc", join(repository.directory, "openapi.yaml"));
  repository.git("add", "openapi.yaml");
  repository.git("commit", "--quiet", "--message=chore: link");
  const { out } = await run(repository.directory, { print: true });
  expect(out).not.toContain("apps");
  expect(out).not.toContain("openapi");
});

test("a repository without a commit gets the least there is", async () => {
  const repository = kept(new TestRepository());
  const { out } = await run(repository.directory);
  expect(out).toContain("written, 1 component\nfound\n  no tag\n");
});

test("a link in the file's place is not followed", async () => {
  const repository = shop();
  mkdirSync(join(repository.directory, ".github"));
  symlinkSync("../elsewhere", join(repository.directory, FILE));
  await expect(run(repository.directory)).rejects.toMatchObject({ code: "init.exists" });
  await expect(run(repository.directory, { force: true })).rejects.toMatchObject({ code: "file.link" });
  expect(existsSync(join(repository.directory, "elsewhere"))).toBe(false);
});

test("names that would do something are shown, not obeyed", async () => {
  const repository = kept(new TestRepository());
  repository.commit("feat: begin", {
    files: {
      "apps/a\u001b[31m\nversion: 2/package.json": '{ "name": "\u202ea\\n- b" }',
      "apps/'\"#: {b/package.json": "{}",
      "apps/c/package.json": "{}",
    },
  });
  repository.tag("c\u{1F680}-v1.0.0");
  repository.tag("c-v1.0.0");
  repository.git("branch", "release/\u202e");
  const { out, talk } = await run(repository.directory, { print: true });
  expect(readPolicy(FILE, out)).toMatchObject({ ok: true });
  for (const text of [out, talk]) expect(text).not.toMatch(/[\u001b\u202e]/);
});

test("where there is no repository, git's own words say so", async () => {
  const repository = kept(new TestRepository());
  repository.git("config", "core.repositoryformatversion", "99");
  await expect(run(repository.directory)).rejects.toMatchObject({ code: "git.failed" });
});

const histories: readonly { readonly name: HistoryName; readonly count: number; readonly says: readonly string[] }[] = [
  { name: "semantic-release", count: 1, says: ["tags such as `v"] },
  {
    name: "conventional-changelog",
    count: 11,
    says: [
      'conventional-changelog:\n    path: packages/conventional-changelog\n    former-tags: ["{name}@{version}", "v{version}"]\n',
      "conventional-changelog-preset-loader: { path: packages/conventional-changelog-preset-loader }\n",
      "git-client: { path: packages/git-client }\n",
    ],
  },
  { name: "renovate", count: 1, says: ['{ tag: "{version}", former-tags: ["v{version}"] }\n'] },
];

for (const { name, count, says } of histories) {
  (haveHistory(name) ? test : test.skip)(`the real history of ${name}, by its tags and folders`, async () => {
    const repository = kept(importHistory(name));
    // The folder's name is of no use here, and its files are empty: what the repository is called is told by where it came from.
    repository.git("config", "remote.origin.url", `https://example.com/a/${name}.git`);
    const { out } = await run(repository.directory, { print: true });
    const loaded = readPolicy(FILE, out);
    expect(loaded.ok && Object.keys(loaded.value.policy.components)).toHaveLength(count);
    expect(out).toContain(`  ${name}:`);
    for (const each of says) expect(out).toContain(each);
  });
}
