import type { Alarm, Mark } from "../alarm.ts";
import { judgeObjective, type ObjectiveCourse } from "./judge-objective.ts";
import type { ObjectivePlan, RolloutPlan } from "../plan.ts";
import type { ObjectiveSeries, Stretch } from "../series.ts";

/** What a stretch of a rollout shows of all its objectives. */
export type JudgedSeries = {
  readonly courses: Courses;
  readonly firstPause: Mark | null;
  readonly firstRollBack: Mark | null;
};

/** What each objective's intervals say, by its name. */
type Courses = ReadonlyMap<string, ObjectiveCourse>;

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
export function coursesOf(
  plan: RolloutPlan,
  series: ReadonlyMap<string, ObjectiveSeries>,
  where: Stretch,
  judge: JudgeObjective,
): Courses {
  const courses = new Map<string, ObjectiveCourse>();
  for (const objective of plan.objectives) {
    const one = series.get(objective.name);
    if (one !== undefined) courses.set(objective.name, judge(plan, objective, one, where));
  }
  return courses;
}

/** Judges every interval in one go, and says when the first of them would have paused the rollout or rolled it back. */
export function judgeSeries(
  plan: RolloutPlan,
  series: ReadonlyMap<string, ObjectiveSeries>,
  where: Stretch,
): JudgedSeries {
  const courses = coursesOf(plan, series, where, judgeObjective);
  return { courses, firstPause: firstOf(courses, "pause"), firstRollBack: firstOf(courses, "roll-back") };
}

/** The earliest alarm that does so; of one interval, that of the plan's first objective. */
export function firstOf(courses: Courses, does: Alarm["does"]): Mark | null {
  let first: Mark | null = null;
  for (const { alarms } of courses.values()) {
    const place = alarms.findIndex((some) => some.some((alarm) => alarm.does === does));
    const alarm = alarms[place]?.find((one) => one.does === does);
    if (alarm !== undefined && (first === null || place + 1 < first.interval))
      first = { ...alarm, interval: place + 1 };
  }
  return first;
}
