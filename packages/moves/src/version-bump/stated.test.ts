import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { statedIn } from "./stated.ts";

const repository = new TestRepository();
afterAll(() => repository.remove());

const FILES = {
  "web/package.json": '{"version":"1.4.0"}',
  "docs/release-notes/web-v1.5.0.md": "x",
  "docs/release-notes/api-v1.0.0.md": "x",
  "docs/release-notes/api-v1.1.0.md": "x",
  "docs/release-notes/api-v1.1.0.txt": "x",
  "docs/release-notes/old/api-v0.9.0.md": "x",
  "docs/release-notes/README.md": "x",
  "notes/api-v2.0.0/api-v2.0.0.md": "x",
  "notes/api-v2.0.0/api-v2.0.1.md": "x",
  "api-v3.0.0": "x",
};

test.each([
  { name: "web", file: "docs/release-notes/{tag}.md", stated: ["1.4.0"] },
  { name: "api", file: "docs/release-notes/{tag}.md", stated: ["1.0.0", "1.1.0"] },
  { name: "api", file: "notes/{tag}/{tag}.md", stated: ["2.0.0"] },
  { name: "api", file: "{tag}", stated: ["3.0.0"] },
  { name: "api", file: "nowhere/{tag}.md", stated: [] },
  { name: "nobody", file: "{tag}", stated: [] },
])("$name is stated as $stated where notes are $file", async ({ name, file, stated }) => {
  const read = readPolicy(
    "p.yml",
    `version: 1\ncomponents: { web: { path: web }, api: { path: api } }\nnotes: { file: "${file}" }\n`,
  );
  if (!read.ok) throw new Error("the policy of this test is in order");
  const commit = repository.commit("feat: x", { files: FILES });
  expect(await statedIn(openGit(repository.directory), read.value, name, commit)).toEqual(stated);
});
