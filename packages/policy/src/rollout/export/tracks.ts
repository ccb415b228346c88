import type { Objective } from "../../checklist/slo/objective-queries.ts";
import { tellsTracksApart } from "../objectives/grid-queries.ts";
import { CANARY, STABLE } from "../track.ts";

/** Instead of a track, where an objective knows none. */
export const ALL = "all";

/** The tracks that an objective's queries tell apart, the one that is judged first. */
export function tracksOf(objective: Objective): readonly [string, ...string[]] {
  return tellsTracksApart(objective) === "no" ? [ALL] : [CANARY, STABLE];
}
