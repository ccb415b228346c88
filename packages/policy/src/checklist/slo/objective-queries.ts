import type { Policy } from "../../schema/policy.ts";
import { seriesThatCouldBe } from "./selector.ts";

/** What is asked of an objective: without what is made of the answer. */
export type Objective = Pick<
  Policy["rollout"]["objectives"][string],
  "bad" | "total" | "buckets" | "slower-than" | "budget" | "query" | "below" | "above"
>;

/** Of what an objective is asked; names of the policy alone. */
export type ObjectiveScope = { readonly environment: string; readonly track: string; readonly windowSeconds: number };

/** What is asked of the metrics system for an objective, in PromQL. */
export type ObjectiveQueries =
  | {
      readonly kind: "events";
      readonly bad: string;
      /** What series of bad events had counted when they appeared within the window: `increase` does not see it. */
      readonly badBorn: string;
      readonly total: string;
      /** Has a value whenever there is any sample of all events. */
      readonly coverage: string;
      /** How many series could be of bad events; null where the selectors do not say. */
      readonly couldBeBad: string | null;
    }
  | {
      readonly kind: "latency";
      readonly limitSeconds: number;
      /** Per `le`, the limit of a bucket. */
      readonly buckets: string;
      readonly bucketsBorn: string;
      readonly coverage: string;
    }
  | { readonly kind: "value"; readonly query: string };

/** The queries of an objective. A policy that was read has exactly one of its forms; null for one that has none. */
export function queriesOf(objective: Objective, scope: ObjectiveScope): ObjectiveQueries | null {
  const window = `${scope.windowSeconds}s`;
  const { bad, total, buckets, query } = objective;
  if (bad !== undefined && total !== undefined) {
    const [badHere, totalHere] = [inScope(bad, scope), inScope(total, scope)];
    const couldBe = seriesThatCouldBe(badHere, totalHere);
    return {
      kind: "events",
      bad: `sum(increase(${badHere}[${window}]))`,
      badBorn: `sum(${bornWithin(badHere, window)})`,
      total: `sum(increase(${totalHere}[${window}]))`,
      coverage: `count(${totalHere})`,
      couldBeBad: couldBe === null ? null : `count(count_over_time(${couldBe}[${window}]))`,
    };
  }
  if (buckets !== undefined && objective["slower-than"] !== undefined) {
    const here = inScope(buckets, scope);
    return {
      kind: "latency",
      limitSeconds: limitSecondsOf(objective["slower-than"]),
      buckets: `sum by (le) (increase(${here}[${window}]))`,
      bucketsBorn: `sum by (le) (${bornWithin(here, window)})`,
      coverage: `count(${here})`,
    };
  }
  return query === undefined ? null : { kind: "value", query: inScope(query, scope) };
}

// The first failure of a kind is a new series, and low traffic may see no second one: `increase` of a series that appears
// with 1 and stays there is 0. Counted for what is bad alone, so that an old counter which is new to the metrics system
// can only make a figure worse.
function bornWithin(selector: string, window: string): string {
  return `min_over_time(${selector}[${window}]) unless ${selector} offset ${window}`;
}

/** A query of the policy about one environment and track. */
export function inScope(query: string, { environment, track }: Pick<ObjectiveScope, "environment" | "track">): string {
  return query.replaceAll(/\$(environment|track)(?!\w)/g, (_, name) => (name === "track" ? track : environment));
}

/** Seconds of a `slower-than`. */
export function limitSecondsOf(text: string): number {
  const number = Number.parseInt(text, 10);
  if (text.endsWith("ms")) return number / 1000;
  return text.endsWith("m") ? number * 60 : number;
}

/** The steps at which a window is looked through, up to its end: each 15 seconds, or 2,000 where that would be more. */
export function stepsOf(windowSeconds: number): { readonly step: number; readonly count: number } {
  const step = Math.max(15, Math.ceil(windowSeconds / 2000));
  return { step, count: Math.floor(windowSeconds / step) + 1 };
}
