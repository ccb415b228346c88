import { expect, test } from "@jest/globals";
import { readCodeOwners } from "./code-owners.ts";
import { documentOf } from "./documents.ts";
import { Folders } from "./folders.ts";
import { readManifests } from "./manifests.ts";
import { readWorkflows } from "./workflows.ts";

const POLICY = ".github/release-policy.yml";

test.each([
  { rules: "* @acme/all", of: ["acme/all"] },
  { rules: "* @acme/all\n.github/ @acme/platform @ada # all of it", of: ["acme/platform", "ada"] },
  { rules: "/.github/release-policy.yml @ada\n/src/ @bo", of: ["ada"] },
  { rules: "*.yml @ada", of: ["ada"] },
  { rules: ".github/workflows/ @ada", of: [] },
  { rules: "* @ada\n/.github/", of: [] },
  { rules: "# * @ada\n\n{a,b} @x\n**/**/**/**/**/** @y\n", of: [] },
  { rules: "* ada@example.com", of: [] },
])("owners by $rules", ({ rules, of }) => {
  expect(readCodeOwners(new Map([["CODEOWNERS", rules]]), POLICY)?.of).toEqual(of);
});

test("GitHub's own place of CODEOWNERS goes before the others", () => {
  const texts = new Map([
    ["docs/CODEOWNERS", "* @docs"],
    ["CODEOWNERS", "* @top"],
    [".github/CODEOWNERS", "* @github"],
  ]);
  expect(readCodeOwners(texts, POLICY)).toEqual({ file: ".github/CODEOWNERS", rules: 1, of: ["github"] });
  expect(readCodeOwners(new Map(), POLICY)).toBeNull();
});

test.each([
  {
    file: "a/package.json",
    text: '{ "name": "a", "dependencies": { "b": "1" } }',
    says: { folder: "a", name: "a", needs: ["b"] },
  },
  {
    file: "Cargo.toml",
    text: '[package]\nname = "a"\npublish = false\n[workspace]\nmembers = ["x"]',
    says: { name: "a", isPrivate: true, members: ["x"] },
  },
  { file: "pyproject.toml", text: '[project]\nname = "a"\ndependencies = ["b>=1"]', says: { name: "a", needs: ["b"] } },
  {
    file: "pyproject.toml",
    text: '[tool.poetry]\nname = "a"\nversion = "1.0.0"',
    says: { name: "a", version: "1.0.0" },
  },
  { file: "c/Chart.yaml", text: "name: a\nversion: 1.0.0", says: { name: "a", version: "1.0.0" } },
  { file: "pnpm-workspace.yaml", text: "packages: [a/*, 7]", says: { name: null, members: ["a/*"] } },
  {
    file: "package.json",
    text: '{ "name": 7, "workspaces": { "packages": ["a/*"] } }',
    says: { name: null, members: ["a/*"] },
  },
  { file: "package.json", text: "no JSON", says: { name: null, version: null } },
  { file: "Cargo.toml", text: "a = = b", says: { name: null } },
])("$file: $text", ({ file, text, says }) => {
  expect(readManifests(new Map([[file, text]]))).toEqual([expect.objectContaining(says)]);
});

test("a document that tries to be endless says nothing", () => {
  const laughs = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? "a" : `b${i - 1}`}, *${i === 0 ? "a" : `b${i - 1}`}]\n`).join("")}`;
  expect(documentOf("a.yml", laughs)).toBeNull();
  expect(documentOf("a.yml", "[".repeat(100_000))).toBeNull();
});

test("what workflows release with, and to which environments", () => {
  const text =
    "jobs:\n  a: { environment: production, steps: [{ uses: googleapis/release-please-action@v4 }] }\n  b: { environment: { name: '${{ x }}' } }\n";
  expect(
    readWorkflows(
      new Map([
        [".github/workflows/a.yml", text],
        ["a.yml", text],
      ]),
    ),
  ).toEqual([{ file: ".github/workflows/a.yml", environments: ["production"], releasesWith: ["release-please"] }]);
});

test("members of a workspace, without those that it leaves out", () => {
  const texts = new Map([["package.json", '{ "workspaces": ["./libs/**", "tools/x/", "!libs/old"] }']]);
  const paths = [
    "libs/a/package.json",
    "libs/b/c/package.json",
    "libs/old/package.json",
    "libs/d/readme",
    "tools/x/Cargo.toml",
    "libs/test/package.json",
  ];
  expect(new Folders(paths, []).parts(readManifests(texts))).toEqual(["libs/a", "libs/b/c", "tools/x"]);
});
