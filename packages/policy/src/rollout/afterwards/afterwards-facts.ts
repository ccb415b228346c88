import * as z from "zod";

/** One try of a check. */
const TrySchema = z.strictObject({
  passed: z.boolean(),
  seconds: z.number().nonnegative(),
  /** What was observed, in a sentence; texts from outside are quoted and cut in it. */
  says: z.string(),
});

/** What the checks of the released system found, by their names in the policy. */
export const AfterwardsFactsSchema = z.strictObject({
  checks: z.record(z.string(), z.strictObject({ tries: z.array(TrySchema).min(1) })),
});
export type AfterwardsFacts = z.infer<typeof AfterwardsFactsSchema>;
export type Try = z.infer<typeof TrySchema>;
