import { fullName, nodeId, webOf } from "../rest/people.ts";
import { changedFiles } from "../state/changed-files.ts";
import { findRepository, type RepositoryState } from "../state/github-state.ts";
import type { PullRequestState, ReviewState } from "../state/pull-request-state.ts";
import { actor } from "./actors.ts";
import { connection } from "./connection.ts";
import { type Node, type Nodes, textArgument, textsArgument } from "./node.ts";
import { commentNode, labelNode, pullRequestCommitNode, reviewNode } from "./reviews.ts";
import { timelineOf } from "./timeline.ts";

export function pullRequestNode(nodes: Nodes, repository: RepositoryState, pull: PullRequestState): Node {
  const resourcePath = `/${fullName(repository)}/pull/${pull.number}`;
  const [owner = "", name = ""] = pull.headRepository?.split("/") ?? [];
  const headRepository = findRepository(nodes.state, owner, name);
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
    author: actor(nodes.state, pull.author),
    authorAssociation: "MEMBER",
    baseRefName: pull.baseRefName,
    baseRefOid: pull.baseRefOid,
    baseRef: () => nodes.ref(repository, `refs/heads/${pull.baseRefName}`),
    baseRepository: () => nodes.repository(repository),
    headRefName: pull.headRefName,
    headRefOid: pull.headRefOid,
    headRef: () => nodes.ref(repository, `refs/heads/${pull.headRefName}`),
    headRepository: () => (headRepository === null ? null : nodes.repository(headRepository)),
    headRepositoryOwner: () => actor(nodes.state, owner === "" ? null : owner),
    repository: () => nodes.repository(repository),
    createdAt: pull.createdAt,
    publishedAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    closedAt: pull.closedAt,
    mergedAt: pull.mergedAt,
    lastEditedAt: pull.lastEditedAt,
    mergedBy: actor(nodes.state, pull.mergedBy),
    mergeCommit: () => nodes.commit(repository, pull.mergeCommit),
    additions: () => files().reduce((sum, file) => sum + file.additions, 0),
    deletions: () => files().reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: () => files().length,
    statusCheckRollup: () => nodes.rollup(repository, pull.headRefOid),
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
      node: (oid) => pullRequestCommitNode(nodes, repository, pull, oid),
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
      node: (each) => reviewNode(nodes, repository, pull, each),
    }),
    latestOpinionatedReviews: connection({
      items: () => latestOpinionated(pull.reviews),
      node: (each) => reviewNode(nodes, repository, pull, each),
    }),
    comments: connection({ items: () => pull.comments, node: (each) => commentNode(nodes, repository, pull, each) }),
    timelineItems: timelineOf(nodes, repository, pull),
  };
}

// Of each person the newest that says something; a comment says nothing.
function latestOpinionated(reviews: readonly ReviewState[]): readonly ReviewState[] {
  const opinions = reviews.filter((each) => each.state !== "COMMENTED" && each.state !== "PENDING");
  return opinions.filter((each, index) => opinions.findLastIndex((other) => other.author === each.author) === index);
}
