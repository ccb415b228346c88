import * as z from "zod";

const Step = z.looseObject({
  setWeight: z.number().int().nullish(),
  pause: z.object({ duration: z.union([z.string(), z.number()]).nullish() }).nullish(),
});

// The value of a label.
const Hash = z.string().max(63);
const Weight = z.object({ weight: z.number() });

/** What we read of a Rollout: https://argo-rollouts.readthedocs.io/en/stable/features/specification/ */
export const RolloutSchema = z.object({
  metadata: z.object({
    uid: z.string().default(""),
    resourceVersion: z.string(),
    generation: z.number().int().default(0),
    annotations: z.record(z.string(), z.string()).nullish(),
  }),
  spec: z.object({
    paused: z.boolean().nullish(),
    workloadRef: z.unknown().optional(),
    strategy: z.object({
      canary: z
        .object({
          steps: z.array(Step).nullish(),
          trafficRouting: z.object({ maxTrafficWeight: z.number().positive().nullish() }).nullish(),
        })
        .nullish(),
      blueGreen: z.object({ autoPromotionEnabled: z.boolean().nullish() }).nullish(),
    }),
  }),
  status: z
    .object({
      abort: z.boolean().nullish(),
      pauseConditions: z.array(z.object({ reason: z.string() })).nullish(),
      controllerPause: z.boolean().nullish(),
      currentPodHash: Hash.nullish(),
      stableRS: Hash.nullish(),
      currentStepIndex: z.number().int().nullish(),
      observedGeneration: z.string().nullish(),
      workloadObservedGeneration: z.string().nullish(),
      promoteFull: z.boolean().nullish(),
      message: z.string().nullish(),
      replicas: z.number().nonnegative().nullish(),
      updatedReplicas: z.number().nonnegative().nullish(),
      canary: z.object({ weights: z.object({ canary: Weight, stable: Weight }).nullish() }).nullish(),
      blueGreen: z.object({ activeSelector: z.string().nullish() }).nullish(),
    })
    .default({}),
});
export type Rollout = z.infer<typeof RolloutSchema>;

/** The annotation of a pause that is ours; its value is the revision that it was for. */
export const PAUSED_BY_US = "signalbox/paused";
/** The revision that we went back from after Argo had finished it. */
export const WENT_BACK_FROM = "signalbox/went-back-from";
const STABLE_BEFORE = "signalbox/stable-before";

/**
 * Which revision is stable while this one is rolled out, to be remembered: Argo forgets it once it has finished, and the
 * revision with the next lower number, which `kubectl argo rollouts undo` takes, may be one that was aborted. Null where
 * it is remembered.
 */
export function toRemember({ metadata, status }: Rollout): Readonly<Record<string, string>> | null {
  const value = `${status.currentPodHash ?? ""} ${status.stableRS ?? ""}`;
  return metadata.annotations?.[STABLE_BEFORE] === value ? null : { [STABLE_BEFORE]: value };
}

/** The revision that was stable before what is rolled out; null where nobody remembers. */
export function stableBefore({ metadata, status }: Rollout): string | null {
  const [revision, stable] = (metadata.annotations?.[STABLE_BEFORE] ?? "").split(" ");
  return revision === status.currentPodHash ? nonEmpty(stable) : null;
}

/** The pod template's hash of what is rolled out; null before Argo has looked at it. */
export function revisionOf({ status }: Rollout): string | null {
  return nonEmpty(status.currentPodHash);
}

/** Whether what is rolled out is the stable track: also so before a rollout has begun. */
export function isFinished(rollout: Rollout): boolean {
  const stable = nonEmpty(rollout.status.stableRS);
  return stable !== null && stable === revisionOf(rollout);
}

/** Whether Argo's controller has looked at the object as it is now; older status speaks of an older spec. */
export function isObserved({ metadata, status }: Rollout): boolean {
  const seen = Number(status.observedGeneration ?? Number.NaN);
  // Before version 0.10 it was a hash, of which nothing can be said; it may be all digits.
  const spec = Number.isNaN(seen) ? nonEmpty(status.observedGeneration) !== null : seen >= metadata.generation;
  const workload = metadata.annotations?.["rollout.argoproj.io/workload-generation"];
  return spec && (workload === undefined || workload === status.workloadObservedGeneration);
}

/** Whether somebody has let go of a pause and Argo has not yet seen it (`IsUnpausing` of Argo's own plugin). */
export function isUnpausing({ status }: Rollout): boolean {
  return status.controllerPause === true && (status.pauseConditions ?? []).length === 0;
}

export function isPausedFor({ status }: Rollout, reason: "CanaryPauseStep" | "BlueGreenPause"): boolean {
  return (status.pauseConditions ?? []).some((condition) => condition.reason === reason);
}

/** Whether Argo's own analysis could not tell: it waits for a person, whatever else it waits for (argo-rollouts#3850). */
export function isInconclusive({ status }: Rollout): boolean {
  return (status.pauseConditions ?? []).some(({ reason }) => reason.startsWith("Inconclusive"));
}

/** The share of the traffic on what is rolled out. */
export function shareOf(rollout: Rollout): number {
  const { spec, status } = rollout;
  if (spec.strategy.blueGreen) return nonEmpty(status.blueGreen?.activeSelector) === revisionOf(rollout) ? 1 : 0;
  // Once it is the stable track a traffic router sends it all as such, and the canary's weight is 0.
  if (isFinished(rollout)) return 1;
  const weights = status.canary?.weights;
  if (weights) return Math.min(1, weights.canary.weight / mostWeight(rollout));
  const { replicas = 0, updatedReplicas = 0 } = status;
  return replicas === null || replicas === 0 ? 0 : Math.min(1, (updatedReplicas ?? 0) / replicas);
}

/** The weight that is all traffic. */
export function mostWeight({ spec }: Rollout): number {
  return spec.strategy.canary?.trafficRouting?.maxTrafficWeight ?? 100;
}

function nonEmpty(text: string | null | undefined): string | null {
  return text === undefined || text === null || text === "" ? null : text;
}
