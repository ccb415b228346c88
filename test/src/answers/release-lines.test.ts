import { afterAll, expect, test } from "@jest/globals";
import { readTags } from "@signalbox/history/tags";
import { TestRepository } from "@signalbox/history/test-repository";
import { branchOfClone } from "@signalbox/moves/version-bump/branch-facts";
import { gatherVersionFacts } from "@signalbox/moves/version-bump/gather-versions";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { decideVersions } from "@signalbox/policy/versioning/decide-versions";
import { openGit } from "@signalbox/systems/git/open-git";

// The lines of a release on repositories made by git: prereleases, hotfixes, maintenance, and the other schemes.
const made: TestRepository[] = [];
afterAll(() => {
  for (const repository of made) repository.remove();
});

const BRANCHES = `branches:
  main: { environment: staging, prerelease: rc }
  release/*: { environment: production }
  hotfix/*: { environment: production, from: production-tag }
  "*.x": { environment: production }
`;
const lines = testPolicy(`version: 1\ncomponents: { app: {} }\n${BRANCHES}`);
const onMain = testPolicy(`version: 1
components: { app: {} }
branches: { main: { environment: production }, "*.x": { environment: production } }
`);

function startedAt(version: string): TestRepository {
  const repository = new TestRepository();
  made.push(repository);
  repository.commit("feat: what is released");
  repository.tag(`v${version}`);
  return repository;
}

async function plan(repository: TestRepository, loaded = lines, now = new Date("2025-10-31T23:30:00Z")) {
  const git = openGit(repository.directory);
  const candidate = repository.head();
  const facts = await gatherVersionFacts(loaded, {
    git,
    candidate,
    now,
    tags: readTags(git),
    branch: branchOfClone(git, candidate, null, true),
    remote: null,
    asIfNewest: false,
    only: [],
  });
  const { verdict, reasons, components } = decideVersions(loaded, facts);
  const failing = reasons.filter(({ status }) => status === "unmet" || status === "unknown").map(({ code }) => code);
  return [verdict, components[0]?.tag ?? null, ...failing];
}

test("a release candidate, the next, and the release of the same commit", async () => {
  const repository = startedAt("1.2.3");
  repository.commit("feat: more");
  expect(await plan(repository)).toEqual(["go", "v1.3.0-rc.1"]);
  repository.tag("v1.3.0-rc.1");
  expect(await plan(repository)).toEqual(["go", "v1.3.0-rc.1"]);
  repository.commit("docs: a page");
  expect(await plan(repository)).toEqual(["go", null]);
  repository.commit("fix: a bug");
  expect(await plan(repository)).toEqual(["go", "v1.3.0-rc.2"]);
  repository.tag("v1.3.0-rc.2");
  repository.branch("release/1.3");
  expect(await plan(repository)).toEqual(["go", "v1.3.0"]);
});

test.each([
  { branch: "main", tag: "v2.0.0-rc.2" },
  { branch: "release/2", tag: "v2.0.0" },
])("2.0.0-rc.1 and a feature on $branch: $tag", async ({ branch, tag }) => {
  const repository = startedAt("1.2.3");
  repository.commit("feat!: all new");
  repository.tag("v2.0.0-rc.1");
  repository.commit("feat: more");
  if (branch !== "main") repository.branch(branch);
  expect(await plan(repository)).toEqual(["go", tag]);
});

test("what was taken back after a release candidate asks for another one", async () => {
  const repository = startedAt("1.2.3");
  const feature = repository.commit("feat: more");
  repository.commit("fix: a bug");
  repository.tag("v1.3.0-rc.1");
  repository.commit(`Revert "feat: more"\n\nThis reverts commit ${feature}.\n`);
  expect(await plan(repository)).toEqual(["go", "v1.3.0-rc.2"]);
});

test("a hotfix that was forked from the production tag is exactly the next patch", async () => {
  const repository = startedAt("1.2.3");
  repository.commit("feat: not released");
  repository.branch("hotfix/1.2.4", "v1.2.3");
  repository.commit("fix: hot");
  repository.commit("feat: a switch for it");
  expect(await plan(repository)).toEqual(["go", "v1.2.4"]);
  repository.checkout("main");
  repository.merge("hotfix/1.2.4", "Merge branch 'hotfix/1.2.4'");
  repository.checkout("hotfix/1.2.4");
  expect(await plan(repository)).toEqual(["go", "v1.2.4"]);
});

test("a hotfix that was forked elsewhere, or has merged the main line, is refused", async () => {
  const repository = startedAt("1.2.3");
  repository.commit("feat: not released");
  repository.branch("hotfix/1.2.4");
  repository.commit("fix: hot");
  expect(await plan(repository)).toEqual(["hold", "v1.2.4", "branch.from-production"]);
  repository.branch("hotfix/login", "v1.2.3");
  repository.commit("fix: login");
  repository.merge("main", "Merge branch 'main' into hotfix/login");
  expect(await plan(repository)).toEqual(["hold", "v1.2.4", "branch.from-production"]);
});

test("a hotfix that was forked from a branch of other releases is refused, one that a feature branch helped is not", async () => {
  const withDevelop = testPolicy(`version: 1
components: { app: {} }
${BRANCHES}  develop: { environment: sandbox }
  feature/*: {}
`);
  const repository = startedAt("1.2.3");
  repository.branch("develop");
  repository.commit("feat: not released");
  repository.branch("hotfix/1.2.4");
  repository.commit("fix: hot");
  expect(await plan(repository, withDevelop)).toEqual(["hold", "v1.2.4", "branch.from-production"]);
  repository.branch("feature/login", "v1.2.3");
  repository.commit("fix: login");
  repository.branch("hotfix/login");
  expect(await plan(repository, withDevelop)).toEqual(["go", "v1.2.4"]);
  repository.checkout("develop");
  repository.merge("hotfix/login", "Merge branch 'hotfix/login' into develop");
  repository.checkout("hotfix/login");
  expect(await plan(repository, withDevelop)).toEqual(["go", "v1.2.4"]);
});

test("a hotfix of what is no longer in production is refused", async () => {
  const repository = startedAt("1.2.3");
  repository.commit("feat: more");
  repository.tag("v1.3.0");
  repository.branch("hotfix/1.2.4", "v1.2.3");
  repository.commit("fix: hot");
  expect(await plan(repository)).toEqual(["hold", "v1.2.4", "branch.from-production"]);
});

test("a maintenance branch stays below what the main line released after it was forked", async () => {
  const repository = startedAt("1.2.3");
  repository.commit("fix: on main");
  repository.tag("v1.2.4");
  repository.commit("feat!: on main");
  repository.tag("v2.0.0");
  repository.branch("1.x", "v1.2.4");
  repository.commit("feat: for the old line");
  expect(await plan(repository, onMain)).toEqual(["go", "v1.3.0"]);
  repository.branch("1.2.x", "v1.2.3");
  repository.commit("feat: for an older line");
  expect(await plan(repository, onMain)).toEqual(["hold", "v1.3.0", "version.overtakes"]);
});

test("infrastructure counts major.minor, models by the month of the policy's time zone", async () => {
  const repository = new TestRepository();
  made.push(repository);
  const one = testPolicy("version: 1\ncomponents: { network: { scheme: major.minor } }\n");
  repository.commit("feat: a network");
  expect(await plan(repository, one)).toEqual(["go", "v1.0"]);
  repository.tag("v1.0");
  repository.tag("v1.0.1");
  repository.commit("fix: a route");
  expect(await plan(repository, one)).toEqual(["go", "v1.1"]);
  repository.tag("v1.1");
  repository.commit("refactor!: other names");
  expect(await plan(repository, one)).toEqual(["go", "v2.0"]);

  const model = (zone: string) =>
    testPolicy(
      `version: 1\ncomponents: { lead: { scheme: calver, tag: "lead-{version}" } }\nversioning: { zone: ${zone} }\n`,
    );
  repository.tag("lead-2025.10.001", { message: "the first of October" });
  repository.commit("fix: retrain");
  expect(await plan(repository, model("UTC"))).toEqual(["go", "lead-2025.10.002"]);
  expect(await plan(repository, model("Europe/Berlin"))).toEqual(["go", "lead-2025.11.001"]);
});
