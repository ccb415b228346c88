import type { Result } from "@signalbox/action/door";
import { failureOf } from "@signalbox/action/failure";
import { summaryOfFailure } from "@signalbox/action/summary";
import { isOver, isOvertaken } from "@signalbox/moves/canary-monitor/insist-watch";

/**
 * Tells of a watch that is over what keeps a workflow from moving anything by it, and from looking again; any other error is thrown
 * on. The step fails.
 */
export function tellOver(error: unknown): Result {
  if (!isOver(error)) throw error;
  const { says, annotations } = failureOf(error);
  const nothing = { share: "", step: "", "next-look": "", "next-tick": "", report: "", record: "" };
  // That a later release is watched is known; where the traffic goes of one that was left alone, or taken back, nobody knows.
  const verdict = isOvertaken(error) ? "hold" : "unknown";
  return {
    success: false,
    says: `${verdict}: ${says}`,
    outputs: { verdict, move: "pause", finished: "true", ...nothing },
    summary: summaryOfFailure("canary-monitor", annotations),
    annotations,
  };
}
