import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import type { Component } from "@signalbox/policy/schema/policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { Draft } from "./draft.ts";
import { editManifests } from "./edit-manifests.ts";
import { statedVersions } from "./stated-versions.ts";

const repository = new TestRepository();
afterAll(() => repository.remove());
const git = openGit(repository.directory);

type Files = Readonly<Record<string, string | Buffer>>;
const PACKAGE = '{"version":"1.2.3"}';

function componentOf(text: string): Component {
  const read = readPolicy("policy.yml", `version: 1\ncomponents:\n  web: ${text}\n`);
  const web = read.ok ? read.value.policy.components["web"] : undefined;
  if (web === undefined) throw new Error("the policy of this test is in order");
  return web;
}

function commit(files: Files): string {
  repository.git("rm", "-rq", "--ignore-unmatch", ".");
  return repository.commit("feat: x", { files: { other: "1", ...files } });
}

/** The files that change, as they will be. */
async function edited(
  files: Files,
  component = "{ path: apps/web }",
  version = "2.0.0",
): Promise<Record<string, string>> {
  const draft = new Draft(git, commit(files));
  await editManifests(draft, "web", componentOf(component), version);
  return Object.fromEntries((await draft.edits()).map(({ path, text }) => [path, text]));
}

test.each([
  { name: "none", files: {}, changed: [] },
  { name: "one", files: { "apps/web/package.json": PACKAGE }, changed: ["apps/web/package.json"] },
  {
    name: "all that are known",
    files: {
      "apps/web/package.json": PACKAGE,
      "apps/web/pyproject.toml": '[project]\nversion = "1"',
      "apps/web/Chart.yaml": "version: 1.0.0",
      "apps/web/Cargo.toml": '[package]\nversion = "1.0.0"',
    },
    changed: ["apps/web/Cargo.toml", "apps/web/Chart.yaml", "apps/web/package.json", "apps/web/pyproject.toml"],
  },
  { name: "another component's", files: { "apps/api/package.json": PACKAGE, "package.json": PACKAGE }, changed: [] },
  { name: "one that says it already", files: { "apps/web/package.json": '{"version":"2.0.0"}' }, changed: [] },
  { name: "one without a version", files: { "apps/web/package.json": "{}" }, changed: [] },
  { name: "a folder of that name", files: { "apps/web/package.json/x": PACKAGE }, changed: [] },
])("finds $name", async ({ files, changed }) => {
  expect(Object.keys(await edited(files))).toEqual(changed);
});

test("takes a path for a name, never for a pattern or an option", async () => {
  const files = { "apps/[w]eb*/package.json": PACKAGE, "apps/web/package.json": PACKAGE };
  expect(Object.keys(await edited(files, '{ path: "apps/[w]eb*" }'))).toEqual(["apps/[w]eb*/package.json"]);
});

test.each([
  {
    scheme: "calver",
    version: "2025.10.001",
    semver: "2025.10.1",
    python: "2025.10.1",
    files: { "apps/web/v.tf": "v = 2025.09.004 # signalbox:version" },
  },
  {
    scheme: "major.minor",
    version: "2.3",
    semver: "2.3.0",
    python: "2.3",
    files: { "apps/web/v.tf": "v = 2.2 # signalbox:version" },
  },
  {
    scheme: "semver",
    version: "1.4.0-rc.1",
    semver: "1.4.0-rc.1",
    python: "1.4.0rc1",
    files: { "apps/web/v.tf": "v = 1.3.0 # signalbox:version" },
  },
])(
  "writes $version of $scheme as each file can, and reads it back",
  async ({ scheme, version, semver, python, files }) => {
    const component = `{ path: apps/web, scheme: ${scheme}, manifests: [package.json, pyproject.toml, v.tf], contract: { openapi: api.yaml } }`;
    const after = await edited(
      {
        ...files,
        "apps/web/package.json": PACKAGE,
        "apps/web/pyproject.toml": '[project]\nversion = "1"',
        "api.yaml": "info: { version: '0' }",
      },
      component,
      version,
    );
    expect(after).toEqual({
      "api.yaml": `info: { version: '${version}' }`,
      "apps/web/package.json": `{"version":"${semver}"}`,
      "apps/web/pyproject.toml": `[project]\nversion = "${python}"`,
      "apps/web/v.tf": `v = ${version} # signalbox:version`,
    });
    expect(await statedVersions(git, commit(after), "web", componentOf(component))).toContain(version);
  },
);

test.each([
  {
    name: "all that are there agree",
    files: { "package.json": PACKAGE, "Chart.yaml": "version: 1.2.3" },
    stated: ["1.2.3"],
  },
  {
    name: "they contradict each other",
    files: { "package.json": PACKAGE, "Chart.yaml": "version: 1.2.4" },
    stated: [],
  },
  {
    name: "the contract lags behind",
    files: { "package.json": PACKAGE, "api.json": '{"info":{"version":"1.2.2"}}' },
    stated: [],
  },
  { name: "what they state is no version", files: { "package.json": '{"version":"soon"}' }, stated: [] },
  { name: "there is none", files: {}, stated: null },
])("states a version where $name: $stated", async ({ files, stated }) => {
  const component = componentOf("{ contract: { openapi: api.json } }");
  expect(await statedVersions(git, commit(files), "web", component)).toEqual(stated);
});

const lock = (web: string, api: string, range: string): string =>
  JSON.stringify(
    {
      name: "shop",
      version: "9.9.9",
      lockfileVersion: 3,
      packages: {
        "": { name: "shop", version: "9.9.9", workspaces: ["apps/*"] },
        "apps/api": { name: "api", version: api, dependencies: { "@acme/web": range } },
        "apps/web": { name: "@acme/web", version: web },
        "node_modules/@acme/web": { resolved: "apps/web", link: true },
        "node_modules/left": { version: "1.2.3" },
      },
    },
    null,
    2,
  );
const web = (version: string): string => `{"name":"@acme/web","version":"${version}"}`;
const api = (range: string): string => `{"name":"api","version":"0.1.0","devDependencies":{"@acme/web":"${range}"}}`;

test.each([
  { name: "pins it", range: "1.2.3", asks: "2.0.0" },
  { name: "asks for the old major", range: "^1.0.0", asks: "^2.0.0" },
  { name: "asks for the old minor", range: "~1.2.0", asks: "~2.0.0" },
  { name: "takes any", range: "*", asks: "*" },
  { name: "takes any from one on", range: ">=1.0.0", asks: ">=1.0.0" },
  { name: "asks for one that was never here", range: "0.9.0", asks: "0.9.0" },
  { name: "asks in another way", range: "1.x || 0.x", asks: "1.x || 0.x" },
  { name: "asks for a file", range: "file:../web", asks: "file:../web" },
])("the lock file follows, and a workspace that $name can still be installed", async ({ range, asks }) => {
  const after = await edited({
    "package-lock.json": lock("1.2.3", "0.1.0", range),
    "apps/web/package.json": web("1.2.3"),
    "apps/api/package.json": api(range),
  });
  expect(after).toEqual({
    "package-lock.json": lock("2.0.0", "0.1.0", asks),
    "apps/web/package.json": web("2.0.0"),
    ...(asks === range ? {} : { "apps/api/package.json": api(asks) }),
  });
});

test.each([
  {
    name: "of the package itself",
    path: "apps/web/package-lock.json",
    before: '{"version":"1.2.3","lockfileVersion":3,"packages":{"":{"version":"1.2.3"}}}',
    after: '{"version":"2.0.0","lockfileVersion":3,"packages":{"":{"version":"2.0.0"}}}',
  },
  {
    name: "of old npm",
    path: "apps/web/npm-shrinkwrap.json",
    before: '{"version":"1.2.3"}',
    after: '{"version":"2.0.0"}',
  },
  { name: "of others", path: "package-lock.json", before: '{"packages":{"":{"version":"1.2.3"}}}', after: null },
])("a lock file $name", async ({ path, before, after }) => {
  const files = { "apps/web/package.json": PACKAGE, [path]: before };
  expect((await edited(files))[path] ?? null).toBe(after);
});

test("several components write into one lock file", async () => {
  const at = commit({
    "package-lock.json": lock("1.2.3", "0.1.0", "1.2.3"),
    "apps/web/package.json": web("1.2.3"),
    "apps/api/package.json": api("1.2.3"),
  });
  const draft = new Draft(git, at);
  await editManifests(draft, "web", componentOf("{ path: apps/web }"), "2.0.0");
  await editManifests(draft, "api", componentOf("{ path: apps/api }"), "0.2.0");
  expect(await draft.read("package-lock.json")).toBe(lock("2.0.0", "0.2.0", "2.0.0"));
  expect(await draft.read("apps/api/package.json")).toBe(api("2.0.0").replace("0.1.0", "0.2.0"));
});

test("Cargo.lock follows for a workspace and those that inherit its version", async () => {
  const entry = (name: string, version: string): string => `[[package]]\nname = "${name}"\nversion = "${version}"\n\n`;
  const after = await edited(
    {
      "Cargo.toml": '[workspace.package]\nversion = "1.2.3"\n',
      "a/Cargo.toml": '[package]\nname = "a"\nversion.workspace = true\n',
      "b/Cargo.toml":
        '[package]\nname = "b"\nversion = "1.2.3"\n[dependencies]\na = { path = "../a", version = "1" }\n',
      "b/tests/broken/Cargo.toml": "[package\n",
      "Cargo.lock": entry("a", "1.2.3") + entry("b", "1.2.3"),
    },
    "{}",
  );
  expect(after).toEqual({
    "Cargo.toml": '[workspace.package]\nversion = "2.0.0"\n',
    "b/Cargo.toml":
      '[package]\nname = "b"\nversion = "1.2.3"\n[dependencies]\na = { path = "../a", version = "2.0.0" }\n',
    "Cargo.lock": entry("a", "2.0.0") + entry("b", "1.2.3"),
  });
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
    says: /of `web` states no version$/,
  },
  {
    name: "is named and has no mark",
    files: { "apps/web/v.tf": "1.2.3" },
    component: "{ path: apps/web, manifests: [v.tf] }",
    says: /states no version: no line is marked with `signalbox:version` in a comment/,
  },
  {
    name: "has a broken lock file",
    files: { "apps/web/package.json": PACKAGE, "package-lock.json": "<<<<<<<" },
    component: "{ path: apps/web }",
    says: /`package-lock\.json` of `web` cannot be read: /,
  },
])("refuses one that $name", async ({ files, component, says }) => {
  await expect(edited(files, component)).rejects.toThrow(says);
});
