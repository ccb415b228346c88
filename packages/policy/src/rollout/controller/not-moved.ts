import type { Mark } from "../alarm.ts";
import type { WatchFacts } from "../watch-facts.ts";
import { isSameShare, trafficInPercent } from "../traffic-share.ts";

/** Replicas make shares only roughly: half of what it is to have is none of that. */
const ROUGHLY = 0.5;

/**
 * What keeps a step from having been seen, by the controller: it has not given the canary the step's share of the traffic. Null
 * where it has, or where nobody knows.
 */
export function notMoved({ rollout, grid }: Pick<WatchFacts, "rollout" | "grid">, share: number): Mark | null {
  if (rollout?.known !== true || rollout.value.finished) return null;
  const least = share === 1 ? 1 : ROUGHLY * share;
  if (rollout.value.share >= least || isSameShare(rollout.value.share, least)) return null;
  const says = `the controller gives the canary ${trafficInPercent(rollout.value.share)} of the traffic, and the step has ${trafficInPercent(share)}`;
  const path = ["rollout", "controller"];
  return { code: "canary.not-moved", does: "pause", path, says, status: "unknown", interval: grid.until };
}
