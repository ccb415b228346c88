import * as z from "zod";
import { Glob } from "./glob.ts";

export const BranchSchema = z.strictObject({
  environment: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "an environment's name")
    .optional()
    .describe("Where a release of this branch goes. A branch without one is never released from."),
});

export const BranchesSchema = z
  .record(Glob, BranchSchema)
  .describe("Which branches may release, the first pattern that fits decides. Default: the default branch alone.");
