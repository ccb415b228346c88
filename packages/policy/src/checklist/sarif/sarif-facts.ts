import * as z from "zod";
import { observed } from "../../gate/observed.ts";
import { Severity } from "../security-scan/severity.ts";

/** Results of one rule, counted: neither texts nor snippets are kept, which may hold secrets. */
export const SarifResultsSchema = z.strictObject({
  ruleId: z.string(),
  severity: Severity.nullable(),
  count: z.number().int().positive(),
  /** How many of them a suppression in the file hides. */
  suppressed: z.number().int().nonnegative(),
  /** Where the first is, as the scanner says; null where it does not. */
  path: z.string().nullable(),
});
export type SarifResults = z.infer<typeof SarifResultsSchema>;

export const SarifRunSchema = z.strictObject({
  tool: z.string(),
  /** The commits that it says it scanned. */
  revisions: z.array(z.string()),
  /** Whether every invocation says that it went well; null where none is told of. */
  executionSuccessful: z.boolean().nullable(),
  /** Null where the file holds no list of results, not even an empty one: nothing was scanned. */
  results: z.array(SarifResultsSchema).nullable(),
});
export type SarifRun = z.infer<typeof SarifRunSchema>;

/** A file of a scanner, as it was in the workspace. */
export const SarifFileSchema = z.strictObject({
  path: z.string(),
  content: observed(z.strictObject({ sha256: z.string(), runs: z.array(SarifRunSchema) })),
});
export type SarifFile = z.infer<typeof SarifFileSchema>;
