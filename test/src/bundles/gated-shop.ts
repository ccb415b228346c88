import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { TestRepository } from "@signalbox/history/test-repository";
import { type GitHubOfTests, startGitHub } from "../github/start-github.ts";
import { addPerson, aGitHub, theRepository } from "../github/state/a-github.ts";
import type { EnvironmentReview, WorkflowRunState } from "../github/state/checks-state.ts";
import { runGit } from "../github/state/git-store.ts";
import { nextNumber, nextTime } from "../github/state/github-state.ts";
import { pullRequestMerged } from "../github/state/merged-pull-requests.ts";
import type { PullRequestState } from "../github/state/pull-request-state.ts";
import { workflowRan } from "../github/state/workflow-ran.ts";
import { runAction, type StepRun } from "../runner.ts";

const ROOT = join(import.meta.dirname, "../../../..");

/** Checks, and a release manager's approval in an environment of its own. */
export const POLICY = `version: 1
components:
  shop: {}
branches:
  main: { environment: production }
checklist:
  ci: { checks: [{ workflow: .github/workflows/ci.yml }] }
approvals:
  roles:
    release-manager: { team: acme/release-managers, environment: approve-release-manager }
  environments:
    production: { needs: [release-manager] }
`;

export type Wanted = {
  readonly policy?: string;
  /** The title of the pull request under judgement, and the message of its commit. */
  readonly title?: string;
  /** Whether the checks passed; null: they still run. */
  readonly checked?: boolean | null;
  readonly approvals?: readonly Pick<EnvironmentReview, "state" | "user" | "environments">[];
  /** Who else is there, by login: the team they are in. */
  readonly people?: Readonly<Record<string, string>>;
  /** Whether another commit is merged before the run that holds the gate is started, so that the run is of that one. */
  readonly startedLater?: boolean;
  /** The number of the run that holds the gate. */
  readonly runId?: number;
};

/** One approval by the release manager. */
export const BY_MIA = { state: "approved", user: "mia", environments: ["approve-release-manager"] } as const;

/** A shop with one release, and one merged, reviewed pull request since: what is judged, in a run that holds the gate. */
export class GatedShop {
  readonly gitHub: GitHubOfTests;
  readonly candidate: string;
  readonly pullRequest: PullRequestState;
  readonly ownRun: WorkflowRunState;
  readonly checkout: TestRepository;

  private constructor(gitHub: GitHubOfTests, pullRequest: PullRequestState, ownRun: WorkflowRunState) {
    this.gitHub = gitHub;
    this.pullRequest = pullRequest;
    this.candidate = pullRequest.mergeCommit ?? "";
    this.ownRun = ownRun;
    const folder = mkdtempSync(join(gitHub.state.folder, "checkout-"));
    const { git } = theRepository(gitHub.state);
    runGit(git, ["clone", "--quiet", `file://${git}`, folder]);
    this.checkout = new TestRepository({ directory: folder });
  }

  static async open({
    policy = POLICY,
    title = "fix: a bug",
    checked = true,
    approvals = [BY_MIA],
    people = {},
    startedLater = false,
    runId,
  }: Wanted = {}): Promise<GatedShop> {
    const state = aGitHub({ files: { ".github/release-policy.yml": policy, "README.md": "# shop\n" } });
    const repository = theRepository(state);
    addPerson(state, "mia", { permission: "write", teams: ["acme/release-managers"] });
    for (const [login, team] of Object.entries(people)) addPerson(state, login, { permission: "write", teams: [team] });
    runGit(repository.git, ["tag", "v1.0.0", "main"]);
    protect(state, "tag", ["~ALL"], [{ type: "creation" }, { type: "update" }, { type: "deletion" }]);
    protect(
      state,
      "branch",
      ["~DEFAULT_BRANCH"],
      [
        { type: "deletion" },
        { type: "non_fast_forward" },
        {
          type: "pull_request",
          parameters: {
            required_approving_review_count: 1,
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: false,
            require_last_push_approval: true,
            required_review_thread_resolution: false,
          },
        },
      ],
    );
    const pullRequest = pullRequestMerged(state, {
      author: "lin",
      reviewers: ["kim"],
      title,
      files: { "src/a.ts": "b\n" },
      method: "squash",
    });
    const sha = pullRequest.mergeCommit ?? "";
    workflowRan(state, { sha, jobs: [{ name: "test", conclusion: conclusionOf(checked) }], actor: "lin" });
    const later = startedLater ? pullRequestMerged(state, { author: "kim", reviewers: ["lin"] }).mergeCommit : null;
    const { run } = workflowRan(state, {
      sha: later ?? sha,
      displayTitle: `Release ${sha}`,
      path: ".github/workflows/release.yml",
      event: "workflow_dispatch",
      actor: "ada",
      jobs: [{ name: "gate", conclusion: null }],
    });
    // Numbers of runs are given once, and the runs of a repository are found by them.
    const ownRun = runId === undefined ? run : { ...run, id: runId };
    repository.workflowRuns.splice(repository.workflowRuns.indexOf(run), 1, ownRun);
    ownRun.approvals.push(...approvals.map((one) => ({ ...one, comment: "" })));
    return new GatedShop(await startGitHub(state), pullRequest, ownRun);
  }

  /** Runs the action's bundle as the run that holds the gate. */
  gate(inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}): Promise<StepRun> {
    const { gitHub, ownRun, checkout } = this;
    return runAction({
      bundle: join(ROOT, "dist/checklist-gate/index.js"),
      actionYml: join(ROOT, "actions/checklist-gate/action.yml"),
      inputs: { environment: "production", ...inputs },
      workspace: checkout.directory,
      token: gitHub.token,
      env: {
        GITHUB_API_URL: gitHub.url,
        GITHUB_REPOSITORY: "acme/shop",
        GITHUB_ACTOR: ownRun.actor,
        GITHUB_EVENT_NAME: ownRun.event,
        GITHUB_RUN_ID: String(ownRun.id),
        GITHUB_SHA: this.candidate,
        GITHUB_WORKFLOW_REF: `acme/shop/${ownRun.path}@refs/heads/main`,
        ...env,
      },
    });
  }

  /** The gate's check runs on the candidate. */
  checks(): readonly { readonly name: string; readonly conclusion: string | null; readonly text: string | null }[] {
    return theRepository(this.gitHub.state)
      .checkSuites.filter(({ headSha }) => headSha === this.candidate)
      .flatMap(({ checkRuns }) => checkRuns.filter(({ name }) => name.startsWith("Signalbox")));
  }

  close(): Promise<void> {
    return this.gitHub.close();
  }
}

function conclusionOf(checked: boolean | null): "success" | "failure" | null {
  if (checked === null) return null;
  return checked ? "success" : "failure";
}

type State = Parameters<typeof theRepository>[0];
type Ruleset = ReturnType<typeof theRepository>["rulesets"][number];

function protect(state: State, target: "branch" | "tag", include: readonly string[], rules: Ruleset["rules"]): void {
  const time = nextTime(state);
  theRepository(state).rulesets.push({
    id: nextNumber(state),
    name: `protect each ${target}`,
    target,
    sourceType: "Repository",
    source: "acme/shop",
    enforcement: "active",
    include,
    exclude: [],
    rules,
    bypassActors: [],
    createdAt: time,
    updatedAt: time,
  });
}
