import type { Policy } from "../../schema/policy.ts";

/** The tracks of a rollout, by their names in metrics; `all` where an objective knows none. */
export const CANARY = "canary";
export const STABLE = "stable";
export const ALL = "all";

type Objective = Policy["rollout"]["objectives"][string];

/** What an objective asks the metrics system. */
export function queriesAsked({ bad, total, buckets, query }: Objective): readonly string[] {
  return [bad, total, buckets, query].filter((one) => one !== undefined);
}

/** The tracks that an objective's queries tell apart, the one that is judged first. */
export function tracksOf(objective: Objective): readonly [string, ...string[]] {
  const tellsApart = queriesAsked(objective).some((query) => /\$track(?!\w)/.test(query));
  return tellsApart ? [CANARY, STABLE] : [ALL];
}
