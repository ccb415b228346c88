import { type RolloutPlan, shareIn } from "../plan.ts";
import type { Begun } from "../series.ts";

/** How far the step is that a rollout is in. */
export type StepProgress = {
  /** Its place in the plan; one beyond the last is the watch after the release. */
  readonly step: number;
  /** Its share of the traffic. */
  readonly share: number;
  /** How many of its intervals passed without a pause, of how many that are needed. */
  readonly watched: number;
  readonly needed: number;
  /** How many of its intervals passed at all, of how many that it may take. */
  readonly passed: number;
  readonly patience: number;
};

/** `pausedIn`: whether an alarm held the rollout up in an interval. */
export function progressOf(
  plan: RolloutPlan,
  begun: readonly Begun[],
  until: number,
  pausedIn: (interval: number) => boolean,
): StepProgress {
  const { step, from } = begun.at(-1) ?? { step: 0, from: 1 };
  const afterwards = step >= plan.steps.length;
  let watched = 0;
  for (let interval = Math.max(1, from); interval <= until; interval += 1) if (!pausedIn(interval)) watched += 1;
  return {
    step,
    share: shareIn(plan, step),
    watched,
    needed: neededIn(plan, step),
    passed: Math.max(0, until - from + 1),
    // The watch after the release has its own length.
    patience: afterwards ? Math.max(plan.patience, plan.watchFor + plan.patience) : plan.patience,
  };
}

/** How many intervals a step is watched at least. */
function neededIn(plan: RolloutPlan, step: number): number {
  return step < plan.steps.length ? plan.window : plan.watchFor;
}

/** How many seconds it takes at least until a rollout goes on: those of the step that it is in, or of one that begins. */
export function secondsLeft(
  plan: RolloutPlan,
  { watched, needed }: StepProgress,
  begins: number | null = null,
): number {
  const left = begins === null ? Math.max(0, needed - watched) : neededIn(plan, begins);
  return left * plan.intervalSeconds;
}
