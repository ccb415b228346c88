import type { Objective } from "../../../checklist/slo/objective-queries.ts";
import type { ObjectivePlan } from "../../plan.ts";
import { lengthOf, type Ranges } from "../ranges.ts";
import { BUDGET_WINDOW } from "../rules/burn-alerts.ts";
import { nameOf } from "../rules/recorded-counts.ts";
import { VALUE } from "../rules/value-rules.ts";
import { CALM, now, overTime, type Section, type Target, type ThresholdStep, type Unplaced } from "./board.ts";

const HOUR = 3600;
const FIVE_MINUTES = 300;
const TALL = 8;

/** An objective of the board: both tracks against its limits, what is left of its budget, and how fast that is spent. */
export function objectiveSection(plan: ObjectivePlan, objective: Objective, ranges: Ranges): Section {
  const labels = `{environment="$environment",objective="${plan.name}",track=~"$track"}`;
  const title = objective.query === undefined ? plan.name : `${plan.name} (value)`;
  const panels = plan.budget === null ? [valuePanel(plan, labels)] : countedPanels(plan, plan.budget, labels, ranges);
  return { title, panels };
}

function countedPanels(
  { name, rollBackAbove }: ObjectivePlan,
  budget: number,
  labels: string,
  { short }: Ranges,
): readonly Unplaced[] {
  const share = (seconds: number): string =>
    `${nameOf("bad", lengthOf(seconds))}${labels} / ${nameOf("events", lengthOf(seconds))}${labels}`;
  const law: readonly ThresholdStep[] = rollBackAbove === null ? [] : [{ color: "red", value: rollBackAbove }];
  return [
    {
      type: "timeseries",
      title: `${name}: share of bad events`,
      description: `Within ${lengthOf(short)}, by track. The lines are its budget, and the share that rolls back.`,
      width: 10,
      height: TALL,
      targets: [overTime("A", share(short), "{{track}}")],
      unit: "percentunit",
      thresholds: rising([CALM, { color: "orange", value: budget }, ...law]),
    },
    {
      type: "stat",
      title: `${name}: budget left of ${lengthOf(BUDGET_WINDOW)}`,
      description: "1 is all of it, 0 is none, and below 0 it is overspent.",
      width: 4,
      height: TALL,
      targets: [now("A", `1 - (${share(BUDGET_WINDOW)}) / ${budget}`, "{{track}}")],
      unit: "percentunit",
      thresholds: [
        { color: "red", value: null },
        { color: "orange", value: 0 },
        { color: "green", value: 0.5 },
      ],
    },
    {
      type: "timeseries",
      title: `${name}: how fast the budget is spent`,
      description: "1 spends it just in its time; 14.4 for an hour wakes somebody.",
      width: 10,
      height: TALL,
      targets: [spent("A", share(FIVE_MINUTES), budget, "5m"), spent("B", share(HOUR), budget, "1h")],
      unit: "none",
      thresholds: [CALM, { color: "orange", value: 1 }, { color: "red", value: 14.4 }],
    },
  ];
}

function spent(refId: string, share: string, budget: number, range: string): Target {
  return overTime(refId, `(${share}) / ${budget}`, `{{track}}, ${range}`);
}

function valuePanel({ name, below, above }: ObjectivePlan, labels: string): Unplaced {
  const low: readonly ThresholdStep[] =
    above === null
      ? [CALM]
      : [
          { color: "orange", value: null },
          { color: "green", value: above },
        ];
  return {
    type: "timeseries",
    title: name,
    description: "By track. The lines are its limits.",
    width: 24,
    height: TALL,
    targets: [overTime("A", `${VALUE}${labels}`, "{{track}}")],
    unit: "none",
    thresholds: below === null ? low : [...low, { color: "orange", value: below }],
  };
}

// Grafana wants thresholds in their order, whatever the policy says of a budget above its law.
function rising(steps: readonly ThresholdStep[]): readonly ThresholdStep[] {
  return steps.toSorted((a, b) => (a.value ?? Number.NEGATIVE_INFINITY) - (b.value ?? Number.NEGATIVE_INFINITY));
}
