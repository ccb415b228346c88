import type { Reason } from "../decision/reason.ts";
import { verdictOf } from "../decision/verdict.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { gridZeroOf, intervalAfter } from "./grid-zero.ts";
import type { Mark } from "./alarm.ts";
import { type RolloutPlan, shareIn } from "./plan.ts";
import { secondsLeft, type StepProgress } from "./steps/step-progress.ts";
import type { WatchDecision, WatchMove, WatchPhase } from "./watch-decision.ts";
import type { WatchFacts } from "./watch-facts.ts";
import { alarmReasons, calmReasons, progressReason } from "./watch-reasons.ts";

/** What a look at a rollout has to go by. */
export type Seen = {
  readonly loaded: LoadedPolicy;
  readonly plan: RolloutPlan;
  readonly facts: WatchFacts;
  /** What stands against going on now. */
  readonly standing: readonly Mark[];
  readonly progress: StepProgress;
};

/** What is decided, before it is put in words for people and machines. */
export type Call = {
  readonly move: WatchMove;
  readonly says: string;
  readonly finished?: boolean;
  /** The step that begins. */
  readonly begins?: number;
  readonly phase?: WatchPhase;
  /** What it was decided by, besides what stands now. */
  readonly alarms?: readonly Mark[];
  /** What the validation after the release found. */
  readonly checked?: readonly Reason[];
  /** The smallest difference that each objective's traffic could have shown, where it was asked for. */
  readonly visible?: ReadonlyMap<string, number | null>;
};

/** The decision that a call comes to, with its reasons. */
export function decisionOf({ loaded, plan, facts, progress, standing }: Seen, call: Call): WatchDecision {
  const { move, says, finished = false, begins = null, alarms = [], checked = [], visible = NOBODY_ASKED } = call;
  const { until, intervalSeconds } = facts.grid;
  const step = begins ?? progress.step;
  const shown = uniqueMarks([...alarms, ...standing]);
  // The checks of the validation have reasons of their own.
  const besidesChecks = shown.filter(({ path }) => path[1] !== "afterwards");
  const reasons = [
    progressReason(loaded, plan, progress, move),
    ...alarmReasons(loaded, besidesChecks, { finished }),
    ...calmReasons(loaded, plan, facts, { alarms: shown, visible }),
    ...checked,
  ];
  const zero = gridZeroOf(facts.watch.releasedAt, intervalSeconds);
  const fromNow = intervalAfter(facts.watch.now, facts.watch.releasedAt, intervalSeconds);
  const next = (zero + (until + 1) * intervalSeconds + plan.settleSeconds) * 1000;
  return {
    verdict: verdictOf(reasons),
    move,
    reasons,
    says,
    interval: until,
    phase: call.phase ?? phaseOf(plan, progress),
    step,
    share: move === "roll-back" ? 0 : shareIn(plan, step),
    begins: begins === null ? null : { step: begins, from: Math.max(until + 1, fromNow) },
    finished,
    secondsLeft: finished || move === "pause" || move === "roll-back" ? null : secondsLeft(plan, progress, begins),
    next: finished ? null : new Date(next).toISOString(),
    alarms: shown,
  };
}

/** Where a rollout is by its progress: what the validation is about is for its caller to say. */
export function phaseOf(plan: RolloutPlan, { step }: StepProgress): WatchPhase {
  return step < plan.steps.length ? "steps" : "watch";
}

const NOBODY_ASKED: ReadonlyMap<string, number | null> = new Map();

function uniqueMarks(marks: readonly Mark[]): readonly Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ code, path, says }) => {
    const key = JSON.stringify([code, path, says]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
