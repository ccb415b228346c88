import type { JsonObject } from "../published/json.ts";
import { changedFiles } from "../state/changed-files.ts";
import { gitStore } from "../state/git-store.ts";
import { findRepository, type GitHubState, nextNumber, type RepositoryState, timeOf } from "../state/github-state.ts";
import { isAssociated } from "../state/associated.ts";
import type { CommentState, PullRequestState } from "../state/pull-request-state.ts";
import { commitJson } from "./git.ts";
import { fullName, nodeId, pageOf, repositoryJson, userJson } from "./people.ts";
import { type Answered, list, notFound, ofRepository, one, type RepositoryAsked, type Route, textOf } from "./route.ts";
import { CommentWrittenSchema } from "./written.ts";

export const PULL_ROUTES: readonly Route[] = [
  ofRepository("GET", "/pulls", "pull-requests: read", (asked) => {
    const { state, repository } = asked;
    const wanted = textOf(asked, "state") ?? "open";
    const [head, base] = [textOf(asked, "head"), textOf(asked, "base")];
    const found = repository.pullRequests.filter(
      (pull) =>
        (wanted === "all" || wanted === stateOf(pull)) &&
        (head === null || head === `${pull.headRepository?.split("/")[0] ?? ""}:${pull.headRefName}`) &&
        (base === null || base === pull.baseRefName),
    );
    return list(found.toReversed().map((pull) => shortJson(state, repository, pull)));
  }),
  ofRepository("GET", "/commits/{commit_sha}/pulls", "pull-requests: read", ({ state, repository, path }) => {
    const found = repository.pullRequests.filter((pull) => isAssociated(pull, path["commit_sha"] ?? ""));
    return list(found.map((pull) => shortJson(state, repository, pull)));
  }),
  of("GET", "/pulls/{pull_number}", ({ state, repository }, pull) => {
    const files = changedFiles(repository, pull);
    return one({
      ...shortJson(state, repository, pull),
      merged: pull.state === "MERGED",
      merged_by: userJson(state, pull.mergedBy),
      comments: pull.comments.length,
      commits: pull.commits.length,
      additions: files.reduce((sum, file) => sum + file.additions, 0),
      deletions: files.reduce((sum, file) => sum + file.deletions, 0),
      changed_files: files.length,
    });
  }),
  // GitHub's own limits: whoever asks for more gets no more.
  of("GET", "/pulls/{pull_number}/files", ({ repository }, pull) =>
    list(
      changedFiles(repository, pull)
        .slice(0, 3000)
        .map((file) => ({
          sha: null,
          filename: file.path,
          status: file.status,
          additions: file.additions,
          deletions: file.deletions,
          changes: file.additions + file.deletions,
          previous_filename: file.previousPath,
        })),
    ),
  ),
  of("GET", "/pulls/{pull_number}/commits", ({ state, repository }, pull) => {
    const store = gitStore(repository.git);
    const commits = pull.commits.slice(0, 250).flatMap((oid) => store.commit(oid) ?? []);
    return list(commits.map((commit) => commitJson(state, repository, commit)));
  }),
  of("GET", "/pulls/{pull_number}/reviews", ({ state, repository }, pull) =>
    list(
      pull.reviews.map((review) => ({
        id: review.databaseId,
        node_id: nodeId("PRR", review.databaseId),
        user: userJson(state, review.author),
        body: review.body,
        state: review.state,
        commit_id: review.commit,
        submitted_at: review.submittedAt ?? undefined,
        html_url: pageOf(repository, `pull/${pull.number}#pullrequestreview-${review.databaseId}`),
        author_association: "MEMBER",
      })),
    ),
  ),
  ofRepository("GET", "/issues/{issue_number}/comments", "issues: read or pull-requests: read", (asked) => {
    const pull = find(asked, "issue_number");
    if (pull === null) return notFound();
    return list(pull.comments.map((comment) => commentJson(asked.state, asked.repository, pull, comment)));
  }),
  ofRepository("POST", "/issues/{issue_number}/comments", "issues: write or pull-requests: write", (asked) => {
    const pull = find(asked, "issue_number");
    if (pull === null) return notFound();
    const { state, repository } = asked;
    const time = timeOf(state);
    const comment: CommentState = {
      databaseId: nextNumber(state),
      author: state.token.login,
      body: CommentWrittenSchema.parse(asked.body).body,
      createdAt: time,
      updatedAt: time,
      lastEditedAt: null,
    };
    pull.comments.push(comment);
    return one(commentJson(state, repository, pull, comment), 201);
  }),
  ofRepository("PATCH", "/issues/comments/{comment_id}", "issues: write or pull-requests: write", (asked) => {
    const { state, repository, path } = asked;
    for (const pull of repository.pullRequests) {
      const comment = pull.comments.find((each) => each.databaseId === Number(path["comment_id"]));
      if (comment === undefined) continue;
      comment.body = CommentWrittenSchema.parse(asked.body).body;
      comment.updatedAt = timeOf(state);
      comment.lastEditedAt = comment.updatedAt;
      return one(commentJson(state, repository, pull, comment));
    }
    return notFound();
  }),
];

function of(method: string, path: string, answer: (asked: RepositoryAsked, pull: PullRequestState) => Answered): Route {
  return ofRepository(method, path, "pull-requests: read", (asked) => {
    const pull = find(asked, "pull_number");
    return pull === null ? notFound() : answer(asked, pull);
  });
}

function find({ repository, path }: RepositoryAsked, name: string): PullRequestState | null {
  return repository.pullRequests.find((pull) => pull.number === Number(path[name])) ?? null;
}

function stateOf(pull: PullRequestState): "open" | "closed" {
  return pull.state === "OPEN" ? "open" : "closed";
}

function shortJson(state: GitHubState, repository: RepositoryState, pull: PullRequestState): JsonObject {
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

function commentJson(
  state: GitHubState,
  repository: RepositoryState,
  pull: PullRequestState,
  comment: CommentState,
): JsonObject {
  return {
    id: comment.databaseId,
    node_id: nodeId("IC", comment.databaseId),
    user: userJson(state, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: pageOf(repository, `pull/${pull.number}#issuecomment-${comment.databaseId}`),
    issue_url: `https://api.github.com/repos/${fullName(repository)}/issues/${pull.number}`,
    author_association: "MEMBER",
  };
}
