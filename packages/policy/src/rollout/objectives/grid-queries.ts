import { inScope, limitSecondsOf, type Objective } from "../../checklist/slo/objective-queries.ts";
import { seriesThatCouldBe } from "../../checklist/slo/selector.ts";
import type { Policy } from "../../schema/policy.ts";
import type { Track } from "../track.ts";

/** Of what an objective is asked, on which grid; names of the policy alone. */
export type GridScope = { readonly environment: string; readonly track: Track; readonly intervalSeconds: number };

/** What is asked of the metrics system for an objective and a track, in PromQL. */
export type GridQueries =
  | {
      readonly kind: "events";
      /** Asked at the end of each part of an interval; what they say is summed. */
      readonly bad: string;
      readonly total: string;
      /** Asked at the end of each interval: has a value where it had any sample of all events. */
      readonly covered: string;
      /** The same of the series that could be of bad events; null where the selectors do not say. */
      readonly couldBeBad: string | null;
    }
  | {
      readonly kind: "histogram";
      readonly limitSeconds: number;
      /** Per `le`, the limit of a bucket; asked at the end of each part. */
      readonly buckets: string;
      readonly covered: string;
    }
  | {
      readonly kind: "value";
      /** Asked at the end of each interval. */
      readonly query: string;
    };

/** The queries of an objective. A policy that was read has exactly one of its forms; null for one that has none. */
export function gridQueriesOf(objective: Objective, scope: GridScope): GridQueries | null {
  const { bad, total, buckets, query } = objective;
  const { intervalSeconds } = scope;
  if (bad !== undefined && total !== undefined) {
    const [badHere, totalHere] = [inScope(bad, scope), inScope(total, scope)];
    const couldBe = seriesThatCouldBe(badHere, totalHere);
    return {
      kind: "events",
      bad: increaseQuery(badHere, intervalSeconds),
      total: increaseQuery(totalHere, intervalSeconds),
      covered: coverageQuery(totalHere, intervalSeconds),
      couldBeBad: couldBe === null ? null : coverageQuery(couldBe, intervalSeconds),
    };
  }
  if (buckets !== undefined && objective["slower-than"] !== undefined) {
    const here = inScope(buckets, scope);
    return {
      kind: "histogram",
      limitSeconds: limitSecondsOf(objective["slower-than"]),
      buckets: bucketsQuery(here, intervalSeconds),
      covered: coverageQuery(here, intervalSeconds),
    };
  }
  return query === undefined ? null : { kind: "value", query: inScope(query, scope) };
}

/** What an objective asks the metrics system, as the policy has it. */
export function queriesAsked({ bad, total, buckets, query }: Objective): readonly string[] {
  return [bad, total, buckets, query].filter((one) => one !== undefined);
}

/** Whether the objective tells tracks apart; `in-part` where only one of its selectors does, of which no share can be made. */
export function tellsTracksApart(objective: Objective): "yes" | "no" | "in-part" {
  const named = queriesAsked(objective).map((text) => /\$track(?!\w)/.test(text));
  if (named.every(Boolean)) return "yes";
  return named.some(Boolean) ? "in-part" : "no";
}

/** The objectives that tell no tracks apart, by their names: their events are those of both. */
export function toldTogether({ objectives }: Pick<Policy["rollout"], "objectives">): ReadonlySet<string> {
  const together = Object.entries(objectives).filter(([, one]) => tellsTracksApart(one) === "no");
  return new Set(together.map(([name]) => name));
}

/** How far back a series is known: one that was away for longer is taken for a new one. */
export const REMEMBERED_SECONDS = 3600;

/** A counter that begins anew is seen where it happened within such a part of an interval. */
const LONGEST_PART_SECONDS = 5;

/** How many equal parts of whole milliseconds an interval is looked at in. */
export function partsOf(intervalSeconds: number): number {
  const milliseconds = Math.round(intervalSeconds * 1000);
  let parts = Math.max(1, Math.ceil(intervalSeconds / LONGEST_PART_SECONDS));
  while (milliseconds % parts !== 0) parts += 1;
  return parts;
}

/**
 * By how much counters grew within the part of an interval that ends at the time it is asked for, exactly: per series, the
 * newest sample in the part less the newest before it. `increase` would stretch what it saw to the whole window, lose what
 * happened between two windows and the first value of a series. A counter that fell began anew from 0; a series
 * that was not there is counted from 0; what is no number makes the sum none.
 */
export function increaseQuery(selector: string, intervalSeconds: number): string {
  const { now, before } = around(selector, intervalSeconds);
  return `sum((${now} - ${before} * (${now} >= bool ${before})) or ${now})`;
}

/** The same per bucket. A histogram began anew where any of its buckets fell: the others may have grown beyond what they were. */
export function bucketsQuery(selector: string, intervalSeconds: number): string {
  const { now, before } = around(selector, intervalSeconds);
  const grown = `min without (le) (${now} >= bool ${before})`;
  return `sum by (le) ((${now} - ${before} * ignoring(le) group_left() ${grown}) or ${now})`;
}

/** Has a value where the interval that ends at the time it is asked for holds any sample of the selector. */
export function coverageQuery(selector: string, intervalSeconds: number): string {
  // Before Prometheus 3, a window holds the sample at its very beginning too, which is of the interval before.
  return `count(count_over_time(${selector}[${Math.round(intervalSeconds * 1000) - 1}ms]))`;
}

function around(selector: string, intervalSeconds: number): { readonly now: string; readonly before: string } {
  const part = `${Math.round((intervalSeconds * 1000) / partsOf(intervalSeconds))}ms`;
  return {
    now: `last_over_time(${selector}[${part}])`,
    before: `last_over_time(${selector}[${REMEMBERED_SECONDS}s] offset ${part})`,
  };
}
