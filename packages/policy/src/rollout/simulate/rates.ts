import type { Track } from "../track.ts";
import type { Random } from "./random.ts";
import type { Fault, Scenario } from "./scenario.ts";
import { openWander } from "./wander.ts";

/** The share of bad requests that a track has in an interval, noise included. */
export type Rates = (track: Track, interval: number) => number;

/** Asked once for each track and interval, in rising order: noise goes on from where it was. */
export function openRates(scenario: Scenario, random: Random, tide: (interval: number) => number): Rates {
  const noise = { canary: openWander(scenario.wander, random), stable: openWander(scenario.wander, random) };
  return (track, interval) => {
    const { shift, fault } = scenario;
    const base = shift !== null && interval > shift.at ? shift.to : scenario.rate;
    const rate = track === "canary" ? faultyRate(fault, interval, base) : base;
    return Math.min(1, rate * tide(interval) * noise[track]());
  };
}

/** The canary's rate, on average over its pods. */
function faultyRate(fault: Fault | null, interval: number, rate: number): number {
  switch (fault?.kind) {
    case undefined:
    case "slower":
    case "heavier-tail":
      return rate;
    case "ratio":
      return rate * fault.by;
    case "jump":
      return interval > fault.at ? fault.to : rate;
    case "ramp":
      return rate + (fault.to - rate) * Math.min(1, interval / fault.over);
    case "bad-pods":
      return (1 - fault.share) * rate + fault.share * fault.rate;
  }
}

/** Up and down once in so many intervals, from a point of it that is drawn. */
export function openTide({ tide }: Scenario, random: Random): (interval: number) => number {
  if (tide === null) return () => 1;
  const begins = random.uniform();
  return (interval) => 1 + tide.by * Math.sin(2 * Math.PI * (begins + interval / tide.intervals));
}
