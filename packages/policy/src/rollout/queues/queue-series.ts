import * as z from "zod";

const values = z.array(z.number().nullable());

/** A queue over the watch's grid, as far as the policy asks; null for an interval without a sample. */
export const QueueSeriesSchema = z.strictObject({
  depth: values.nullable(),
  /** The age of the oldest entry, in seconds. */
  age: values.nullable(),
  /** How many were given up in the interval. */
  deadLetters: values.nullable(),
});
export type QueueSeries = z.infer<typeof QueueSeriesSchema>;
