import { type RolloutPlan, shareIn } from "../plan.ts";
import type { Begun } from "../series.ts";

/** Where an interval lies: in which step, and whether the step begins with it. */
export type Stage = {
  readonly step: number;
  readonly begins: boolean;
  /** The canary has all traffic. */
  readonly allTraffic: boolean;
  /** The last step is over: it is the watch after the release. */
  readonly released: boolean;
};

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
    return { step, begins, allTraffic: shareIn(plan, step) === 1, released: step >= plan.steps.length };
  };
}

/** The steps as they begin where nothing holds them up: one window after the other. */
export function begunOnSchedule(plan: RolloutPlan): readonly Begun[] {
  return [...plan.steps.keys()].map((step) => ({ step, from: 1 + step * plan.window }));
}
