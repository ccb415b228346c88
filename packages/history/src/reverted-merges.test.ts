import { afterAll, expect, test } from "@jest/globals";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { TestRepository } from "./test-repository.ts";
import { readUnreleased } from "./unreleased.ts";

const repository = new TestRepository();
afterAll(() => repository.remove());

/** A feature branch with a merge of the main line in it, merged, and the merge reverted; then a branch that is left alone. */
test("a commit says which reverted merge brought it", async () => {
  repository.commit("feat: the beginning");
  repository.branch("topic");
  repository.commit("feat: one");
  repository.checkout("main");
  repository.commit("fix: beside it");
  repository.checkout("topic");
  repository.merge("main", "Merge branch 'main' into topic");
  repository.commit("feat: two");
  repository.checkout("main");
  const merge = repository.merge("topic", "Merge pull request #4 from acme/topic");
  repository.branch("kept");
  repository.commit("feat: three");
  repository.checkout("main");
  repository.merge("kept", "Merge pull request #5 from acme/kept");
  repository.git("revert", "--mainline=1", "--no-edit", merge);
  const candidate = repository.head();
  const { components } = testPolicy("version: 1\ncomponents: { app: {} }\n").policy;
  const question = { candidate, previous: new Map(), components, types: new Set(["feat", "fix"]) };
  const commits = (await readUnreleased(openGit(repository.directory), question)).get("app") ?? [];
  const brought = commits.filter(({ broughtBy }) => broughtBy !== null);
  expect(brought.map(({ subject }) => subject).toSorted()).toEqual(["feat: one", "feat: two"]);
  expect(new Set(brought.map(({ broughtBy }) => broughtBy))).toEqual(new Set([merge]));
  expect(commits[0]?.reverts).toEqual([merge]);
});
