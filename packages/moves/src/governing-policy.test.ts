import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { openGit } from "@signalbox/systems/git/open-git";
import { type Governing, POLICY_FILE, policyFromFile, policyOfClone } from "./governing-policy.ts";
import { UnreadablePolicy } from "./unreadable-policy.ts";

const scratch = mkdtempSync(join(tmpdir(), "signalbox-policy-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const PROTECTED = "version: 1\ncomponents:\n  protected: {}\n";
const LOOSE = "version: 1\ncomponents:\n  loose: {}\n";

function upstream(policy: string | null = PROTECTED): TestRepository {
  const repository = new TestRepository({ directory: mkdtempSync(join(scratch, "upstream-")) });
  repository.git("init", "--quiet", "--initial-branch=trunk");
  repository.commit("feat: begin", { files: policy === null ? { a: "1" } : { [POLICY_FILE]: policy } });
  return repository;
}

function cloneOf(repository: TestRepository): TestRepository {
  const clone = new TestRepository({ directory: mkdtempSync(join(scratch, "clone-")) });
  clone.git("clone", "--quiet", repository.directory, ".");
  return clone;
}

const of = (repository: TestRepository): Promise<Governing> => policyOfClone(openGit(repository.directory));

test("of a clone is that of `origin`'s default branch, not of what is checked out, staged or written", async () => {
  const clone = cloneOf(upstream());
  const commit = clone.head();
  clone.branch("feature/loose");
  clone.commit("feat: loosen", { files: { [POLICY_FILE]: LOOSE } });
  clone.branch("origin/HEAD");
  clone.tag("origin/HEAD");
  writeFileSync(join(clone.directory, POLICY_FILE), "broken: [");
  expect(await of(clone)).toMatchObject({ text: PROTECTED, origin: { kind: "default-branch", commit } });
});

test("of a repository without a remote is that of its newest commit", async () => {
  const alone = upstream();
  writeFileSync(join(alone.directory, POLICY_FILE), LOOSE);
  expect(await of(alone)).toMatchObject({ text: PROTECTED, origin: { kind: "head", commit: alone.head() } });
});

test("is not guessed where the default branch of `origin` is not known", async () => {
  const clone = cloneOf(upstream());
  clone.git("remote", "set-head", "origin", "--delete");
  await expect(of(clone)).rejects.toMatchObject({
    code: "policy.no-default-branch",
    next: expect.stringContaining("git remote set-head origin --auto"),
  });
});

test.each([
  { name: "a clone", where: () => cloneOf(upstream(null)), says: "on the default branch of `origin`" },
  { name: "a repository alone", where: () => upstream(null), says: "on the newest commit" },
])("that is missing in $name is said", async ({ where, says }) => {
  await expect(of(where())).rejects.toMatchObject({ code: "policy.missing", message: expect.stringContaining(says) });
});

test("that is a folder is missing", async () => {
  const odd = upstream(null);
  odd.commit("feat: odd", { files: { [`${POLICY_FILE}/x`]: LOOSE } });
  await expect(of(odd)).rejects.toMatchObject({ code: "policy.missing" });
});

test("with errors says all of them, and nothing passes", async () => {
  const bad = upstream("version: 2\ncomponents: {}\n");
  await expect(of(bad)).rejects.toThrow(UnreadablePolicy);
  await expect(of(bad)).rejects.toThrow(
    `the policy \`${POLICY_FILE}\` has 2 errors; nothing passes until it can be read`,
  );
});

test("from a file is a trial", async () => {
  const file = join(scratch, "trial.yml");
  const git = openGit(scratch);
  writeFileSync(file, LOOSE);
  expect(await policyFromFile(file, git)).toMatchObject({ text: LOOSE, origin: { kind: "trial", commit: null } });
  await expect(policyFromFile(join(scratch, "none.yml"), git)).rejects.toMatchObject({ code: "policy.missing" });
});
