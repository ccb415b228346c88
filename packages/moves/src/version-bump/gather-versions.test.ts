import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { readTags } from "@signalbox/history/tags";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { decideVersions } from "@signalbox/policy/versioning/decide-versions";
import { openGit } from "@signalbox/systems/git/open-git";
import { gatherVersionFacts, type VersionSources } from "./gather-versions.ts";

const repositories: TestRepository[] = [];
afterAll(() => {
  for (const repository of repositories) repository.remove();
});

function newRepository(): TestRepository {
  const repository = new TestRepository();
  repositories.push(repository);
  return repository;
}

const policy = testPolicy("version: 1\ncomponents: { app: {} }\n");

async function planOf(
  repository: TestRepository,
  candidate: string,
  over: Partial<VersionSources> = {},
  loaded = policy,
) {
  const git = openGit(repository.directory);
  const branch = Promise.resolve({
    facts: { name: "main", isDefault: true, holdsCandidate: true },
    laterCommits: new Set<string>(),
    defaultTip: null,
  });
  const facts = await gatherVersionFacts(loaded, {
    git,
    candidate,
    now: new Date("2025-10-21T09:00:00Z"),
    tags: readTags(git),
    branch,
    remote: null,
    asIfNewest: false,
    only: [],
    ...over,
  });
  const { verdict, components, reasons } = decideVersions(loaded, facts);
  const failing = reasons.filter(({ status }) => status === "unmet").map(({ code }) => code);
  return { verdict, version: components[0]?.version, state: components[0]?.state, failing };
}

/** v1.0.0; then v1.0.1 on a hotfix branch; then a younger fix on main. */
test("looking back, a tag of another line that stood already still stands", async () => {
  const repository = newRepository();
  repository.commit("feat: begin");
  repository.tag("v1.0.0");
  repository.branch("hotfix");
  repository.commit("fix: hot");
  repository.tag("v1.0.1");
  repository.checkout("main");
  const younger = repository.commit("fix: younger");
  const taken = { verdict: "hold", version: "1.0.1", state: "release", failing: ["version.tag-free"] };
  expect(await planOf(repository, younger)).toEqual(taken);
  expect(await planOf(repository, younger, { asIfNewest: true })).toEqual(taken);
});

test("looking back, tags on the commit and after it do not exist", async () => {
  const repository = newRepository();
  repository.commit("feat: begin");
  repository.tag("v1.0.0");
  const then = repository.commit("feat: more");
  repository.tag("v1.1.0");
  repository.commit("fix: later");
  repository.tag("v1.1.1");
  expect(await planOf(repository, then, { asIfNewest: true })).toEqual({
    verdict: "go",
    version: "1.1.0",
    state: "release",
    failing: [],
  });
  expect(await planOf(repository, then)).toMatchObject({ version: "1.1.0", state: "standing" });
});

test("a commit message makes no release of the commit before it; the tag's own message does", async () => {
  const repository = newRepository();
  repository.commit("feat: begin");
  repository.tag("v1.0.0");
  const candidate = repository.commit("docs: two");
  repository.commit(`feat: three\n\nSignalbox-Candidate: ${candidate}`);
  repository.tag("v1.1.0", { message: "app 1.1.0" });
  const child = repository.head();
  const branch = Promise.resolve({
    facts: { name: "main", isDefault: true, holdsCandidate: true },
    laterCommits: new Set([child]),
    defaultTip: null,
  });
  const checkout = repository.clone();
  repositories.push(checkout);
  expect(await planOf(checkout, candidate, { branch, remote: "origin" })).toMatchObject({ state: "nothing" });
  repository.git(
    "tag",
    "--force",
    "--annotate",
    `--message=app 1.1.0\n\nSignalbox-Candidate: ${candidate}`,
    "v1.1.0",
    child,
  );
  expect(await planOf(checkout, candidate, { branch, remote: "origin" })).toMatchObject({
    state: "standing",
    version: "1.1.0",
  });
});

test("an empty commit speaks to the only component, wherever its folder is", async () => {
  const repository = newRepository();
  repository.commit("feat: begin", { files: { "src/a": "a" } });
  repository.tag("v1.0.0");
  repository.git("commit", "--quiet", "--allow-empty", "--message=chore: release\n\nRelease-As: 2.0.0");
  const inFolder = testPolicy("version: 1\ncomponents: { app: { path: src } }\n");
  expect(await planOf(repository, repository.head(), {}, inFolder)).toMatchObject({
    version: "2.0.0",
    state: "release",
  });
});

const several = testPolicy(
  "version: 1\ncomponents: { core: { path: core }, app: { path: app, depends-on: [core] } }\n",
);

/** Both were released; then core alone was, in a later commit. */
function coreAhead(): TestRepository {
  const repository = newRepository();
  repository.commit("feat: begin", { files: { "core/a": "a", "app/a": "a" } });
  repository.tag("core-v1.0.0");
  repository.tag("app-v1.0.0");
  repository.commit("fix: core", { files: { "core/b": "b" } });
  repository.tag("core-v1.0.1");
  return repository;
}

test("a dependant follows a release that stands on the candidate, also where it alone is chosen", async () => {
  const repository = coreAhead();
  const plan = await planOf(repository, repository.head(), { only: ["app"] }, several);
  expect(plan).toMatchObject({ verdict: "go", version: "1.0.1", state: "release" });
});

test("a dependant follows a release of an earlier commit that left it behind, once", async () => {
  const repository = coreAhead();
  repository.commit("docs: a page");
  const only = ["app"];
  expect(await planOf(repository, repository.head(), { only }, several)).toMatchObject({ version: "1.0.1" });
  repository.tag("app-v1.0.1");
  repository.commit("docs: another");
  expect(await planOf(repository, repository.head(), { only }, several)).toMatchObject({ state: "nothing" });
});
