import type { Observation } from "../decision/rule-reasons.ts";

/** What was observed of an item; what is required of it is said once, for all. */
export type Judgement = Omit<Observation, "required">;
