import { isSameShare, trafficInPercent } from "@signalbox/policy/rollout/traffic-share";
import { quoted } from "../quoted.ts";
import type { Resource } from "../resource.ts";
import type { Course } from "../steer.ts";
import {
  isFinished,
  isInconclusive,
  isPausedFor,
  isUnpausing,
  PAUSED_BY_US,
  type Rollout,
  shareOf,
} from "./rollout-object.ts";
import { goOn, letGo } from "./rollout-writes.ts";
import { type Stop, stopsOf } from "./stops.ts";

/** What a move is about: the Rollout, and the shares of the policy's steps. */
export type Moving = { readonly resource: Resource; readonly shares: readonly number[] };

/** What stands between a rollout and a share; the rollout is observed and of the watched revision. */
export function planMove(rollout: Rollout, share: number, moving: Moving): Course {
  const { spec, status } = rollout;
  if (status.abort === true) {
    return blocked(
      `the rollout was aborted${status.message ? `: ${quoted(status.message)}` : ""}`,
      "find out why, and release anew; `kubectl argo rollouts retry rollout` tries the same revision again",
    );
  }
  if (isInconclusive(rollout)) {
    return blocked(
      "Argo's own analysis is inconclusive, and it waits for a person",
      "look at its AnalysisRun; `kubectl argo rollouts promote` goes on, `abort` goes back",
    );
  }
  if (spec.paused === true && rollout.metadata.annotations?.[PAUSED_BY_US] === undefined) {
    return blocked(
      "somebody else paused the rollout",
      "ask who did; it goes on after `spec.paused: false`, such as by `kubectl argo rollouts promote`",
    );
  }
  if (spec.paused === true) return { kind: "write", write: letGo(moving.resource, rollout) };
  if (isUnpausing(rollout)) return { kind: "wait", says: "Argo has not yet gone on from its pause" };
  return spec.strategy.blueGreen ? moveBlueGreen(rollout, share, moving) : moveCanary(rollout, share, moving);
}

function moveBlueGreen(rollout: Rollout, share: number, { resource }: Moving): Course {
  const switched = shareOf(rollout) === 1;
  if (share !== 0 && share !== 1) {
    return blocked(`a blue-green rollout cannot give ${trafficInPercent(share)}: only none or all`, TOGETHER);
  }
  if (switched) {
    return share === 1
      ? { kind: "arrived", says: "the active Service leads to the new version" }
      : blocked("the active Service leads to the new version already", "to go back, abort the rollout");
  }
  if (rollout.spec.strategy.blueGreen?.autoPromotionEnabled !== false) {
    return blocked(
      "Argo switches by itself as soon as the new version is ready",
      "set `autoPromotionEnabled: false` in `spec.strategy.blueGreen`, so that the preview is judged before",
    );
  }
  if (!isPausedFor(rollout, "BlueGreenPause")) return underWay(rollout, "the preview is not ready yet");
  return share === 0
    ? { kind: "arrived", says: "the preview is up, and the active Service leads to the old version" }
    : { kind: "write", write: goOn(resource, rollout) };
}

function moveCanary(rollout: Rollout, share: number, moving: Moving): Course {
  const stops = stopsOf(rollout);
  const at = rollout.status.currentStepIndex ?? 0;
  if (isFinished(rollout)) {
    return isSameShare(share, 1)
      ? { kind: "arrived", says: "the rollout is finished: the canary is the stable track" }
      : blocked("the rollout is finished: the canary is the stable track", "to go back, release the version before");
  }
  const ahead = stops.filter(({ index }) => index >= at);
  const target = ahead.find((stop) => isSameShare(stop.share, share));
  if (target === undefined || ahead.some((stop) => isPassed(stop, target, at) && isBeyond(stop.peak, share))) {
    return unreachable(stops, share, moving);
  }
  if (target.holds !== "until-told") {
    return blocked(
      `at ${trafficInPercent(share)} Argo waits for ${quoted(target.holds.duration)} and then goes on by itself`,
      "write `pause: {}` there, without a duration",
    );
  }
  if (!isPausedFor(rollout, "CanaryPauseStep")) return underWay(rollout, `Argo is at step ${at}`);
  if (target.index > at) return { kind: "write", write: goOn(moving.resource, rollout) };
  const { weights } = rollout.status.canary ?? {};
  return weights && !isSameShare(shareOf(rollout), share)
    ? underWay(rollout, `the traffic router still gives the canary ${trafficInPercent(shareOf(rollout))}`)
    : { kind: "arrived", says: `the rollout stands at its step of ${trafficInPercent(share)}` };
}

function isPassed({ index }: Stop, target: Stop, at: number): boolean {
  return index > at && index <= target.index;
}

function isBeyond(peak: number, share: number): boolean {
  return peak > share && !isSameShare(peak, share);
}

function unreachable(stops: readonly Stop[], share: number, { shares }: Moving): Course {
  return blocked(
    `the rollout does not stop at ${trafficInPercent(share)} from where it is: Argo's own steps stop at ${allInPercent(stops.map((stop) => stop.share))}, the policy's at ${allInPercent(shares)}`,
    TOGETHER,
  );
}

const TOGETHER =
  "write the same steps into both: for each of `rollout.steps` a `setWeight` and a `pause: {}` in `spec.strategy.canary.steps`";

function underWay({ status }: Rollout, what: string): Course {
  return { kind: "wait", says: status.message ? `${what}; it says ${quoted(status.message)}` : what };
}

function blocked(says: string, next: string): Course {
  return { kind: "blocked", says, next };
}

/** Such as `5%, 25% and 100%`. */
function allInPercent(shares: readonly number[]): string {
  const words = shares.map(trafficInPercent);
  const last = words.pop();
  if (last === undefined) return "none";
  return words.length === 0 ? last : `${words.join(", ")} and ${last}`;
}
