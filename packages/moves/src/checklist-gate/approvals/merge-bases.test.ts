import { afterEach, expect, test } from "@jest/globals";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { openGit } from "@signalbox/systems/git/open-git";
import { mergeBases } from "./merge-bases.ts";

const repository = new TestRepository();
afterEach(() => repository.remove());

test("all best common ancestors of each pair, in the order that was asked", async () => {
  repository.commit("first");
  repository.tag("first");
  repository.branch("a");
  repository.commit("a");
  repository.tag("a1");
  repository.branch("b", "first");
  repository.commit("b");
  repository.tag("b1");
  repository.merge("a1", "a into b");
  repository.checkout("a");
  repository.merge("b1", "b into a");
  repository.git("checkout", "--quiet", "--orphan", "alone");
  repository.commit("alone");
  const at = (name: string): string => repository.git("rev-parse", name);
  const pairs = [
    ["a1", "b1"],
    ["a", "b"],
    ["a", "alone"],
    ["alone", "a"],
    ["first", "a"],
    ["a", "a"],
    ["a1", "b1"],
  ].map(([one = "", other = ""]) => [at(one), at(other)] as const);
  const basesOf = await mergeBases(openGit(repository.directory, testGitEnvironment()), pairs);
  const names = new Map(["first", "a", "b", "a1", "b1", "alone"].map((name) => [at(name), name]));
  const found = pairs.map(([one, other]) => new Set(basesOf(one, other).map((oid) => names.get(oid))));
  expect(found).toEqual([["first"], ["a1", "b1"], [], [], ["first"], ["a"], ["first"]].map((bases) => new Set(bases)));
  expect(basesOf("never", "asked")).toEqual([]);
});
