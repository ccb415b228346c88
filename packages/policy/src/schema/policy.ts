import * as z from "zod";
import { ApprovalsSchema } from "./approvals.ts";
import { BranchesSchema } from "./branches.ts";
import { ComponentsSchema } from "./components.ts";
import { NotesSchema } from "./notes.ts";
import { VersioningSchema } from "./versioning.ts";

/** The whole policy file. The JSON Schema for editors is generated from here. */
export const PolicySchema = z.strictObject({
  version: z.literal(1).meta({ description: "The version of the policy's language.", examples: [1] }),
  components: ComponentsSchema,
  versioning: VersioningSchema.prefault({}),
  branches: BranchesSchema.optional(),
  notes: NotesSchema.prefault({}),
  approvals: ApprovalsSchema.prefault({}),
});

export type Policy = z.infer<typeof PolicySchema>;
export type Component = Policy["components"][string];
