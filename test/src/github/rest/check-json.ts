import type { JsonObject } from "../published/json.ts";
import type { CheckRunState, CheckSuiteState, StatusState } from "../state/checks-state.ts";
import type { GitHubState, RepositoryState } from "../state/github-state.ts";
import { latestRuns } from "../state/latest-runs.ts";
import { nodeId, pageOf, repositoryJson, userJson } from "./people.ts";

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

export function runJson(repository: RepositoryState, suite: CheckSuiteState, run: CheckRunState): JsonObject {
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

export function suiteJson(state: GitHubState, repository: RepositoryState, suite: CheckSuiteState): JsonObject {
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

export function statusJson(state: GitHubState, status: StatusState): JsonObject {
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
