import { inDuration, inFigures, inPercent, inTimes } from "@signalbox/policy/rollout/in-words";
import { trafficInPercent } from "@signalbox/policy/rollout/traffic-share";
import type { CheckView, ObjectiveState, ObjectiveView, WatchView } from "./watch-view.ts";

/** What stands where there is no number. */
export const NOTHING = "–";

export const STATES: Readonly<Record<ObjectiveState, string>> = {
  fine: "fine",
  pause: "pause",
  "roll-back": "roll back",
  "no-data": "no data",
  "not-compared": "not compared",
};

export const MOVES: Readonly<Record<WatchView["move"], string>> = {
  continue: "continue",
  promote: "promote",
  pause: "pause",
  "roll-back": "roll back",
};

export const STATUSES: Readonly<Record<CheckView["status"], string>> = {
  met: "met",
  unmet: "not met",
  waived: "waived",
  unknown: "unknown",
  "not-applicable": "does not apply",
};

/** A rate of the objective, in its own unit: a percentage for counts. */
export function rateInWords({ kind }: Pick<ObjectiveView, "kind">, rate: number | null): string {
  if (rate === null || !Number.isFinite(rate)) return NOTHING;
  return kind === "counts" ? inPercent(rate) : inFigures(rate);
}

/** A ratio such as `2.1x`. */
export function ratioInWords(ratio: number | null): string {
  return ratio === null || !Number.isFinite(ratio) ? NOTHING : inTimes(ratio);
}

/** Evidence as a number; rounded down, so that it never looks as if it had reached a bar that it has not. */
export function evidenceInWords(evidence: number | null): string {
  if (evidence === null || Number.isNaN(evidence)) return NOTHING;
  if (evidence >= 1e6) return "1M+";
  return String(evidence < 10 ? Math.floor(evidence * 10) / 10 : Math.floor(evidence));
}

/** How long a try took; of short ones the tenths count. */
export function tryInWords(seconds: number): string {
  return seconds < 10 ? `${Math.round(Math.max(0, seconds) * 10) / 10}s` : inDuration(seconds);
}

/** A time as people read it: `2026-11-21 12:00:00 UTC`. */
export function timeInWords(time: string): string {
  return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, "$1 $2 UTC");
}

/** A count with its thousands apart: `48,210`. */
export function countInWords(count: number | null): string {
  return count === null || !Number.isFinite(count)
    ? NOTHING
    : String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Where in its steps the rollout is, such as `step 2 of 4, 25% of the traffic`. */
export function placeInWords({ step, steps, strategy }: Pick<WatchView, "step" | "steps" | "strategy">): string {
  const now = steps[step];
  if (now === undefined) return "after the last step";
  if (strategy === "blue-green") return now.share === 0 ? "the preview, before the switch" : "after the switch";
  return `step ${step + 1} of ${steps.length}, ${trafficInPercent(now.share)} of the traffic`;
}

/** The newest evidence: an interval without a sample takes none away. */
export function evidenceNow({ evidence }: Pick<ObjectiveView, "evidence">): number | null {
  return evidence.findLast((number) => number !== null) ?? null;
}

/** The objectives with what needs a person first; within one state as they stood. */
export function worstFirst(objectives: readonly ObjectiveView[]): readonly ObjectiveView[] {
  return objectives.toSorted((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state));
}

const WORST: readonly ObjectiveState[] = ["roll-back", "no-data", "pause", "not-compared", "fine"];
