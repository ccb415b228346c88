import { trafficInPercent } from "@signalbox/policy/rollout/traffic-share";
import { quoted } from "../quoted.ts";
import type { Resource } from "../resource.ts";
import type { Course, Write } from "../steer.ts";
import {
  type Deployment,
  type DeploymentPair,
  isMarked,
  isUp,
  markedTotal,
  replicasFor,
  shareOf,
  TOTAL,
} from "./deployment-pair.ts";

/** Where a Deployment is in the API, by its name. */
export type Where = (name: string) => Resource;

/**
 * What stands between two Deployments and a share. The track that grows grows first, and the other shrinks once the new
 * replicas take requests: at no time are there fewer than the total. The total is written down before anything is scaled,
 * so that whoever goes on after a crash does not count the replicas in between.
 */
export function planReplicas(pair: DeploymentPair, share: number, where: Where): Course {
  const { stable, canary } = pair;
  const marked = markedTotal(pair);
  const total = marked ?? stable.spec.replicas + canary.spec.replicas;
  const wanted = { canary: replicasFor(share, total), stable: total - replicasFor(share, total) };
  if (total === 0) {
    return { kind: "blocked", says: "neither Deployment has replicas", next: "scale the stable one up first" };
  }
  if (share > 0 && share < 1 && total === 1) {
    const says = `${trafficInPercent(share)} cannot be a share of one replica`;
    return {
      kind: "blocked",
      says,
      next: "give the stable Deployment more replicas, or let an HTTPRoute share the traffic",
    };
  }
  const scaled = canary.spec.replicas === wanted.canary && stable.spec.replicas === wanted.stable;
  if (!scaled && marked === null) return { kind: "write", write: mark(stable, String(total), where) };
  for (const [track, deployment] of [
    ["canary", canary],
    ["stable", stable],
  ] as const) {
    if (deployment.spec.replicas < wanted[track]) {
      return { kind: "write", write: scale(deployment, wanted[track], where) };
    }
  }
  // What is to stay has to be up before anything of the other goes. What is to go need not be.
  const [growing, shrinking] =
    stable.spec.replicas > wanted.stable
      ? [canary, { deployment: stable, to: wanted.stable }]
      : [stable, { deployment: canary, to: wanted.canary }];
  const shrinks = shrinking.deployment.spec.replicas > shrinking.to;
  if (shrinks && !isUp(growing)) return comingUp(growing);
  if (shrinks) return { kind: "write", write: scale(shrinking.deployment, shrinking.to, where) };
  if (!isUp(canary)) return comingUp(canary);
  if (!isUp(stable)) return comingUp(stable);
  if (canary.status.replicas > wanted.canary || stable.status.replicas > wanted.stable) {
    return { kind: "wait", says: "replicas that are too many are still ending" };
  }
  if (isMarked(pair)) return { kind: "write", write: mark(stable, null, where) };
  return {
    kind: "arrived",
    says: `the canary has ${wanted.canary} of ${total} replicas (${trafficInPercent(shareOf(pair))})`,
  };
}

function comingUp({ metadata, spec, status }: Deployment): Course {
  const says = `${Math.min(status.availableReplicas, spec.replicas)} of ${spec.replicas} replicas of Deployment ${quoted(metadata.name)} are up`;
  return { kind: "wait", says };
}

function scale({ metadata }: Deployment, replicas: number, where: Where): Write {
  const { name, resourceVersion } = metadata;
  return { resource: where(name), resourceVersion, patch: { kind: "merge", body: { spec: { replicas } } } };
}

function mark({ metadata }: Deployment, total: string | null, where: Where): Write {
  const body = { metadata: { annotations: { [TOTAL]: total } } };
  return { resource: where(metadata.name), resourceVersion: metadata.resourceVersion, patch: { kind: "merge", body } };
}
