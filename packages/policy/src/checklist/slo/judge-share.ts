import type { Judgement } from "../judgement.ts";
import type { SampleCoverage } from "./slo-facts.ts";

/** Bad events of all events, and what they are called. */
export type Share = { readonly bad: number; readonly total: number; readonly badAre: string };

/** Whether a share of events is within its budget. What is over it is so whatever is missing; what is within must be whole. */
export function judgeShare({ bad, total, badAre }: Share, budget: string, coverage: SampleCoverage): Judgement {
  if (total <= 0) return NO_EVENTS;
  const share = Math.min(1, bad / total);
  const observed = `${percent(share)} of ${rounded(total)} events ${badAre}`;
  if (share > Number.parseFloat(budget) / 100) {
    const next = "mend what makes them bad, and let the window pass";
    return { code: "slo.over-budget", status: "unmet", observed, next };
  }
  return missingSamples(coverage) ?? { code: "slo.met", status: "met", observed };
}

const NO_EVENTS: Judgement = {
  code: "slo.no-events",
  status: "unknown",
  observed: "there was no event at all",
  next: "let it serve requests, by a test where nobody else asks, and run the gate again",
};

/** Of 100 steps so many must have a value: a restart of the metrics system is forgiven, half a window is not. */
const LEAST_PERCENT = 90;

/** The judgement where a large part of the window has no samples; null where enough of it has. */
export function missingSamples({ present, steps }: SampleCoverage): Judgement | null {
  if (present * 100 >= steps * LEAST_PERCENT) return null;
  return {
    code: "slo.samples-missing",
    status: "unknown",
    observed: `there are samples for ${percent(present / steps)} of the window, which needs ${LEAST_PERCENT}%`,
    next: "wait until it has been measured for as long as the window, or look why samples are missing",
  };
}

/** The judgement where the metrics system has no such series. */
export function noData(what: string, next: string): Judgement {
  return { code: "slo.no-data", status: "unknown", observed: `there is no data of ${what}`, next };
}

/** The judgement where what was measured is no number. */
export const NOT_A_NUMBER: Judgement = {
  code: "slo.not-a-number",
  status: "unknown",
  observed: "a value is not a finite number",
  next: "look at what the query gives, such as a division by zero",
};

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(4))}%`;
}

// Prometheus extrapolates to the whole window, so that counts have fractions.
function rounded(events: number): number {
  return Number(events.toPrecision(6));
}
