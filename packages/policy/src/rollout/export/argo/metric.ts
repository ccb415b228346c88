import type { RolloutPlan } from "../../plan.ts";
import { lengthOf, type Ranges } from "../ranges.ts";

/** A metric of an AnalysisTemplate. */
export type Metric = {
  readonly name: string;
  readonly interval?: string;
  readonly initialDelay: string;
  readonly count: number;
  readonly failureLimit: number;
  readonly inconclusiveLimit: number;
  readonly consecutiveErrorLimit: number;
  readonly successCondition: string;
  readonly failureCondition: string;
  readonly provider: { readonly prometheus: { readonly address: string; readonly query: string } };
};

/** What the templates ask to be told. */
const ADDRESS = "{{args.prometheus-address}}";
export const ENVIRONMENT = "{{args.environment}}";
export const TRACK = "{{args.track}}";
export const STABLE_TRACK = "{{args.stable-track}}";

/** Argo Rollouts tries again so long after an error, whatever the interval is. */
const RETRY_SECONDS = 10;

type Judged = {
  readonly name: string;
  readonly query: string;
  /** When the one value of the query is good: a condition on `result[0]`. */
  readonly good: string;
};

/**
 * A law: asked every interval of a window, and the first time that it is broken the rollout is aborted. A measurement without
 * data is inconclusive; more of them than the policy's `gaps` pause.
 */
export function lawMetric(
  plan: RolloutPlan,
  ranges: Ranges,
  { name, query, good, broken }: Judged & { readonly broken: string },
): Metric {
  return {
    name,
    interval: inSeconds(plan.intervalSeconds),
    initialDelay: inSeconds(plan.settleSeconds + ranges.interval),
    count: plan.window,
    failureLimit: 0,
    // Fewer than all: a window without any data would else be a success.
    inconclusiveLimit: Math.min(plan.gaps, plan.window - 1),
    ...conditions(plan, good, `len(result) == 1 && ${broken}`),
    provider: prometheus(query),
  };
}

/**
 * What pauses: asked once, at the end of a window. A run that is inconclusive ends at once and with it the laws, which could
 * then no longer abort; and within a window the rollout does not go on anyway.
 */
export function pauseMetric(plan: RolloutPlan, ranges: Ranges, { name, query, good }: Judged): Metric {
  return {
    name,
    initialDelay: inSeconds(Math.max(ranges.long, plan.settleSeconds + ranges.interval)),
    count: 1,
    failureLimit: 0,
    inconclusiveLimit: 0,
    ...conditions(plan, good, "false"),
    provider: prometheus(query),
  };
}

// With a failure condition, what is neither good nor broken is inconclusive: no value, several, NaN, an infinite one. An
// empty answer is an empty list, of which `result[0]` would be an error.
function conditions(plan: RolloutPlan, good: string, failureCondition: string) {
  const patience = Math.ceil((plan.patience * plan.intervalSeconds) / RETRY_SECONDS);
  return {
    consecutiveErrorLimit: patience,
    successCondition: `len(result) == 1 && !isNaN(result[0]) && !isInf(result[0]) && ${good}`,
    failureCondition,
  };
}

function prometheus(query: string): Metric["provider"] {
  return { prometheus: { address: ADDRESS, query } };
}

// Go, in which Argo Rollouts reads lengths of time, knows no days.
function inSeconds(seconds: number): string {
  return `${Math.ceil(seconds)}s`;
}

/** A guard of the policy as a factor: 1 where it is met, 0 where not; nothing where it is taken away. */
export function factor(query: string, least: number): readonly string[] {
  return least === 0 ? [] : [`(${query} >= bool ${least})`];
}

/** How many intervals of a range were over a limit by themselves. */
export function intervalsOver(
  bad: string,
  total: string,
  limit: number,
  { range, each }: { readonly range: number; readonly each: number },
): string {
  return `sum_over_time((${bad} > bool ${limit} * ${total})[${lengthOf(range)}:${lengthOf(each)}])`;
}
