import * as z from "zod";

/** What we read of a Deployment. */
export const DeploymentSchema = z.object({
  metadata: z.object({
    name: z.string(),
    resourceVersion: z.string(),
    generation: z.number().int().default(0),
    annotations: z.record(z.string(), z.string()).nullish(),
  }),
  spec: z.object({ replicas: z.number().int().nonnegative().default(1) }),
  status: z
    .object({
      observedGeneration: z.number().int().default(0),
      replicas: z.number().int().nonnegative().default(0),
      availableReplicas: z.number().int().nonnegative().default(0),
    })
    .prefault({}),
});
export type Deployment = z.infer<typeof DeploymentSchema>;

/** The two tracks. */
export type DeploymentPair = { readonly stable: Deployment; readonly canary: Deployment };

/** How many replicas the two have together while they are being moved: in between there are more. */
export const TOTAL = "signalbox/replicas";

/** The canary's revision, as the controller of Deployments counts it; it stays the same while it is scaled. */
export function revisionOf({ canary }: DeploymentPair): string | null {
  const revision = canary.metadata.annotations?.["deployment.kubernetes.io/revision"] ?? "";
  return /^\d{1,19}$/.test(revision) ? revision : null;
}

/** The share of the replicas that take requests. */
export function shareOf({ stable, canary }: DeploymentPair): number {
  const all = stable.status.availableReplicas + canary.status.availableReplicas;
  return all === 0 ? 0 : canary.status.availableReplicas / all;
}

export function isMarked({ stable }: DeploymentPair): boolean {
  return stable.metadata.annotations?.[TOTAL] !== undefined;
}

/**
 * The total that is written down, where a move is under way. While one is, there are at least so many and at most twice
 * as many: another number was written for other replicas, which somebody has scaled since.
 */
export function markedTotal({ stable, canary }: DeploymentPair): number | null {
  const mark = stable.metadata.annotations?.[TOTAL] ?? "";
  const total = /^[1-9]\d{0,6}$/.test(mark) ? Number(mark) : 0;
  const all = stable.spec.replicas + canary.spec.replicas;
  return total > 0 && total <= all && all <= 2 * total ? total : null;
}

/** How many replicas the canary has of a total: at least one while it has a share, and not all before it has all. */
export function replicasFor(share: number, total: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return total;
  return Math.min(Math.max(1, Math.round(share * total)), Math.max(1, total - 1));
}

/** Whether all of its replicas are there and take requests. */
export function isUp({ metadata, spec, status }: Deployment): boolean {
  return status.observedGeneration >= metadata.generation && status.availableReplicas >= spec.replicas;
}
