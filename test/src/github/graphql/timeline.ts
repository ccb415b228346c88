import { fullName, nodeId, webOf } from "../rest/people.ts";
import type { GitHubState, RepositoryState } from "../state/github-state.ts";
import type { PullRequestState, TimelineEvent } from "../state/pull-request-state.ts";
import { actor } from "./actors.ts";
import { commitNode } from "./commits.ts";
import { connection } from "./connection.ts";
import { type Field, type Node, textsArgument } from "./node.ts";
import { commentNode, labelNode, pullRequestCommitNode, pullRequestNode, reviewNode } from "./pull-requests.ts";
import { refNode } from "./repositories.ts";

type Item = { readonly type: string; readonly at: string; readonly node: () => Node };

/** What happened to a pull request, in its order. */
export function timelineOf(state: GitHubState, repository: RepositoryState, pull: PullRequestState): Field {
  return connection({
    heeds: ["itemTypes"],
    items(args) {
      const types = textsArgument(args, "itemTypes");
      return itemsOf(state, repository, pull).filter((item) => types === null || types.includes(enumOf(item.type)));
    },
    node: (item) => item.node(),
    more: (items, page) => ({ filteredCount: items.length, pageCount: page.length, updatedAt: pull.updatedAt }),
  });
}

// `ReviewDismissedEvent` is `REVIEW_DISMISSED_EVENT` where types are asked for.
function enumOf(type: string): string {
  return type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}

function itemsOf(state: GitHubState, repository: RepositoryState, pull: PullRequestState): readonly Item[] {
  const items: Item[] = [
    ...pull.commits.map((oid) => ({
      type: "PullRequestCommit",
      at: pull.createdAt,
      node: () => pullRequestCommitNode(state, repository, pull, oid),
    })),
    ...pull.reviews.map((review) => ({
      type: "PullRequestReview",
      at: review.submittedAt ?? pull.createdAt,
      node: () => reviewNode(state, repository, pull, review),
    })),
    ...pull.comments.map((comment) => ({
      type: "IssueComment",
      at: comment.createdAt,
      node: () => commentNode(state, repository, pull, comment),
    })),
    ...pull.events.map((event, index) => ({
      type: event.__typename,
      at: event.createdAt,
      node: () => eventNode(state, repository, pull, event, index),
    })),
    ...(pull.mergedAt === null ? [] : [mergedItem(state, repository, pull, pull.mergedAt)]),
  ];
  return items.toSorted((a, b) => a.at.localeCompare(b.at));
}

function mergedItem(state: GitHubState, repository: RepositoryState, pull: PullRequestState, at: string): Item {
  const url = webOf(`${fullName(repository)}/pull/${pull.number}#event-merged`);
  const node = (): Node => ({
    __typename: "MergedEvent",
    id: nodeId("ME", pull.databaseId),
    createdAt: at,
    actor: actor(state, pull.mergedBy),
    commit: () => commitNode(state, repository, pull.mergeCommit),
    mergeRefName: pull.baseRefName,
    mergeRef: () => refNode(state, repository, `refs/heads/${pull.baseRefName}`),
    pullRequest: () => pullRequestNode(state, repository, pull),
    url,
  });
  return { type: "MergedEvent", at, node };
}

function eventNode(
  state: GitHubState,
  repository: RepositoryState,
  pull: PullRequestState,
  event: TimelineEvent,
  index: number,
): Node {
  const base: Node = {
    __typename: event.__typename,
    id: nodeId("EV", `${pull.databaseId}:${index}`),
    databaseId: pull.databaseId * 100 + index,
    createdAt: event.createdAt,
    actor: actor(state, event.actor),
    pullRequest: () => pullRequestNode(state, repository, pull),
  };
  switch (event.__typename) {
    case "ReviewDismissedEvent": {
      const review = pull.reviews.find((each) => each.databaseId === event.review);
      return {
        ...base,
        previousReviewState: event.previousReviewState,
        dismissalMessage: event.dismissalMessage,
        review: () => (review === undefined ? null : reviewNode(state, repository, pull, review)),
        pullRequestCommit: null,
        url: webOf(`${fullName(repository)}/pull/${pull.number}#event-${index}`),
      };
    }
    case "BaseRefChangedEvent":
      return { ...base, previousRefName: event.previousRefName, currentRefName: event.currentRefName };
    case "HeadRefForcePushedEvent":
      return {
        ...base,
        beforeCommit: () => commitNode(state, repository, event.beforeCommit),
        afterCommit: () => commitNode(state, repository, event.afterCommit),
        ref: () => refNode(state, repository, `refs/heads/${pull.headRefName}`),
      };
    case "LabeledEvent":
    case "UnlabeledEvent":
      return { ...base, label: labelNode(event.label) };
    case "AddedToMergeQueueEvent":
    case "RemovedFromMergeQueueEvent":
    case "ReopenedEvent":
    case "ReadyForReviewEvent":
      return base;
  }
}
