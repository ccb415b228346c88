import type { RolloutPlan } from "../plan.ts";

type Guards = RolloutPlan["guards"];

/** How many standard deviations above the budget are no noise. */
export const DEVIATIONS = 3;
/** The short part of a window is a fifth of it. */
export const SHORT_PART = 5;

/** What must have been seen above the law's limit for a pause: one or two bad events are no rate, and one interval is a burst. */
export function guardsToPause({ bad, intervals }: Guards): Guards {
  return { requests: 0, bad: Math.min(3, bad), intervals: Math.min(2, intervals) };
}
