import { afterAll, expect, test } from "@jest/globals";
import { readTags } from "@signalbox/history/tags";
import { TestRepository } from "@signalbox/history/test-repository";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { backtest, type Backtested, type BacktestSources } from "./backtest.ts";

const repositories: TestRepository[] = [];
afterAll(() => {
  for (const repository of repositories) repository.remove();
});

function newRepository(): TestRepository {
  const repository = new TestRepository();
  repositories.push(repository);
  return repository;
}

const single = testPolicy("version: 1\ncomponents: { app: {} }\n");
const several = testPolicy(
  "version: 1\ncomponents: { web: { path: web, depends-on: [core] }, core: { path: core } }\n",
);

async function tested(
  repository: TestRepository,
  loaded: LoadedPolicy = single,
  over: Partial<BacktestSources> = {},
): Promise<readonly Backtested[]> {
  const git = openGit(repository.directory);
  const told: Backtested[] = [];
  const only = Object.keys(loaded.policy.components);
  const sources = { git, head: repository.head(), tags: readTags(git), only, last: null, ...over };
  await backtest(loaded, sources, (each) => told.push(each));
  return told;
}

/** `v1.1.0 planned 1.1.0, agreed`, one line a release. */
function lines(told: readonly Backtested[]): readonly string[] {
  return told.map(({ compared }) => `${compared.tag} planned ${compared.planned ?? "nothing"}, ${compared.class}`);
}

test("a repository without releases has no cases", async () => {
  const repository = newRepository();
  repository.commit("feat: begin");
  expect(await tested(repository)).toEqual([]);
});

test("each final release, newest first, beside what the policy would have planned", async () => {
  const repository = newRepository();
  repository.commit("feat: begin");
  repository.tag("v1.0.0");
  repository.commit("feat: more");
  repository.tag("v1.1.0-rc.1");
  repository.commit("fix: mend");
  repository.tag("v1.1.0");
  repository.commit("docs: tell");
  repository.tag("v1.1.1", { message: "by hand" });
  repository.commit("feat: most");
  repository.tag("v1.1.2");
  const told = await tested(repository);
  expect(lines(told)).toEqual([
    "v1.1.2 planned 1.2.0, smaller-step",
    "v1.1.1 planned nothing, asks-nothing",
    "v1.1.0 planned 1.1.0, agreed",
    "v1.0.0 planned 1.0.0, agreed",
  ]);
  expect(lines(await tested(repository, single, { last: 2 }))).toEqual(lines(told).slice(0, 2));
});

test("releases of another line are told, and where a number went there", async () => {
  const repository = newRepository();
  repository.commit("feat: begin");
  repository.tag("v1.0.0");
  repository.branch("1.x");
  repository.commit("fix: old");
  repository.tag("v1.0.1");
  repository.checkout("main");
  repository.commit("fix: new");
  repository.tag("v1.0.2");
  expect(lines(await tested(repository)).toSorted()).toEqual([
    "v1.0.0 planned 1.0.0, agreed",
    "v1.0.1 planned 1.0.1, agreed",
    "v1.0.2 planned 1.0.1, other-line",
  ]);
});

test("the releases of one commit are one run, and one component can be asked for", async () => {
  const repository = newRepository();
  repository.commit("feat: begin", { files: { "web/a": "1", "core/a": "1" } });
  repository.tag("web-v1.0.0");
  repository.tag("core-v1.0.0");
  repository.commit("feat: core", { files: { "core/a": "2" } });
  repository.tag("web-v1.0.1");
  repository.tag("core-v1.1.0");
  repository.commit("chore: look", { files: { "core/a": "3" } });
  repository.tag("web-v1.0.2");
  expect(lines(await tested(repository, several)).toSorted()).toEqual([
    "core-v1.0.0 planned 1.0.0, agreed",
    "core-v1.1.0 planned 1.1.0, agreed",
    "web-v1.0.0 planned 1.0.0, agreed",
    "web-v1.0.1 planned 1.0.1, agreed",
    "web-v1.0.2 planned nothing, untouched",
  ]);
  expect(lines(await tested(repository, several, { only: ["web"], last: 2 }))).toEqual([
    "web-v1.0.2 planned nothing, untouched",
    "web-v1.0.1 planned 1.0.1, agreed",
  ]);
});

/** Points count where a commit landed on the line; the merge brings what its branch had. */
test("the points between releases, and those at which the policy would have released", async () => {
  const repository = newRepository();
  repository.commit("feat: begin");
  repository.tag("v1.0.0");
  repository.commit("docs: one");
  repository.branch("topic");
  repository.commit("test: two");
  repository.commit("feat: three");
  repository.checkout("main");
  repository.commit("ci: four");
  repository.merge("topic", "Merge topic");
  repository.commit("docs: five");
  repository.commit("fix: six");
  repository.tag("v1.1.0");
  repository.commit("feat: seven");
  const [newest] = await tested(repository);
  // `docs: one` and `ci: four` ask for nothing; the merge and `docs: five` come with the feature.
  expect(newest?.quiet).toEqual({ points: 4, planned: 2 });
});

test("what was taken back before the release never asked, and another line has no points", async () => {
  const repository = newRepository();
  repository.commit("feat: begin");
  repository.tag("v1.0.0");
  const feat = repository.commit("feat: rash");
  repository.commit(`Revert "feat: rash"\n\nThis reverts commit ${feat}.`);
  repository.commit("docs: tell");
  repository.commit("fix: mend");
  repository.tag("v1.0.1");
  repository.branch("1.x", "v1.0.0");
  repository.commit("docs: old");
  repository.commit("fix: old");
  repository.tag("v1.0.2");
  repository.checkout("main");
  const told = await tested(repository);
  expect(Object.fromEntries(told.map(({ compared, quiet }) => [compared.tag, quiet]))).toEqual({
    "v1.0.0": { points: 0, planned: 0 },
    "v1.0.1": { points: 3, planned: 0 },
    "v1.0.2": { points: 0, planned: 0 },
  });
});
