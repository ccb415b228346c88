import { afterEach, expect, test } from "@jest/globals";
import { openGit } from "@signalbox/systems/git/open-git";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureCompleteHistory } from "./complete-clone.ts";
import { resolveCommit } from "./revisions.ts";
import { TestRepository, testGitEnvironment } from "./test-repository.ts";

const made: TestRepository[] = [];

afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function kept(repository: TestRepository): TestRepository {
  made.push(repository);
  return repository;
}

/** Three commits, a tag on the first and on the last. */
function origin(): TestRepository {
  const repository = kept(new TestRepository());
  repository.commit("feat: a");
  repository.tag("v1.0.0", { message: "m" });
  repository.commit("feat: b");
  repository.commit("feat: c");
  repository.tag("v1.1.0");
  return repository;
}

function complete(repository: TestRepository): Promise<boolean> {
  return ensureCompleteHistory(openGit(repository.directory, testGitEnvironment()));
}

test("a shallow clone is deepened from its remote, with its tags", async () => {
  const clone = kept(origin().clone("--depth=1"));
  expect(clone.git("rev-list", "--count", "HEAD")).toBe("1");
  expect(await complete(clone)).toBe(true);
  expect(clone.git("rev-list", "--count", "HEAD")).toBe("3");
  expect(clone.git("tag")).toBe("v1.0.0\nv1.1.0");
});

test("a checkout of one detached commit, as an action makes it, is deepened too", async () => {
  const from = origin();
  const clone = kept(new TestRepository());
  clone.git("remote", "add", "origin", `file://${from.directory}`);
  clone.git("fetch", "--quiet", "--no-tags", "--depth=1", "origin", `+${from.head()}:refs/remotes/origin/main`);
  clone.git("checkout", "--quiet", "--detach", from.head());
  await complete(clone);
  expect(clone.git("rev-list", "--count", "HEAD")).toBe("3");
  expect(clone.git("tag")).toBe("v1.0.0\nv1.1.0");
});

test("a whole clone is left alone, even where its remote is gone", async () => {
  const from = origin();
  const clone = kept(from.clone());
  from.remove();
  expect(await complete(clone)).toBe(false);
  expect(clone.git("rev-list", "--count", "HEAD")).toBe("3");
});

test("a partial clone is whole", async () => {
  const from = origin();
  from.git("config", "uploadpack.allowFilter", "true");
  await complete(kept(from.clone("--filter=tree:0", "--no-checkout")));
});

test.each([
  {
    name: "without a remote",
    break: (clone: TestRepository) => clone.git("remote", "remove", "origin"),
    says: "and has no remote",
  },
  {
    name: "whose remote is gone",
    break: (clone: TestRepository) => clone.git("remote", "set-url", "origin", "file:///nowhere/at-all"),
    says: "`origin` did not give the rest",
  },
])("a shallow clone $name is refused", async ({ break: breakIt, says }) => {
  const clone = kept(origin().clone("--depth=1"));
  breakIt(clone);
  await expect(complete(clone)).rejects.toMatchObject({
    code: "history.shallow",
    message: expect.stringMatching(new RegExp(`^the clone holds only 1 commit, .*${says}`)),
    next: "check out with `fetch-depth: 0`",
  });
});

test("a shallow clone of a shallow clone is refused", async () => {
  const middle = kept(origin().clone("--depth=2"));
  const clone = kept(middle.clone("--depth=1"));
  await expect(complete(clone)).rejects.toMatchObject({ code: "history.shallow" });
});

test("a revision is resolved to its commit, and nothing else is taken for one", async () => {
  const repository = origin();
  writeFileSync(join(repository.directory, "HEAD~1"), "");
  const git = openGit(repository.directory, testGitEnvironment());
  expect(await resolveCommit(git, "v1.1.0")).toBe(repository.head());
  expect(await resolveCommit(git, "v1.0.0")).toBe(repository.git("rev-parse", "HEAD~2"));
  for (const wrong of [
    "nowhere",
    "--all",
    "-n1",
    "--output=x",
    "",
    "HEAD:file-1",
    "HEAD..HEAD~1",
    "^HEAD",
    "HEAD^{tree}",
  ]) {
    await expect(resolveCommit(git, wrong)).rejects.toMatchObject({ code: "history.no-such-commit" });
  }
});
