import type { JsonObject } from "../test-patch.ts";

/** The steps of the policy, as Argo writes them. */
export const STEPS: readonly JsonObject[] = [
  { setWeight: 5 },
  { pause: {} },
  { setWeight: 25 },
  { pause: {} },
  { setWeight: 100 },
  { pause: {} },
];

const ROUTER = { nginx: { stableIngress: "crm" } };

/** A Rollout whose pods have an image of this version, for tests. */
export function rolloutOf(version: string, strategy: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Rollout",
    metadata: { name: "crm" },
    spec: {
      replicas: 10,
      selector: { matchLabels: { app: "crm" } },
      template: templateOf(version),
      strategy,
      ...more,
    },
  };
}

export function templateOf(version: string): JsonObject {
  return {
    metadata: { labels: { app: "crm" } },
    spec: { containers: [{ name: "crm", image: `registry.example/crm:${version}` }] },
  };
}

export function canary(steps: readonly JsonObject[] = STEPS, more: JsonObject = {}): JsonObject {
  return { canary: { canaryService: "crm-canary", stableService: "crm", trafficRouting: ROUTER, steps, ...more } };
}

export function blueGreen(more: JsonObject = {}): JsonObject {
  return {
    blueGreen: { activeService: "crm", previewService: "crm-preview", autoPromotionEnabled: false, ...more },
  };
}
