import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { lint, type LintOptions } from "./lint.ts";

const made: TestRepository[] = [];
afterAll(() => {
  for (const repository of made) rmSync(repository.directory, { recursive: true, force: true });
});

const FILE = ".github/release-policy.yml";
const OWN = `version: 1
extends: ./policies/base.yml
components:
  web: {}
checklist:
  security-scan: { severity: low }
`;
const BASE = "version: 1\nchecklist:\n  security-scan: { alerts: [dependabot] }\n";

/** A working tree with files that are not committed. */
function treeOf(files: Readonly<Record<string, string>>): string {
  const repository = new TestRepository();
  made.push(repository);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository.directory, path)), { recursive: true });
    writeFileSync(join(repository.directory, path), text);
  }
  return repository.directory;
}

async function linted(directory: string, options: LintOptions = {}, file?: string) {
  let out = "";
  const code = await lint(directory, file, options, { out: (text) => void (out += text), talk: () => undefined });
  return { code, out };
}

const files = { [FILE]: OWN, "policies/base.yml": BASE };

test("a policy is in order with what it extends", async () => {
  expect(await linted(treeOf(files))).toEqual({ code: 0, out: `${FILE}: in order\n` });
});

test("the policy in force has a place for each line", async () => {
  const { code, out } = await linted(treeOf(files), { effective: true });
  expect(code).toBe(0);
  const lines = out.split("\n").map((line) => line.replace(/ {2,}#/, " #"));
  expect(lines).toEqual(
    expect.arrayContaining([
      "  web: # .github/release-policy.yml:4",
      "    severity: low # .github/release-policy.yml:6",
      "      - dependabot # policies/base.yml:3",
      "    path: . # default",
    ]),
  );
  expect(
    new Set(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.indexOf("# ", 40)),
    ).size,
  ).toBe(1);
});

test("what is printed is a policy, and in order by itself", async () => {
  const { out } = await linted(treeOf(files), { effective: true });
  expect(await linted(treeOf({ [FILE]: out }))).toMatchObject({ code: 0 });
});

test("a loosening names both places", async () => {
  const base = BASE.replace("[dependabot]", "[dependabot], severity: medium");
  const { code, out } = await linted(treeOf({ [FILE]: OWN.replace("low", "high"), "policies/base.yml": base }));
  expect(code).toBe(2);
  expect(out).toBe(
    `${FILE}:6:20: \`checklist.security-scan.severity\` is \`high\`, which loosens \`medium\` at \`policies/base.yml:3:42\`; expected \`medium\` or \`low\`; leave it out here, or change it there\n`,
  );
  expect(
    await linted(treeOf({ [FILE]: OWN.replace("low", "high"), "policies/base.yml": base }), { effective: true }),
  ).toEqual({
    code,
    out,
  });
});

test("a policy for others to extend need not be whole, and its mistakes are told", async () => {
  const tree = treeOf({ ...files, "policies/bad.yml": "version: 1\nextends: ./policies/base.yml\nnotse: {}\n" });
  const base = join(tree, "policies/base.yml");
  expect(await linted(tree, { shared: true }, base)).toEqual({ code: 0, out: `${base}: in order\n` });
  expect((await linted(tree, {}, base)).out).toContain("`components` is missing");
  const bad = join(tree, "policies/bad.yml");
  const told = await linted(tree, { shared: true }, bad);
  expect(told).toEqual({ code: 2, out: expect.stringContaining(`${bad}:3:1: \`notse\` is not a key of a policy`) });
  await expect(linted(tree, { shared: true, effective: true }, base)).rejects.toMatchObject({
    code: "lint.shared-effective",
  });
});

test("one document for machines", async () => {
  const { out } = await linted(treeOf(files), { json: true, effective: true });
  expect(JSON.parse(out)).toMatchObject({
    signalbox: "lint/1",
    file: FILE,
    ok: true,
    findings: [],
    parents: [{ file: "policies/base.yml", repository: null, commit: null, path: "policies/base.yml" }],
    effective: {
      policy: { checklist: { "security-scan": { severity: "low" } } },
      lines: expect.arrayContaining([{ yaml: "    severity: low", at: { file: FILE, line: 6, column: 20 } }]),
    },
  });
});
