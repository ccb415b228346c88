import * as z from "zod";
import { EnvironmentName } from "./names.ts";
import { withoutInheritedKeys } from "./no-inherited-keys.ts";
import { text } from "./text.ts";

const EnvironmentSchema = z
  .strictObject({
    enforce: z
      .enum(["always", "observe"])
      .default("always")
      .describe(
        "Whether the gate stops what it does not let through: `always`, or only told (`observe`: the step passes with the true verdict) until the date of `observe-until`.",
      ),
    "observe-until": text("a date such as `2026-12-31`", /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, {
      max: 10,
      example: "2026-12-31",
    })
      .optional()
      .describe("The first day, in UTC, on which the gate enforces again. `enforce: observe` needs it. Default: none."),
  })
  .meta({ examples: [{ enforce: "observe", "observe-until": "2026-12-31" }] })
  .describe("How the gate of this environment is enforced.");

export const EnvironmentsSchema = z
  .record(EnvironmentName, EnvironmentSchema)
  .default({})
  .describe("How gates are enforced, by environment. Default: always.")
  .transform(withoutInheritedKeys);
