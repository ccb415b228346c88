import { mostWeight, type Rollout } from "./rollout-object.ts";

/** Where a rollout's own steps come to a halt. */
export type Stop = {
  /** The place of the step; one beyond the last at the end. */
  readonly index: number;
  /** The share of the traffic there, 0 to 1. */
  readonly share: number;
  /** The largest share that is set on the way there from the stop before. */
  readonly peak: number;
  /** Whether it waits until it is told to go on, or how long it waits. */
  readonly holds: "until-told" | { readonly duration: string };
};

/** The halts of a canary's steps, in their order; the last is their end, where all traffic is on it. */
export function stopsOf(rollout: Rollout): readonly Stop[] {
  const most = mostWeight(rollout);
  const steps = rollout.spec.strategy.canary?.steps ?? [];
  const stops: Stop[] = [];
  let share = 0;
  let peak = 0;
  for (const [index, { setWeight, pause }] of steps.entries()) {
    share = typeof setWeight === "number" ? Math.min(1, setWeight / most) : share;
    peak = Math.max(peak, share);
    if (!pause) continue;
    const { duration } = pause;
    const holds = duration === undefined || duration === null ? "until-told" : { duration: `${duration}` };
    stops.push({ index, share, peak, holds });
    peak = 0;
  }
  return [...stops, { index: steps.length, share: 1, peak: 1, holds: "until-told" }];
}
