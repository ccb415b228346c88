import * as z from "zod";
import { GatheredApprovalsSchema } from "../approvals/approval-facts.ts";
import { BranchRulesFactsSchema } from "../checklist/branch-rules/branch-rules-facts.ts";
import { CiFactsSchema } from "../checklist/ci/ci-facts.ts";
import { CustomFactsSchema } from "../checklist/custom/custom-facts.ts";
import { MigrationsFactsSchema } from "../checklist/migrations/migrations-facts.ts";
import { NotesItemFactsSchema } from "../checklist/notes/notes-item-facts.ts";
import { RunbookFactsSchema } from "../checklist/runbook/runbook-facts.ts";
import { SecretScanFactsSchema } from "../checklist/secret-scan/secret-scan-facts.ts";
import { SecurityScanFactsSchema } from "../checklist/security-scan/security-scan-facts.ts";
import { SloFactsSchema } from "../checklist/slo/slo-facts.ts";
import { ValidationFactsSchema } from "../checklist/validation/validation-facts.ts";
import { ScheduleFactsSchema } from "../schedule/schedule-facts.ts";
import { WhereFactsSchema } from "../where/where-facts.ts";
import { ItemContextSchema } from "./item-context.ts";
import { observed } from "./observed.ts";

/** Null where the policy does not ask for the item, so that nobody looked. */
function item<T>(facts: z.ZodType<T>) {
  return observed(facts).nullable();
}

/** What one policy is decided on. */
export const JudgedFactsSchema = z.strictObject({
  about: ItemContextSchema,
  where: WhereFactsSchema,
  schedule: ScheduleFactsSchema,
  checklist: z.strictObject({
    ci: item(CiFactsSchema),
    migrations: item(MigrationsFactsSchema),
    slo: item(SloFactsSchema),
    "security-scan": item(SecurityScanFactsSchema),
    "secret-scan": item(SecretScanFactsSchema),
    notes: item(NotesItemFactsSchema),
    runbook: item(RunbookFactsSchema),
    validation: item(ValidationFactsSchema),
    "branch-rules": item(BranchRulesFactsSchema),
    custom: item(CustomFactsSchema),
  }),
  approvals: GatheredApprovalsSchema,
});
export type JudgedFacts = z.infer<typeof JudgedFactsSchema>;

/** The policy as the last release had it, with what it is decided on. */
export const FormerPolicySchema = z.strictObject({
  /** Itself, then what it extends, the nearest first. */
  files: z.array(z.strictObject({ file: z.string(), text: z.string() })).min(1),
  facts: JudgedFactsSchema,
});

export type FormerPolicy = z.infer<typeof FormerPolicySchema>;

/** All that the gate is decided on. Reads recorded and hand-written facts back; its JSON Schema is published. */
export const GateFactsSchema = JudgedFactsSchema.extend({
  /** Where this release changes the policy, the one before must be satisfied too; null where it does not, or there was none. */
  former: observed(FormerPolicySchema.nullable()),
});
export type GateFacts = z.infer<typeof GateFactsSchema>;
