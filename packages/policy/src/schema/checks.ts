import * as z from "zod";
import { KEYS_OF_CHECK } from "./keys-together.ts";
import { Login } from "./names.ts";
import { FilePath } from "./repository-path.ts";
import { Glob } from "./glob.ts";
import { text } from "./text.ts";

/** A check by what stands behind it: a name alone can be taken by anybody's workflow. */
export const CheckSchema = z
  .strictObject({
    workflow: FilePath.optional().describe(
      "The workflow file whose run reports it, such as `.github/workflows/ci.yml`. Default: any.",
    ),
    name: Glob.default("**").describe(
      "The check run's name (of a job), or a pattern of which at least one must be there. Default: all of them.",
    ),
    app: text("an app's number or slug, such as `sonarqubecloud` or `12526`", /^[a-z0-9][a-z0-9-]{0,99}$/, {
      max: 100,
      example: "sonarqubecloud",
    })
      .optional()
      .describe("The app that reports it. Default: `github-actions` where `workflow` is named, else any."),
    status: text("a commit status's context, such as `ci/jenkins`", /^[^\u0000-\u001f\u007f-\u009f]+$/, {
      max: 200,
      example: "ci/jenkins",
    })
      .optional()
      .describe(
        "A commit status of this context, instead of a check run; `by` says who may report it. Default: a check run is meant.",
      ),
    by: z.array(Login).max(20).optional().describe("With `status`, who may report it. Default: nobody."),
    events: z
      .array(text("an event of a workflow, such as `push`", /^[a-z_]{1,40}$/, { max: 40, example: "push" }))
      .max(20)
      .optional()
      .describe(
        "With `workflow`, the events whose runs count. Default: `push`, `merge_group`, `schedule` and `workflow_dispatch`; a pull request's own run says nothing of the merge.",
      ),
    conclusions: z
      .array(z.enum(["success", "neutral", "skipped"]))
      .min(1)
      .max(3)
      .default(["success"])
      .describe("Conclusions that are good enough."),
  })
  .meta(KEYS_OF_CHECK)
  .describe("A check that must have passed on the candidate.");
export type Check = z.infer<typeof CheckSchema>;
