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
    prerelease: text("a word for prereleases, such as `rc`", /^(?=.*[a-z])[a-z][a-z0-9-]{0,31}$/, {
      max: 32,
      example: "rc",
    })
      .optional()
      .describe(
        "Releases of this branch are prereleases of the next version: `rc` gives `1.4.0-rc.1`. Default: none, they are final.",
      ),
    from: z
      .enum(["production-tag"])
      .optional()
      .describe(
        "Where a branch must have been forked: `production-tag` is the last final release. Its release is then exactly the next patch of that one. Default: anywhere.",
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
