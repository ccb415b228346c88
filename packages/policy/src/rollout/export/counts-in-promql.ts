import { inScope, limitSecondsOf, type Objective } from "../../checklist/slo/objective-queries.ts";
import { selectorOf, seriesThatCouldBe } from "../../checklist/slo/selector.ts";
import { SignalboxError } from "../../error.ts";
import { shown } from "../../load/shown.ts";

export type Scope = { readonly environment: string; readonly track: string };

/** The events of an objective within a range such as `15m`, in PromQL: one value without labels, or none without data. */
export type CountsInPromql = { bad(range: string): string; total(range: string): string };

/** How an objective's events are counted; null for an objective of a value. */
export function countsInPromql(objective: Objective, scope: Scope): CountsInPromql | null {
  const { bad, total, buckets } = objective;
  const limit = objective["slower-than"];
  if (bad !== undefined && total !== undefined) return badOfTotal(inScope(bad, scope), inScope(total, scope));
  if (buckets !== undefined && limit !== undefined) return slowerThan(inScope(buckets, scope), limitSecondsOf(limit));
  return null;
}

// Bad events that never happened have no series. They are 0 only where a series of all events could have been one of
// them: else there is no value, which is no data and passes nothing.
function badOfTotal(bad: string, total: string): CountsInPromql {
  const couldBe = seriesThatCouldBe(bad, total);
  return {
    bad: (range) => {
      const counted = increase(bad, range);
      return couldBe === null ? counted : `(${counted} or 0 * ${increase(couldBe, range)})`;
    },
    total: (range) => increase(total, range),
  };
}

// A limit that the histogram lacks has no series, and so no value.
function slowerThan(buckets: string, limitSeconds: number): CountsInPromql {
  const [all, fast] = [upTo(buckets, "+Inf"), upTo(buckets, String(limitSeconds))];
  return {
    bad: (range) => `clamp_min(${increase(all, range)} - ${increase(fast, range)}, 0)`,
    total: (range) => increase(all, range),
  };
}

function increase(selector: string, range: string): string {
  return `sum(increase(${selector}[${range}]))`;
}

/** The buckets of one limit. Whole numbers are written `1` by some clients and `1.0` by others, and by Prometheus 3. */
function upTo(buckets: string, limit: string): string {
  const selector = selectorOf(buckets);
  if (selector === null) {
    throw new SignalboxError(
      "export.not-a-selector",
      `${shown(buckets)} is no selector to which a limit can be added`,
      {
        next: 'write `buckets` as a name with labels, such as `http_request_duration_seconds_bucket{job="web"}`',
      },
    );
  }
  const matcher = /^\d+$/.test(limit) ? `le=~"${limit}|${limit}[.]0"` : `le="${limit}"`;
  return `${selector.name}{${[...selector.matchers.map(({ text }) => text), matcher].join(",")}}`;
}

/** A query of the policy as a part of another: on lines of its own where it could end in a comment. */
export function enclosed(query: string): string {
  return /[#\n]/.test(query) ? `(\n${query}\n)` : `(${query})`;
}
