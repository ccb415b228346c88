import type { CheckRunState, StatusState } from "./checks-state.ts";
import type { RepositoryState } from "./github-state.ts";

/** The newest run of each name: what a re-run replaced is told only where all are asked for. */
export function latestRuns(runs: readonly CheckRunState[]): readonly CheckRunState[] {
  return runs.filter((run, index) => runs.findLastIndex((each) => each.name === run.name) === index);
}

/** The statuses of a commit, newest first. */
export function statusesOf(repository: RepositoryState, sha: string | null): readonly StatusState[] {
  return repository.statuses.filter((status) => status.sha === sha).toReversed();
}

/** The newest status of each context. */
export function latestStatuses(repository: RepositoryState, sha: string | null): readonly StatusState[] {
  const all = statusesOf(repository, sha);
  return all.filter((status, index) => all.findIndex((each) => each.context === status.context) === index);
}
