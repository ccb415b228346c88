import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { readPolicy } from "@signalbox/policy/load/read-policy";
import { type GitHubOfTests, startGitHub } from "@signalbox/test/github/start-github";
import { addPerson, aGitHub, theRepository } from "@signalbox/test/github/state/a-github";
import { bigRelease } from "@signalbox/test/github/state/big-release";
import { runGit } from "@signalbox/test/github/state/git-store";
import { nextNumber, nextTime } from "@signalbox/test/github/state/github-state";
import { workflowRan } from "@signalbox/test/github/state/workflow-ran";
import { mkdtempSync } from "node:fs";
import { join } from "node:path";

export const SIZE = { pullRequests: 200, commits: 600, files: 2000 } as const;

const POLICY = `version: 1
components:
  shop: {}
branches:
  main: { environment: production, protected: true }
checklist:
  ci: { checks: [{ workflow: .github/workflows/ci.yml }] }
approvals:
  roles:
    module-owner: { from: codeowners, otherwise: platform }
    platform: { team: acme/platform }
    release-manager: { team: acme/release-managers, environment: approve-release-manager }
  classes:
    standard: { needs: [module-owner, reviewer] }
    high-risk: { when: { paths: ["services/s3/**"] }, needs: [module-owner, reviewer] }
  environments:
    production: { needs: [release-manager] }
`;

/** A release of many pull requests on a GitHub of this machine, with its clone and the run that holds the gate. */
export type BigRelease = {
  readonly gitHub: GitHubOfTests;
  readonly loaded: LoadedPolicy;
  readonly clone: string;
  readonly base: string;
  readonly candidate: string;
  readonly runId: number;
};

export async function aBigRelease(): Promise<BigRelease> {
  const files = { ".github/release-policy.yml": POLICY, CODEOWNERS: "* @kim\n", "README.md": "# shop\n" };
  const state = aGitHub({ files });
  const repository = theRepository(state);
  addPerson(state, "mia", { permission: "write", teams: ["acme/release-managers"] });
  addPerson(state, "pat", { permission: "write", teams: ["acme/platform"] });
  addPerson(state, "bob", { permission: "write" });
  runGit(repository.git, ["tag", "v1.0.0", "main"]);
  for (const target of ["tag", "branch"] as const) protect(target);
  const release = bigRelease(state, { ...SIZE, author: "lin", reviewers: ["kim", "bob"] });
  workflowRan(state, { sha: release.candidate });
  const { run } = workflowRan(state, {
    sha: release.candidate,
    path: ".github/workflows/release.yml",
    event: "workflow_dispatch",
    jobs: [{ name: "gate", conclusion: null }],
  });
  run.approvals.push({ state: "approved", user: "mia", environments: ["approve-release-manager"], comment: "" });
  const clone = mkdtempSync(join(state.folder, "checkout-"));
  runGit(repository.git, ["clone", "--quiet", `file://${repository.git}`, clone]);
  const loaded = readPolicy(".github/release-policy.yml", POLICY);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return { gitHub: await startGitHub(state), loaded: loaded.value, clone, runId: run.id, ...release };

  function protect(target: "branch" | "tag"): void {
    const time = nextTime(state);
    const review = {
      required_approving_review_count: 1,
      dismiss_stale_reviews_on_push: true,
      require_code_owner_review: true,
      require_last_push_approval: true,
      required_review_thread_resolution: false,
    };
    const rules =
      target === "tag"
        ? [{ type: "creation" }, { type: "update" }, { type: "deletion" }]
        : [{ type: "deletion" }, { type: "non_fast_forward" }, { type: "pull_request", parameters: review }];
    repository.rulesets.push({
      id: nextNumber(state),
      name: `protect each ${target}`,
      target,
      sourceType: "Repository",
      source: "acme/shop",
      enforcement: "active",
      include: target === "tag" ? ["~ALL"] : ["~DEFAULT_BRANCH"],
      exclude: [],
      rules,
      bypassActors: [],
      createdAt: time,
      updatedAt: time,
    });
  }
}
