import { expect, test } from "@jest/globals";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { gatherValidation } from "@signalbox/moves/checklist-gate/validation/gather-validation";
import { decideValidation } from "@signalbox/policy/checklist/validation/decide-validation";
import type { ReportApprovers } from "@signalbox/policy/checklist/validation/report-approvals";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openClone } from "../clone.ts";
import { report } from "./report.ts";

const POLICY = `version: 1
components:
  web: { path: web }
  api: { path: api }
checklist: { validation: {} }
`;

async function inRepository(use: (repository: TestRepository, candidate: string) => Promise<void>): Promise<void> {
  const repository = new TestRepository();
  try {
    repository.commit("feat: begin", { files: { ".github/release-policy.yml": POLICY, "web/a": "1", "api/a": "1" } });
    repository.tag("web-v1.0.0");
    repository.tag("api-v1.0.0");
    repository.commit("feat(web): <b>pages</b> for @ada (#12)", { files: { "web/a": "2" } });
    await use(repository, repository.commit("docs: tidy", { files: { "api/a": "2" } }));
  } finally {
    repository.remove();
  }
}

const talk: string[] = [];
const terminal = (out: string[]) => ({
  out: (text: string) => void out.push(text),
  talk: (text: string) => void talk.push(text),
});

test("the candidate, its changes, and the rest to be written", () =>
  inRepository(async (repository, candidate) => {
    const out: string[] = [];
    expect(await report(openClone(repository.directory), {}, terminal(out))).toBe(0);
    expect(out.join("")).toBe(`# Validation report

Commit: ${candidate}

## Scope

### web-v1.1.0, since web-v1.0.0

- feat(web): &lt;b>pages&lt;/b> for \`@ada\` (#12)

## Tests

<!-- What was tested, where and how, and what came of it. -->

## Result

<!-- What speaks for and against it. Once it has passed, the line below says \`Result: passed\`. -->

Result: not yet
`);
  }));

test("what it writes meets the gate only once it is filled in, and is never written over", () =>
  inRepository(async (repository, candidate) => {
    const file = join(repository.directory, "validation-report.md");
    const writing = () => report(openClone(repository.directory), { at: "main", out: file }, terminal([]));
    await writing();
    await expect(writing()).rejects.toThrow("already");
    const loaded = testPolicy(POLICY);
    const git = openGit(repository.directory, testGitEnvironment());
    const about = {
      candidate,
      base: null,
      environment: "production",
      branch: "main",
      tag: null,
      now: "2026-01-01T00:00:00Z",
    };
    const approvers: ReportApprovers = {
      pullRequests: { known: true, value: { totalCount: 0, nodes: [] } },
      holds: () => "no",
      mayApprove: () => "no",
    };
    const unmet = async () => {
      const observed = await gatherValidation(loaded, { git, about, workspace: repository.directory }, []);
      return decideValidation(loaded, observed, about, approvers)
        .filter(({ status }) => status !== "met")
        .map(({ code }) => code);
    };
    expect(await unmet()).toEqual(["validation.sections", "validation.result"]);
    const filled = readFileSync(file, "utf8")
      .replace("## Tests\n", "## Tests\n\nall by hand\n")
      .replace("not yet", "passed");
    writeFileSync(file, filled);
    expect(await unmet()).toEqual([]);
  }));
