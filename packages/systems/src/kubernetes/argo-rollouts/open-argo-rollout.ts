import type { ControllerState } from "@signalbox/policy/rollout/controller/controller-state";
import { type Answer, known } from "../../answer.ts";
import { sleep } from "../../sleep.ts";
import type { Kubernetes } from "../kubernetes.ts";
import { quoted } from "../quoted.ts";
import type { Resource } from "../resource.ts";
import type { ControllerOutcome, Following, RolloutController, Watched } from "../rollout-controller.ts";
import { type Course, steer } from "../steer.ts";
import { inTurn, overtaken } from "../turn.ts";
import { planAbort, planFinish, planPause } from "./plan-end.ts";
import { planMove } from "./plan-move.ts";
import { planReturn, planReturned, type ReplicaSets, ReplicaSetsSchema, wentBackFrom } from "./plan-return.ts";
import {
  isFinished,
  isInconclusive,
  isObserved,
  revisionOf,
  type Rollout,
  RolloutSchema,
  shareOf,
} from "./rollout-object.ts";

/** A Rollout of Argo Rollouts, canary or blue-green. */
export function openArgoRollout(
  kubernetes: Kubernetes,
  name: string,
  { namespace, revision, shares, turn }: Watched,
  following: Following = {},
): RolloutController {
  const api = { group: "argoproj.io", version: "v1alpha1", plural: "rollouts", kind: "Rollout" };
  const resource: Resource = { ...api, namespace, name };
  const moving = { resource, shares };
  const held = ({ metadata }: Rollout) => [{ resource, metadata }];
  let watched = revision;
  const look = async (signal: AbortSignal): Promise<Answer<Rollout>> => {
    const rollout = await kubernetes.read(resource, RolloutSchema, signal);
    if (rollout.known && isObserved(rollout.value)) watched ??= revisionOf(rollout.value);
    return rollout;
  };
  const ask = (plan: (rollout: Rollout) => Course, signal: AbortSignal): Promise<ControllerOutcome> =>
    steer(
      kubernetes,
      look,
      (rollout) => ifOurs(rollout, watched) ?? inTurn(held(rollout), turn, "go-on", () => plan(rollout)),
      following,
      signal,
    );
  return {
    async state(signal) {
      const { looks = 30, lookEverySeconds = 1 } = following;
      for (let looked = 1; ; looked += 1) {
        const rollout = await look(signal);
        if (!rollout.known) return rollout;
        if (isObserved(rollout.value)) return known(stateOf(rollout.value, watched));
        if (looked >= looks) return UNOBSERVED;
        await sleep(lookEverySeconds, signal);
      }
    },
    moveTo: (share, signal) => ask((rollout) => planMove(rollout, share, moving), signal),
    finish: (signal) => ask((rollout) => planFinish(rollout, moving), signal),
    // A pause that stands needs no look of Argo's: it is in the specification.
    pause: (signal) =>
      steer(
        kubernetes,
        look,
        (rollout) =>
          (rollout.spec.paused === true ? null : ifOurs(rollout, watched)) ??
          inTurn(held(rollout), turn, "hold", () => planPause(rollout, resource)),
        following,
        signal,
      ),
    abort: (signal) =>
      steer(
        kubernetes,
        async (until): Promise<Answer<{ readonly rollout: Rollout; readonly former: ReplicaSets }>> => {
          const rollout = await look(until);
          if (!rollout.known) return rollout;
          const over = isFinished(rollout.value) && ifOurs(rollout.value, watched) === null;
          if (!over) return known({ rollout: rollout.value, former: { items: [] } });
          const sets = {
            group: "apps",
            version: "v1",
            plural: "replicasets",
            kind: "ReplicaSet",
            namespace,
            name: null,
          };
          const former = await kubernetes.read(sets, ReplicaSetsSchema, until);
          return former.known ? known({ rollout: rollout.value, former: former.value }) : former;
        },
        ({ rollout, former }) => {
          const other = overtaken(held(rollout), turn);
          if (other !== null) return other;
          if (watched !== null && isObserved(rollout) && wentBackFrom(rollout, watched)) {
            return planReturned(rollout, resource);
          }
          const notOurs = ifOurs(rollout, watched);
          if (notOurs !== null) return notOurs;
          // What Argo calls aborted goes on by nobody's decision: it needs no turn.
          return isFinished(rollout) ? planReturn(rollout, former, resource) : planAbort(rollout, resource);
        },
        following,
        signal,
      ),
  };
}

/** What keeps us from moving it at all: only what Argo has looked at is moved, and only the revision that is watched. */
function ifOurs(rollout: Rollout, watched: string | null): Course | null {
  if (!isObserved(rollout)) return { kind: "wait", says: "Argo has not yet looked at the Rollout as it is now" };
  const revision = revisionOf(rollout);
  if (revision !== null && revision === watched) return null;
  return {
    kind: "blocked",
    says: `the Rollout rolls out revision ${quoted(revision ?? "none")} now, and revision ${quoted(watched ?? "none")} is watched`,
    next: "look who released it: another release has a watch of its own, and is not moved by this one",
  };
}

function stateOf(rollout: Rollout, watched: string | null): ControllerState {
  const kind = "argo-rollout";
  const paused = rollout.spec.paused === true || isInconclusive(rollout);
  if (watched !== null && wentBackFrom(rollout, watched)) {
    const share = isFinished(rollout) ? 0 : 1 - shareOf(rollout);
    return { kind, share, paused, aborted: true, finished: false, revision: watched };
  }
  return {
    kind,
    share: shareOf(rollout),
    paused,
    aborted: rollout.status.abort === true,
    finished: isFinished(rollout),
    revision: revisionOf(rollout),
  };
}

const UNOBSERVED: Answer<never> = {
  known: false,
  code: "kubernetes.not-observed",
  says: "Argo's controller has not looked at the Rollout as it is now",
  next: "look whether the controller of Argo Rollouts runs, and at the Rollout's conditions",
};
