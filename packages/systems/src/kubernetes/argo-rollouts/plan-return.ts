import * as z from "zod";
import type { Resource } from "../resource.ts";
import type { Course } from "../steer.ts";
import { REVERT } from "./plan-end.ts";
import { isFinished, type Rollout, stableBefore, WENT_BACK_FROM } from "./rollout-object.ts";
import { ofStatus } from "./rollout-writes.ts";

const HASH = "rollouts-pod-template-hash";

/** What we read of ReplicaSets; the template is handed back as it came. */
export const ReplicaSetsSchema = z.object({
  items: z.array(
    z.object({
      metadata: z.object({
        labels: z.record(z.string(), z.string()).nullish(),
        ownerReferences: z.array(z.object({ uid: z.string() })).nullish(),
      }),
      spec: z.object({
        template: z.looseObject({
          metadata: z.looseObject({ labels: z.record(z.string(), z.string()).nullish() }).nullish(),
        }),
      }),
    }),
  ),
});
export type ReplicaSets = z.infer<typeof ReplicaSetsSchema>;

/** Whether we took a finished revision back: what is rolled out is then the one before it. */
export function wentBackFrom({ metadata, status }: Rollout, revision: string): boolean {
  return metadata.annotations?.[WENT_BACK_FROM] === revision && status.currentPodHash !== revision;
}

/** What stands between a finished revision that we took back and all traffic on the one before. */
export function planReturned(rollout: Rollout, resource: Resource): Course {
  if (isFinished(rollout)) {
    return { kind: "arrived", says: "the version before is rolled out again, and has all traffic", next: REVERT };
  }
  // Going back takes no steps and waits for nobody.
  return rollout.status.promoteFull === true
    ? { kind: "wait", says: "Argo rolls the version before out again" }
    : { kind: "write", write: ofStatus(resource, rollout, { promoteFull: true }) };
}

/**
 * How to go back from a finished rollout, which Argo can no longer abort: the template of the revision that was stable
 * before is rolled out again. It is at once while its pods wait to be scaled down (`scaleDownDelaySeconds`).
 */
export function planReturn(rollout: Rollout, { items }: ReplicaSets, resource: Resource): Course {
  const { metadata, spec, status } = rollout;
  const stable = stableBefore(rollout);
  if (stable === null) return lost("nobody wrote down which version was stable before");
  if (spec.workloadRef !== undefined && spec.workloadRef !== null) return lost("its pods come from another workload");
  const former = items.find(
    ({ metadata: { ownerReferences, labels } }) =>
      labels?.[HASH] === stable && (ownerReferences ?? []).some(({ uid }) => uid === metadata.uid),
  );
  if (former === undefined) return lost("the version before is no longer kept (`revisionHistoryLimit`)");
  const { [HASH]: _hash, ...labels } = former.spec.template.metadata?.labels ?? {};
  const template = { ...former.spec.template, metadata: { ...former.spec.template.metadata, labels } };
  const annotations = { ...metadata.annotations, [WENT_BACK_FROM]: status.currentPodHash ?? "" };
  return {
    kind: "write",
    write: {
      resource,
      resourceVersion: metadata.resourceVersion,
      patch: {
        kind: "json",
        body: [
          { op: "add", path: "/metadata/annotations", value: annotations },
          { op: "replace", path: "/spec/template", value: template },
          { op: "add", path: "/spec/paused", value: false },
        ],
      },
    },
  };
}

function lost(why: string): Course {
  return {
    kind: "blocked",
    says: `the rollout is finished, so that Argo cannot abort it, and ${why}`,
    next: "release the version before anew",
  };
}
