import { inPercent } from "../../in-words.ts";
import type { RolloutPlan } from "../../plan.ts";
import { lengthOf } from "../ranges.ts";
import { annotated } from "./law-alerts.ts";
import type { RecordedCounts } from "./recorded-counts.ts";
import { type AlertingRule, allOf, type Labels } from "./rule.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

type Burn = { readonly factor: number; readonly long: number; readonly short: number; readonly severity: string };

/** How fast a budget of 30 days is spent, over a long and a short window: Google SRE Workbook, chapter 5, table 5-8. */
const BURNS: readonly Burn[] = [
  { factor: 14.4, long: HOUR, short: 5 * MINUTE, severity: "critical" },
  { factor: 6, long: 6 * HOUR, short: 30 * MINUTE, severity: "critical" },
  { factor: 3, long: DAY, short: 2 * HOUR, severity: "warning" },
  { factor: 1, long: 3 * DAY, short: 6 * HOUR, severity: "warning" },
];

/** The windows that burn rates look at, in seconds, the shortest first. */
export const BURN_WINDOWS: readonly number[] = BURNS.flatMap(({ long, short }) => [long, short]).toSorted(
  (a, b) => a - b,
);
/** The longest of them, over which the board shows what is left of a budget. */
export const BUDGET_WINDOW: number = 3 * DAY;

/** An alert for each speed at which a budget is spent. A speed that would need more than every event to be bad is left out. */
export function burnAlerts(
  { guards }: RolloutPlan,
  budget: number,
  labels: Labels,
  counts: RecordedCounts,
): readonly AlertingRule[] {
  return BURNS.filter(({ factor }) => factor * budget < 1).map(({ factor, long, short, severity }) => ({
    alert: "SignalboxBudgetBurn",
    expr: allOf(
      `${counts.share(long)} > ${factor} * ${budget}`,
      `${counts.share(short)} > ${factor} * ${budget}`,
      guards.requests === 0 ? null : `${counts.total(long)} >= ${guards.requests}`,
      guards.bad === 0 ? null : `${counts.bad(long)} >= ${guards.bad}`,
    ),
    labels: { ...labels, severity, long: lengthOf(long), short: lengthOf(short) },
    annotations: annotated(
      labels,
      `its budget of ${inPercent(budget)} is spent at ${factor} times its speed`,
      `{{ $value | humanizePercentage }} of its events were bad within ${lengthOf(long)}, and the last ${lengthOf(short)} were no better.`,
    ),
  }));
}
