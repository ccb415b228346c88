import type { PullRequestState } from "./pull-request-state.ts";

/** Whether GitHub ties a commit to a pull request: it is one of its own, or its merge brought it. */
export function isAssociated(pull: PullRequestState, oid: string): boolean {
  return pull.mergeCommit === oid || pull.landed.includes(oid) || pull.commits.includes(oid);
}
