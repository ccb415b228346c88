import type { JsonObject } from "../published/json.ts";
import type { Account, Team, TokenState } from "./accounts.ts";
import type {
  CodeScanningAlertState,
  CodeScanningAnalysisState,
  DependabotAlertState,
  Feature,
  SecretScanningAlertState,
} from "./alerts-state.ts";
import type { CheckSuiteState, StatusState, WorkflowRunState } from "./checks-state.ts";
import type { PullRequestState } from "./pull-request-state.ts";
import type { ProtectionState, RulesetState } from "./rules-state.ts";

export type PermissionLevel = "admin" | "maintain" | "write" | "triage" | "read";

export type ActivityState = {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  /** Such as `refs/heads/main`. */
  readonly ref: string;
  readonly timestamp: string;
  readonly type: "push" | "force_push" | "branch_deletion" | "branch_creation" | "pr_merge" | "merge_queue_merge";
  readonly actor: string | null;
};

export type CodeownersError = {
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly source: string;
  readonly message: string;
  readonly path: string;
};

/** What GitHub says of a signed commit. */
export type SignatureState = {
  readonly isValid: boolean;
  readonly signer: string | null;
  readonly wasSignedByGitHub: boolean;
};

export type EnvironmentState = {
  readonly id: number;
  readonly name: string;
  preventSelfReview: boolean;
  /** Logins, and `organisation/team`. */
  reviewers: string[];
};

export type RepositoryState = {
  readonly owner: string;
  readonly name: string;
  readonly databaseId: number;
  isPrivate: boolean;
  isFork: boolean;
  defaultBranch: string;
  /** The bare repository behind it: refs, commits and files are read from there whenever somebody asks. */
  readonly git: string;
  /** By login; others have `read` where the repository is public, else nothing. */
  collaborators: Record<string, PermissionLevel>;
  /** By commit; others are not signed. */
  signatures: Record<string, SignatureState>;
  pullRequests: PullRequestState[];
  checkSuites: CheckSuiteState[];
  statuses: StatusState[];
  workflowRuns: WorkflowRunState[];
  rulesets: RulesetState[];
  /** By branch. */
  protection: Record<string, ProtectionState>;
  environments: EnvironmentState[];
  codeownersErrors: CodeownersError[];
  activity: ActivityState[];
  codeScanning: Feature<{ alerts: CodeScanningAlertState[]; analyses: CodeScanningAnalysisState[] }>;
  dependabot: Feature<DependabotAlertState[]>;
  secretScanning: Feature<SecretScanningAlertState[]>;
  /** What was changed by requests, in their order: method, path and body. */
  readonly written: { readonly method: string; readonly path: string; readonly body: JsonObject | null }[];
};

/** All that a GitHub of the tests knows. Tests change it as they like, also while it serves. */
export type GitHubState = {
  token: TokenState;
  readonly accounts: Account[];
  readonly teams: Team[];
  readonly repositories: RepositoryState[];
  /** What the header `Date` says; null for the machine's own clock. */
  now: string | null;
  /** Numbers of all kinds, each given once; also the minutes of its clock. */
  lastNumber: number;
  /** Holds its bare repositories; gone when the server is closed. */
  readonly folder: string;
};

/** A number that nothing else has. */
export function nextNumber(state: GitHubState): number {
  state.lastNumber += 1;
  return state.lastNumber;
}

const BEGINNING = Date.UTC(2026, 9, 1) / 1000;

/** The next minute of its own clock, in seconds since 1970: what happens gets distinct times, in order, the same in each run. */
export function nextSecond(state: GitHubState): number {
  return BEGINNING + nextNumber(state) * 60;
}

export function nextTime(state: GitHubState): string {
  return timeAt(nextSecond(state));
}

export function timeAt(second: number): string {
  return `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;
}

export function findAccount(state: GitHubState, login: string): Account | null {
  return state.accounts.find((account) => account.login.toLowerCase() === login.toLowerCase()) ?? null;
}

export function findRepository(state: GitHubState, owner: string, name: string): RepositoryState | null {
  const wanted = `${owner}/${name}`.toLowerCase();
  return state.repositories.find((each) => `${each.owner}/${each.name}`.toLowerCase() === wanted) ?? null;
}

/** What somebody may do in a repository; null for nothing. */
export function permissionOf(repository: RepositoryState, login: string): PermissionLevel | null {
  const key = Object.keys(repository.collaborators).find((each) => each.toLowerCase() === login.toLowerCase());
  const given = key === undefined ? undefined : repository.collaborators[key];
  return given ?? (repository.isPrivate ? null : "read");
}

/** The time that answers are dated with, and that things made by requests get. */
export function timeOf(state: GitHubState): string {
  return state.now ?? timeAt(Date.now() / 1000);
}
