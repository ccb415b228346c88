import * as z from "zod";
import { Oid } from "../../changes/oid.ts";
import { listed } from "../../gate/observed.ts";

/** What a release changes, and what its commits say of the runbook; all from git. */
export const RunbookFactsSchema = z.strictObject({
  /** The paths in which the candidate differs from the last release, both names of what was moved; without one, its files that fit `changed`. */
  changed: listed(
    z.strictObject({
      path: z.string(),
      /** Whether the candidate holds it. */
      present: z.boolean(),
    }),
  ),
  /** The commits since the last release that changed any path; of a merge, what it changed besides bringing commits together. None without a last release. */
  commits: listed(
    z.strictObject({
      oid: Oid,
      /** The first line of its message: shown, never believed. */
      headline: z.string(),
      files: z.array(z.string()),
      /** The values of its `Runbook:` footers, as they were written. */
      runbook: z.array(z.string()),
    }),
  ),
});
export type RunbookFacts = z.infer<typeof RunbookFactsSchema>;
