import { afterEach, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { openClone } from "./clone.ts";
import { headStart } from "./head-start.ts";

const made: TestRepository[] = [];

afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function kept(repository: TestRepository): TestRepository {
  made.push(repository);
  return repository;
}

/** Two commits, each with a tag. */
function origin(): TestRepository {
  const repository = kept(new TestRepository());
  repository.commit("feat: a");
  repository.tag("v1.0.0", { message: "m" });
  repository.commit("feat: b");
  repository.tag("v1.1.0");
  return repository;
}

test("a clone tells its tags and the commit that is checked out", async () => {
  const repository = origin();
  const clone = openClone(repository.directory);
  expect((await clone.tags).map(({ name }) => name)).toEqual(["v1.0.0", "v1.1.0"]);
  expect(await clone.head).toBe(repository.head());
});

test("a shallow clone tells the tags of what was cut off, too", async () => {
  const shallow = kept(origin().clone("--depth=1"));
  expect(shallow.git("tag")).toBe("v1.1.0");
  const clone = openClone(shallow.directory);
  expect((await clone.tags).map(({ name }) => name)).toEqual(["v1.0.0", "v1.1.0"]);
});

test("a folder without a repository rejects when somebody asks, and not before", async () => {
  const repository = kept(new TestRepository());
  repository.git("config", "core.repositoryformatversion", "99");
  const clone = openClone(repository.directory);
  await expect(clone.tags).rejects.toMatchObject({ code: "git.failed" });
});

const here = expect.objectContaining({ directory: "." });
const cases = [
  { args: ["plan", "--json"], begun: here },
  { args: ["notes", "--all"], begun: here },
  { args: ["plan", "-C", "lib", "--json"], begun: expect.objectContaining({ directory: "lib" }) },
  { args: ["-C", "lib", "plan"], begun: expect.objectContaining({ directory: "lib" }) },
  { args: ["plan", "-C"], begun: null },
  { args: ["plan", "--help"], begun: null },
  { args: ["explain", "plan"], begun: null },
  { args: ["lint"], begun: null },
  { args: [], begun: null },
];

test.each(cases)("git has a head start for $args: $begun", async ({ args, begun }) => {
  expect(await headStart(args)).toEqual(begun);
});
