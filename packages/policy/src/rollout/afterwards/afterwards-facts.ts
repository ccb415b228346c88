import * as z from "zod";

const seconds = z.number().nonnegative();

/** One try of a check, from its first step on. What was observed is a sentence; texts from outside are quoted and cut in it. */
const TrySchema = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("passed"), seconds, says: z.string() }),
  /** It answered, and not as it must. */
  z.strictObject({ outcome: z.literal("failed"), seconds, says: z.string() }),
  /** It did not answer, or could not be asked. */
  z.strictObject({
    outcome: z.literal("unread"),
    seconds,
    /** A stable name, such as `probe.timed-out`. */
    code: z.string(),
    says: z.string(),
    next: z.string(),
  }),
]);

/** What the checks of the released system found, by their names in the policy. */
export const AfterwardsFactsSchema = z.strictObject({
  checks: z.record(
    z.string(),
    z.strictObject({
      /** What was asked, as `askedOf` tells it: the answer to another question says nothing. */
      asked: z.string(),
      tries: z.array(TrySchema).min(1),
    }),
  ),
});
export type AfterwardsFacts = z.infer<typeof AfterwardsFactsSchema>;
export type Try = z.infer<typeof TrySchema>;
