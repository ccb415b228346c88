import type { Judgement } from "../judgement.ts";
import { judgeShare, noData, NOT_A_NUMBER } from "./judge-share.ts";
import { limitSecondsOf, type Objective } from "./objective-queries.ts";
import type { Buckets, LatencyMeasured } from "./slo-facts.ts";

/** Whether the share of requests above the limit is within the budget. */
export function judgeLatency(objective: Objective, { buckets, bucketsBorn, coverage }: LatencyMeasured): Judgement {
  const { budget = "0%", "slower-than": slowerThan = "0s" } = objective;
  if (buckets.counts.length === 0) {
    return noData("requests", "look whether the selector `buckets` fits, and whether it is measured");
  }
  if ([...buckets.counts, ...bucketsBorn.counts].some(({ value }) => typeof value !== "number")) return NOT_A_NUMBER;
  const limit = limitSecondsOf(slowerThan);
  const [fast, all] = [countUpTo(limit, buckets), countUpTo(Number.POSITIVE_INFINITY, buckets)];
  if (all === null) return noData("all requests", "let `buckets` select the bucket `+Inf` too, which counts them all");
  if (fast === null) return noBucket(slowerThan, buckets);
  const born = countUpTo(Number.POSITIVE_INFINITY, bucketsBorn) ?? 0;
  const bornSlow = Math.max(0, born - (countUpTo(limit, bucketsBorn) ?? 0));
  const slow = Math.max(0, all - fast) + bornSlow;
  return judgeShare({ bad: slow, total: all, badAre: `were slower than ${slowerThan}` }, budget, coverage);
}

/** Events up to a limit; null where no bucket has this limit. One limit may be written in several ways (`0.5`, `0.50`). */
function countUpTo(limit: number, { counts }: Buckets): number | null {
  const fitting = counts.filter(({ le }) => limitOf(le) === limit);
  if (fitting.length === 0) return null;
  return fitting.reduce((sum, { value }) => sum + (typeof value === "number" ? value : Number.NaN), 0);
}

function limitOf(le: string): number {
  if (le === "+Inf") return Number.POSITIVE_INFINITY;
  return /^[\d.]+(?:e[+-]?\d+)?$/i.test(le) ? Number(le) : Number.NaN;
}

function noBucket(slowerThan: string, { counts }: Buckets): Judgement {
  const limits = [...new Set(counts.map(({ le }) => limitOf(le)))].filter(Number.isFinite).toSorted((a, b) => a - b);
  const known = limits.slice(0, 30).map((limit) => `${limit} s`);
  return {
    code: "slo.no-bucket",
    status: "unknown",
    observed: `the histogram has no bucket for ${slowerThan}; it has ${known.length === 0 ? "none" : known.join(", ")}`,
    next: "set `slower-than` to a limit that the histogram has, or add this one to it",
  };
}
