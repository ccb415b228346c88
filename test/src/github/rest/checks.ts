import type { JsonObject } from "../published/json.ts";
import {
  type CheckRunState,
  type CheckSuiteState,
  GITHUB_ACTIONS,
  type CheckConclusion,
  type CheckStatus,
  type StatusState,
} from "../state/checks-state.ts";
import { gitStore } from "../state/git-store.ts";
import { type GitHubState, nextNumber, type RepositoryState, timeOf } from "../state/github-state.ts";
import { nodeId, pageOf, repositoryJson, userJson } from "./people.ts";
import {
  type Answered,
  list,
  notFound,
  ofRepository,
  one,
  passes,
  refused,
  type RepositoryAsked,
  type Route,
  textOf,
} from "./route.ts";
import { CheckRunWrittenSchema } from "./written.ts";

export const CHECK_ROUTES: readonly Route[] = [
  ofRepository("GET", "/commits/{ref}/check-runs", "checks: read", (asked) => {
    const suites = suitesOf(asked);
    return suites === null ? noCommit(asked) : list(checkRuns(asked, suites), "check_runs");
  }),
  ofRepository("GET", "/check-suites/{check_suite_id}/check-runs", "checks: read", (asked) => {
    const id = Number(asked.path["check_suite_id"]);
    const suites = asked.repository.checkSuites.filter((suite) => suite.databaseId === id);
    return suites.length === 0 ? notFound() : list(checkRuns(asked, suites), "check_runs");
  }),
  ofRepository("GET", "/commits/{ref}/check-suites", "checks: read", (asked) => {
    const suites = suitesOf(asked);
    if (suites === null) return noCommit(asked);
    return list(
      suites.map((suite) => suiteJson(asked.state, asked.repository, suite)),
      "check_suites",
    );
  }),
  ofRepository("GET", "/commits/{ref}/statuses", "statuses: read", (asked) => {
    const sha = commitOf(asked);
    return list(statusesOf(asked.repository, sha).map((status) => statusJson(asked.state, status)));
  }),
  ofRepository("GET", "/commits/{ref}/status", "statuses: read", (asked) => {
    const { state, repository } = asked;
    const sha = commitOf(asked);
    const all = statusesOf(repository, sha);
    const newest = all.filter((status, index) => all.findIndex((each) => each.context === status.context) === index);
    const bad = newest.some((status) => status.state === "error" || status.state === "failure");
    const allGood = newest.length > 0 && newest.every((status) => status.state === "success");
    return one({
      state: bad ? "failure" : allGood ? "success" : "pending",
      sha,
      total_count: newest.length,
      statuses: newest.map((status) => ({ ...statusJson(state, status), creator: undefined })),
      repository: repositoryJson(state, repository),
    });
  }),
  ofRepository("GET", "/check-runs/{check_run_id}", "checks: read", (asked) => {
    const found = findRun(asked);
    return found === null ? notFound() : one(runJson(asked.repository, found.suite, found.run));
  }),
  ofRepository("POST", "/check-runs", "checks: write", (asked) => {
    const { state, repository } = asked;
    const wanted = CheckRunWrittenSchema.parse(asked.body);
    if (gitStore(repository.git).commit(wanted.head_sha ?? "") === null) return refused(422, "No commit found for SHA");
    const time = timeOf(state);
    const suite = ownSuite(state, repository, wanted.head_sha ?? "", time);
    const run: CheckRunState = {
      databaseId: nextNumber(state),
      name: wanted.name ?? "",
      status: "queued",
      conclusion: null,
      startedAt: time,
      completedAt: null,
      detailsUrl: null,
      externalId: null,
      title: null,
      summary: null,
      text: null,
    };
    suite.checkRuns.push(run);
    write(run, asked, time);
    return one(runJson(repository, suite, run), 201);
  }),
  ofRepository("PATCH", "/check-runs/{check_run_id}", "checks: write", (asked) => {
    const found = findRun(asked);
    if (found === null) return notFound();
    write(found.run, asked, timeOf(asked.state));
    return one(runJson(asked.repository, found.suite, found.run));
  }),
];

function noCommit(asked: RepositoryAsked): Answered {
  return refused(422, `No commit found for SHA: ${asked.path["ref"] ?? ""}`);
}

function commitOf({ repository, path }: RepositoryAsked): string | null {
  return gitStore(repository.git).resolve(`${path["ref"] ?? ""}^{commit}`)?.oid ?? null;
}

function suitesOf(asked: RepositoryAsked): readonly CheckSuiteState[] | null {
  const sha = commitOf(asked);
  if (sha === null) return null;
  const name = textOf(asked, "check_name");
  return asked.repository.checkSuites.filter(
    (suite) =>
      suite.headSha === sha &&
      passes(asked, "app_id", suite.app.databaseId) &&
      (name === null || suite.checkRuns.some((run) => run.name === name)),
  );
}

function checkRuns(asked: RepositoryAsked, suites: readonly CheckSuiteState[]): readonly JsonObject[] {
  return suites.flatMap((suite) => {
    const runs = suite.checkRuns.filter(
      (run) => passes(asked, "check_name", run.name) && passes(asked, "status", run.status),
    );
    const shown = textOf(asked, "filter") === "all" ? runs : latestRuns(runs);
    return shown.map((run) => runJson(asked.repository, suite, run));
  });
}

/** The newest run of each name: what a re-run replaced is told only where `filter` asks for all. */
export function latestRuns(runs: readonly CheckRunState[]): readonly CheckRunState[] {
  return runs.filter((run, index) => runs.findLastIndex((each) => each.name === run.name) === index);
}

/** The statuses of a commit, newest first. */
export function statusesOf(repository: RepositoryState, sha: string | null): readonly StatusState[] {
  return repository.statuses.filter((status) => status.sha === sha).toReversed();
}

function findRun({
  repository,
  path,
}: RepositoryAsked): { readonly suite: CheckSuiteState; readonly run: CheckRunState } | null {
  const id = Number(path["check_run_id"]);
  for (const suite of repository.checkSuites) {
    const run = suite.checkRuns.find((each) => each.databaseId === id);
    if (run !== undefined) return { suite, run };
  }
  return null;
}

// What is written with a workflow's token lands in the first suite of GitHub Actions on the commit, whichever workflow that is.
function ownSuite(state: GitHubState, repository: RepositoryState, sha: string, time: string): CheckSuiteState {
  const app = GITHUB_ACTIONS;
  const known = repository.checkSuites.find(
    (suite) => suite.headSha === sha && suite.app.databaseId === app.databaseId,
  );
  if (known !== undefined) return known;
  const suite: CheckSuiteState = {
    databaseId: nextNumber(state),
    app,
    headSha: sha,
    headBranch: null,
    status: "queued",
    conclusion: null,
    createdAt: time,
    updatedAt: time,
    workflowRun: null,
    checkRuns: [],
  };
  repository.checkSuites.push(suite);
  return suite;
}

function write(run: CheckRunState, asked: RepositoryAsked, time: string): void {
  const wanted = CheckRunWrittenSchema.parse(asked.body);
  const status: CheckStatus = wanted.conclusion === undefined ? (wanted.status ?? run.status) : "completed";
  const conclusion: CheckConclusion | null = wanted.conclusion ?? (status === "completed" ? run.conclusion : null);
  Object.assign(run, {
    name: wanted.name ?? run.name,
    status,
    conclusion,
    completedAt: status === "completed" ? (wanted.completed_at ?? time) : null,
    detailsUrl: wanted.details_url ?? run.detailsUrl,
    externalId: wanted.external_id ?? run.externalId,
    title: wanted.output?.title ?? run.title,
    summary: wanted.output?.summary ?? run.summary,
    text: wanted.output?.text ?? run.text,
  } satisfies Partial<CheckRunState>);
}

function appJson(suite: CheckSuiteState): JsonObject {
  const { databaseId, slug, name } = suite.app;
  return {
    id: databaseId,
    node_id: nodeId("A", databaseId),
    slug,
    name,
    owner: { login: "github", id: 9919, type: "Organization" },
  };
}

function runJson(repository: RepositoryState, suite: CheckSuiteState, run: CheckRunState): JsonObject {
  return {
    id: run.databaseId,
    node_id: nodeId("CR", run.databaseId),
    head_sha: suite.headSha,
    name: run.name,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    html_url: pageOf(repository, `runs/${run.databaseId}`),
    details_url: run.detailsUrl,
    external_id: run.externalId,
    output: { title: run.title, summary: run.summary, text: run.text, annotations_count: 0 },
    check_suite: { id: suite.databaseId },
    app: appJson(suite),
  };
}

function suiteJson(state: GitHubState, repository: RepositoryState, suite: CheckSuiteState): JsonObject {
  return {
    id: suite.databaseId,
    node_id: nodeId("CS", suite.databaseId),
    head_sha: suite.headSha,
    head_branch: suite.headBranch,
    status: suite.status,
    conclusion: suite.conclusion,
    created_at: suite.createdAt,
    updated_at: suite.updatedAt,
    app: appJson(suite),
    repository: repositoryJson(state, repository),
    latest_check_runs_count: latestRuns(suite.checkRuns).length,
  };
}

function statusJson(state: GitHubState, status: StatusState): JsonObject {
  return {
    id: status.id,
    node_id: nodeId("SC", status.id),
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: userJson(state, status.creator),
  };
}
