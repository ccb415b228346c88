import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { judgeAfterwards } from "./afterwards/decide-afterwards.ts";
import type { Alarm, Mark } from "./alarm.ts";
import { type Call, decisionOf, phaseOf, type Seen } from "./call-watch.ts";
import { isNotBegun } from "./controller/controller-alarms.ts";
import { notMoved } from "./controller/not-moved.ts";
import { inDuration } from "./in-words.ts";
import { lookAlarms } from "./look-alarms.ts";
import { judgeObjective } from "./objectives/judge-objective.ts";
import { coursesOf, type JudgeObjective } from "./objectives/judge-series.ts";
import { seriesRead } from "./objectives/unread.ts";
import { planOf } from "./plan.ts";
import { queueAlarms } from "./queues/queue-alarms.ts";
import type { ObjectiveSeries } from "./series.ts";
import { blindSpots, firstBlind, visibleRatios } from "./steps/blind-spots.ts";
import { progressOf, secondsLeft } from "./steps/step-progress.ts";
import { unheard } from "./steps/unheard.ts";
import type { WatchDecision } from "./watch-decision.ts";
import type { WatchFacts } from "./watch-facts.ts";

/**
 * What a rollout does next: go on, promote, pause or roll back. Pure: the whole course since the release is judged anew at
 * each look, so that a watch that was stopped half-way concludes the same as one that never was. A `judge` that remembers
 * saves the time of it.
 */
export function decideWatch(
  loaded: LoadedPolicy,
  facts: WatchFacts,
  judge: JudgeObjective = judgeObjective,
): WatchDecision {
  const plan = planOf(loaded.policy, facts.grid.intervalSeconds);
  const { until } = facts.grid;
  const read = seriesRead(plan, facts);
  const courses = coursesOf(plan, read, facts, judge);
  const queues = queueAlarms(loaded, facts);
  const marks = marksByInterval(
    [...courses.values()].map(({ alarms }) => alarms),
    queues,
  );
  const inInterval = (interval: number): readonly Mark[] => marks.get(interval) ?? [];
  const ofThisLook = lookAlarms(loaded, plan, facts).map((alarm) => ({ ...alarm, interval: until }));
  const seen: Seen = {
    loaded,
    plan,
    facts,
    standing: [...inInterval(until), ...ofThisLook],
    progress: progressOf(plan, facts.begun, until, (interval) => inInterval(interval).length > 0),
  };
  // Before the rollout has begun, what could be taken back is the release before.
  const recorded = facts.rolledBack !== null;
  const rollBack = !recorded && isNotBegun(facts) ? null : firstRollBack(facts, inInterval, ofThisLook);
  return decisionOf(
    seen,
    rollBack === null
      ? callStep(seen, read)
      : { move: "roll-back", says: `${named(rollBack)}${since(rollBack)}`, finished: true, alarms: [rollBack] },
  );
}

/** What stands in each interval of which anything does. */
function marksByInterval(
  courses: readonly (readonly (readonly Alarm[])[])[],
  queues: readonly (readonly Alarm[])[],
): ReadonlyMap<number, readonly Mark[]> {
  const marks = new Map<number, Mark[]>();
  for (const course of [...courses, queues]) {
    for (let place = 0; place < course.length; place += 1) {
      const alarms = course[place];
      if (alarms === undefined || alarms.length === 0) continue;
      const interval = place + 1;
      const here = marks.get(interval) ?? [];
      marks.set(interval, [...here, ...alarms.map((alarm) => ({ ...alarm, interval }))]);
    }
  }
  return marks;
}

/** Whether the step goes on, is held up, or saw enough. */
function callStep(seen: Seen, read: ReadonlyMap<string, ObjectiveSeries>): Call {
  const { plan, facts, standing, progress } = seen;
  const impatient = progress.passed >= progress.patience;
  const [first] = standing;
  const end = standing.find(({ ends }) => ends === true);
  if (end !== undefined) return { move: "pause", says: named(end), finished: true };
  if (first !== undefined) {
    const waits = impatient ? "; the step took longer than the policy's patience, and waits for a person" : "";
    return { move: "pause", says: `${named(first)}${waits}`, finished: impatient };
  }
  if (progress.watched < progress.needed) {
    return { move: "continue", says: `nothing stands against it; ${inDuration(secondsLeft(plan, progress))} left` };
  }
  const silent = unheard(plan, read, facts.grid, progress);
  const [unseenYet] = silent;
  if (unseenYet !== undefined) return { move: "pause", says: named(unseenYet), finished: impatient, alarms: silent };
  const still = notMoved(facts, progress.share);
  if (still !== null) {
    return impatient
      ? { move: "pause", says: still.says, finished: true, alarms: [still] }
      : { move: "continue", says: still.says };
  }
  if (phaseOf(plan, progress) === "watch") {
    return { move: "continue", says: "released: the watch after the release is over", finished: true };
  }
  // At full traffic there is nothing left to compare with; what earlier steps saw let it come so far.
  const waitsFor = progress.share === 1 ? new Map<string, null>() : firstBlind(plan, read, facts.grid);
  const [spot] = blindSpots(plan, waitsFor, facts.grid);
  if (spot !== undefined && !impatient) {
    return { move: "continue", says: `${named(spot)}; the step takes longer`, visible: waitsFor };
  }
  const visible = visibleRatios(plan, read, facts.grid);
  if (spot !== undefined) {
    return { move: "pause", says: named(spot), finished: true, alarms: blindSpots(plan, visible, facts.grid), visible };
  }
  return progress.step < plan.steps.length - 1
    ? {
        move: "promote",
        says: "the step saw enough, and nothing stands against it",
        begins: progress.step + 1,
        visible,
      }
    : { ...callRelease(seen), visible };
}

/** After the last step: the released system is checked, then watched. */
function callRelease({ loaded, plan, facts }: Seen): Call {
  const { afterwards, grid } = facts;
  const asked = Object.keys(loaded.policy.rollout.afterwards).length > 0;
  if (asked && afterwards === null) {
    return { move: "continue", says: "the last step is done; the release is checked", phase: "afterwards" };
  }
  const { alarms, reasons: checked } = asked ? judgeAfterwards(loaded, afterwards) : { alarms: [], reasons: [] };
  const marks = alarms.map((alarm) => ({ ...alarm, interval: grid.until }));
  const worst = marks.find(({ does }) => does === "roll-back") ?? marks[0];
  if (worst !== undefined) {
    return { move: worst.does, says: worst.says, finished: true, phase: "afterwards", alarms: marks, checked };
  }
  const finished = plan.watchFor === 0;
  const says = finished
    ? "released: every step saw enough, and nothing stands against it"
    : "released; it is watched on";
  return { move: "promote", says, finished, begins: plan.steps.length, phase: "watch", checked };
}

/** The earliest alarm that rolls back: of an earlier look, of any interval since, or of this look. */
function firstRollBack(
  { rolledBack, grid }: WatchFacts,
  inInterval: (interval: number) => readonly Mark[],
  ofThisLook: readonly Mark[],
): Mark | null {
  if (rolledBack !== null) {
    const { interval, says } = rolledBack;
    return { code: "canary.rolled-back", does: "roll-back", path: ["rollout"], says, status: "unmet", interval };
  }
  for (let interval = 1; interval <= grid.until; interval += 1) {
    const found = inInterval(interval).find(({ does }) => does === "roll-back");
    if (found !== undefined) return found;
  }
  return ofThisLook.find(({ does }) => does === "roll-back") ?? null;
}

/** Since when it is so: a look that comes late says the same as a look in time. */
function since({ code, interval }: Mark): string {
  return code === "canary.rolled-back" ? "" : `, at interval ${interval}`;
}

/** What an alarm says, with the objective that it is about; other alarms name theirs. */
function named({ path, says }: Mark): string {
  const [, group, name] = path;
  return group === "objectives" && name !== undefined ? `\`${name}\`: ${says}` : says;
}
