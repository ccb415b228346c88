import { fullName, nodeId, webOf } from "../rest/people.ts";
import { permissionOf, type RepositoryState } from "../state/github-state.ts";
import type { CommentState, PullRequestState, ReviewState } from "../state/pull-request-state.ts";
import { actor } from "./actors.ts";
import type { Node, Nodes } from "./node.ts";

export function pullRequestCommitNode(
  nodes: Nodes,
  repository: RepositoryState,
  pull: PullRequestState,
  oid: string,
): Node {
  const resourcePath = `/${fullName(repository)}/pull/${pull.number}/commits/${oid}`;
  return {
    __typename: "PullRequestCommit",
    id: nodeId("PURC", `${pull.number}:${oid}`),
    commit: () => nodes.commit(repository, oid),
    pullRequest: () => nodes.pullRequest(repository, pull),
    url: webOf(resourcePath.slice(1)),
    resourcePath,
  };
}

export function labelNode(name: string): Node {
  return { __typename: "Label", id: nodeId("LA", name), name, color: "ededed", description: null, isDefault: false };
}

export function reviewNode(
  nodes: Nodes,
  repository: RepositoryState,
  pull: PullRequestState,
  review: ReviewState,
): Node {
  const resourcePath = `/${fullName(repository)}/pull/${pull.number}#pullrequestreview-${review.databaseId}`;
  const level = review.author === null ? null : permissionOf(repository, review.author);
  const canPush = level === "admin" || level === "maintain" || level === "write";
  return {
    __typename: "PullRequestReview",
    id: nodeId("PRR", review.databaseId),
    databaseId: review.databaseId,
    fullDatabaseId: String(review.databaseId),
    author: actor(nodes.state, review.author),
    authorAssociation: "MEMBER",
    authorCanPushToRepository: review.authorCanPushToRepository ?? canPush,
    state: review.state,
    body: review.body,
    bodyText: review.body,
    commit: () => nodes.commit(repository, review.commit),
    submittedAt: review.submittedAt,
    publishedAt: review.submittedAt,
    createdAt: review.submittedAt ?? pull.createdAt,
    updatedAt: review.submittedAt ?? pull.createdAt,
    lastEditedAt: null,
    url: webOf(resourcePath.slice(1)),
    resourcePath,
    pullRequest: () => nodes.pullRequest(repository, pull),
    repository: () => nodes.repository(repository),
  };
}

export function commentNode(
  nodes: Nodes,
  repository: RepositoryState,
  pull: PullRequestState,
  comment: CommentState,
): Node {
  const resourcePath = `/${fullName(repository)}/pull/${pull.number}#issuecomment-${comment.databaseId}`;
  return {
    __typename: "IssueComment",
    id: nodeId("IC", comment.databaseId),
    databaseId: comment.databaseId,
    fullDatabaseId: String(comment.databaseId),
    author: actor(nodes.state, comment.author),
    authorAssociation: "MEMBER",
    body: comment.body,
    bodyText: comment.body,
    createdAt: comment.createdAt,
    publishedAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    lastEditedAt: comment.lastEditedAt,
    includesCreatedEdit: comment.lastEditedAt !== null,
    isMinimized: false,
    viewerDidAuthor: comment.author?.toLowerCase() === nodes.state.token.login.toLowerCase(),
    url: webOf(resourcePath.slice(1)),
    resourcePath,
    pullRequest: () => nodes.pullRequest(repository, pull),
  };
}
