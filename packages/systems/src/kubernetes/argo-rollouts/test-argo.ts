import { createHash } from "node:crypto";
import type { TestCluster } from "../test-cluster.ts";
import { at, isObject, type JsonObject } from "../test-patch.ts";

const KIND = "Rollout";
const HASH = "rollouts-pod-template-hash";

/**
 * One pass of Argo's controller over a Rollout whose pods start at once, for tests, as it is documented:
 * https://argo-rollouts.readthedocs.io/en/stable/features/canary/,
 * https://argo-rollouts.readthedocs.io/en/stable/features/bluegreen/ and, for who sets and clears what of the status, the
 * comments in pkg/apis/rollouts/v1alpha1/types.go. A pass takes at most one step.
 */
export function reconcile(cluster: TestCluster, name: string): void {
  const rollout = cluster.get(KIND, name);
  const spec = partOf(rollout, "spec");
  const old = partOf(rollout, "status");
  const hash = hashOf(spec["template"]);
  keepPods(cluster, rollout, hash);
  const status = { ...old, observedGeneration: String(at(rollout, "metadata", "generation")), currentPodHash: hash };
  // Pods of a version before that are still there are gone back to at once.
  const waiting = at(cluster.get("ReplicaSet", `${name}-${hash}`), "metadata", "annotations", "scale-down-deadline");
  const known = hash === old["currentPodHash"];
  const next = known ? advanced(spec, status, hash, waiting !== undefined) : begun(spec, status, hash);
  const replicas = Number(spec["replicas"] ?? 1);
  const stable = next["stableRS"];
  if (stable !== old["stableRS"] && typeof old["stableRS"] === "string") {
    // https://argo-rollouts.readthedocs.io/en/stable/features/bluegreen/#scaledowndelayseconds
    cluster.change("ReplicaSet", `${name}-${old["stableRS"]}`, {
      metadata: { annotations: { "scale-down-deadline": "2026-11-21T12:00:30Z" } },
    });
  }
  const { podWeight, ...kept } = next;
  const of = typeof podWeight === "number" ? Math.ceil((podWeight / 100) * replicas) : old["updatedReplicas"];
  const result = { ...kept, replicas, updatedReplicas: stable === hash ? replicas : of };
  // A pass that changes nothing writes nothing.
  if (JSON.stringify(result) !== JSON.stringify(old)) cluster.put({ ...rollout, status: result });
}

// A template that is new begins anew, whatever was asked for before.
function begun(spec: JsonObject, status: JsonObject, hash: string): JsonObject {
  const { abort: _abort, pauseConditions: _pause, controllerPause: _controller, promoteFull: _full, ...kept } = status;
  if (status["stableRS"] === undefined) return { ...kept, stableRS: hash, ...placed(spec, stepsOf(spec).length, hash) };
  return { ...kept, ...placed(spec, hash === status["stableRS"] ? stepsOf(spec).length : 0, null) };
}

function advanced(spec: JsonObject, status: JsonObject, hash: string, back: boolean): JsonObject {
  return at(spec, "strategy", "blueGreen") === undefined
    ? canaryAdvanced(spec, status, hash)
    : blueGreenAdvanced(spec, status, hash, back);
}

function canaryAdvanced(spec: JsonObject, status: JsonObject, hash: string): JsonObject {
  const steps = stepsOf(spec);
  if (status["promoteFull"] === true) return finished(spec, status, hash);
  if (status["stableRS"] === hash) return finished(spec, status, hash);
  if (status["abort"] === true) {
    const { pauseConditions: _pause, controllerPause: _controller, ...kept } = status;
    const traffic = at(spec, "strategy", "canary", "trafficRouting") !== undefined;
    // Without a traffic router the shares are those of the pods, which a pause keeps as they are.
    const back = traffic || spec["paused"] !== true ? weighted(spec, status, 0, hash) : {};
    return { ...kept, ...back, currentStepIndex: 0, message: "RolloutAborted: Rollout aborted update to revision 2" };
  }
  if (spec["paused"] === true) return status;
  const index = Number(status["currentStepIndex"] ?? 0);
  const step = steps[index];
  if (step === undefined) return finished(spec, status, hash);
  if (typeof step["setWeight"] === "number") {
    const weight = step["setWeight"];
    return { ...status, ...weighted(spec, status, weight, hash), currentStepIndex: index + 1 };
  }
  return paused(status, "CanaryPauseStep") ?? goneOn({ ...status, currentStepIndex: index + 1 });
}

function blueGreenAdvanced(spec: JsonObject, status: JsonObject, hash: string, back: boolean): JsonObject {
  const stable = status["stableRS"];
  const active = at(status, "blueGreen", "activeSelector");
  const services = (selector: unknown): JsonObject => ({
    blueGreen: { activeSelector: selector, previewSelector: hash },
  });
  if (stable === hash) return goneOn({ ...status, ...services(hash) });
  if (status["abort"] === true) return spec["paused"] === true ? status : goneOn({ ...status, ...services(stable) });
  if (spec["paused"] === true) return status;
  if (active === hash) {
    const judged = at(spec, "strategy", "blueGreen", "postPromotionAnalysis") !== undefined;
    return judged ? status : { ...status, stableRS: hash };
  }
  const waits = at(spec, "strategy", "blueGreen", "autoPromotionEnabled") === false && !back;
  return (waits ? paused(status, "BlueGreenPause") : null) ?? goneOn({ ...status, ...services(hash) });
}

/** The status with a pause, or as it is while it is paused; null once somebody has let go of it. */
function paused(status: JsonObject, reason: string): JsonObject | null {
  const conditions = status["pauseConditions"];
  if (Array.isArray(conditions) && conditions.length > 0) return status;
  if (status["controllerPause"] === true) return null;
  return { ...status, pauseConditions: [{ reason, startTime: "2026-11-21T12:00:00Z" }], controllerPause: true };
}

function goneOn({ pauseConditions: _conditions, controllerPause: _controller, ...status }: JsonObject): JsonObject {
  return status;
}

function finished(spec: JsonObject, status: JsonObject, hash: string): JsonObject {
  const { promoteFull: _full, abort: _abort, ...kept } = goneOn(status);
  return { ...kept, stableRS: hash, ...placed(spec, stepsOf(spec).length, hash) };
}

/** Where a rollout begins or ends: `stable` has all traffic as such. */
function placed(spec: JsonObject, index: number, stable: string | null): JsonObject {
  if (at(spec, "strategy", "blueGreen") !== undefined) {
    return stable === null ? {} : { blueGreen: { activeSelector: stable, previewSelector: stable } };
  }
  return { currentStepIndex: index, ...weighted(spec, {}, 0, stable ?? "") };
}

function weighted(spec: JsonObject, status: JsonObject, weight: number, hash: string): JsonObject {
  const most = Number(at(spec, "strategy", "canary", "trafficRouting", "maxTrafficWeight") ?? 100);
  if (at(spec, "strategy", "canary", "trafficRouting") === undefined) return { podWeight: weight };
  const stable = { weight: most - weight, podTemplateHash: status["stableRS"] ?? hash };
  return { canary: { weights: { canary: { weight, podTemplateHash: hash }, stable } } };
}

function keepPods(cluster: TestCluster, rollout: JsonObject, hash: string): void {
  const name = `${String(at(rollout, "metadata", "name"))}-${hash}`;
  if (cluster.find("ReplicaSet", name) !== undefined) return;
  const template = at(rollout, "spec", "template");
  const labels = { ...partOf(template, "metadata", "labels"), [HASH]: hash };
  cluster.put({
    apiVersion: "apps/v1",
    kind: "ReplicaSet",
    metadata: {
      name,
      labels,
      ownerReferences: [
        {
          apiVersion: "argoproj.io/v1alpha1",
          kind: KIND,
          name: String(at(rollout, "metadata", "name")),
          uid: String(at(rollout, "metadata", "uid")),
        },
      ],
    },
    spec: {
      selector: { matchLabels: labels },
      template: { ...partOf(template), metadata: { ...partOf(template, "metadata"), labels } },
    },
    status: { replicas: 1, availableReplicas: 1 },
  });
}

export function hashOf(template: unknown): string {
  return createHash("sha256").update(JSON.stringify(template)).digest("hex").slice(0, 10);
}

function stepsOf(spec: JsonObject): readonly JsonObject[] {
  const steps = at(spec, "strategy", "canary", "steps");
  return Array.isArray(steps) ? steps.filter(isObject) : [];
}

function partOf(value: unknown, ...path: readonly string[]): JsonObject {
  const part = at(value, ...path);
  return isObject(part) ? part : {};
}
