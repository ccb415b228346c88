import { shortPartOf } from "../laws/budget-breach.ts";
import { UNITS } from "../../schema/duration.ts";
import type { RolloutPlan } from "../plan.ts";

/** How far back the exported queries look, in seconds. */
export type Ranges = {
  /** What stands for an interval of the policy. */
  readonly interval: number;
  /** The short and the long part of a window, over which a budget is breached. */
  readonly short: number;
  readonly long: number;
  /** The 15 minutes of the 5% law. */
  readonly law: number;
};

// `increase` needs two samples: with less than a minute, metrics that are scraped every 30 seconds would have none.
const SHORTEST = 60;

/** The ranges of a rollout's plan. */
export function rangesOf(plan: RolloutPlan): Ranges {
  const seconds = (intervals: number): number => Math.max(SHORTEST, intervals * plan.intervalSeconds);
  return {
    interval: seconds(1),
    short: seconds(shortPartOf(plan)),
    long: seconds(plan.window),
    law: seconds(plan.lawWindow),
  };
}

/** A length of time in one unit, as Prometheus reads it: `90s`, `15m`, `6h`, `3d`. */
export function lengthOf(seconds: number): string {
  const [name, each] = UNITS.find(([, unit]) => seconds >= unit && seconds % unit === 0) ?? ["s", 1];
  return `${Math.ceil(seconds / each)}${name}`;
}
