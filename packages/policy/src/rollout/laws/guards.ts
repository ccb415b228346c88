import type { RolloutPlan } from "../plan.ts";
import type { SlidingCounts } from "./sliding-counts.ts";

type Guards = RolloutPlan["guards"];

/** Whether enough was seen for a share to mean anything. A guard of 0 is always met. */
export function guardsMet(guards: Guards, seen: SlidingCounts): boolean {
  return seen.total >= guards.requests && seen.bad >= guards.bad && seen.over >= guards.intervals;
}

/**
 * What must have been seen above the law's limit for a pause, where the policy's own guards ask for more: one or two bad events
 * are no rate, and one interval is a burst.
 */
export function guardsToPause({ bad, intervals }: Guards): Guards {
  return { requests: 0, bad: Math.min(3, bad), intervals: Math.min(2, intervals) };
}

/** What a guard still lacks, for people. */
export function lackedBy(guards: Guards, seen: SlidingCounts): string {
  const lacks = [
    seen.total < guards.requests ? `${whole(seen.total)} of ${guards.requests} events` : null,
    seen.bad < guards.bad ? `${whole(seen.bad)} of ${guards.bad} bad ones` : null,
    seen.over < guards.intervals ? `${seen.over} of ${guards.intervals} intervals over it` : null,
  ];
  return lacks.filter((one) => one !== null).join(", ");
}

function whole(count: number): string {
  return String(Math.floor(count));
}
