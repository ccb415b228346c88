import * as z from "zod";
import { observed } from "../gate/observed.ts";

/** Where the candidate stands. */
export const WhereFactsSchema = z.strictObject({
  defaultBranch: z.string(),
  /** Whether the branch that it is released from holds it, on the remote; null where no branch is known. */
  holdsCandidate: observed(z.boolean()).nullable(),
  /** Whether the branch was forked from the last final release of every component, and brings nothing that another branch got after it. Asked where the policy does. */
  forkedFromProduction: observed(z.boolean()).nullable(),
  /** What a tag that was named points at, peeled, on the remote now; null where none was named. */
  tagTarget: observed(z.string().nullable()).nullable(),
});
export type WhereFacts = z.infer<typeof WhereFactsSchema>;
