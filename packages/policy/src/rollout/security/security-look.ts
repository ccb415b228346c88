import * as z from "zod";

/** What a look at something that must never happen found. What could not be asked is no look: the observation is unknown. */
export const SecurityLookSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("probe"),
    /** The status that the tenant who must not see the object got. */
    status: z.int(),
    /** The status that its owner got; null where nobody asked for the owner. */
    ownerStatus: z.int().nullable(),
    /** How often either was asked again, because it did not answer. Absent for never. */
    retries: z.int().positive().optional(),
  }),
  z.strictObject({ kind: z.literal("value"), query: z.string(), series: z.int(), value: z.number().nullable() }),
  z.strictObject({
    kind: z.literal("alert"),
    alert: z.string(),
    /** Whether the metrics system has a rule of that name at all. */
    defined: z.boolean(),
    firing: z.boolean(),
  }),
]);
export type SecurityLook = z.infer<typeof SecurityLookSchema>;
