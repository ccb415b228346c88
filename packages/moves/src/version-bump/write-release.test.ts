import { chmodSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import type { Releasing } from "./release-content.ts";
import { type WrittenRelease, writeRelease } from "./write-release.ts";

const repository = new TestRepository();
afterAll(() => repository.remove());
const candidate = repository.commit("feat: begin", {
  files: { "a/package.json": '{"version":"0.0.0"}', "a/run.sh": "x", "b/package.json": '{"version":"1.0.0"}' },
});
chmodSync(join(repository.directory, "a/package.json"), 0o755);
const executable = repository.commit("chore: odd mode", { files: {} });

const maker = { name: "robot[bot]", email: "robot@example.com", time: 1_735_689_600 };
const plan = (name: string, version: string): Releasing => ({ name, version, tag: `${name}-v${version}` });

function policy(manifests: string): LoadedPolicy {
  const read = readPolicy(
    "p.yml",
    `version: 1\ncomponents:\n  a: { path: a }\n  b: { path: b }\nversioning:\n  manifests: ${manifests}\n`,
  );
  if (!read.ok) throw new Error("the policy of this test is in order");
  return read.value;
}

function write(manifests: string, at = candidate): Promise<WrittenRelease> {
  return writeRelease(
    openGit(repository.directory),
    policy(manifests),
    at,
    [plan("a", "1.0.0"), plan("b", "1.0.0")],
    maker,
  );
}

const show = (object: string): string => repository.git("cat-file", "-p", object);

test("tags the candidate itself, and touches no ref, index or working tree", async () => {
  const before = [repository.git("show-ref"), repository.git("status", "--porcelain")];
  const { commit, tags } = await write("none");
  expect(commit).toBe(candidate);
  expect(tags.map(({ name }) => name)).toEqual(["a-v1.0.0", "b-v1.0.0"]);
  expect(show(tags[0]?.object ?? "")).toBe(
    `object ${candidate}\ntype commit\ntag a-v1.0.0\ntagger robot[bot] <robot@example.com> 1735689600 +0000\n\na 1.0.0\n\nSignalbox-Candidate: ${candidate}`,
  );
  expect([repository.git("show-ref"), repository.git("status", "--porcelain")]).toEqual(before);
});

test("commits manifests on top of the candidate: their versions and nothing else", async () => {
  const { commit, tags } = await write("commit");
  expect(show(commit)).toContain(`parent ${candidate}\nauthor robot[bot] <robot@example.com> 1735689600 +0000`);
  expect(repository.git("diff", "--name-only", candidate, commit)).toBe("a/package.json");
  expect(repository.git("show", `${commit}:a/package.json`)).toBe('{"version":"1.0.0"}');
  for (const { object } of tags) expect(show(object)).toContain(`object ${commit}\n`);
  expect(repository.git("log", "-1", "--format=%s%n%(trailers)", commit)).toBe(
    `chore(release): a 1.0.0, b 1.0.0\nSignalbox-Candidate: ${candidate}\n`,
  );
});

test("keeps the mode of a manifest", async () => {
  const { commit } = await write("commit", executable);
  expect(repository.git("ls-tree", commit, "a/package.json")).toMatch(/^100755 /);
});

test("the same again is the same objects", async () => {
  expect(await write("commit")).toEqual(await write("commit"));
});

test("makes no commit where every manifest says it already", async () => {
  const written = await writeRelease(
    openGit(repository.directory),
    policy("commit"),
    candidate,
    [plan("b", "1.0.0")],
    maker,
  );
  expect(written.commit).toBe(candidate);
});
