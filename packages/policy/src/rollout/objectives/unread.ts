import type { Alarm } from "../alarm.ts";
import { withoutData } from "../laws/no-data.ts";
import type { RolloutPlan } from "../plan.ts";
import type { ObjectiveSeries } from "../series.ts";
import type { WatchFacts } from "../watch-facts.ts";

/** The series of those objectives that could be read. */
export function seriesRead(plan: RolloutPlan, { objectives }: WatchFacts): ReadonlyMap<string, ObjectiveSeries> {
  const read = new Map<string, ObjectiveSeries>();
  for (const { name } of plan.objectives) {
    const one = Object.hasOwn(objectives, name) ? objectives[name] : undefined;
    if (one?.known === true) read.set(name, one.value);
  }
  return read;
}

/** What could not be read at this look pauses at once; a critical objective may roll back once that lasts too long. */
export function unreadAlarms(plan: RolloutPlan, { objectives, lastRead, grid }: WatchFacts): readonly Alarm[] {
  return plan.objectives.flatMap((objective) => {
    const one = Object.hasOwn(objectives, objective.name) ? objectives[objective.name] : undefined;
    if (one?.known === true) return [];
    const lasting = withoutData(plan, objective, grid.until - lastReadOf(objective.name, lastRead, grid.until));
    if (lasting.does === "roll-back") return [lasting];
    const path = ["rollout", "objectives", objective.name];
    if (one === undefined) {
      const says = "it cannot be read: nobody asked for it";
      return [{ code: "canary.not-gathered", does: "pause", path, says, status: "unknown" }];
    }
    const says = `it cannot be read: ${one.says}`;
    const ends = LASTING.has(one.code) ? ({ ends: true } as const) : {};
    return [{ code: one.code, does: "pause", path, says, status: "unknown", next: one.next, ...ends }];
  });
}

/** What no later look of the same run could find otherwise. */
const LASTING: ReadonlySet<string> = new Set(["canary.variable-missing", "canary.not-asked-for"]);

/**
 * The newest interval before an objective's silence. Where no earlier look was met with it, it begins with this one: how long
 * nobody looked is not how long nothing could be read.
 */
export function lastReadOf(name: string, lastRead: WatchFacts["lastRead"], until: number): number {
  return (Object.hasOwn(lastRead, name) ? lastRead[name] : undefined) ?? Math.max(0, until - 1);
}
