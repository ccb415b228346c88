import type { Resource } from "../resource.ts";
import type { Write } from "../steer.ts";
import { PAUSED_BY_US, type Rollout, toRemember } from "./rollout-object.ts";

type Part = Readonly<Record<string, unknown>>;

/** Changes of the specification. */
function ofSpec(resource: Resource, { metadata }: Rollout, body: Part): Write {
  return { resource, resourceVersion: metadata.resourceVersion, patch: { kind: "merge", body } };
}

/** Changes of the status; before version 0.10 of Argo Rollouts it was no resource of its own. */
export function ofStatus(resource: Resource, rollout: Rollout, status: Part): Write {
  const write = ofSpec(resource, rollout, { status });
  return { ...write, resource: { ...resource, subresource: "status" }, otherwise: write };
}

/**
 * What `kubectl argo rollouts promote` does to a rollout at a pause: Argo goes on to its next step. First it is written
 * down what there is to go back to.
 */
export function goOn(resource: Resource, rollout: Rollout): Write {
  const annotations = toRemember(rollout);
  if (annotations !== null) return ofSpec(resource, rollout, { metadata: { annotations } });
  return ofStatus(resource, rollout, { pauseConditions: null });
}

/** What `kubectl argo rollouts pause` does, with a mark that the pause is ours. */
export function hold(resource: Resource, rollout: Rollout, revision: string): Write {
  return ofSpec(resource, rollout, {
    metadata: { annotations: { [PAUSED_BY_US]: revision } },
    spec: { paused: true },
  });
}

export function letGo(resource: Resource, rollout: Rollout): Write {
  return ofSpec(resource, rollout, { metadata: { annotations: { [PAUSED_BY_US]: null } }, spec: { paused: false } });
}

/**
 * What `kubectl argo rollouts abort` does. A full promotion that somebody asked for would take it back
 * (argo-rollouts#4461), and goes with it.
 */
export function callOff(resource: Resource, rollout: Rollout): Write {
  const promoted = rollout.status.promoteFull === true ? { promoteFull: false } : {};
  return ofStatus(resource, rollout, { abort: true, ...promoted });
}
