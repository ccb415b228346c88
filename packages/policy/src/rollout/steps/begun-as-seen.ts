import type { RolloutPlan } from "../plan.ts";
import type { Begun, Grid, ObjectiveSeries } from "../series.ts";
import { firstBlind } from "./blind-spots.ts";
import { begunOnSchedule } from "./steps-begun.ts";

/**
 * The steps of a rollout of the past as they would have begun: one window after the other, up to the first that could not have
 * seen enough to go on. A watch would have stayed in it.
 */
export function begunAsSeen(
  plan: RolloutPlan,
  read: ReadonlyMap<string, ObjectiveSeries>,
  grid: Grid,
): readonly Begun[] {
  const begun: Begun[] = [];
  for (const next of begunOnSchedule(plan)) {
    const isBlind = next.step > 0 && firstBlind(plan, read, { ...grid, until: next.from - 1 }).size > 0;
    if (isBlind || next.from > grid.until) break;
    begun.push(next);
  }
  return begun;
}
