import type { Alarm } from "../alarm.ts";
import { inFigures } from "../in-words.ts";
import type { IntervalJudgement } from "./interval-judge.ts";
import { openCountsJudge } from "./judge-counts.ts";
import { openValuesJudge } from "./judge-values.ts";
import type { ObjectivePlan, RolloutPlan } from "../plan.ts";
import type { ObjectiveSeries, Stretch } from "../series.ts";
import { openStages, type Stage } from "../steps/steps-begun.ts";

/** What the intervals after the release say of one objective. Place 0 is the first of them. */
export type ObjectiveCourse = {
  /** The evidence that the canary is worse than the stable track by more than the margin; null where nothing is compared. */
  readonly evidence: readonly number[] | null;
  /** By interval; empty for most. */
  readonly alarms: readonly (readonly Alarm[])[];
};

/** Judges an objective interval by interval: its laws, and its comparison with the stable track. */
export function judgeObjective(
  plan: RolloutPlan,
  objective: ObjectivePlan,
  series: ObjectiveSeries,
  where: Stretch,
): ObjectiveCourse {
  return openObjectiveJudge(plan, objective, series, where.grid.first)(series, where);
}

/**
 * Opens the judge of an objective, which goes on where it was when it is asked again: for lists that begin as those before
 * did, and steps that began since.
 */
export function openObjectiveJudge(
  plan: RolloutPlan,
  objective: ObjectivePlan,
  opening: ObjectiveSeries,
  first: number,
): (series: ObjectiveSeries, where: Stretch) => ObjectiveCourse {
  const judge = judgeOf(plan, objective, opening, 1 - first);
  const alarmOf = evidenceAlarm(plan, objective);
  const evidence: number[] = [];
  const alarms: (readonly Alarm[])[] = [];
  return (series, { grid, begun }) => {
    const stageOf = openStages(plan, begun);
    // What was judged before is passed over.
    if (alarms.length > 0) stageOf(alarms.length);
    for (let interval = alarms.length + 1; interval <= grid.until; interval += 1) {
      const { found, weight } = judge(series, interval - grid.first, stageOf(interval));
      const compared = weight === null ? null : alarmOf(weight);
      if (weight !== null) evidence.push(weight);
      const all = compared === null ? found : [...found, compared];
      alarms.push(all.length === 0 ? NONE : all);
    }
    return { evidence: series.stable === null ? null : evidence, alarms };
  };
}

const NONE: readonly Alarm[] = [];

function judgeOf(
  plan: RolloutPlan,
  objective: ObjectivePlan,
  opening: ObjectiveSeries,
  before: number,
): (series: ObjectiveSeries, place: number, stage: Stage) => IntervalJudgement {
  if (opening.kind === "counts") {
    const judge = openCountsJudge(plan, objective, opening, before);
    return (series, place, stage) => (series.kind === "counts" ? judge(series, place, stage) : NOTHING);
  }
  const judge = openValuesJudge(plan, objective, opening, before);
  return (series, place, stage) => (series.kind === "value" ? judge(series, place, stage) : NOTHING);
}

// A series of another kind is another objective's: whoever remembers judges opens a new one for it.
const NOTHING: IntervalJudgement = { found: NONE, weight: null };

/** More than this says nothing more. */
const MOST_SHOWN = 1_000_000;

/** What evidence so far says: at the plan's bars it pauses, or rolls back. Measured by simulation, never guaranteed. */
function evidenceAlarm({ bars }: RolloutPlan, { name, tolerate }: ObjectivePlan): (evidence: number) => Alarm | null {
  return (evidence) => {
    if (evidence < bars.pause) return null;
    const isFault = evidence >= bars.rollBack;
    return {
      code: isFault ? "canary.worse" : "canary.seems-worse",
      does: isFault ? "roll-back" : "pause",
      path: ["rollout", "objectives", name],
      says: `the canary is worse than the stable track by more than ${tolerate}x: evidence ${evidence > MOST_SHOWN ? "over a million" : inFigures(Math.floor(evidence))} of ${inFigures(bars.rollBack)}`,
      status: "unmet",
    };
  };
}
