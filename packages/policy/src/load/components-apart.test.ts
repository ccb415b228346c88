import { expect, test } from "@jest/globals";
import { readPolicy } from "./read-policy.ts";

function told(components: string): readonly string[] {
  const loaded = readPolicy("p.yml", `version: 1\ncomponents:\n${components}`);
  return loaded.ok ? [] : loaded.findings.map(({ at, code, says }) => `${at.line}:${at.column} ${code} ${says}`);
}

const cases = [
  { name: "one component", components: "  web: {}\n", says: [] },
  { name: "two with folders of their own", components: "  web: { path: web }\n  api: { path: api }\n", says: [] },
  { name: "one within the other", components: "  all: {}\n  web: { path: apps/web }\n", says: [] },
  { name: "names that begin alike", components: "  web: { path: a }\n  web-v1: { path: b }\n", says: [] },
  {
    name: "one folder, by default",
    components: "  web: {}\n  api: {}\n",
    says: ["4:3 policy.shared-path `api` has the folder `.`, which is `web`'s: a change there would be both's"],
  },
  {
    name: "one folder, said twice",
    components: "  web: { path: a }\n  api: { path: a }\n",
    says: ["4:10 policy.shared-path `api` has the folder `a`, which is `web`'s: a change there would be both's"],
  },
  {
    name: "a former folder that is now another's",
    components: "  web: { path: a, former-paths: [x, b] }\n  api: { path: b }\n",
    says: ["3:37 policy.shared-path `web` has the folder `b`, which is `api`'s: a change there would be both's"],
  },
  {
    name: "a former folder that both came from",
    components: "  web: { path: a, former-paths: [x] }\n  api: { path: b, former-paths: [x] }\n",
    says: [],
  },
  {
    name: "one tag for two",
    components: '  web: { path: a, tag: "v{version}" }\n  api: { path: b, tag: "v{version}" }\n',
    says: ["3:19 policy.shared-tag `web` would write the tag `v1.2.3`, which `api` reads as a version of its own"],
  },
  {
    name: "a tag that is another's former one",
    components: '  web: { path: a, tag: "v{version}" }\n  api: { path: b, former-tags: ["v{version}"] }\n',
    says: ["3:19 policy.shared-tag `web` would write the tag `v1.2.3`, which `api` reads as a version of its own"],
  },
  {
    name: "a tag that another reads as a prerelease",
    components: '  web: { path: a, tag: "v{version}-web" }\n  api: { path: b, tag: "v{version}" }\n',
    says: ["3:19 policy.shared-tag `web` would write the tag `v1.2.3-web`, which `api` reads as a version of its own"],
  },
  {
    name: "a default tag that another reads by default",
    components: "  web: { path: a }\n  web-1.0.0: { path: b }\n",
    says: [
      "4:3 policy.shared-tag `web-1.0.0` would write the tag `web-1.0.0-v1.2.3`, which `web` reads as a version of its own",
    ],
  },
  {
    name: "former tags that both had",
    components: '  web: { path: a, former-tags: ["v{version}"] }\n  api: { path: b, former-tags: ["v{version}"] }\n',
    says: [],
  },
];

test.each(cases)("$name", ({ components, says }) => {
  expect(told(components)).toEqual(says);
});

test("it is told together with what else is wrong", () => {
  expect(told("  web: {}\n  api: {}\nnotse: {}\n").map((line) => line.split(" ")[1])).toEqual([
    "policy.shared-path",
    "policy.unknown-key",
  ]);
});

test("thousands of components are compared at once", () => {
  const components = Array.from({ length: 2500 }, (_, i) => `  c${i}: { path: p${i} }\n`).join("");
  expect(components.length).toBeLessThan(64 * 1024);
  expect(told(components)).toEqual([]);
  const shared = Array.from({ length: 1500 }, (_, i) => `  c${i}: { path: p${i}, tag: "v{version}" }\n`).join("");
  expect(told(shared).at(-1)).toContain("1399 more findings");
});
