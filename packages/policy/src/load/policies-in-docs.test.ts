import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { readExtendedPolicy, sharedPolicyFindings } from "../extend/read-extended-policy.ts";
import type { Finding } from "./loaded-policy.ts";

const top = join(import.meta.dirname, "../../../../..");

/** The policies of a page: its YAML snippets that start with `version: 1`, after a comment perhaps. */
function snippetsOf(markdown: string): readonly string[] {
  const snippets = [...markdown.matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```/gm)].map(([, indent = "", text = ""]) =>
    text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );
  return snippets.filter((text) => /^(?:#.*\n)?version: 1\b/.test(text));
}

const pages = globSync(["*.md", "docs/**/*.md", "{packages,actions}/*/README.md", "examples/**/*.md"], { cwd: top });
const policies = [
  ...pages.flatMap((page) =>
    snippetsOf(readFileSync(join(top, page), "utf8")).map((text, i) => ({ name: `${page}, policy ${i + 1}`, text })),
  ),
  ...globSync(["examples/policies/*.yml", "examples/{gate,canary}/policy.yml"], { cwd: top }).map((name) => ({
    name,
    text: readFileSync(join(top, name), "utf8"),
  })),
];

const SHARED = { file: "shared.yml", bytes: readFileSync(join(top, "examples/policies/shared.yml"), "utf8") };

/** What is wrong with a policy, or with one that others extend: that has no components. */
function findingsOf(name: string, text: string): readonly Finding[] {
  const file = { file: name, bytes: text };
  if (!/^components:/m.test(text)) return sharedPolicyFindings([file]);
  const shared = name.endsWith("/service.yml") ? SHARED : { file: "parent.yml", bytes: "version: 1\n" };
  const parents = /^extends:/m.test(text) ? [shared] : [];
  const loaded = readExtendedPolicy([file, ...parents]);
  return loaded.ok ? [] : loaded.findings;
}

test.each(policies)("$name is a policy that works", ({ name, text }) => {
  expect(findingsOf(name, text)).toEqual([]);
});

test("the examples and the README are among them", () => {
  const names = policies.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      "examples/policies/one-service.yml",
      "examples/policies/monorepo.yml",
      ...["trunk", "git-flow", "platform", "private", "shared", "service"].map(
        (name) => `examples/policies/${name}.yml`,
      ),
      "examples/gate/policy.yml",
      "examples/canary/policy.yml",
      "packages/policy/README.md, policy 1",
    ]),
  );
});

test("the example of a repository makes stricter what the shared one says", () => {
  const bytes = readFileSync(join(top, "examples/policies/service.yml"), "utf8");
  const loaded = readExtendedPolicy([{ file: "service.yml", bytes }, SHARED]);
  const { approvals, checklist } = loaded.ok ? loaded.value.policy : {};
  expect(approvals?.environments["production"]?.needs).toEqual(["qa-lead", "release-manager", "ciso"]);
  expect(checklist?.["security-scan"]).toMatchObject({ alerts: ["code-scanning", "dependabot"], severity: "medium" });
});

test("a snippet is found by its first lines", () => {
  const page = "```yaml\nversion: 1\n```\n\n  ```yml\n  # why\n  version: 1\n  a: b\n  ```\n\n```yaml\non: push\n```\n";
  expect(snippetsOf(page)).toEqual(["version: 1\n", "# why\nversion: 1\na: b\n"]);
});
