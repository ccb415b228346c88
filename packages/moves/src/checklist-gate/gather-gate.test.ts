import { expect, test } from "@jest/globals";
import { TestRepository, testGitEnvironment } from "@signalbox/history/test-repository";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { openGit } from "@signalbox/systems/git/open-git";
import { gatherGate } from "./gather-gate.ts";
import { withAnswers } from "./test-answers.ts";

const WRITES = `const { writeFileSync } = require("node:fs");
writeFileSync("validation-report.md", "Result: passed");
writeFileSync("scan.sarif", JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "Trivy" } }, results: [] }] }));
`;

const POLICY = `version: 1
components: { web: {} }
checklist:
  validation: {}
  secret-scan: { alerts: [], sarif: [scan.sarif] }
  custom: { tests: { run: [node, tests.cjs] } }
`;

test("what the candidate's own code leaves in the workspace is no evidence", async () => {
  const repository = new TestRepository();
  try {
    const candidate = repository.commit("feat: begin", { files: { "tests.cjs": WRITES } });
    const about = {
      environment: "production",
      candidate,
      base: null,
      branch: "main",
      tag: null,
      now: "2026-11-21T00:00:00Z",
    };
    const { checklist } = await withAnswers({}, (gitHub) =>
      gatherGate(
        testPolicy(POLICY),
        {
          git: openGit(repository.directory, testGitEnvironment()),
          gitHub,
          repository: { owner: "acme", name: "web" },
          defaultBranch: "main",
          remote: "origin",
          about,
          workspace: repository.directory,
          variables: process.env,
          evidence: {},
          signal: new AbortController().signal,
        },
        {
          base: null,
          ownRun: null,
          manifest: null,
          codeOwnersAt: candidate,
          tagger: { known: true, value: null },
          namedTag: null,
          former: { known: true, value: null },
          forkedFromProduction: null,
          planned: [],
          tags: [],
          repositoryUrl: null,
        },
      ),
    );
    expect(checklist.custom).toMatchObject({ value: { items: { tests: { value: { exitCode: 0 } } } } });
    expect(checklist.validation).toMatchObject({ value: { report: null } });
    expect(checklist["secret-scan"]).toMatchObject({ value: { sarif: [{ content: { known: false } }] } });
  } finally {
    repository.remove();
  }
});
