import { loginKey } from "../../gate/people.ts";
import type { CiFacts, WorkflowRun } from "./ci-facts.ts";

/** Runs on what was pushed; a pull request's own run is of a merge that may never be made. */
const COUNTED_EVENTS = ["push", "merge_group", "schedule", "workflow_dispatch"];

/** Whether a run by this event may be the one that a check needs. */
export function countsByEvent(event: string, events: readonly string[] | undefined): boolean {
  return (events ?? COUNTED_EVENTS).includes(event);
}

/** Why a run says nothing of the candidate, whatever it is called; null where it may. */
export function whyForeign(
  run: WorkflowRun,
  { repository, candidate }: Pick<CiFacts, "repository" | "candidate">,
): string | null {
  if (run.headSha !== candidate) {
    return `ran on \`${run.headSha.slice(0, 12)}\`, the candidate is \`${candidate.slice(0, 12)}\``;
  }
  if (loginKey(run.repository) !== loginKey(repository)) return "is of another repository";
  if (run.headRepository === null || loginKey(run.headRepository) !== loginKey(repository)) return "ran code of a fork";
  return null;
}

/** Of each workflow and event the run whose newest attempt began last, by GitHub's own clock; all of those that began at once. */
export function newestRuns(runs: readonly WorkflowRun[]): readonly WorkflowRun[] {
  const groups = Map.groupBy(runs, ({ path, event }) => JSON.stringify([path, event]));
  return [...groups.values()].flatMap((group) => {
    const last = Math.max(...group.map(({ runStartedAt }) => Date.parse(runStartedAt)));
    return group.filter(({ runStartedAt }) => Date.parse(runStartedAt) === last);
  });
}
