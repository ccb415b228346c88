import * as z from "zod";
import { text } from "./text.ts";

/** Rules of a protected branch, by what GitHub's rulesets enforce. */
export const ProtectionSchema = z
  .strictObject({
    reviews: z
      .number()
      .int()
      .min(0)
      .max(10)
      .meta({ patternErrorMessage: "a number of reviews, such as `1`", examples: [2] })
      .default(1)
      .describe("So many approving reviews a pull request needs."),
    "dismiss-stale": z.boolean().default(true).describe("Whether a push takes approvals away."),
    "last-push-approval": z
      .boolean()
      .default(true)
      .describe("Whether somebody else than the last pusher must approve."),
    "code-owners": z.boolean().default(false).describe("Whether a code owner must approve."),
    checks: z
      .array(text("a check's name", /^[^\u0000-\u001f\u007f-\u009f]+$/, { max: 200, example: "build" }))
      .max(100)
      .default([])
      .describe("Checks that must pass before a merge. Default: none."),
    "linear-history": z.boolean().default(false).describe("Whether merge commits are refused."),
    signatures: z.boolean().default(false).describe("Whether commits must be signed."),
  })
  .prefault({})
  .describe("What the protection of a protected branch must hold, at least.");
