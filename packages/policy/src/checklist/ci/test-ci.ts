import type { Listed, Observed } from "../../gate/observed.ts";
import { type Check, CheckSchema } from "../../schema/checks.ts";
import type { CheckRun, CiFacts, CommitStatus, Job, WorkflowRun } from "./ci-facts.ts";

export const CANDIDATE = "c".repeat(40);
export const OTHER = "a".repeat(40);
export const CI = ".github/workflows/ci.yml";
const AT = "2026-11-20T10:00:00Z";

/** A list that was read to its end. */
export function all<T>(...nodes: readonly T[]): Observed<Listed<T>> {
  return { known: true, value: { totalCount: nodes.length, nodes } };
}

/** A list of which some is missing. */
export function cut<T>(totalCount: number, ...nodes: readonly T[]): Observed<Listed<T>> {
  return { known: true, value: { totalCount, nodes } };
}

export const SILENT = {
  known: false,
  code: "github.forbidden",
  says: "the token may not",
  next: "give it more",
} as const;

/** A check of the policy. */
export function aCheck(check: object): Check {
  return CheckSchema.parse(check);
}

export function aJob(databaseId: number, job: Partial<Job> = {}): Job {
  return {
    databaseId,
    name: "build",
    runAttempt: 1,
    status: "completed",
    conclusion: "success",
    headSha: CANDIDATE,
    startedAt: AT,
    completedAt: AT,
    url: "",
    ...job,
  };
}

/** A run that ended well, with these jobs. */
export function aRun(databaseId: number, jobs: readonly Job[], run: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    databaseId,
    checkSuite: databaseId * 10,
    path: CI,
    event: "push",
    headSha: CANDIDATE,
    repository: "acme/web",
    headRepository: "acme/web",
    runAttempt: 1,
    runStartedAt: AT,
    status: "completed",
    conclusion: "success",
    url: "",
    jobs: all(...jobs),
    ...run,
  };
}

export function aCheckRun(databaseId: number, run: Partial<CheckRun> = {}): CheckRun {
  return {
    databaseId,
    name: "build",
    status: "completed",
    conclusion: "success",
    app: { slug: "sonarqubecloud", databaseId: 12526 },
    headSha: CANDIDATE,
    checkSuite: null,
    startedAt: AT,
    completedAt: AT,
    url: "",
    ...run,
  };
}

export const ACTIONS = { slug: "github-actions", databaseId: 15368 };

/** The check runs of a run's jobs, as GitHub lists them beside. */
export function checkRunsOf(run: WorkflowRun): readonly CheckRun[] {
  const jobs = run.jobs.known ? run.jobs.value.nodes : [];
  return jobs.map(({ runAttempt: _attempt, ...job }) => ({ ...job, app: ACTIONS, checkSuite: run.checkSuite }));
}

export function aStatus(databaseId: number, login: string | null, status: Partial<CommitStatus> = {}): CommitStatus {
  return {
    databaseId,
    context: "build",
    state: "success",
    creator: login === null ? null : { login, databaseId: null, type: "User" },
    createdAt: AT,
    url: "",
    ...status,
  };
}

/** Facts of these runs, with their jobs' check runs, and of nothing else. */
export function ciFacts(runs: readonly WorkflowRun[], facts: Partial<CiFacts> = {}): CiFacts {
  return {
    repository: "acme/web",
    candidate: CANDIDATE,
    ownRun: null,
    workflowRuns: all(...runs),
    checkRuns: all(...runs.flatMap(checkRunsOf)),
    statuses: all(),
    changedWorkflows: { known: true, value: [] },
    ...facts,
  };
}
