import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { openController } from "./controller/open-controller.ts";
import { openMetrics } from "./metrics/open-metrics.ts";
import type { WatchWorld } from "./watch-world.ts";

/** The world as it is: what the policy names by variables, with the computer's own clock. Nothing is asked yet. */
export function openWatchWorld(
  loaded: LoadedPolicy,
  here: Pick<WatchWorld, "journals" | "variables" | "workspace">,
): WatchWorld {
  const { variables } = here;
  return {
    ...here,
    loaded,
    prometheus: openMetrics(loaded, variables, "canary"),
    openController: (mover) => openController(loaded.policy, { variables, ...mover }),
    now: () => new Date(),
  };
}
