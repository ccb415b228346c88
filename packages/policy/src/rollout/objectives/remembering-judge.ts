import type { SeriesOf } from "./interval-judge.ts";
import { type ObjectiveCourse, openObjectiveJudge } from "./judge-objective.ts";
import type { JudgeObjective } from "./judge-series.ts";
import type { RolloutPlan } from "../plan.ts";
import type { Begun, Counts, ObjectiveSeries, Stretch } from "../series.ts";

/**
 * A judge that remembers what it judged: where a watch looks again, and the lists begin as they did, only what is new is judged.
 * It answers as `judgeObjective` does; where anything before has changed, it begins anew.
 */
export function openRememberingJudge(): JudgeObjective {
  const remembered = new Map<string, Remembered>();
  const rulesOf = openRules();
  return (plan, objective, series, where) => {
    const key = `${rulesOf(plan)} ${JSON.stringify(objective)}`;
    const before = remembered.get(objective.name);
    const goesOn = before !== undefined && before.key === key && continues(before, series, where);
    const judge = goesOn ? before.judge : openObjectiveJudge(plan, objective, series, where.grid.first);
    remembered.set(objective.name, { key, judge, series, where });
    return judge(series, where);
  };
}

/** What of a plan holds for all its objectives, as text: written once for all of them. */
function openRules(): (plan: RolloutPlan) => string {
  let last: { readonly plan: RolloutPlan; readonly text: string } | null = null;
  return (plan) => {
    if (last?.plan !== plan) {
      const { objectives: _, ...rules } = plan;
      last = { plan, text: JSON.stringify(rules) };
    }
    return last.text;
  };
}

type Remembered = {
  readonly key: string;
  readonly judge: (series: ObjectiveSeries, where: Stretch) => ObjectiveCourse;
  readonly series: ObjectiveSeries;
  readonly where: Stretch;
};

function continues({ series: before, where }: Remembered, now: ObjectiveSeries, { grid, begun }: Stretch): boolean {
  const { first, until } = where.grid;
  return (
    grid.first === first &&
    grid.until >= until &&
    sameSteps(where.begun, begun, until) &&
    (before.kind === "counts"
      ? now.kind === "counts" && sameCounts(before, now)
      : now.kind === "value" && sameValues(before, now))
  );
}

/** Whether the same steps had begun by an interval. */
function sameSteps(before: readonly Begun[], now: readonly Begun[], until: number): boolean {
  const newest = Math.max(before.length, now.length);
  for (let place = 0; place < newest; place += 1) {
    const [then, since] = [begunBy(before[place], until), begunBy(now[place], until)];
    if (then?.step !== since?.step || then?.from !== since?.from) return false;
  }
  return true;
}

function begunBy(one: Begun | undefined, until: number): Begun | undefined {
  return one !== undefined && one.from <= until ? one : undefined;
}

function sameCounts(before: SeriesOf<"counts">, now: SeriesOf<"counts">): boolean {
  return (
    before.edges.length === now.edges.length &&
    beginsAs(now.canary, before.canary, isSame) &&
    beginsAs(now.stable, before.stable, isSame) &&
    before.edges.every((edge, i) => {
      const other = now.edges[i];
      return (
        other !== undefined &&
        other.le === edge.le &&
        beginsAs(other.canary, edge.canary, isSame) &&
        beginsAs(other.stable, edge.stable, isSame)
      );
    })
  );
}

function sameValues(before: SeriesOf<"value">, now: SeriesOf<"value">): boolean {
  return beginsAs(now.canary, before.canary, Object.is) && beginsAs(now.stable, before.stable, Object.is);
}

function beginsAs<T>(now: readonly T[] | null, before: readonly T[] | null, same: (a: T, b: T) => boolean): boolean {
  if (now === null || before === null) return now === before;
  if (now.length < before.length) return false;
  // By place: in a watch of an hour pairs of an iterator come to a gigabyte of garbage.
  for (let place = 0; place < before.length; place += 1) {
    const one = before[place];
    const other = now[place];
    if (one === undefined || other === undefined || !same(one, other)) return false;
  }
  return true;
}

function isSame(one: Counts | null, other: Counts | null): boolean {
  return one === null || other === null ? one === other : one.bad === other.bad && one.total === other.total;
}
