import { isKnown, knownNumbers, largestOf, smallestOf } from "./known-numbers.ts";
import { inBuckets } from "./sparkline.ts";
import type { ObjectiveView, WatchView } from "./watch-view.ts";

/**
 * Both tracks of an objective since the release as a chart of mermaid, with the budget where it is near; null where there are not two
 * points to draw. It holds numbers and words of ours alone, so that nothing from outside reaches mermaid. Intervals
 * without a sample are bridged: the chart knows no gaps.
 */
export function mermaidChart({ first, until, intervalSeconds }: WatchView, objective: ObjectiveView): string | null {
  // Numbers of three digits and more lie over each other on mermaid's axis.
  const [unitOfTime, seconds] =
    until * intervalSeconds > 5 * 3600 ? (["hours", 3600] as const) : (["minutes", 60] as const);
  const inUnits = (interval: number): number => (interval * intervalSeconds) / seconds;
  const unit = objective.kind === "counts" ? 100 : 1;
  const since = (list: readonly (number | null)[]): readonly (number | null)[] => list.slice(Math.max(0, 1 - first));
  const points = (list: readonly (number | null)[]): readonly number[] =>
    bridged(inBuckets(since(list), MOST_POINTS).map(meanOf));
  const canary = points(objective.canary).map((rate) => rate * unit);
  const stable = points(objective.stable ?? []).map((rate) => rate * unit);
  if (canary.length < 2) return null;
  const rates = [...canary, ...stable];
  const highest = largestOf(rates, 0);
  const budget = objective.budget === null ? null : objective.budget * unit;
  const isNear = budget !== null && budget <= 3 * highest;
  const lowest = Math.min(0, smallestOf(rates, 0));
  const top = Math.max(highest, isNear ? budget : 0);
  const line = (name: string, numbers: readonly number[]): readonly string[] =>
    numbers.length < 2 ? [] : [`  line "${name}" [${numbers.map(numeral).join(", ")}]`];
  return [
    '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#d9600f, #3f83d9, #8a8f98"}}}}%%',
    "xychart-beta",
    `  x-axis "${unitOfTime} since the release" ${numeral(inUnits(Math.max(1, first)))} --> ${numeral(inUnits(until))}`,
    `  y-axis "${objective.kind === "counts" ? "%" : "value"}" ${numeral(lowest)} --> ${numeral(top - lowest > 1e-8 ? top + (top - lowest) / 10 : lowest + 1)}`,
    ...line("canary", canary),
    ...line("stable", stable),
    ...line("budget", isNear ? canary.map(() => budget) : []),
  ].join("\n");
}

const MOST_POINTS = 60;

function meanOf(bucket: readonly (number | null)[]): number | null {
  const numbers = knownNumbers(bucket);
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** The list with its gaps filled by straight lines, and its ends by the nearest number; empty where there is none. */
function bridged(list: readonly (number | null)[]): readonly number[] {
  const known = list.flatMap((number, index) => (isKnown(number) ? [{ index, number }] : []));
  const last = known.at(-1);
  if (last === undefined) return [];
  return list.map((_, at) => {
    const after = known.find(({ index }) => index >= at) ?? last;
    const before = known.findLast(({ index }) => index <= at) ?? after;
    if (after.index <= before.index) return after.number;
    return before.number + ((after.number - before.number) * (at - before.index)) / (after.index - before.index);
  });
}

/** A number as mermaid reads it: it knows no exponents. */
function numeral(number: number): string {
  const rounded = Number(number.toPrecision(4));
  const size = Math.abs(rounded);
  if (size === 0 || size < 1e-9) return "0";
  if (size >= 1e15) return rounded < 0 ? "-1000000000000000" : "1000000000000000";
  return rounded.toFixed(12).replace(/\.?0+$/, "");
}
