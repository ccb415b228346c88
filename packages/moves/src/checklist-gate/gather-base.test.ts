import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { readTags } from "@signalbox/history/tags";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { gatherBase } from "./gather-base.ts";

const POLICY = testPolicy("version: 1\ncomponents: { web: { path: . } }\n");

let remote: TestRepository;
let clone: TestRepository;
beforeEach(() => {
  remote = new TestRepository({ init: ["--bare"] });
  clone = new TestRepository();
  clone.git("remote", "add", "origin", remote.directory);
});
afterEach(() => {
  remote.remove();
  clone.remove();
});

/** The tags that the range begins after. */
async function baseOf(candidate: string, letThrough: readonly string[]): Promise<readonly string[] | null> {
  clone.git("push", "--quiet", "--force", "origin", "HEAD:refs/heads/main", "refs/tags/*:refs/tags/*");
  const git = openGit(clone.directory);
  const base = await gatherBase(git, POLICY, candidate, { tags: await readTags(git), components: [], letThrough });
  return base?.tags ?? null;
}

test("begins after the last tag where nothing that was let through is on record", async () => {
  clone.commit("feat: one");
  clone.tag("v1.0.0");
  const candidate = clone.commit("feat: two");
  expect(await baseOf(candidate, [])).toEqual(["v1.0.0"]);
});

test("begins after the last tag that was let through, or that what was let through holds", async () => {
  clone.commit("feat: one");
  clone.tag("v1.0.0");
  const through = clone.commit("feat: two");
  const held = clone.commit("feat: three");
  clone.tag("v1.1.0");
  const candidate = clone.commit("feat: four");
  expect(await baseOf(candidate, [through])).toEqual(["v1.0.0"]);
  expect(await baseOf(candidate, ["f".repeat(40), through])).toEqual(["v1.0.0"]);
  expect(await baseOf(candidate, [held, through])).toEqual(["v1.1.0"]);
});

test("judges all history where nothing that was let through holds a release", async () => {
  const through = clone.commit("feat: one");
  clone.commit("feat: two");
  clone.tag("v1.0.0");
  const candidate = clone.commit("feat: three");
  expect(await baseOf(candidate, [through])).toBeNull();
});

test("takes a release commit for what it was made of, and only where its tag says so", async () => {
  const through = clone.commit("feat: one");
  clone.commit("chore: release 1.0.0");
  clone.git("tag", "--annotate", "--message", `1.0.0\n\nSignalbox-Candidate: ${through}`, "v1.0.0");
  const evil = clone.commit("feat: evil");
  clone.git("tag", "--annotate", "--message", `1.1.0\n\nSignalbox-Candidate: ${through}`, "v1.1.0");
  clone.commit("chore: release 1.2.0");
  clone.git("tag", "--annotate", "--message", `1.2.0\n\nSignalbox-Candidate: ${evil}`, "v1.2.0");
  const candidate = clone.commit("feat: two");
  expect(await baseOf(candidate, [through])).toEqual(["v1.0.0"]);
});
