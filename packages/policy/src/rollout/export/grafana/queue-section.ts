import { secondsOf } from "../../../schema/duration.ts";
import type { Policy } from "../../../schema/policy.ts";
import { AGE, DEAD_LETTERS, DEPTH } from "../rules/queue-group.ts";
import { CALM, overTime, type Section, type ThresholdStep, type Unplaced } from "./board.ts";

type Queue = Policy["rollout"]["queues"][string];

/** A queue of the board: how deep, how old, and how much is given up. */
export function queueSection(name: string, queue: Queue): Section {
  const labels = `{environment="$environment",queue="${name}"}`;
  const age = queue["age-below"];
  const panels = [
    ...(queue.depth === undefined ? [] : [panel(`${name}: depth`, `${DEPTH}${labels}`, "short", null)]),
    ...(queue.age === undefined
      ? []
      : [panel(`${name}: age of the oldest`, `${AGE}${labels}`, "s", age === undefined ? null : secondsOf(age))]),
    ...(queue["dead-letters"] === undefined
      ? []
      : [panel(`${name}: given up`, `${DEAD_LETTERS}${labels}`, "short", null)]),
  ];
  return { title: `queue ${name}`, panels };
}

function panel(title: string, expr: string, unit: string, limit: number | null): Unplaced {
  const over: readonly ThresholdStep[] = limit === null ? [] : [{ color: "red", value: limit }];
  const description =
    limit === null ? "As the policy asks for it." : "As the policy asks for it. The line is its limit.";
  return {
    type: "timeseries",
    title,
    description,
    width: 8,
    height: 7,
    targets: [overTime("A", expr, "{{queue}}")],
    unit,
    thresholds: [CALM, ...over],
  };
}
