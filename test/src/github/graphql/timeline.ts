import { fullName, nodeId, webOf } from "../rest/people.ts";
import type { RepositoryState } from "../state/github-state.ts";
import type { PullRequestState, TimelineEvent } from "../state/pull-request-state.ts";
import { actor } from "./actors.ts";
import { connection } from "./connection.ts";
import { type Field, type Node, type Nodes, textsArgument } from "./node.ts";
import { commentNode, labelNode, pullRequestCommitNode, reviewNode } from "./reviews.ts";

type Item = { readonly type: string; readonly at: string; readonly node: () => Node };

/** What happened to a pull request, in its order. */
export function timelineOf(nodes: Nodes, repository: RepositoryState, pull: PullRequestState): Field {
  return connection({
    heeds: ["itemTypes"],
    items(args) {
      const types = textsArgument(args, "itemTypes");
      return itemsOf(nodes, repository, pull).filter((item) => types === null || types.includes(enumOf(item.type)));
    },
    node: (item) => item.node(),
    more: (items, page) => ({ filteredCount: items.length, pageCount: page.length, updatedAt: pull.updatedAt }),
  });
}

// `ReviewDismissedEvent` is `REVIEW_DISMISSED_EVENT` where types are asked for.
function enumOf(type: string): string {
  return type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}

function itemsOf(nodes: Nodes, repository: RepositoryState, pull: PullRequestState): readonly Item[] {
  const items: Item[] = [
    ...pull.commits.map((oid) => ({
      type: "PullRequestCommit",
      at: pull.createdAt,
      node: () => pullRequestCommitNode(nodes, repository, pull, oid),
    })),
    ...pull.reviews.map((review) => ({
      type: "PullRequestReview",
      at: review.submittedAt ?? pull.createdAt,
      node: () => reviewNode(nodes, repository, pull, review),
    })),
    ...pull.comments.map((comment) => ({
      type: "IssueComment",
      at: comment.createdAt,
      node: () => commentNode(nodes, repository, pull, comment),
    })),
    ...pull.events.map((event, index) => ({
      type: event.type,
      at: event.createdAt,
      node: () => eventNode(nodes, repository, pull, event, index),
    })),
    ...(pull.mergedAt === null ? [] : [mergedItem(nodes, repository, pull, pull.mergedAt)]),
  ];
  return items.toSorted((a, b) => a.at.localeCompare(b.at));
}

function mergedItem(nodes: Nodes, repository: RepositoryState, pull: PullRequestState, at: string): Item {
  const url = webOf(`${fullName(repository)}/pull/${pull.number}#event-merged`);
  const node = (): Node => ({
    __typename: "MergedEvent",
    id: nodeId("ME", pull.databaseId),
    createdAt: at,
    actor: actor(nodes.state, pull.mergedBy),
    commit: () => nodes.commit(repository, pull.mergeCommit),
    mergeRefName: pull.baseRefName,
    mergeRef: () => nodes.ref(repository, `refs/heads/${pull.baseRefName}`),
    pullRequest: () => nodes.pullRequest(repository, pull),
    url,
  });
  return { type: "MergedEvent", at, node };
}

function eventNode(
  nodes: Nodes,
  repository: RepositoryState,
  pull: PullRequestState,
  event: TimelineEvent,
  index: number,
): Node {
  const base: Node = {
    __typename: event.type,
    id: nodeId("EV", `${pull.databaseId}:${index}`),
    databaseId: pull.databaseId * 100 + index,
    createdAt: event.createdAt,
    actor: actor(nodes.state, event.actor),
    pullRequest: () => nodes.pullRequest(repository, pull),
  };
  switch (event.type) {
    case "ReviewDismissedEvent": {
      const review = pull.reviews.find((each) => each.databaseId === event.review);
      return {
        ...base,
        previousReviewState: event.previousReviewState,
        dismissalMessage: event.dismissalMessage,
        review: () => (review === undefined ? null : reviewNode(nodes, repository, pull, review)),
        pullRequestCommit: null,
        url: webOf(`${fullName(repository)}/pull/${pull.number}#event-${index}`),
      };
    }
    case "BaseRefChangedEvent":
      return { ...base, previousRefName: event.previousRefName, currentRefName: event.currentRefName };
    case "HeadRefForcePushedEvent":
      return {
        ...base,
        beforeCommit: () => nodes.commit(repository, event.beforeCommit),
        afterCommit: () => nodes.commit(repository, event.afterCommit),
        ref: () => nodes.ref(repository, `refs/heads/${pull.headRefName}`),
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
