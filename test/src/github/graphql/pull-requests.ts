import { fullName, nodeId, webOf } from "../rest/people.ts";
import { changedFiles } from "../state/changed-files.ts";
import { findRepository, type GitHubState, permissionOf, type RepositoryState } from "../state/github-state.ts";
import type { CommentState, PullRequestState, ReviewState } from "../state/pull-request-state.ts";
import { actor } from "./actors.ts";
import { rollupOf } from "./checks.ts";
import { commitNode } from "./commits.ts";
import { connection } from "./connection.ts";
import { type Node, textArgument, textsArgument } from "./node.ts";
import { refNode, repositoryNode } from "./repositories.ts";
import { timelineOf } from "./timeline.ts";

export function pullRequestNode(state: GitHubState, repository: RepositoryState, pull: PullRequestState): Node {
  const resourcePath = `/${fullName(repository)}/pull/${pull.number}`;
  const [owner = "", name = ""] = pull.headRepository?.split("/") ?? [];
  const headRepository = findRepository(state, owner, name);
  const files = () => changedFiles(repository, pull);
  return {
    __typename: "PullRequest",
    id: nodeId("PR", pull.databaseId),
    databaseId: pull.databaseId,
    fullDatabaseId: String(pull.databaseId),
    number: pull.number,
    title: pull.title,
    body: pull.body,
    bodyText: pull.body,
    state: pull.state,
    isDraft: pull.isDraft,
    closed: pull.state !== "OPEN",
    merged: pull.state === "MERGED",
    locked: false,
    isCrossRepository: pull.headRepository !== fullName(repository),
    url: webOf(resourcePath.slice(1)),
    permalink: webOf(resourcePath.slice(1)),
    resourcePath,
    author: actor(state, pull.author),
    authorAssociation: "MEMBER",
    baseRefName: pull.baseRefName,
    baseRefOid: pull.baseRefOid,
    baseRef: () => refNode(state, repository, `refs/heads/${pull.baseRefName}`),
    baseRepository: () => repositoryNode(state, repository),
    headRefName: pull.headRefName,
    headRefOid: pull.headRefOid,
    headRef: () => refNode(state, repository, `refs/heads/${pull.headRefName}`),
    headRepository: () => (headRepository === null ? null : repositoryNode(state, headRepository)),
    headRepositoryOwner: () => actor(state, owner === "" ? null : owner),
    repository: () => repositoryNode(state, repository),
    createdAt: pull.createdAt,
    publishedAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    closedAt: pull.closedAt,
    mergedAt: pull.mergedAt,
    lastEditedAt: pull.lastEditedAt,
    mergedBy: actor(state, pull.mergedBy),
    mergeCommit: () => commitNode(state, repository, pull.mergeCommit),
    additions: () => files().reduce((sum, file) => sum + file.additions, 0),
    deletions: () => files().reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: () => files().length,
    statusCheckRollup: () => rollupOf(state, repository, pull.headRefOid),
    // GitHub gives no more, whatever its `totalCount` says.
    files: connection({
      items: () => files().slice(0, 3000),
      node: (file) => ({
        path: file.path,
        additions: file.additions,
        deletions: file.deletions,
        changeType: file.status === "removed" ? "DELETED" : file.status.toUpperCase(),
      }),
      more: () => ({ totalCount: files().length }),
    }),
    commits: connection({
      items: () => pull.commits.slice(0, 250),
      node: (oid) => pullRequestCommitNode(state, repository, pull, oid),
      more: () => ({ totalCount: pull.commits.length }),
    }),
    labels: connection({ heeds: ["orderBy"], items: () => pull.labels, node: (label) => labelNode(label) }),
    reviews: connection({
      heeds: ["states", "author"],
      items(args) {
        const [states, author] = [textsArgument(args, "states"), textArgument(args, "author")];
        return pull.reviews.filter(
          (each) => (states === null || states.includes(each.state)) && (author === null || author === each.author),
        );
      },
      node: (each) => reviewNode(state, repository, pull, each),
    }),
    latestOpinionatedReviews: connection({
      items: () => latestOpinionated(pull.reviews),
      node: (each) => reviewNode(state, repository, pull, each),
    }),
    comments: connection({ items: () => pull.comments, node: (each) => commentNode(state, repository, pull, each) }),
    timelineItems: timelineOf(state, repository, pull),
  };
}

// Of each person the newest that says something; a comment says nothing.
function latestOpinionated(reviews: readonly ReviewState[]): readonly ReviewState[] {
  const opinions = reviews.filter((each) => each.state !== "COMMENTED" && each.state !== "PENDING");
  return opinions.filter((each, index) => opinions.findLastIndex((other) => other.author === each.author) === index);
}

export function pullRequestCommitNode(
  state: GitHubState,
  repository: RepositoryState,
  pull: PullRequestState,
  oid: string,
): Node {
  const resourcePath = `/${fullName(repository)}/pull/${pull.number}/commits/${oid}`;
  return {
    __typename: "PullRequestCommit",
    id: nodeId("PURC", `${pull.number}:${oid}`),
    commit: () => commitNode(state, repository, oid),
    pullRequest: () => pullRequestNode(state, repository, pull),
    url: webOf(resourcePath.slice(1)),
    resourcePath,
  };
}

export function labelNode(name: string): Node {
  return { __typename: "Label", id: nodeId("LA", name), name, color: "ededed", description: null, isDefault: false };
}

export function reviewNode(
  state: GitHubState,
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
    author: actor(state, review.author),
    authorAssociation: "MEMBER",
    authorCanPushToRepository: review.authorCanPushToRepository ?? canPush,
    state: review.state,
    body: review.body,
    bodyText: review.body,
    commit: () => commitNode(state, repository, review.commit),
    submittedAt: review.submittedAt,
    publishedAt: review.submittedAt,
    createdAt: review.submittedAt ?? pull.createdAt,
    updatedAt: review.submittedAt ?? pull.createdAt,
    lastEditedAt: null,
    url: webOf(resourcePath.slice(1)),
    resourcePath,
    pullRequest: () => pullRequestNode(state, repository, pull),
    repository: () => repositoryNode(state, repository),
  };
}

export function commentNode(
  state: GitHubState,
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
    author: actor(state, comment.author),
    authorAssociation: "MEMBER",
    body: comment.body,
    bodyText: comment.body,
    createdAt: comment.createdAt,
    publishedAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    lastEditedAt: comment.lastEditedAt,
    includesCreatedEdit: comment.lastEditedAt !== null,
    isMinimized: false,
    url: webOf(resourcePath.slice(1)),
    resourcePath,
    pullRequest: () => pullRequestNode(state, repository, pull),
  };
}
