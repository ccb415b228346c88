import type { RunFacts } from "@signalbox/policy/approvals/approval-facts";
import type { Observed } from "@signalbox/policy/gate/observed";
import { environmentReviews, workflowRun } from "@signalbox/systems/github/workflow-run";
import type { GateSources } from "../gate-sources.ts";
import { unobservedBy } from "../observation-of.ts";

/** The run that holds the gate, by its number, as its newest attempt stands, and what was approved in it. */
export async function gatherRun(
  { gitHub, repository, signal }: Pick<GateSources, "gitHub" | "repository" | "signal">,
  id: number,
): Promise<Observed<RunFacts>> {
  const [run, reviews] = await Promise.all([
    workflowRun(gitHub, repository, id, signal),
    environmentReviews(gitHub, repository, id, signal),
  ]);
  if (!run.known) return unobservedBy(run);
  const environmentReviewsFound = reviews.known
    ? ({ known: true, value: { totalCount: reviews.value.length, nodes: reviews.value } } as const)
    : unobservedBy(reviews);
  return { known: true, value: { ...run.value, environmentReviews: environmentReviewsFound } };
}
