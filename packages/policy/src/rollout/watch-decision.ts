import type { Decision } from "../decision/verdict.ts";
import type { Mark } from "./alarm.ts";
import type { Begun } from "./series.ts";

export type WatchMove = "continue" | "promote" | "pause" | "roll-back";

/** Where a rollout is: in its steps, at its validation after the last of them, or watched after the release. */
export type WatchPhase = "steps" | "afterwards" | "watch";

/** What a look at a rollout decides. */
export type WatchDecision = Decision<WatchMove> & {
  /** Why, in one sentence. */
  readonly says: string;
  /** The number of the interval that it was decided at. */
  readonly interval: number;
  readonly phase: WatchPhase;
  /** The step that the rollout is in once this is carried out, and the share of the traffic that the canary then has. */
  readonly step: number;
  readonly share: number;
  /** The step that begins with this decision; null for none. */
  readonly begins: Begun | null;
  /** Nothing is left to watch: released, rolled back, or held for a person. */
  readonly finished: boolean;
  /** What the step still takes at least, as if nothing held it up from now on; null where nothing goes on. */
  readonly secondsLeft: number | null;
  /** When the next look has something new to see, ISO 8601 in UTC; null where the watch has finished. */
  readonly next: string | null;
  /** What stands against going on, each with its interval. */
  readonly alarms: readonly Mark[];
};
