import type { ReasonStatus } from "@signalbox/policy/decision/reason";
import type { Verdict } from "@signalbox/policy/decision/verdict";
import type { Band } from "@signalbox/policy/rollout/comparison/rate-band";

/**
 * A canary watch as people see it: one view for the terminal, the job summary and the report. Plain data; texts may come
 * from outside, and each of the three escapes what it shows. Lists over intervals are equally long: the first element
 * belongs to interval `first`, the last to `until`; `null` stands where there is no number. Interval `k` ends `k`
 * intervals after the grid's zero, which is the release, cut to a whole one. A number that is not finite is shown as no number.
 */
export type WatchView = {
  readonly environment: string;
  readonly candidate: string;
  /** ISO 8601 in UTC. */
  readonly releasedAt: string;
  /** When the look was made. ISO 8601 in UTC. */
  readonly now: string;
  readonly verdict: Verdict;
  readonly move: "continue" | "promote" | "pause" | "roll-back";
  /** Why, in one sentence. Values stand between backticks. */
  readonly says: string;
  /** What to do next; null where there is nothing to do. */
  readonly next: string | null;
  readonly strategy: "canary" | "blue-green";
  readonly intervalSeconds: number;
  readonly first: number;
  /** The newest interval that was judged. */
  readonly until: number;
  /** The place in `steps` of the one that is watched; one beyond the last is the watch after the release. */
  readonly step: number;
  readonly steps: readonly StepView[];
  /** How long the step, or the watch after the release, still takes at least; null where nobody can say. */
  readonly secondsLeft: number | null;
  readonly objectives: readonly ObjectiveView[];
  readonly marks: readonly MarkView[];
  readonly security: readonly CheckView[];
  readonly queues: readonly CheckView[];
  readonly afterwards: readonly CheckView[];
};

export type StepView = {
  /** The canary's share of the traffic, 0 to 1. */
  readonly share: number;
  /** Its first interval; null for a step that was not begun. */
  readonly fromInterval: number | null;
  /** Its last interval; null while it goes on, or where it was not begun. */
  readonly toInterval: number | null;
};

/** `no-data`: nobody could say. `not-compared`: only its limits are held, such as where the stable track has no traffic. */
export type ObjectiveState = "fine" | "pause" | "roll-back" | "no-data" | "not-compared";

export type ObjectiveView = {
  readonly name: string;
  /** `counts`: the numbers of the tracks are shares of bad events, 0 to 1, and so are budget and law. `value`: as they are measured. */
  readonly kind: "counts" | "value";
  /** What the numbers are, such as `slower than 500ms` or a query. */
  readonly measures: string;
  readonly canary: readonly (number | null)[];
  /** null where the objective knows no tracks. */
  readonly stable: readonly (number | null)[] | null;
  /** The confidence sequence of each track; an empty list where there is none. */
  readonly canaryBand: readonly (Band | null)[];
  readonly stableBand: readonly (Band | null)[];
  readonly budget: number | null;
  /** The share above which the law rolls back. */
  readonly law: number | null;
  readonly below: number | null;
  readonly above: number | null;
  /** The rates of the step so far, as the decision sees them; null where there is no data. */
  readonly canaryNow: number | null;
  readonly stableNow: number | null;
  /** Evidence that the canary is worse, interval by interval; 1 is none. */
  readonly evidence: readonly (number | null)[];
  /** At this much evidence the rollout is rolled back. */
  readonly bar: number;
  /** At this much it pauses. */
  readonly pauseBar: number;
  /** The smallest ratio of canary to stable that the evidence supports; null where it supports none. */
  readonly ratio: number | null;
  /** The smallest ratio that this traffic could have shown; null where nobody could say. */
  readonly detectable: number | null;
  /** The ratio that a step must have been able to see. */
  readonly detect: number;
  /** Events of the canary in the step; null for a value. */
  readonly requests: number | null;
  /** Intervals without a sample since the release. */
  readonly missing: number;
  readonly state: ObjectiveState;
  /** What it comes to, in a sentence. */
  readonly says: string;
};

/** A decision that did something, at the interval it fell in. */
export type MarkView = {
  readonly interval: number;
  readonly does: "begun" | "promote" | "pause" | "resume" | "roll-back" | "finished";
  readonly says: string;
};

/** Something that was looked at besides the objectives. */
export type CheckView = {
  readonly name: string;
  readonly status: ReasonStatus;
  readonly says: string;
  /** Each try, in order; an empty list where it is not tried but looked at. */
  readonly tries: readonly TryView[];
};

export type TryView = {
  readonly outcome: "passed" | "failed" | "unread";
  readonly seconds: number;
  readonly says: string;
};
