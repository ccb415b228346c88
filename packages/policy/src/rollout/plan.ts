import { secondsOf } from "../schema/duration.ts";
import { factorOf, shareOf } from "../schema/measures.ts";
import type { Policy } from "../schema/policy.ts";

/** A step of the rollout: the share of the traffic that the canary has, 0 to 1. */
export type Step = { readonly share: number };

/** What of an objective is judged by, in shares (0 to 1) and factors. */
export type ObjectivePlan = {
  readonly name: string;
  /** The share of bad events that is still good; null for a value. */
  readonly budget: number | null;
  readonly below: number | null;
  readonly above: number | null;
  /** The margin: so many times the stable track is no fault. */
  readonly tolerate: number;
  /** The fault that must have been visible, as a multiple of the stable track. */
  readonly detect: number;
  /** The 5% law: the share above which the rollout is rolled back; null where it does not hold. */
  readonly rollBackAbove: number | null;
  readonly critical: boolean;
};

/** A rollout as the policy describes it, in the units of the grid: intervals, seconds, shares. */
export type RolloutPlan = {
  readonly strategy: "canary" | "blue-green";
  readonly steps: readonly Step[];
  readonly intervalSeconds: number;
  readonly settleSeconds: number;
  /** How many intervals a step is watched at least. */
  readonly window: number;
  /** How many intervals a step may take in all, with its pauses. */
  readonly patience: number;
  /** How many intervals the release is watched after its last step. */
  readonly watchFor: number;
  /** How many intervals the 15 minutes of the 5% law are. */
  readonly lawWindow: number;
  readonly guards: { readonly requests: number; readonly bad: number; readonly intervals: number };
  /** How many intervals in a row may lack a sample before that is no data. */
  readonly gaps: number;
  /** After how many intervals without data a critical objective rolls back; null for never. */
  readonly rollBackWithoutData: number | null;
  /** Evidence of the comparison at which the rollout is rolled back, and at which it pauses. */
  readonly bars: { readonly rollBack: number; readonly pause: number };
  readonly objectives: readonly ObjectivePlan[];
};

/** The share of bad events that the law calls too many where the policy names no other. */
const LAW_SHARE = 0.05;
const LAW_SECONDS = 15 * 60;
/** An e-value of 20 is what a p-value of 5% would be: enough to stop and look. */
const PAUSE_BAR = 20;

/** The canary's share of the traffic in a step. What comes after the last one is the watch of the release, which has all of it. */
export function shareIn({ steps }: Pick<RolloutPlan, "steps">, step: number): number {
  return steps[step]?.share ?? 1;
}

/** Reads a rollout's plan off the policy. `intervalSeconds` where the data have a grid of their own. */
export function planOf(
  { rollout }: Pick<Policy, "rollout">,
  intervalSeconds: number = secondsOf(rollout.interval),
): RolloutPlan {
  const intervals = (seconds: number): number => Math.max(1, Math.ceil(seconds / intervalSeconds));
  const window = secondsOf(rollout.window);
  const objectives = Object.entries(rollout.objectives).map(([name, one]): ObjectivePlan => {
    const { budget, below, above, tolerate, detect, critical } = one;
    const named = one["roll-back-above"];
    const byDefault = one.bad === undefined ? null : LAW_SHARE;
    return {
      name,
      budget: budget === undefined ? null : shareOf(budget),
      below: below ?? null,
      above: above ?? null,
      tolerate: factorOf(tolerate),
      detect: factorOf(detect),
      rollBackAbove: named === undefined ? byDefault : shareOf(named),
      critical,
    };
  });
  const unread = /^roll-back after (.+)$/.exec(rollout["no-data"])?.[1];
  // All objectives together may raise so many false alarms (Bonferroni).
  const rollBack = Math.max(1, objectives.length) / shareOf(rollout["false-alarms"]);
  return {
    strategy: rollout.strategy,
    steps:
      rollout.strategy === "blue-green"
        ? [{ share: 0 }, { share: 1 }]
        : rollout.steps.map((step) => ({ share: shareOf(step) })),
    intervalSeconds,
    settleSeconds: secondsOf(rollout.settle),
    window: intervals(window),
    patience: intervals(rollout.patience === undefined ? 4 * window : secondsOf(rollout.patience)),
    watchFor: Math.ceil(secondsOf(rollout["watch-for"]) / intervalSeconds),
    lawWindow: intervals(LAW_SECONDS),
    guards: rollout.guards,
    gaps: rollout.gaps,
    rollBackWithoutData: unread === undefined ? null : intervals(secondsOf(unread)),
    // What is enough to roll back never waits for what is enough to pause.
    bars: { rollBack, pause: Math.min(PAUSE_BAR, rollBack) },
    objectives,
  };
}
