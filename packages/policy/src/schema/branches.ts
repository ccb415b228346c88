import * as z from "zod";
import { Glob } from "./glob.ts";
import { withoutInheritedKeys } from "./no-inherited-keys.ts";
import { EnvironmentName } from "./names.ts";
import { ProtectionSchema } from "./protection.ts";
import { text } from "./text.ts";

const MAX_PATTERNS = 500;

const BranchSchema = z
  .strictObject({
    environment: EnvironmentName.optional().describe(
      "Where a release of this branch goes. Default: none, and a branch without an environment is never released from.",
    ),
    "followed-by": z
      .array(EnvironmentName)
      .max(20)
      .default([])
      .describe("Further environments where a commit of this branch may go after that. Default: none."),
    prerelease: text("a word for prereleases, such as `rc`", /^(?=.*[a-z])[a-z][a-z0-9-]{0,31}$/, {
      max: 32,
      example: "rc",
    })
      .optional()
      .describe(
        "Releases of this branch are prereleases of the next version: `rc` gives `1.4.0-rc.1`. Default: none, they are final.",
      ),
    class: z
      .enum(["emergency"])
      .optional()
      .describe(
        "Which class all its changes are of: `emergency` needs fewer approvals before, and a review afterwards. Default: by what each change touches.",
      ),
    protected: z
      .boolean()
      .default(false)
      .describe(
        "Whether GitHub must protect it: changed by reviewed pull requests alone, never deleted, never rewritten. The default branch always must be protected.",
      ),
    protection: ProtectionSchema,
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
