import { type RolloutPlan, shareIn } from "../plan.ts";
import type { Begun } from "../series.ts";

/** Where an interval lies: in which step, whether the step begins with it, and whether the canary has all traffic. */
export type Stage = { readonly step: number; readonly begins: boolean; readonly allTraffic: boolean };

/** Answers for intervals in rising order, from the first after the release on. */
export function openStages(plan: RolloutPlan, begun: readonly Begun[]): (interval: number) => Stage {
  let place = -1;
  return (interval) => {
    let begins = false;
    for (let next = begun[place + 1]; next !== undefined && next.from <= interval; next = begun[place + 1]) {
      place += 1;
      begins = true;
    }
    const step = begun[place]?.step ?? 0;
    return { step, begins, allTraffic: shareIn(plan, step) === 1 };
  };
}

/** The steps as they begin where nothing holds them up: one window after the other. */
export function begunOnSchedule(plan: RolloutPlan): readonly Begun[] {
  return [...plan.steps.keys()].map((step) => ({ step, from: 1 + step * plan.window }));
}
