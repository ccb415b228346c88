import * as z from "zod";
import { PolicySchema } from "./policy.ts";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The policy's language as JSON Schema (draft 7, which editors read best), so that they complete and explain each key. */
export function policyJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(PolicySchema, { io: "input", target: "draft-7" });
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: "Signalbox release policy",
    description:
      "What a safe release is: which components there are, how they are versioned, and who lets them through.",
    ...schema,
  };
}
