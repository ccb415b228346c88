import { isSameShare } from "@signalbox/policy/rollout/traffic-share";
import type { Resource } from "../resource.ts";
import type { Course } from "../steer.ts";
import { isFinished, revisionOf, type Rollout, shareOf } from "./rollout-object.ts";
import { callOff, goOn, hold, letGo } from "./rollout-writes.ts";
import { planMove, type Moving } from "./plan-move.ts";
import { stopsOf } from "./stops.ts";

/** What stands between a rollout and a pause. */
export function planPause(rollout: Rollout, resource: Resource): Course {
  if (isFinished(rollout)) return { kind: "arrived", says: "the rollout is finished: nothing moves any more" };
  if (rollout.status.abort === true) return { kind: "arrived", says: "the rollout was aborted: nothing goes on" };
  if (rollout.spec.paused === true) return { kind: "arrived", says: "the rollout is paused" };
  return { kind: "write", write: hold(resource, rollout, revisionOf(rollout) ?? "") };
}

/** What stands between a rollout that is not finished and all traffic on the stable track. */
export function planAbort(rollout: Rollout, resource: Resource): Course {
  if (rollout.status.abort !== true) return { kind: "write", write: callOff(resource, rollout) };
  // A pause keeps Argo from taking pods and Services back: it ends after the abort, so that nothing goes on in between.
  if (rollout.spec.paused === true) return { kind: "write", write: letGo(resource, rollout) };
  return shareOf(rollout) === 0
    ? { kind: "arrived", says: "the rollout is aborted: all traffic is on the stable track", next: REVERT }
    : { kind: "wait", says: "the rollout is aborted, and Argo takes the traffic back" };
}

/** What stands between a canary that has all traffic and its being the stable track. */
export function planFinish(rollout: Rollout, moving: Moving): Course {
  if (isFinished(rollout)) return { kind: "arrived", says: "the canary is the stable track" };
  const all = planMove(rollout, 1, moving);
  if (all.kind !== "arrived") {
    return all.kind === "write" && rollout.spec.paused !== true ? TOO_EARLY : all;
  }
  if (rollout.spec.strategy.blueGreen) return { kind: "wait", says: "Argo has not yet called it the stable track" };
  const at = rollout.status.currentStepIndex ?? 0;
  const onwards = stopsOf(rollout).filter(({ index }) => index >= at);
  return onwards.every(({ share }) => isSameShare(share, 1))
    ? { kind: "write", write: goOn(moving.resource, rollout) }
    : TOO_EARLY;
}

const TOO_EARLY: Course = {
  kind: "blocked",
  says: "the canary does not have all traffic yet",
  next: "give it all traffic first",
};

/** An aborted rollout goes on as soon as anybody retries it, for its template is still the new one (argo-rollouts#2929). */
export const REVERT = "take the change back where the Rollout comes from, before anybody retries or syncs it";
