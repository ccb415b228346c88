import type { PastEmergency } from "@signalbox/policy/approvals/approval-facts";
import type { PullRequestFacts } from "@signalbox/policy/approvals/pull-request-facts";
import type { Listed, Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { isSameEnvironment } from "@signalbox/policy/schema/names";
import { readEmergencies } from "../../records/emergencies.ts";
import { readReviewed } from "../../records/reviewed-emergencies.ts";
import type { GateSources } from "../gate-sources.ts";
import { observationFrom } from "../observation-of.ts";
import { gatherReviewTags } from "./gather-approval-tags.ts";

export type ReadPullRequests = (numbers: readonly number[]) => Promise<Observed<readonly PullRequestFacts[]>>;

/** The emergencies of this environment on record that no gate saw reviewed yet, with what has become of their reviews since. */
export async function gatherEmergencies(
  loaded: LoadedPolicy,
  sources: Pick<GateSources, "git" | "remote" | "about" | "signal">,
  readPullRequests: ReadPullRequests,
): Promise<Observed<Listed<PastEmergency>>> {
  const { git, remote, about } = sources;
  const records = { git, remote, branch: loaded.policy.records.branch };
  const recorded = await observationFrom(async () => {
    const all = await readEmergencies(records);
    const own = all.filter(({ environment }) => isSameEnvironment(environment, about.environment));
    if (own.length === 0) return own;
    const isReviewed = await readReviewed(records);
    return own.filter((emergency) => !isReviewed(emergency));
  });
  if (!recorded.known) return recorded;
  const own = recorded.value;
  const nodes: PastEmergency[] = [];
  for (const { pullRequests: numbers, ...emergency } of own) {
    const read = await readPullRequests(numbers);
    const reviewTags = await gatherReviewTags(loaded, sources, emergency.candidate);
    const pullRequests: PastEmergency["pullRequests"] = read.known
      ? { known: true, value: { totalCount: numbers.length, nodes: [...read.value] } }
      : read;
    nodes.push({ ...emergency, pullRequests, reviewTags });
  }
  return { known: true, value: { totalCount: own.length, nodes } };
}
