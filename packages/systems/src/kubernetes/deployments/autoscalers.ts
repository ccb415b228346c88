import * as z from "zod";
import { type Answer, known } from "../../answer.ts";
import type { Kubernetes } from "../kubernetes.ts";
import { quoted } from "../quoted.ts";
import type { Course } from "../steer.ts";

const AutoscalersSchema = z.object({
  items: z.array(
    z.object({
      metadata: z.object({ name: z.string() }),
      spec: z.object({ scaleTargetRef: z.object({ kind: z.string(), name: z.string() }) }),
    }),
  ),
});

/** An autoscaler and the Deployment that it scales. */
export type Autoscaler = { readonly name: string; readonly scales: string };

/** The autoscalers that scale one of these Deployments. */
export async function autoscalersOf(
  kubernetes: Kubernetes,
  namespace: string,
  deployments: readonly string[],
  signal: AbortSignal,
): Promise<Answer<readonly Autoscaler[]>> {
  const found = await kubernetes.read(
    {
      group: "autoscaling",
      version: "v2",
      plural: "horizontalpodautoscalers",
      kind: "HorizontalPodAutoscaler",
      namespace,
      name: null,
    },
    AutoscalersSchema,
    signal,
  );
  if (!found.known) return found;
  const scaling = found.value.items.map(({ metadata, spec }) => ({ name: metadata.name, of: spec.scaleTargetRef }));
  return known(
    scaling
      .filter(({ of }) => of.kind === "Deployment" && deployments.includes(of.name))
      .map(({ name, of }) => ({ name, scales: of.name })),
  );
}

/** Why shares cannot be made of replicas that something else counts. */
export function scaledByAnother({ name, scales }: Autoscaler): Course {
  return {
    kind: "blocked",
    says: `HorizontalPodAutoscaler ${quoted(name)} scales Deployment ${quoted(scales)}: it would undo every share`,
    next: "remove it while a release is under way, or share the traffic by `http-route`, which leaves replicas alone",
  };
}
