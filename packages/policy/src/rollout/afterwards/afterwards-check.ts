import { createHash } from "node:crypto";
import { answerThatPasses, endThatPasses } from "../../checklist/custom/passing.ts";
import { shown } from "../../load/shown.ts";
import type { Policy } from "../../schema/policy.ts";

/** A check of the released system, as the policy has it. */
export type AfterwardsCheck = Policy["rollout"]["afterwards"][string];
/** One request of a check's `steps`. */
export type HttpStep = NonNullable<AfterwardsCheck["steps"]>[number];

/** What a check asks for, in words. */
export function requirementOf(check: AfterwardsCheck): string {
  const { http, steps, run, query, updated } = check;
  if (http !== undefined) return answerThatPasses(http, check);
  if (steps !== undefined) {
    return steps.length === 1
      ? "1 request is answered as it must be"
      : `${steps.length} requests, one after the other, are answered as they must be`;
  }
  if (run !== undefined) return endThatPasses(run);
  if (query !== undefined) return `${shown(query)} is ${limitsOf(check)}`;
  return `${shown(updated ?? "")} gives a time at most ${check.within ?? ""} ago`;
}

/** What a query's value must be, such as `below 1000`. */
export function limitsOf({ below, above }: Pick<AfterwardsCheck, "below" | "above">): string {
  const limits = [
    ...(below === undefined ? [] : [`below ${below}`]),
    ...(above === undefined ? [] : [`above ${above}`]),
  ];
  return limits.join(" and ");
}

/** SHA-256 of all that makes a check pass or fail, hex; how often it is tried and what its failure does is no part of it. */
export function askedOf(check: AfterwardsCheck): string {
  const { http, expect, json, equals, steps, run, in: folder, query, below, above, updated, within } = check;
  const all = { http, expect, json, equals, steps, run, in: folder, query, below, above, updated, within };
  return createHash("sha256").update(JSON.stringify(all)).digest("hex");
}
