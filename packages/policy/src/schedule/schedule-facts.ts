import * as z from "zod";
import { listed, observed } from "../gate/observed.ts";

/** A freeze that somebody set by hand, or a rollback did: it holds until it is lifted or its time is over. */
export const HandFreezeSchema = z.strictObject({
  environment: z.string(),
  /** Who set it, as they named themselves; from outside. */
  by: z.string(),
  reason: z.string(),
  since: z.iso.datetime(),
  /** Null where it holds until it is lifted. */
  until: z.iso.datetime().nullable(),
});
export type HandFreeze = z.infer<typeof HandFreezeSchema>;

export const ScheduleFactsSchema = z.strictObject({ freezes: observed(listed(HandFreezeSchema)) });
export type ScheduleFacts = z.infer<typeof ScheduleFactsSchema>;
