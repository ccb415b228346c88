import * as z from "zod";
import { Glob } from "./glob.ts";
import { withoutInheritedKeys } from "./no-inherited-keys.ts";
import { text } from "./text.ts";

const MAX_PATTERNS = 500;

const BranchSchema = z
  .strictObject({
    environment: text(
      "an environment's name of letters, digits, `.`, `_` and `-`, such as `production`",
      /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
      { max: 64, example: "production" },
    )
      .optional()
      .describe(
        "Where a release of this branch goes. Default: none, and a branch without an environment is never released from.",
      ),
  })
  .describe("What holds for the branches that fit this pattern.");

export const BranchesSchema = z
  .record(Glob, BranchSchema)
  .refine((branches) => Object.keys(branches).length <= MAX_PATTERNS)
  .meta({
    maxProperties: MAX_PATTERNS,
    description:
      "Which branches may release; the first pattern that fits a branch decides. Default: the default branch alone.",
  })
  .transform(withoutInheritedKeys);
