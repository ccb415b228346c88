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
    const governing = {
      loaded: testPolicy(POLICY),
      text: POLICY,
      origin: { kind: "default-branch", commit: candidate },
      parents: [],
    } as const;
    const { checklist, former } = await withAnswers({}, (gitHub) =>
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
          former: { known: true, value: { governing, base: { oid: candidate, tags: [] } } },
          forkedFromProduction: null,
          planned: [],
          tags: [],
          repositoryUrl: null,
        },
      ),
    );
    expect(checklist.custom).toMatchObject({ value: { items: { tests: { value: { exitCode: 0 } } } } });
    const nothing = {
      validation: { value: { report: null } },
      "secret-scan": { value: { sarif: [{ content: { known: false } }] } },
    };
    expect(checklist).toMatchObject(nothing);
    expect(former).toMatchObject({ value: { facts: { checklist: nothing } } });
  } finally {
    repository.remove();
  }
});
