import type { Alarm } from "../alarm.ts";
import { judgeObjective, type ObjectiveCourse } from "./judge-objective.ts";
import type { ObjectivePlan, RolloutPlan } from "../plan.ts";
import type { ObjectiveSeries, Stretch } from "../series.ts";

/** An alarm, and the interval in which it fell. */
export type Mark = Alarm & { readonly interval: number };

/** What a stretch of a rollout shows of all its objectives. */
export type JudgedSeries = {
  readonly courses: ReadonlyMap<string, ObjectiveCourse>;
  readonly firstPause: Mark | null;
  readonly firstRollBack: Mark | null;
};

/** Judges one objective over a stretch of a rollout. */
export type JudgeObjective = (
  plan: RolloutPlan,
  objective: ObjectivePlan,
  series: ObjectiveSeries,
  where: Stretch,
) => ObjectiveCourse;

/**
 * Judges every interval after the release up to `grid.until`. The same lists give the same answer, whether they were read
 * in one go or piece by piece. Objectives of the plan that have no series are left to the caller: nobody could read them.
 */
export function judgeSeries(
  plan: RolloutPlan,
  series: ReadonlyMap<string, ObjectiveSeries>,
  where: Stretch,
  judge: JudgeObjective = judgeObjective,
): JudgedSeries {
  const courses = new Map<string, ObjectiveCourse>();
  for (const objective of plan.objectives) {
    const one = series.get(objective.name);
    if (one !== undefined) courses.set(objective.name, judge(plan, objective, one, where));
  }
  const all = [...courses.values()];
  return { courses, firstPause: firstOf(all, "pause"), firstRollBack: firstOf(all, "roll-back") };
}

function firstOf(courses: readonly ObjectiveCourse[], does: Alarm["does"]): Mark | null {
  let first: Mark | null = null;
  for (const { alarms } of courses) {
    const place = alarms.findIndex((some) => some.some((alarm) => alarm.does === does));
    const alarm = alarms[place]?.find((one) => one.does === does);
    if (alarm !== undefined && (first === null || place + 1 < first.interval))
      first = { ...alarm, interval: place + 1 };
  }
  return first;
}
