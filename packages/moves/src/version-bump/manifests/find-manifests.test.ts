import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { manifestEdits } from "./find-manifests.ts";

const repository = new TestRepository();
afterAll(() => repository.remove());

const PACKAGE = '{"version":"1.2.3"}';

async function edits(
  files: Readonly<Record<string, string | Buffer>>,
  component = "{ path: apps/web }",
): Promise<readonly string[]> {
  const read = readPolicy("policy.yml", `version: 1\ncomponents:\n  web: ${component}\n`);
  const web = read.ok ? read.value.policy.components["web"] : undefined;
  if (web === undefined) throw new Error("the policy of this test is in order");
  repository.git("rm", "-rq", "--ignore-unmatch", ".");
  const commit = repository.commit("feat: x", { files: { a: "1", ...files } });
  const found = await manifestEdits(openGit(repository.directory), commit, "web", web, "2.0.0");
  return found.map(({ path, mode, changed }) => `${mode} ${path} ${changed ? "changed" : "as it was"}`);
}

test.each([
  { name: "none", files: {}, found: [] },
  { name: "one", files: { "apps/web/package.json": PACKAGE }, found: ["100644 apps/web/package.json changed"] },
  {
    name: "both",
    files: { "apps/web/package.json": PACKAGE, "apps/web/pyproject.toml": '[project]\nversion = "1"' },
    found: ["100644 apps/web/package.json changed", "100644 apps/web/pyproject.toml changed"],
  },
  { name: "another component's", files: { "apps/api/package.json": PACKAGE, "package.json": PACKAGE }, found: [] },
  {
    name: "one that says it already",
    files: { "apps/web/package.json": '{"version":"2.0.0"}' },
    found: ["100644 apps/web/package.json as it was"],
  },
  { name: "one without a version", files: { "apps/web/package.json": "{}" }, found: [] },
  { name: "a folder of that name", files: { "apps/web/package.json/x": PACKAGE }, found: [] },
])("finds $name", async ({ files, found }) => {
  expect(await edits(files)).toEqual(found);
});

test("takes a path for a name, never for a pattern or an option", async () => {
  expect(
    await edits({ "apps/[w]eb*/package.json": PACKAGE, "apps/web/package.json": PACKAGE }, '{ path: "apps/[w]eb*" }'),
  ).toEqual(["100644 apps/[w]eb*/package.json changed"]);
});

test.each([
  {
    name: "is broken",
    files: { "apps/web/package.json": "{" },
    component: "{ path: apps/web }",
    says: /`apps\/web\/package\.json` of `web` cannot be read: /,
  },
  {
    name: "is no UTF-8",
    files: { "apps/web/package.json": Buffer.from([123, 125, 0xff]) },
    component: "{ path: apps/web }",
    says: /cannot be read: it is not UTF-8/,
  },
  {
    name: "is named and missing",
    files: {},
    component: "{ path: apps/web, manifests: [x/package.json] }",
    says: /`apps\/web\/x\/package\.json` of `web` is not in the candidate/,
  },
  {
    name: "is named and states none",
    files: { "apps/web/package.json": "{}" },
    component: "{ path: apps/web, manifests: [package.json] }",
    says: /of `web` states no version/,
  },
])("refuses one that $name", async ({ files, component, says }) => {
  await expect(edits(files, component)).rejects.toThrow(says);
});
