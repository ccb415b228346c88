export type CheckStatus = "queued" | "in_progress" | "completed" | "waiting" | "requested" | "pending";
export type CheckConclusion =
  | "success"
  | "failure"
  | "neutral"
  | "cancelled"
  | "skipped"
  | "timed_out"
  | "action_required"
  | "startup_failure"
  | "stale";

export type AppState = { readonly databaseId: number; readonly slug: string; readonly name: string };

/** The app behind every run that was made with a workflow's own token. */
export const GITHUB_ACTIONS: AppState = { databaseId: 15368, slug: "github-actions", name: "GitHub Actions" };

export type CheckRunState = {
  readonly databaseId: number;
  /** Of the workflow's run that it is a job of; null for one that was made by request, which is no job in whichever suite it lands. */
  readonly attempt: number | null;
  name: string;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  startedAt: string | null;
  completedAt: string | null;
  detailsUrl: string | null;
  externalId: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
};

export type CheckSuiteState = {
  readonly databaseId: number;
  readonly app: AppState;
  readonly headSha: string;
  readonly headBranch: string | null;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  readonly createdAt: string;
  updatedAt: string;
  /** The run of a workflow that it stands for; null for other apps, and for check runs made by request. */
  readonly workflowRun: number | null;
  checkRuns: CheckRunState[];
};

/** A commit status. The newest of a context counts. */
export type StatusState = {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: "error" | "failure" | "pending" | "success";
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: string | null;
  readonly createdAt: string;
};

export type EnvironmentReview = {
  readonly state: "approved" | "rejected" | "pending";
  readonly user: string;
  readonly environments: readonly string[];
  readonly comment: string;
};

export type WorkflowRunState = {
  readonly id: number;
  readonly workflowId: number;
  readonly name: string;
  /** The workflow's file. */
  readonly path: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** `owner/name`: another one where it runs code of a fork. */
  readonly headRepository: string;
  readonly event: string;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  readonly runNumber: number;
  attempt: number;
  readonly displayTitle: string;
  actor: string;
  triggeringActor: string;
  readonly createdAt: string;
  updatedAt: string;
  readonly checkSuite: number;
  approvals: EnvironmentReview[];
};
