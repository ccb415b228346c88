import * as z from "zod";
import { ApprovalsSchema } from "./approvals.ts";
import { BranchesSchema } from "./branches.ts";
import { ChecklistSchema } from "./checklist.ts";
import { ComponentsSchema } from "./components.ts";
import { EnvironmentsSchema } from "./environments.ts";
import { ExtendsSchema } from "./extends.ts";
import { NotesSchema } from "./notes.ts";
import { RecordsSchema } from "./records.ts";
import { RolloutSchema } from "./rollout.ts";
import { ScheduleSchema } from "./schedule.ts";
import { VersioningSchema } from "./versioning.ts";

/** The whole policy file. The JSON Schema for editors is generated from here. */
export const PolicySchema = z.strictObject({
  version: z.literal(1).meta({ description: "The version of the policy's language.", examples: [1] }),
  extends: ExtendsSchema.optional(),
  components: ComponentsSchema,
  versioning: VersioningSchema.prefault({}),
  branches: BranchesSchema.optional(),
  notes: NotesSchema.prefault({}),
  checklist: ChecklistSchema.prefault({}),
  approvals: ApprovalsSchema.prefault({}),
  schedule: ScheduleSchema.prefault({}),
  environments: EnvironmentsSchema,
  rollout: RolloutSchema.prefault({}),
  records: RecordsSchema.prefault({}),
});

export type Policy = z.infer<typeof PolicySchema>;
export type Component = Policy["components"][string];
