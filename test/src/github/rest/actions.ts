import type { JsonObject } from "../published/json.ts";
import type { CheckRunState, WorkflowRunState } from "../state/checks-state.ts";
import { findRepository, type GitHubState, type RepositoryState } from "../state/github-state.ts";
import { nodeId, pageOf, repositoryJson, userJson } from "./people.ts";
import { filterOf, list, notFound, ofRepository, one, type RepositoryAsked, type Route, textOf } from "./route.ts";

export const ACTIONS_ROUTES: readonly Route[] = [
  ofRepository("GET", "/actions/runs", "actions: read", (asked) => runsOf(asked, () => true)),
  ofRepository("GET", "/actions/workflows/{workflow_id}/runs", "actions: read", (asked) => {
    const wanted = asked.path["workflow_id"];
    return runsOf(asked, (run) => String(run.workflowId) === wanted || run.path.endsWith(`/${wanted ?? ""}`));
  }),
  ofRepository("GET", "/actions/runs/{run_id}", "actions: read", (asked) => {
    const run = findRun(asked);
    return run === null ? notFound() : one(runJson(asked.state, asked.repository, run));
  }),
  ofRepository("GET", "/actions/runs/{run_id}/jobs", "actions: read", (asked) => {
    const run = findRun(asked);
    if (run === null) return notFound();
    const suite = asked.repository.checkSuites.find((each) => each.databaseId === run.checkSuite);
    const jobs = suite?.checkRuns.filter(({ attempt }) => attempt !== null) ?? [];
    const shown = textOf(asked, "filter") === "all" ? jobs : jobs.filter((job) => job.attempt === run.attempt);
    return list(
      shown.map((job) => jobJson(asked.repository, run, job)),
      "jobs",
    );
  }),
  ofRepository("GET", "/actions/runs/{run_id}/attempts/{attempt_number}", "actions: read", (asked) => {
    const run = findRun(asked);
    const attempt = Number(asked.path["attempt_number"]);
    if (run === null || attempt > run.attempt) return notFound();
    return one({ ...runJson(asked.state, asked.repository, run), run_attempt: attempt });
  }),
  // No time, no hash, no attempt: that is all there is.
  ofRepository("GET", "/actions/runs/{run_id}/approvals", "actions: read", (asked) => {
    const run = findRun(asked);
    if (run === null) return notFound();
    const { state, repository } = asked;
    const answered = run.approvals.map((review) => ({
      state: review.state,
      comment: review.comment,
      user: userJson(state, review.user),
      environments: review.environments.map((name) => ({
        id: repository.environments.find((each) => each.name === name)?.id ?? 0,
        name,
      })),
    }));
    return one(answered);
  }),
  ofRepository("GET", "/environments", "actions: read", ({ state, repository }) =>
    list(
      repository.environments.map((environment) => environmentJson(state, environment)),
      "environments",
    ),
  ),
  ofRepository("GET", "/environments/{environment_name}", "actions: read", ({ state, repository, path }) => {
    const found = repository.environments.find((each) => each.name === path["environment_name"]);
    return found === undefined ? notFound() : one(environmentJson(state, found));
  }),
];

function findRun({ repository, path, query }: RepositoryAsked): WorkflowRunState | null {
  query.get("exclude_pull_requests");
  const id = Number(path["run_id"]);
  return repository.workflowRuns.find((run) => run.id === id) ?? null;
}

// Newest first, as GitHub lists them. `exclude_pull_requests` asks for less than is here told anyway.
function runsOf(asked: RepositoryAsked, isWanted: (run: WorkflowRunState) => boolean): ReturnType<Route["answer"]> {
  const { state, repository } = asked;
  textOf(asked, "exclude_pull_requests");
  const fits = filterOf<WorkflowRunState>(asked, {
    actor: (run) => run.actor,
    branch: (run) => run.headBranch,
    event: (run) => run.event,
    head_sha: (run) => run.headSha,
    check_suite_id: (run) => run.checkSuite,
  });
  const status = textOf(asked, "status");
  const found = repository.workflowRuns.filter(
    (run) => isWanted(run) && fits(run) && [null, run.status, run.conclusion].some((each) => each === status),
  );
  return list(
    found.toReversed().map((run) => runJson(state, repository, run)),
    "workflow_runs",
  );
}

function runJson(state: GitHubState, repository: RepositoryState, run: WorkflowRunState): JsonObject {
  const [owner = "", name = ""] = run.headRepository.split("/");
  const head = findRepository(state, owner, name);
  return {
    id: run.id,
    node_id: nodeId("WFR", run.id),
    name: run.name,
    path: run.path,
    display_title: run.displayTitle,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    run_number: run.runNumber,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    check_suite_id: run.checkSuite,
    html_url: pageOf(repository, `actions/runs/${run.id}`),
    created_at: run.createdAt,
    updated_at: run.updatedAt,
    run_started_at: run.createdAt,
    actor: userJson(state, run.actor) ?? {},
    triggering_actor: userJson(state, run.triggeringActor) ?? {},
    repository: repositoryJson(state, repository),
    head_repository: head === null ? { full_name: run.headRepository, name, fork: true } : repositoryJson(state, head),
  };
}

function jobJson(repository: RepositoryState, run: WorkflowRunState, job: CheckRunState): JsonObject {
  return {
    id: job.databaseId,
    node_id: nodeId("CR", job.databaseId),
    run_id: run.id,
    run_attempt: job.attempt,
    name: job.name,
    workflow_name: run.name,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    status: job.status,
    conclusion: job.conclusion,
    created_at: run.createdAt,
    started_at: job.startedAt ?? run.createdAt,
    completed_at: job.completedAt,
    html_url: pageOf(repository, `actions/runs/${run.id}/job/${job.databaseId}`),
  };
}

function environmentJson(state: GitHubState, environment: RepositoryState["environments"][number]): JsonObject {
  const reviewers = environment.reviewers.map((reviewer): JsonObject => {
    const [organization, slug] = reviewer.split("/");
    const team = state.teams.find((each) => each.organization === organization && each.slug === slug);
    if (team !== undefined)
      return { type: "Team", reviewer: { id: team.databaseId, name: team.slug, slug: team.slug } };
    return { type: "User", reviewer: userJson(state, reviewer) };
  });
  return {
    id: environment.id,
    node_id: nodeId("EN", environment.id),
    name: environment.name,
    protection_rules:
      reviewers.length === 0
        ? []
        : [
            {
              id: environment.id,
              node_id: nodeId("GA", environment.id),
              type: "required_reviewers",
              prevent_self_review: environment.preventSelfReview,
              reviewers,
            },
          ],
    deployment_branch_policy: null,
  };
}
