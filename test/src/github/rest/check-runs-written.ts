import {
  type CheckConclusion,
  type CheckRunState,
  type CheckStatus,
  type CheckSuiteState,
  GITHUB_ACTIONS,
} from "../state/checks-state.ts";
import { gitStore } from "../state/git-store.ts";
import { type GitHubState, nextNumber, type RepositoryState, timeOf } from "../state/github-state.ts";
import { runJson } from "./check-json.ts";
import { notFound, ofRepository, one, refused, type RepositoryAsked, type Route } from "./route.ts";
import { CheckRunWrittenSchema } from "./written.ts";

export const CHECK_RUN_ROUTES: readonly Route[] = [
  ofRepository("GET", "/check-runs/{check_run_id}", "checks: read", (asked) => {
    const found = find(asked);
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
      attempt: null,
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
    const found = find(asked);
    if (found === null) return notFound();
    write(found.run, asked, timeOf(asked.state));
    return one(runJson(asked.repository, found.suite, found.run));
  }),
];

function find({
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
