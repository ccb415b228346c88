import * as z from "zod";
import { Oid } from "../../changes/oid.ts";
import { listed, observed } from "../../gate/observed.ts";
import { PersonSchema } from "../../gate/people.ts";
import { SarifFileSchema } from "../sarif/sarif-facts.ts";
import { Severity } from "./severity.ts";

/** An alert of code scanning or Dependabot. */
export const AlertSchema = z.strictObject({
  number: z.number().int(),
  /** As GitHub has it: `open`, `dismissed`, `auto_dismissed`, `fixed`. */
  state: z.string(),
  /** Null where GitHub does not say. */
  severity: Severity.nullable(),
  /** The rule, or the package; from outside. */
  title: z.string(),
  dismissedAt: z.iso.datetime().nullable(),
  /** Null where nobody did, the account is gone, or a rule of the repository did it. */
  dismissedBy: PersonSchema.nullable(),
  fixedAt: z.iso.datetime().nullable(),
  url: z.string(),
});
export type Alert = z.infer<typeof AlertSchema>;

/** One upload of a scanner's results. */
export const AnalysisSchema = z.strictObject({
  databaseId: z.number().int(),
  tool: z.string(),
  category: z.string().nullable(),
  commitOid: Oid,
  ref: z.string(),
  createdAt: z.iso.datetime(),
  /** Empty where it went well. */
  error: z.string(),
  /** What GitHub left out of it; empty where nothing. */
  warning: z.string(),
});
export type Analysis = z.infer<typeof AnalysisSchema>;

export const CodeScanningFactsSchema = z.strictObject({
  /** The branch whose alerts and analyses these are. */
  ref: z.string(),
  /** Those of the candidate, and the newest of other commits. */
  analyses: listed(AnalysisSchema),
  /** When the branch was first analysed after the candidate; null where the candidate's is its newest. What was fixed from then on is in the candidate still. */
  supersededAt: z.iso.datetime().nullable(),
  open: listed(AlertSchema),
  /** Dismissed since the last release. */
  dismissed: listed(AlertSchema),
  /** Fixed since `supersededAt`. */
  fixed: listed(AlertSchema),
});
export type CodeScanningFacts = z.infer<typeof CodeScanningFactsSchema>;

export const DependabotFactsSchema = z.strictObject({
  open: listed(AlertSchema),
  dismissed: listed(AlertSchema),
  /** Fixed on the default branch since the candidate was made, in a file that is another one there than in the candidate. */
  fixed: listed(AlertSchema),
});
export type DependabotFacts = z.infer<typeof DependabotFactsSchema>;

export const SecurityScanFactsSchema = z.strictObject({
  candidate: Oid,
  /** From when on dismissals count: not after the last release was made. Null where there is none, and all count. */
  since: z.iso.datetime().nullable(),
  codeScanning: observed(CodeScanningFactsSchema),
  dependabot: observed(DependabotFactsSchema),
  sarif: z.array(SarifFileSchema),
});
export type SecurityScanFacts = z.infer<typeof SecurityScanFactsSchema>;
