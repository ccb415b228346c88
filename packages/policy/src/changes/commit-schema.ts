import * as z from "zod";
import { type Commit, TOLD_FOOTERS } from "./commit.ts";

const HeaderSchema = z.strictObject({
  type: z.string(),
  scope: z.string().nullable(),
  breaking: z.boolean(),
  description: z.string(),
});

/** Reads a recorded commit back. */
export const CommitSchema: z.ZodType<Commit> = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
  merge: z.boolean(),
  time: z.number(),
  author: z.strictObject({ name: z.string(), email: z.string() }),
  subject: z.string(),
  header: HeaderSchema.nullable(),
  breaking: z.array(z.string()),
  squashed: z.array(z.strictObject({ bullet: z.boolean(), header: HeaderSchema })),
  reverts: z.array(z.string()),
  reapplies: HeaderSchema.nullable(),
  pickedFrom: z.array(z.string()),
  broughtBy: z.string().nullable(),
  releaseAs: z.string().nullable(),
  pullRequest: z.number().nullable(),
  footers: z.array(z.strictObject({ token: z.enum(TOLD_FOOTERS), value: z.string() })),
  issues: z.array(z.string().regex(/^(?:[\w.-]{1,100}\/[\w.-]{1,100})?#[1-9]\d{0,9}$/)),
  warnings: z.array(
    z.enum([
      "breaking-change-not-upper-case",
      "breaking-change-not-a-footer",
      "breaking-change-misspelt",
      "emoji-before-type",
      "not-conventional",
      "release-as-unreadable",
      "revert-unclear",
    ]),
  ),
});
