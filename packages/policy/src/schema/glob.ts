import * as z from "zod";

/** A pattern over names or paths. Bounded, because a matcher may back-track on hostile ones: 256 characters, four `**`. */
export const Glob = z
  .string()
  .min(1)
  .max(256)
  .refine((pattern) => pattern.split("**").length <= 5, "a pattern with at most four `**`");
