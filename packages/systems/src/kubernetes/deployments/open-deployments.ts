import { type Answer, known } from "../../answer.ts";
import type { Kubernetes } from "../kubernetes.ts";
import { quoted } from "../quoted.ts";
import type { RolloutController, Following, Watched } from "../rollout-controller.ts";
import { type Course, steer } from "../steer.ts";
import { type Held, inTurn, lastOf } from "../turn.ts";
import { type Autoscaler, autoscalersOf, scaledByAnother } from "./autoscalers.ts";
import { type DeploymentPair, DeploymentSchema, revisionOf, shareOf } from "./deployment-pair.ts";
import { planReplicas, type Where } from "./plan-replicas.ts";

/** The names of the two tracks. */
export type Tracks = { readonly stable: string; readonly canary: string };

/**
 * Two Deployments behind one Service, whose shares are those of their replicas. Nothing moves by itself, so there is
 * nothing to pause; `finished` is never so, since going back stays possible.
 */
export function openDeployments(
  kubernetes: Kubernetes,
  tracks: Tracks,
  { namespace, revision, turn }: Watched,
  following: Following = {},
): RolloutController {
  const where: Where = (name) => ({
    group: "apps",
    version: "v1",
    plural: "deployments",
    kind: "Deployment",
    namespace,
    name,
  });
  let watched = revision;
  const look = async (signal: AbortSignal): Promise<Answer<DeploymentPair>> => {
    // The stable one first: the total is counted from both and written to it, against what it was before the other was read.
    const stable = await kubernetes.read(where(tracks.stable), DeploymentSchema, signal);
    if (!stable.known) return stable;
    const canary = await kubernetes.read(where(tracks.canary), DeploymentSchema, signal);
    if (!canary.known) return canary;
    const pair = { stable: stable.value, canary: canary.value };
    watched ??= revisionOf(pair);
    return known(pair);
  };
  // The turn is written into both: each is scaled by itself.
  const held = ({ stable, canary }: DeploymentPair): readonly Held[] =>
    [stable, canary].map(({ metadata }) => ({ resource: where(metadata.name), metadata }));
  const ifOurs = (pair: DeploymentPair, plan: () => Course): Course =>
    revisionOf(pair) === watched ? plan() : anotherRevision(pair, watched);
  const goOn = (pair: DeploymentPair, share: number): Course =>
    ifOurs(pair, () => inTurn(held(pair), turn, "go-on", () => planReplicas(pair, share, where)));
  const goBack = (pair: DeploymentPair): Course =>
    ifOurs(pair, () => inTurn(held(pair), lastOf(turn), "hold", () => planReplicas(pair, 0, where)));
  type Scaled = { readonly pair: DeploymentPair; readonly by: Autoscaler | undefined };
  return {
    async state(signal) {
      const pair = await look(signal);
      if (!pair.known) return pair;
      return known({
        kind: "deployments",
        share: shareOf(pair.value),
        paused: false,
        aborted: false,
        finished: false,
        revision: revisionOf(pair.value),
      });
    },
    moveTo: (share, signal) =>
      steer(
        kubernetes,
        async (until): Promise<Answer<Scaled>> => {
          const pair = await look(until);
          if (!pair.known) return pair;
          const found = await autoscalersOf(kubernetes, namespace, [tracks.stable, tracks.canary], until);
          return found.known ? known({ pair: pair.value, by: found.value[0] }) : found;
        },
        ({ pair, by }) => (by === undefined ? goOn(pair, share) : scaledByAnother(by)),
        following,
        signal,
      ),
    // Whatever an autoscaler does, what has no replicas is left alone by it: going back asks nobody.
    abort: (signal) => steer(kubernetes, look, goBack, following, signal),
    // Of another revision nothing is marked: whoever watches that has its say.
    pause: (signal) =>
      steer(
        kubernetes,
        look,
        (pair) => (revisionOf(pair) === watched ? inTurn(held(pair), turn, "hold", () => STANDS) : STANDS),
        following,
        signal,
      ),
    finish: (signal) => steer(kubernetes, look, (pair) => (shareOf(pair) === 1 ? STANDS : NOT_ALL), following, signal),
  };
}

const STANDS: Course = { kind: "arrived", says: "replicas stay as they are: nothing moves by itself" };

const NOT_ALL: Course = {
  kind: "blocked",
  says: "the canary does not have all traffic yet",
  next: "give it all traffic first",
};

function anotherRevision(pair: DeploymentPair, watched: string | null): Course {
  return {
    kind: "blocked",
    says: `the canary's Deployment is at revision ${quoted(revisionOf(pair) ?? "none")} now, and revision ${quoted(watched ?? "none")} is watched`,
    next: "look who changed it: another release has a watch of its own, and is not moved by this one",
  };
}
