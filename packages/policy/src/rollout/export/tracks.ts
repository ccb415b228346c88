import type { Objective } from "../../checklist/slo/objective-queries.ts";
import { tellsTracksApart } from "../objectives/grid-queries.ts";

/** The tracks of a rollout, by their names in metrics; `all` where an objective knows none. */
export const CANARY = "canary";
export const STABLE = "stable";
export const ALL = "all";

/** The tracks that an objective's queries tell apart, the one that is judged first. */
export function tracksOf(objective: Objective): readonly [string, ...string[]] {
  return tellsTracksApart(objective) === "no" ? [ALL] : [CANARY, STABLE];
}
