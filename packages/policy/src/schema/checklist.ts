import * as z from "zod";
import { CheckSchema } from "./checks.ts";
import { Duration } from "./duration.ts";
import { Glob } from "./glob.ts";
import { HttpAddress } from "./http-address.ts";
import { Equals, HttpStatus, JsonPath } from "./http-answer.ts";
import { KEYS_OF_CUSTOM } from "./keys-together.ts";
import { EnvironmentName, RoleName } from "./names.ts";
import { withoutInheritedKeys } from "./no-inherited-keys.ts";
import { FilePath, FolderPath } from "./repository-path.ts";
import { text } from "./text.ts";

const Severity = z.enum(["critical", "high", "medium", "low"]);

/** What every item of the checklist says besides its own. */
const common = {
  for: z
    .array(EnvironmentName)
    .max(50)
    .optional()
    .describe("The environments it is asked for. Default: all that have a gate."),
  "waivable-by": z
    .array(RoleName)
    .max(20)
    .default([])
    .describe("Roles that may waive it, for one commit, with a reason and an expiry. Default: nobody."),
};

const line = (what: string, example: string, max: number) =>
  text(what, /^[^\u0000-\u001f\u007f-\u009f]+$/, { max, example });

const CiSchema = z
  .strictObject({
    checks: z
      .array(CheckSchema)
      .max(100)
      .default([])
      .describe(
        "The checks that must have passed. Default: every check run and commit status of the candidate, and at least one.",
      ),
    ...common,
  })
  .describe("The checks passed on the candidate.");

const MigrationsSchema = z
  .strictObject({
    validated: z
      .array(z.enum(["forward", "rollback"]))
      .min(1)
      .max(2)
      .default(["forward", "rollback"])
      .describe("What must have been tried: `forward` (up), `rollback` (down, and up again)."),
    check: CheckSchema.optional().describe(
      "The check that tried it. Default: none, the gate tries it itself with the project's own migration tool.",
    ),
    "database-from": text(
      "the name of an environment variable, such as `SCRATCH_DATABASE_URL`",
      /^[A-Z][A-Z0-9_]{0,63}$/,
      { max: 64, example: "SCRATCH_DATABASE_URL" },
    )
      .optional()
      .describe(
        "The variable that holds the address of a scratch database, which is emptied. Needed where no `check` is named. Default: none.",
      ),
    "down-file": z.boolean().default(false).describe("Whether each Prisma migration needs a `down.sql`."),
    ...common,
  })
  .describe("Every migration since the last release was run up and down. Default: not asked for.");

const SloSchema = z
  .strictObject({
    environment: EnvironmentName.default("staging").describe("Where the objectives of `rollout.objectives` are asked."),
    window: Duration.default("1h").describe("Over how long, until now."),
    ...common,
  })
  .describe("The objectives held in an earlier environment. Default: not asked for.");

const ofScanners = {
  sarif: z
    .array(FilePath)
    .max(20)
    .default([])
    .describe("SARIF files in the workspace, of scanners that do not report to GitHub. Default: none."),
  "dismissals-by": RoleName.optional().describe(
    "The role that may dismiss alerts. Default: nobody, a dismissal since the last release holds.",
  ),
};

const SecurityScanSchema = z
  .strictObject({
    alerts: z
      .array(z.enum(["code-scanning", "dependabot"]))
      .max(2)
      .default(["code-scanning"])
      .describe("Which alerts of GitHub must be clear."),
    severity: Severity.default("high").describe("From which severity on an alert counts."),
    tools: z
      .array(line("a scanner's name, such as `CodeQL`", "CodeQL", 100))
      .max(20)
      .default([])
      .describe("Scanners of which each must have analysed the candidate. Default: any one."),
    ...ofScanners,
    ...common,
  })
  .describe("No open alert of that severity, and the candidate was analysed. Default: not asked for.");

const SecretScanSchema = z
  .strictObject({
    alerts: z
      .array(z.enum(["secret-scanning"]))
      .max(1)
      .default(["secret-scanning"])
      .describe("Which alerts of GitHub must be clear."),
    ...ofScanners,
    ...common,
  })
  .describe("No secret is open in the repository. Default: not asked for.");

const NotesItemSchema = z
  .strictObject({
    complete: z
      .boolean()
      .default(true)
      .describe("Whether the notes of the release must have all that `notes.needs` asks for."),
    ...common,
  })
  .describe("The release notes are complete. Default: not asked for.");

const RunbookSchema = z
  .strictObject({
    changed: Glob.describe("The runbook's path, or a pattern of which one must have changed."),
    when: z
      .strictObject({ paths: z.array(Glob).max(500).default(["**"]).describe("Changes of such a path need it.") })
      .prefault({})
      .describe(
        "Which changes need it. Default: all. A commit that needs none says why in a footer, `Runbook: not needed, …`.",
      ),
    ...common,
  })
  .describe("The runbook was changed with what it describes. Default: not asked for.");

const ValidationSchema = z
  .strictObject({
    report: FilePath.default("validation-report.md").describe(
      "The report's file, in the workspace or at the candidate.",
    ),
    by: RoleName.optional().describe("The role that must have approved the report's own hash. Default: none."),
    sections: z
      .array(line("a heading of one line, such as `Result`", "Result", 100))
      .max(20)
      .default(["Scope", "Tests", "Result"])
      .describe("Headings that it must have, each with text below it."),
    ...common,
  })
  .describe("A validation report of this candidate, with a passing result. Default: not asked for.");

const BranchRulesSchema = z
  .strictObject({
    file: FilePath.optional().describe(
      "A file that states the protection of branches besides the policy, such as `.github/branch_protection.yaml`. Default: none.",
    ),
    ...common,
  })
  .describe("What the policy states of branches is what GitHub enforces. The default branch is always looked at.");

const CustomSchema = z
  .strictObject({
    run: z
      .array(line("a program or an argument", "npm", 1000))
      .min(1)
      .max(50)
      .optional()
      .describe(
        "A program with its arguments, run in the workspace without a shell; it passes with exit code 0. What the candidate itself brings runs as the gate does: it belongs in a job of its own, which hands its result over by `input`. Default: none.",
      ),
    in: FolderPath.optional().describe("The folder it runs in. Default: the workspace."),
    http: HttpAddress.optional().describe("An address to ask with GET. Default: none."),
    expect: HttpStatus.default(200).describe("With `http`, the status that passes."),
    json: JsonPath.optional().describe(
      "With `http`, a path into the JSON of the answer. Default: its content does not matter.",
    ),
    equals: Equals.optional().describe(
      "With `json`, what must stand there, as text. Default: the path must be there and be `true`.",
    ),
    input: text("a name in lower case, such as `load-test`", /^[a-z][a-z0-9-]{0,63}$/, {
      max: 64,
      example: "load-test",
    })
      .optional()
      .describe(
        "An entry of the action's input `evidence`, which holds outputs of earlier jobs; it passes with the value `true` or `passed`. Default: none.",
      ),
    "time-out": Duration.default("1m").describe("How long it may take."),
    ...common,
  })
  .meta(KEYS_OF_CUSTOM)
  .describe("Evidence of your own: exactly one of `run`, `http` and `input`.");

export const ChecklistSchema = z
  .strictObject({
    ci: CiSchema.prefault({}),
    migrations: MigrationsSchema.optional(),
    slo: SloSchema.optional(),
    "security-scan": SecurityScanSchema.optional(),
    "secret-scan": SecretScanSchema.optional(),
    notes: NotesItemSchema.optional(),
    runbook: RunbookSchema.optional(),
    validation: ValidationSchema.optional(),
    "branch-rules": BranchRulesSchema.prefault({}),
    custom: z
      .record(
        text("an item's name in lower case, such as `load-test`", /^[a-z][a-z0-9-]{0,63}$/, {
          max: 64,
          example: "load-test",
        }),
        CustomSchema,
      )
      .default({})
      .describe("Items of your own, by their name. Default: none.")
      .transform(withoutInheritedKeys),
  })
  .describe(
    "What a release needs: every item is met by evidence that was found, not by a tick. `ci` and `branch-rules` are always asked for.",
  );
