import { counted } from "../../decision/counted.ts";
import { secondsOf } from "../../schema/duration.ts";
import { factorOf } from "../../schema/measures.ts";
import type { Policy } from "../../schema/policy.ts";
import { inFigures } from "../in-words.ts";
import { tooManyDeadLetters } from "./dead-letters.ts";
import { depthSigns } from "./depth-signs.ts";
import type { QueueSeries } from "./queue-series.ts";
import { missingUntil, type Sample, sampleAt } from "./sample.ts";
import { type Seen, seenInARow, type Sign } from "./streak.ts";

export type QueueRule = Policy["rollout"]["queues"][string];

/** How the lists of a queue are read. */
export type QueueLists = {
  /** So many intervals in a row may lack a sample; more are no data. */
  readonly gaps: number;
  /** The place of the first interval after the release; what lies before it is history. */
  readonly release: number;
};

/** One of the things that the policy asks of a queue. */
export type Measure = {
  /** The rule's key of what is asked, and of the limit that it has. */
  readonly key: "depth" | "age" | "dead-letters";
  readonly limit: "growth" | "age-below" | "dead-letters-below";
  readonly code: string;
  /** Null where nothing of the kind was gathered. */
  readonly values: readonly Sample[] | null;
  readonly seenAt: (at: number) => Seen;
  /** What is seen at a place, in words. */
  readonly saysAt: (at: number) => string;
};

/** What the policy asks of a queue, in the policy's order. */
export function measuresOf(rule: QueueRule, series: QueueSeries, lists: QueueLists): readonly Measure[] {
  return [
    ...(rule.depth === undefined ? [] : [depthOf(rule, series.depth, lists)]),
    ...(rule["age-below"] === undefined ? [] : [ageOf(rule, series.age, lists, rule["age-below"])]),
    ...(rule["dead-letters-below"] === undefined
      ? []
      : [deadLettersOf(rule, series.deadLetters, lists, rule["dead-letters-below"])]),
  ];
}

function depthOf(rule: QueueRule, values: QueueSeries["depth"], { gaps, release }: QueueLists): Measure {
  const { growth, floor, intervals } = rule;
  const signAt = depthSigns(values ?? [], { growth: factorOf(growth), floor, release, gaps });
  return {
    key: "depth",
    limit: "growth",
    code: "queue.growth",
    values,
    seenAt: (at) => seenInARow(signAt, at, { from: release, intervals, gaps }),
    saysAt: (at) =>
      `it grew ${overIntervals(rule)}, to ${latest(values, at)}: deeper than ${growth} what is usual for it, and than ${floor}`,
  };
}

function ageOf(rule: QueueRule, values: QueueSeries["age"], { gaps, release }: QueueLists, below: string): Measure {
  const limit = secondsOf(below);
  const signAt = (place: number): Sign => {
    const value = sampleAt(values ?? [], place);
    return value === null ? "missing" : value >= limit ? "bad" : "good";
  };
  return {
    key: "age",
    limit: "age-below",
    code: "queue.age",
    values,
    seenAt: (at) => seenInARow(signAt, at, { from: release, intervals: rule.intervals, gaps }),
    saysAt: (at) =>
      `its oldest entry is ${latest(values, at)} s old, and must stay below ${below}; it did not ${overIntervals(rule)}`,
  };
}

function deadLettersOf(
  rule: QueueRule,
  values: QueueSeries["deadLetters"],
  { release }: QueueLists,
  limit: number,
): Measure {
  const upTo = (at: number) =>
    tooManyDeadLetters(values ?? [], at, { from: release, intervals: rule.intervals, limit });
  return {
    key: "dead-letters",
    limit: "dead-letters-below",
    code: "queue.dead-letters",
    values,
    seenAt: (at) => upTo(at).seen,
    saysAt: (at) =>
      `${inFigures(upTo(at).sum)} of its entries were given up ${overIntervals(rule)}, and ${limit} in each are too many`,
  };
}

function overIntervals({ intervals }: QueueRule): string {
  return `over ${counted(intervals, "interval")}`;
}

function latest(values: readonly Sample[] | null, at: number): string {
  const value = values === null ? null : sampleAt(values, at - missingUntil(values, at));
  return value === null ? "an unknown value" : inFigures(value);
}
