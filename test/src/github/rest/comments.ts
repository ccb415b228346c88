import type { JsonObject } from "../published/json.ts";
import { type GitHubState, nextNumber, type RepositoryState, timeOf } from "../state/github-state.ts";
import type { CommentState, PullRequestState } from "../state/pull-request-state.ts";
import { fullName, nodeId, pageOf, userJson } from "./people.ts";
import { list, notFound, ofRepository, one, type RepositoryAsked, type Route } from "./route.ts";
import { CommentWrittenSchema } from "./written.ts";

export const COMMENT_ROUTES: readonly Route[] = [
  ofRepository("GET", "/issues/{issue_number}/comments", "issues: read or pull-requests: read", (asked) => {
    const pull = find(asked);
    if (pull === null) return notFound();
    return list(pull.comments.map((comment) => commentJson(asked.state, asked.repository, pull, comment)));
  }),
  ofRepository("POST", "/issues/{issue_number}/comments", "issues: write or pull-requests: write", (asked) => {
    const pull = find(asked);
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

function find({ repository, path }: RepositoryAsked): PullRequestState | null {
  return repository.pullRequests.find((pull) => pull.number === Number(path["issue_number"])) ?? null;
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
