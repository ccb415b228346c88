import { type GitHubState, nextNumber, nextTime } from "./github-state.ts";
import type { ReviewState, ReviewVerdict } from "./pull-request-state.ts";

export type ReviewWanted = {
  readonly author: string | null;
  readonly commit: string | null;
  /** Default `APPROVED`. */
  readonly state?: ReviewVerdict;
  readonly submittedAt?: string;
  readonly body?: string;
};

/** A review, to be pushed to those of a pull request. */
export function review(state: GitHubState, wanted: ReviewWanted): ReviewState {
  return {
    databaseId: nextNumber(state),
    author: wanted.author,
    state: wanted.state ?? "APPROVED",
    commit: wanted.commit,
    submittedAt: wanted.submittedAt ?? nextTime(state),
    body: wanted.body ?? "",
  };
}
