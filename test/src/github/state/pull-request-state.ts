export type ReviewVerdict = "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";

export type ReviewState = {
  readonly databaseId: number;
  /** Null where the account is gone. */
  author: string | null;
  state: ReviewVerdict;
  /** The commit it was given for; null once git forgot it. */
  commit: string | null;
  submittedAt: string | null;
  body: string;
  /** Told instead of what the collaborators' permissions say. */
  authorCanPushToRepository?: boolean;
};

export type CommentState = {
  readonly databaseId: number;
  author: string | null;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Null where nobody ever edited it. */
  lastEditedAt: string | null;
};

/** What happened to a pull request, by its type in GraphQL, as `timelineItems` tells it; commits, reviews, comments and the merge are told by themselves. */
export type TimelineEvent = { readonly createdAt: string; readonly actor: string | null } & (
  | {
      readonly type: "ReviewDismissedEvent";
      readonly previousReviewState: ReviewVerdict;
      /** The review's number; null where it is gone. */
      readonly review: number | null;
      readonly dismissalMessage: string | null;
    }
  | { readonly type: "BaseRefChangedEvent"; readonly previousRefName: string; readonly currentRefName: string }
  | {
      readonly type: "HeadRefForcePushedEvent";
      readonly beforeCommit: string | null;
      readonly afterCommit: string | null;
    }
  | { readonly type: "LabeledEvent" | "UnlabeledEvent"; readonly label: string }
  | {
      readonly type: "AddedToMergeQueueEvent" | "RemovedFromMergeQueueEvent" | "ReopenedEvent" | "ReadyForReviewEvent";
    }
);

export type ChangedFile = {
  readonly path: string;
  readonly status: "added" | "removed" | "modified" | "renamed";
  readonly additions: number;
  readonly deletions: number;
  /** Only of one that was renamed. */
  readonly previousPath?: string;
};

export type PullRequestState = {
  readonly number: number;
  readonly databaseId: number;
  title: string;
  body: string;
  author: string | null;
  state: "OPEN" | "CLOSED" | "MERGED";
  isDraft: boolean;
  baseRefName: string;
  baseRefOid: string;
  headRefName: string;
  headRefOid: string;
  /** `owner/name`: another one than its own where it comes from a fork; null where that is gone. */
  headRepository: string | null;
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommit: string | null;
  lastEditedAt: string | null;
  /** What its merge put on the base branch. */
  landed: string[];
  /** Its own commits, first to last. */
  commits: string[];
  /** Null: as git says. */
  files: ChangedFile[] | null;
  labels: string[];
  reviews: ReviewState[];
  events: TimelineEvent[];
  comments: CommentState[];
};
