import { expect, test } from "@jest/globals";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { type ValidationFacts, ValidationFactsSchema } from "@signalbox/policy/checklist/validation/validation-facts";
import type { Observed } from "@signalbox/policy/gate/observed";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { gatherValidation } from "./gather-validation.ts";
import { statedLines } from "./stated-lines.ts";

const loaded = testPolicy(
  "version: 1\ncomponents: { app: {} }\nchecklist: { validation: { report: docs/report.md } }\n",
);
const text = (commit: string): string =>
  `# Validation report\n\nCommit: ${commit}\n\n## Scope\n\nall\n\n## Result\n\nResult: passed\n`;
const sha256 = (content: string): string => createHash("sha256").update(content).digest("hex");

/** Reads the report of what `make` answers as candidate, in an empty workspace or the repository's own. */
async function gathered(
  make: (repository: TestRepository, workspace: string) => { candidate: string; heads?: readonly string[] },
  own: "own" | "empty" = "empty",
): Promise<Observed<ValidationFacts>> {
  const repository = new TestRepository();
  const workspace = own === "own" ? repository.directory : mkdtempSync(join(tmpdir(), "signalbox-workspace-"));
  try {
    const { candidate, heads = [] } = make(repository, workspace);
    const git = openGit(repository.directory, testGitEnvironment());
    const about = {
      candidate,
      base: null,
      environment: "production",
      branch: "main",
      tag: null,
      now: "2026-01-01T00:00:00Z",
    };
    const pulls = heads.map((headRefOid, index) => ({ number: index + 1, headRefOid }));
    const observed = await gatherValidation(loaded, { git, about, workspace }, pulls);
    if (observed.known) expect(ValidationFactsSchema.parse(observed.value)).toEqual(observed.value);
    return observed;
  } finally {
    repository.remove();
    rmSync(workspace, { recursive: true, force: true });
  }
}

test("a report that is committed names the commit before it", async () => {
  let first = "";
  const observed = await gathered((repository) => {
    first = repository.commit("feat: begin");
    const candidate = repository.commit("docs: report", { files: { "docs/report.md": text(first) } });
    return { candidate, heads: [candidate, first, "e".repeat(40)] };
  });
  expect(observed).toMatchObject({
    known: true,
    value: {
      path: "docs/report.md",
      report: {
        source: "candidate",
        sha256: sha256(text(first)),
        sections: ["Validation report", "Scope", "Result"],
        results: ["Result: passed"],
        commits: [{ oid: first, differs: ["docs/report.md"] }],
      },
      heads: [{ number: 1, sha256: sha256(text(first)) }],
    },
  });
});

test("the workspace's file goes before the committed one, and tells in what the candidate differs", async () => {
  const observed = await gathered((repository, workspace) => {
    const old = repository.commit("feat: begin", { files: { "docs/report.md": "old" } });
    const candidate = repository.commit("feat: go on", { files: { a: "1", b: "2", c: "3" } });
    writeFileSync(
      join(workspace, "docs/report.md"),
      `${text(old)}Commit: ${candidate}\nCommit: ${"9".repeat(40)}\nCommit: abc\n`,
    );
    return { candidate };
  }, "own");
  if (!observed.known) throw new Error(observed.says);
  expect(observed.value.report?.source).toBe("workspace");
  expect(observed.value.report?.commits.map(({ differs }) => differs)).toEqual([["a", "b"], [], null, null]);
});

test("no report at all", async () => {
  const observed = await gathered((repository) => ({ candidate: repository.commit("feat: begin") }));
  expect(observed).toEqual({ known: true, value: { path: "docs/report.md", report: null, heads: [] } });
});

test.each([
  {
    name: "a link in the workspace",
    own: "own",
    make: (repository: TestRepository, workspace: string) => {
      const candidate = repository.commit("feat: begin", { files: { "docs/x": "1", secret: "1" } });
      symlinkSync("../secret", join(workspace, "docs/report.md"));
      return { candidate };
    },
  },
  {
    name: "a committed link",
    own: "empty",
    make: (repository: TestRepository) => {
      repository.commit("feat: begin", { files: { "docs/x": "1" } });
      symlinkSync("x", join(repository.directory, "docs/report.md"));
      return { candidate: repository.commit("feat: link", { files: {} }) };
    },
  },
  {
    name: "a folder",
    own: "empty",
    make: (repository: TestRepository) => ({
      candidate: repository.commit("feat: begin", { files: { "docs/report.md/x": "1" } }),
    }),
  },
  {
    name: "what is too large",
    own: "empty",
    make: (repository: TestRepository) => ({
      candidate: repository.commit("feat: begin", { files: { "docs/report.md": "x".repeat(1024 * 1024 + 1) } }),
    }),
  },
  {
    name: "bytes that are no text",
    own: "empty",
    make: (repository: TestRepository) => ({
      candidate: repository.commit("feat: begin", { files: { "docs/report.md": Buffer.from([0xff, 0xfe]) } }),
    }),
  },
] as const)("$name is not read: nobody can say", async ({ make, own }) => {
  expect(await gathered(make, own)).toMatchObject({ known: false, code: "validation.unreadable" });
});

test.each([
  { text: "Result: passed\r\n    result: x\n", stated: ["Result: passed", "    result: x"] },
  {
    text: "**Result:** passed\n> Result: passed\n## Result: no",
    stated: ["**Result:** passed", "> Result: passed", "## Result: no"],
  },
  {
    text: "<!-- Result: passed -->\n```\nResult: passed\n```\nThe Result: passed\n- Result: x",
    stated: [],
  },
  { text: "<!--\nResult: passed", stated: [] },
  { text: "Results: passed\nResult passed\n", stated: [] },
])("lines that state a result in $text", ({ text: given, stated }) => {
  expect(statedLines(given, "Result")).toEqual(stated);
});
