import { theRepository } from "./a-github.ts";
import {
  type AppState,
  type CheckConclusion,
  type CheckRunState,
  type CheckStatus,
  type CheckSuiteState,
  GITHUB_ACTIONS,
  type StatusState,
  type WorkflowRunState,
} from "./checks-state.ts";
import { latestRuns } from "./latest-runs.ts";
import { type GitHubState, nextNumber, nextTime, type RepositoryState } from "./github-state.ts";

export type JobWanted = {
  readonly name: string;
  /** Default `success`; null: it still runs. */
  readonly conclusion?: CheckConclusion | null;
};

export type WorkflowRanWanted = {
  readonly repository?: RepositoryState;
  readonly sha: string;
  /** Default `main`. */
  readonly branch?: string | null;
  /** Default `.github/workflows/ci.yml`. */
  readonly path?: string;
  /** Default `push`. */
  readonly event?: string;
  /** Default: one job `test`. */
  readonly jobs?: readonly JobWanted[];
  /** Default `ada`. */
  readonly actor?: string;
  readonly displayTitle?: string;
  /** The fork whose code ran, `owner/name`. */
  readonly headRepository?: string;
};

/** A run of a workflow, with its check suite and a check run for each job. */
export function workflowRan(
  state: GitHubState,
  wanted: WorkflowRanWanted,
): { readonly run: WorkflowRunState; readonly suite: CheckSuiteState } {
  const repository = wanted.repository ?? theRepository(state);
  const { path = ".github/workflows/ci.yml", actor = "ada", branch = "main" } = wanted;
  const id = nextNumber(state);
  const checkRuns = (wanted.jobs ?? [{ name: "test" }]).map((job) => checkRun(state, job, repository));
  const suite = checkSuite(state, { sha: wanted.sha, branch, app: GITHUB_ACTIONS, workflowRun: id, checkRuns });
  const file = path.split("/").at(-1) ?? path;
  const name = file.replace(/\.ya?ml$/, "");
  const run: WorkflowRunState = {
    id,
    workflowId: numberOf(path),
    name,
    path,
    headSha: wanted.sha,
    headBranch: branch,
    headRepository: wanted.headRepository ?? `${repository.owner}/${repository.name}`,
    event: wanted.event ?? "push",
    status: suite.status,
    conclusion: suite.conclusion,
    runNumber: repository.workflowRuns.filter((each) => each.path === path).length + 1,
    attempt: 1,
    displayTitle: wanted.displayTitle ?? name,
    actor,
    triggeringActor: actor,
    createdAt: suite.createdAt,
    updatedAt: suite.updatedAt,
    checkSuite: suite.databaseId,
    approvals: [],
  };
  repository.workflowRuns.push(run);
  repository.checkSuites.push(suite);
  return { run, suite };
}

/** The run again, with new check runs for these jobs; the older ones stay, as GitHub keeps them. */
export function workflowRanAgain(
  state: GitHubState,
  { run, suite }: { readonly run: WorkflowRunState; readonly suite: CheckSuiteState },
  wanted: { readonly jobs: readonly JobWanted[]; readonly actor?: string },
): void {
  const [repository] = state.repositories.filter((each) => each.workflowRuns.includes(run));
  run.attempt += 1;
  run.triggeringActor = wanted.actor ?? run.triggeringActor;
  suite.checkRuns.push(
    ...wanted.jobs.map((job) => checkRun(state, job, repository ?? theRepository(state), run.attempt)),
  );
  const { status, conclusion } = outcomeOf(latestRuns(suite.checkRuns));
  for (const each of [run, suite]) Object.assign(each, { status, conclusion, updatedAt: nextTime(state) });
}

/** Check runs by another app than GitHub Actions. */
export function appChecked(
  state: GitHubState,
  wanted: {
    readonly repository?: RepositoryState;
    readonly sha: string;
    readonly app: AppState;
    readonly runs: readonly JobWanted[];
  },
): CheckSuiteState {
  const repository = wanted.repository ?? theRepository(state);
  const checkRuns = wanted.runs.map((run) => checkRun(state, run, repository));
  const suite = checkSuite(state, {
    sha: wanted.sha,
    branch: repository.defaultBranch,
    app: wanted.app,
    workflowRun: null,
    checkRuns,
  });
  repository.checkSuites.push(suite);
  return suite;
}

/** A commit status. */
export function statusSet(
  state: GitHubState,
  wanted: Pick<StatusState, "sha" | "context" | "state"> & {
    readonly creator?: string;
    readonly repository?: RepositoryState;
  },
): StatusState {
  const repository = wanted.repository ?? theRepository(state);
  const { sha, context, state: said } = wanted;
  const creator = wanted.creator ?? "ada";
  const status: StatusState = {
    id: nextNumber(state),
    sha,
    context,
    state: said,
    description: null,
    targetUrl: null,
    creator,
    createdAt: nextTime(state),
  };
  repository.statuses.push(status);
  return status;
}

function checkSuite(
  state: GitHubState,
  of: {
    readonly sha: string;
    readonly branch: string | null;
    readonly app: AppState;
    readonly workflowRun: number | null;
    readonly checkRuns: CheckRunState[];
  },
): CheckSuiteState {
  const time = nextTime(state);
  return {
    databaseId: nextNumber(state),
    app: of.app,
    headSha: of.sha,
    headBranch: of.branch,
    ...outcomeOf(of.checkRuns),
    createdAt: time,
    updatedAt: time,
    workflowRun: of.workflowRun,
    checkRuns: of.checkRuns,
  };
}

function outcomeOf(runs: readonly CheckRunState[]): Pick<CheckSuiteState, "status" | "conclusion"> {
  if (runs.some((run) => run.status !== "completed")) return { status: "in_progress", conclusion: null };
  const worst = runs.find(
    ({ conclusion }) => conclusion !== "success" && conclusion !== "neutral" && conclusion !== "skipped",
  );
  return { status: "completed", conclusion: worst?.conclusion ?? "success" };
}

function checkRun(state: GitHubState, job: JobWanted, repository: RepositoryState, attempt = 1): CheckRunState {
  const databaseId = nextNumber(state);
  const conclusion = job.conclusion === undefined ? "success" : job.conclusion;
  const status: CheckStatus = conclusion === null ? "in_progress" : "completed";
  return {
    databaseId,
    attempt,
    name: job.name,
    status,
    conclusion,
    startedAt: nextTime(state),
    completedAt: conclusion === null ? null : nextTime(state),
    detailsUrl: `https://github.com/${repository.owner}/${repository.name}/runs/${databaseId}`,
    externalId: null,
    title: null,
    summary: null,
    text: null,
  };
}

// A workflow keeps its number for its file.
function numberOf(path: string): number {
  return Buffer.from(path).reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7);
}
