import type { WatchDecision } from "@signalbox/policy/rollout/watch-decision";
import { isNotBegun } from "@signalbox/policy/rollout/controller/controller-alarms";
import { trafficInPercent } from "@signalbox/policy/rollout/traffic-share";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import type { Answer } from "@signalbox/systems/answer";
import type { ControllerOutcome, RolloutController } from "@signalbox/systems/kubernetes/rollout-controller";
import type { Outcome } from "../frame.ts";

/** Makes the rollout as decided. The controller is looked at first, so that a second run, or another at the same moment, does nothing twice. */
export async function carryOutWatch(
  decision: WatchDecision,
  facts: WatchFacts,
  controller: Answer<RolloutController> | null,
  signal: AbortSignal,
): Promise<Outcome> {
  const { move, share, finished } = decision;
  if (controller === null) return { state: "done", says: toldOf(decision), next: null };
  if (!controller.known) return { state: "not-done", says: controller.says, next: controller.next };
  const rollouts = controller.value;
  switch (move) {
    case "continue":
    case "promote":
      return finished ? released(rollouts, signal) : underWay(await rollouts.moveTo(share, signal));
    case "pause":
      if (isNotBegun(facts)) return { state: "already-done", says: "nothing is rolled out yet", next: null };
      return underWay(await rollouts.pause(signal));
    case "roll-back":
      return isNotBegun(facts) ? NOT_SEEN : rollouts.abort(signal);
  }
}

/** A controller goes back from what is finished, too: of a release that was there before nobody asked it to. */
const NOT_SEEN: Outcome = {
  state: "not-done",
  says: "the controller has nothing under way, and no look saw this rollout begin: what it calls finished may be the release before",
  next: "look what is rolled out; where it is this candidate, take it back by hand",
};

/** The canary keeps all traffic, and is the stable track from now on. */
async function released(rollouts: RolloutController, signal: AbortSignal): Promise<Outcome> {
  const moved = await rollouts.moveTo(1, signal);
  return moved.state === "done" || moved.state === "already-done" ? rollouts.finish(signal) : moved;
}

/** What was asked for and goes on is the next look's to see. */
function underWay({ state, says, next }: ControllerOutcome): Outcome {
  return state === "partly-done" ? { state: "done", says, next: null } : { state, says, next };
}

/** What the workflow is to do, where nothing of ours moves the traffic. */
function toldOf({ move, share, finished }: WatchDecision): string {
  switch (move) {
    case "continue":
      return finished ? "nothing is left to do" : `the canary keeps ${trafficInPercent(share)} of the traffic`;
    case "promote":
      return `the workflow gives the canary ${trafficInPercent(share)} of the traffic`;
    case "pause":
      return "the workflow leaves the traffic as it is";
    case "roll-back":
      return "the workflow brings the traffic back to the stable track";
  }
}
