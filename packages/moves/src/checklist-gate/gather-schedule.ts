import type { ScheduleFacts } from "@signalbox/policy/schedule/schedule-facts";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { readFreezes } from "../records/freezes.ts";
import type { GateSources } from "./gate-sources.ts";
import { observationFrom } from "./observation-of.ts";

/** The freezes that somebody set by hand, as they stand now. */
export async function gatherSchedule(
  { policy }: LoadedPolicy,
  { git, remote }: Pick<GateSources, "git" | "remote">,
): Promise<ScheduleFacts> {
  const freezes = await observationFrom(() => readFreezes({ git, remote, branch: policy.records.branch }));
  if (!freezes.known) return { freezes };
  return { freezes: { known: true, value: { totalCount: freezes.value.length, nodes: freezes.value } } };
}
