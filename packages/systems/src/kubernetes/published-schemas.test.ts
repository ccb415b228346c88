import { expect } from "@jest/globals";
import { whereInstalled } from "../contracts/cases/where-installed.ts";
import { misfitsOf, type PublishedKind, schemasInstalled } from "./published-schemas.ts";

const tested = whereInstalled("tools/install (schemas)", schemasInstalled);

const metadata = { name: "crm", namespace: "shop" };
const cases: readonly { name: string; kind: PublishedKind; object: object; misfit: RegExp | null }[] = [
  {
    name: "a PrometheusRule with a rule fits",
    kind: "PrometheusRule",
    object: {
      apiVersion: "monitoring.coreos.com/v1",
      kind: "PrometheusRule",
      metadata,
      spec: { groups: [{ name: "crm", rules: [{ alert: "Errors", expr: "vector(1)", for: "1m" }] }] },
    },
    misfit: null,
  },
  {
    name: "a key that nobody described does not",
    kind: "PrometheusRule",
    object: {
      apiVersion: "monitoring.coreos.com/v1",
      kind: "PrometheusRule",
      metadata,
      spec: { groups: [{ name: "crm", rules: [{ alarm: "Errors", expr: "vector(1)" }] }] },
    },
    misfit: /additional properties.*alarm/,
  },
  {
    name: "a version that is not published does not",
    kind: "AnalysisTemplate",
    object: { apiVersion: "argoproj.io/v1", kind: "AnalysisTemplate", metadata, spec: { metrics: [] } },
    misfit: /apiVersion must be equal/,
  },
  {
    name: "an AnalysisTemplate with a query of Prometheus fits",
    kind: "AnalysisTemplate",
    object: {
      apiVersion: "argoproj.io/v1alpha1",
      kind: "AnalysisTemplate",
      metadata,
      spec: {
        args: [{ name: "track", value: "canary" }],
        metrics: [
          {
            name: "errors",
            interval: "30s",
            failureLimit: 3,
            successCondition: "result[0] < 0.01",
            provider: { prometheus: { address: "http://prometheus", query: "vector(0)" } },
          },
        ],
      },
    },
    misfit: null,
  },
  {
    name: "a number where a text belongs does not",
    kind: "HorizontalPodAutoscaler",
    object: {
      apiVersion: "autoscaling/v2",
      kind: "HorizontalPodAutoscaler",
      metadata,
      spec: { maxReplicas: 3, scaleTargetRef: { kind: "Deployment", name: 7 } },
    },
    misfit: /scaleTargetRef\/name must be string/,
  },
];

for (const { name, kind, object, misfit } of cases) {
  tested(`needs tools/install: ${name}`, () => {
    const misfits = misfitsOf(kind, object).join("\n");
    if (misfit === null) expect(misfits).toBe("");
    else expect(misfits).toMatch(misfit);
  });
}
