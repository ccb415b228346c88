import type { JsonObject } from "../published/json.ts";
import { findRepository, type GitHubState, type RepositoryState } from "../state/github-state.ts";
import type { PullRequestState } from "../state/pull-request-state.ts";
import { nodeId, pageOf, repositoryJson, userJson } from "./people.ts";

/** GitHub's REST knows no `merged`: that is a closed one with a time. */
export function stateOf(pull: PullRequestState): "open" | "closed" {
  return pull.state === "OPEN" ? "open" : "closed";
}

/** A pull request as lists of them have it. */
export function shortJson(state: GitHubState, repository: RepositoryState, pull: PullRequestState): JsonObject {
  const [owner = "", name = ""] = pull.headRepository?.split("/") ?? [];
  const head = findRepository(state, owner, name);
  return {
    id: pull.databaseId,
    node_id: nodeId("PR", pull.databaseId),
    number: pull.number,
    state: stateOf(pull),
    title: pull.title,
    body: pull.body,
    user: userJson(state, pull.author ?? "ghost") ?? { login: "ghost", id: 10137, type: "User" },
    draft: pull.isDraft,
    html_url: pageOf(repository, `pull/${pull.number}`),
    labels: pull.labels.map((label) => ({ id: 1, name: label, color: "ededed", default: false })),
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    head: {
      label: `${owner}:${pull.headRefName}`,
      ref: pull.headRefName,
      sha: pull.headRefOid,
      repo: head === null ? { full_name: pull.headRepository ?? "", name, fork: true } : repositoryJson(state, head),
      user: userJson(state, owner) ?? {},
    },
    base: {
      label: `${repository.owner}:${pull.baseRefName}`,
      ref: pull.baseRefName,
      sha: pull.baseRefOid,
      repo: repositoryJson(state, repository),
      user: userJson(state, repository.owner) ?? {},
    },
    author_association: "MEMBER",
  };
}
