import { expect, test } from "@jest/globals";
import type { InitFacts } from "./facts.ts";
import { loadablePolicy } from "./loadable-policy.ts";
import { proposePolicy } from "./propose-policy.ts";
import { testFacts } from "./test-facts.ts";

/** The lines of the proposed policy that are in force. */
function inForce(facts: InitFacts): string {
  const { text, leftOut } = loadablePolicy(proposePolicy(facts));
  expect(leftOut).toEqual([]);
  const lines = text.split("\n").filter((line) => !/^\s*(?:#|$)/.test(line));
  return lines.slice(1).join("\n");
}

const APP = '{ "name": "@acme/web", "private": true }';
const CORE = '{ "name": "@acme/core", "version": "0.3.0" }';
const ROOT = '{ "name": "shop-root", "private": true, "workspaces": ["apps/*", "packages/*"] }';
const MONOREPO = { "package.json": ROOT, "apps/web/package.json": APP, "packages/core/package.json": CORE };

const components: readonly { name: string; facts: InitFacts; policy: string }[] = [
  { name: "nothing at all", facts: testFacts({}), policy: "components:\n  shop: {}" },
  { name: "one service", facts: testFacts({ "package.json": APP }, ["v1.0.0"]), policy: "components:\n  web: {}" },
  {
    name: "tags without a v, after tags with one",
    facts: testFacts({}, ["v0.1.0", "v0.2.0", "v0.3.0", "1.0.0", "1.0.1", "1.1.0"]),
    policy: 'components:\n  shop: { tag: "{version}", former-tags: ["v{version}"] }',
  },
  {
    name: "a slip of the hand is no style",
    facts: testFacts({}, [...Array.from({ length: 20 }, (_, i) => `v1.${i}.0`), "1.20.0"]),
    policy: "components:\n  shop: {}",
  },
  {
    name: "one service whose tags bear its name",
    facts: testFacts({}, ["shop-v1.0.0", "shop-v1.1.0"]),
    policy: 'components:\n  shop: { tag: "{name}-v{version}" }',
  },
  {
    name: "one service whose tags bear a name it had",
    facts: testFacts({}, ["bazaar-1.0.0", "bazaar-1.1.0"]),
    policy: 'components:\n  bazaar: { tag: "{name}-{version}" }',
  },
  {
    name: "tags of a word",
    facts: testFacts({}, ["release-1.0.0"]),
    policy: 'components:\n  shop: { tag: "release-{version}" }',
  },
  {
    name: "packages with tags of their own, by the name of the folder or of the package",
    facts: testFacts(MONOREPO, ["web-v1.0.0", "@acme/core@0.3.0"]),
    policy: 'components:\n  core: { path: packages/core, tag: "@acme/core@{version}" }\n  web: { path: apps/web }',
  },
  {
    name: "styles that changed are read anyway, if they are usual",
    facts: testFacts(MONOREPO, ["web@1.0.0", "web@1.1.0", "web-v1.2.0", "web-v1.3.0", "core-v1.0.0"]),
    policy: "components:\n  core: { path: packages/core }\n  web: { path: apps/web }",
  },
  {
    name: "tags by a whole path, as Go modules have them",
    facts: testFacts({ "sdk/go/go.mod": "", "sdk/js/go.mod": "" }, ["sdk/go/v1.0.0", "sdk/js/v1.0.0"]),
    policy:
      'components:\n  go: { path: sdk/go, tag: "sdk/go/v{version}" }\n  js: { path: sdk/js, tag: "sdk/js/v{version}" }',
  },
  {
    name: "schemes, by the form of the versions",
    facts: testFacts({ "infra/net/main.tf": "", "models/lead/MLproject": "" }, [
      "net-v1.0",
      "net-v1.1",
      "lead-v2025.10.001",
    ]),
    policy:
      "components:\n  lead: { path: models/lead, scheme: calver }\n  net: { path: infra/net, scheme: major.minor }",
  },
  {
    name: "all released together, whatever folders there are",
    facts: testFacts(MONOREPO, ["v1.0.0", "v1.1.0"]),
    policy: "components:\n  shop-root: {}",
  },
  {
    name: "released together by now, apart long ago",
    facts: testFacts(MONOREPO, ["web-v1.0.0", "core-v1.0.0", "@400", "v2.0.0"]),
    policy: "components:\n  shop-root: {}",
  },
  {
    name: "apart by now, together long ago: nobody knows whose the old tags are",
    facts: testFacts(MONOREPO, ["v1.0.0", "@400", "web-v2.0.0", "core-v1.0.0"]),
    policy: "components:\n  core: { path: packages/core }\n  web: { path: apps/web }",
  },
  {
    name: "apart by now; the package that is called as the repository had the old tags",
    facts: testFacts(MONOREPO, ["v1.0.0", "v1.1.0", "@400", "web-v2.0.0", "core-v1.0.0"], { repository: "web" }),
    policy: 'components:\n  core: { path: packages/core }\n  web: { path: apps/web, former-tags: ["v{version}"] }',
  },
  {
    name: "both at once",
    facts: testFacts(MONOREPO, ["v1.0.0", "core-v1.0.0"]),
    policy: 'components:\n  core: { path: packages/core }\n  shop-root: { tag: "v{version}" }',
  },
  {
    name: "a folder that is gone has no component",
    facts: testFacts(MONOREPO, ["web-v1.0.0", "core-v1.0.0", "old-v1.0.0"]),
    policy: "components:\n  core: { path: packages/core }\n  web: { path: apps/web }",
  },
  {
    name: "a name that two folders have is nobody's",
    facts: testFacts({ "apps/web/package.json": "", "services/web/package.json": "", "apps/api/package.json": "" }, [
      "web-v1.0.0",
      "api-v1.0.0",
    ]),
    policy: 'components:\n  api: { path: apps/api, tag: "{name}-v{version}" }',
  },
  {
    name: "no tags: the members of the workspace; a package that is private beside public ones is none, an application is",
    facts: testFacts({ ...MONOREPO, "packages/lint/package.json": '{ "name": "lint", "private": true }' }),
    policy: "components:\n  core: { path: packages/core }\n  web: { path: apps/web }",
  },
  {
    name: "no tags: one version for the whole workspace",
    facts: testFacts({
      "package.json": ROOT.replace("{", '{ "version": "0.4.0",'),
      "apps/web/package.json": APP,
      "apps/api/package.json": APP,
    }),
    policy: "components:\n  shop-root: {}",
  },
  {
    name: "no tags: nothing but private packages beside one application",
    facts: testFacts({ ...MONOREPO, "packages/core/package.json": '{ "name": "core", "private": true }' }),
    policy: "components:\n  shop-root: {}",
  },
  {
    name: "no tags: lerna gives all one version",
    facts: testFacts({ ...MONOREPO, "lerna.json": '{ "version": "1.0.0" }' }),
    policy: "components:\n  shop-root: {}",
  },
  {
    name: "no tags: folders that look like it, of any language",
    facts: testFacts({
      "services/crm/pyproject.toml": '[project]\nname = "crm-api"',
      "services/mail/go.mod": "",
      "tests/e2e/go.mod": "",
    }),
    policy: "components:\n  crm-api: { path: services/crm }\n  mail: { path: services/mail }",
  },
  {
    name: "no tags: what release-please is told",
    facts: testFacts({
      "release-please-config.json": JSON.stringify({
        "tag-separator": "@",
        packages: { "./a": { component: "one" }, b: { "package-name": "@acme/two", "include-v-in-tag": false } },
      }),
    }),
    policy: 'components:\n  one: { path: a, tag: "{name}@v{version}" }\n  two: { path: b, tag: "@acme/two@{version}" }',
  },
  {
    name: "no tags: what semantic-release is told",
    facts: testFacts({ ".releaserc": "tagFormat: 'shop/${version}'\n" }),
    policy: 'components:\n  shop: { tag: "{name}/{version}" }',
  },
  {
    name: "two folders of one name",
    facts: testFacts({ "apps/web/go.mod": "", "libs/web/go.mod": "" }),
    policy: "components:\n  libs-web: { path: libs/web }\n  web: { path: apps/web }",
  },
];

test.each(components)("components: $name", ({ facts, policy }) => {
  expect(inForce(facts)).toBe(policy);
});

const branches: readonly { name: string; facts: InitFacts; policy: string }[] = [
  { name: "the default branch alone, by default", facts: withBranches(["feature/a", "fix-b"]), policy: "" },
  {
    name: "release branches beside it",
    facts: withBranches(["release/1.0", "release/2.0"]),
    policy: "branches:\n  main: { environment: production }\n  release/*: { environment: production }",
  },
  {
    name: "release branches alone, with candidates on the default branch",
    facts: withBranches(["release/1.0"], { newestFinalsOnDefault: false }, ["v1.0.0-rc.1", "v1.0.0"]),
    policy: "branches:\n  main: { environment: staging, prerelease: rc }\n  release/*: { environment: production }",
  },
  {
    name: "release branches alone",
    facts: withBranches(["release-1.0"], { newestFinalsOnDefault: false }),
    policy: "branches:\n  main: {}\n  release-*: { environment: production }",
  },
  {
    name: "git flow",
    facts: withBranches(["develop", "hotfix/1.0.1", "release/1.1"], { newestFinalsOnDefault: true }),
    policy:
      "branches:\n  main: { environment: production }\n  develop: {}\n  release/*: { environment: production }\n  hotfix/*: { environment: production, from: production-tag }",
  },
  {
    name: "maintenance",
    facts: withBranches(["1.x", "v2.1.x", "support/3"]),
    policy:
      'branches:\n  main: { environment: production }\n  "*.x": { environment: production }\n  support/*: { environment: production }',
  },
  {
    name: "branches called as prereleases are",
    facts: withBranches(["beta", "alpha"], {}, ["v1.0.0", "v1.1.0-beta.1"]),
    policy: "branches:\n  main: { environment: production }\n  beta: { environment: staging, prerelease: beta }",
  },
  {
    name: "branches that semantic-release is told",
    facts: testFacts(
      { ".releaserc.json": '{ "branches": ["main", { "name": "dev", "prerelease": "next" }] }' },
      ["v1.0.0"],
      {
        branches: ["dev", "main"],
      },
    ),
    policy: "branches:\n  main: { environment: production }\n  dev: { environment: staging, prerelease: next }",
  },
  {
    name: "environments by the names that the workflows have",
    facts: testFacts(
      { ".github/workflows/a.yml": "jobs: { a: { environment: { name: live } }, b: { environment: QA } }" },
      ["v1.0.0-beta.1"],
      {
        branches: ["beta", "main"],
      },
    ),
    policy: "branches:\n  main: { environment: live }\n  beta: { environment: QA, prerelease: beta }",
  },
  { name: "no default branch", facts: withBranches(["release/1.0"], { defaultBranch: null }), policy: "" },
];

test.each(branches)("branches: $name", ({ facts, policy }) => {
  expect(inForce(facts).replace(/^components:\n.*\n?/, "")).toBe(policy);
});

function withBranches(names: readonly string[], others: Partial<InitFacts> = {}, tags = ["v1.0.0"]): InitFacts {
  return testFacts({}, tags, { branches: ["main", ...names], ...others });
}

test("the file of a whole repository, as people see it", () => {
  const facts = testFacts(
    {
      ...MONOREPO,
      "apps/web/package.json": '{ "name": "@acme/web", "private": true, "dependencies": { "@acme/core": "*" } }',
      "apps/web/api/openapi.yaml": "",
      "apps/web/prisma/migrations/1_a/migration.sql": "",
      "apps/web/tests/openapi.yaml": "",
      CODEOWNERS: "* @acme/platform\n/docs/ @ada\n",
      "CHANGELOG.md": "",
    },
    ["web@1.0.0", "web-v1.1.0", "web-v1.2.0", "core-v0.3.0", "core-v0.4.0-rc.1", "gone-v1.0.0"],
  );
  expect(loadablePolicy(proposePolicy(facts)).text)
    .toBe(`# What a safe release of this repository is, proposed by \`signalbox init\` from what it shows.
version: 1
components:
  # left out, since there is no one folder of that name: the tags of \`gone\`
  # 2 tags such as \`core-v0.3.0\`
  core: { path: packages/core }
  # 2 tags such as \`web-v1.2.0\`; before them 1 tag such as \`web@1.0.0\`
  web:
    path: apps/web
    # a change that breaks it must then be declared
    # contract: { openapi: apps/web/api/openapi.yaml }
    # a migration that the previous code cannot run on is then refused
    # migrations: { prisma: apps/web/prisma }
    # its manifest names them: it is then released with them
    # depends-on: [core]

# Worth turning on; \`signalbox explain KEY\` says more of each.
# versioning:
#   # a pull request then brings each version into \`packages/core/package.json\` and the like
#   manifests: pull-request
#   # a major release then needs this file
#   major-needs: { migration-plan: "docs/migrations/{tag}.md" }
# branches:
#   # the default branch
#   main: { environment: production }
#   # tags such as \`core-v0.4.0-rc.1\` need a branch that they are made from, with any name
#   next: { environment: staging, prerelease: rc }
# notes:
#   # a release is then refused until a \`Rollback:\` footer says how to go back
#   needs: [rollback]
#   # the notes of all releases in one file
#   changelog: CHANGELOG.md
#   # how that file gets onto the default branch
#   publish-to: pull-request
# approvals:
#   # who may push a release's tag by hand; \`CODEOWNERS\` has .github/release-policy.yml owned by them
#   roles: { release-manager: { team: acme/platform } }
`);
});

test.each([
  { tags: ["v1.0.0"], says: "these could be components of their own: `apps/web`, `packages/core`" },
  { tags: ["web-v1.0.0", "core-v1.0.0", "@400", "v2.0.0"], says: "the tags of `web`, `core` are long over" },
  { tags: ["v1.0.0", "@400", "web-v2.0.0"], says: "older than the others: tags such as `v1.0.0`" },
  { tags: ["core-v2.0.0"], says: "left out, since they have no tags: `apps/web`" },
  { tags: ["2025.9.1"], says: "they look like dates" },
])("comments say what was not taken: $says", ({ tags, says }) => {
  expect(loadablePolicy(proposePolicy(testFacts(MONOREPO, tags))).text).toContain(says);
});

test("dependencies that go round in a circle are offered one way", () => {
  const manifest = (name: string, needs: string): string => JSON.stringify({ name, dependencies: { [needs]: "*" } });
  const facts = testFacts(
    { "package.json": ROOT, "apps/a/package.json": manifest("a", "b"), "apps/b/package.json": manifest("b", "a") },
    ["a-v1.0.0", "b-v1.0.0"],
  );
  const { text, leftOut } = loadablePolicy(proposePolicy(facts));
  expect(text.match(/depends-on: .*/g)).toEqual(["depends-on: [b]"]);
  expect(leftOut).toEqual([]);
});
