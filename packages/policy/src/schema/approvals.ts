import * as z from "zod";
import { Glob } from "./glob.ts";
import { KEYS_OF_ROLE } from "./keys-together.ts";
import { EnvironmentName, Login, Needed, RoleName } from "./names.ts";
import { withoutInheritedKeys } from "./no-inherited-keys.ts";
import { FilePath } from "./repository-path.ts";
import { text } from "./text.ts";

const RoleSchema = z
  .strictObject({
    users: z.array(Login).max(100).optional().describe("People who hold it, by their login. Default: nobody."),
    ids: z
      .record(
        Login,
        z
          .number()
          .int()
          .positive()
          .meta({ patternErrorMessage: "GitHub's number of the account, such as `583231`", examples: [583231] })
          .describe("GitHub's number of the account."),
      )
      .transform(withoutInheritedKeys)
      .optional()
      .describe(
        "GitHub's number of those people, so that whoever takes over a login does not take over the role. Default: not checked.",
      ),
    team: text(
      "a team as `organisation/team`, such as `acme/release-managers`",
      /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[a-z0-9][a-z0-9._-]{0,99}$/,
      { max: 140, example: "acme/release-managers" },
    )
      .optional()
      .describe("A team whose members hold it. Default: none."),
    permission: z
      .enum(["write", "maintain", "admin"])
      .optional()
      .describe("Whoever has at least this permission on the repository holds it. Default: nobody."),
    from: z
      .enum(["codeowners"])
      .optional()
      .describe(
        "Who holds it by a file: with `codeowners`, the owners of the changed paths, by the repository's own CODEOWNERS. Default: nobody.",
      ),
    otherwise: RoleName.optional().describe(
      "With `from: codeowners`, the role that owns what has no owner. Default: none, and such a change is never approved.",
    ),
    environment: EnvironmentName.optional().describe(
      "The environment of GitHub whose required review fills this role. Default: none, only other approvals fill it.",
    ),
  })
  .meta(KEYS_OF_ROLE)
  .describe("Who holds this role: whoever fits any of `users`, `team`, `permission` and `from`.");

const NEEDS = "Roles, each filled by another person.";
const Needs = z.array(Needed).max(20);

const StandardSchema = z
  .strictObject({ needs: Needs.optional().describe(`${NEEDS} Default: \`[reviewer]\`.`) })
  .describe("Changes that are in no other class.");

const HighRiskSchema = z
  .strictObject({
    needs: Needs.optional().describe(`${NEEDS} Default: \`[maintainer]\`, besides those that \`standard\` names.`),
    when: z
      .strictObject({
        paths: z
          .array(Glob)
          .max(500)
          .default([])
          .describe("A change of such a path, whatever its case. Default: none but those that always count."),
        migrations: z.boolean().default(true).describe("A change that adds or changes a migration of the database."),
        contracts: z.boolean().default(true).describe("A change that breaks a contract."),
        lines: z
          .number()
          .int()
          .positive()
          .max(1_000_000)
          .meta({ patternErrorMessage: "a number of lines, such as `1000`", examples: [1000] })
          .optional()
          .describe("A change of at least so many lines. Default: size does not matter."),
        labels: z
          .array(text("a label's name", /^[^\u0000-\u001f\u007f-\u009f]+$/, { max: 50, example: "security" }))
          .max(50)
          .default([])
          .describe("A change with such a label. Default: none."),
      })
      .prefault({})
      .describe(
        "What makes a change one of high risk, each by itself. `.github/**`, CODEOWNERS and this policy always do.",
      ),
  })
  .describe("Changes that can do great harm.");

const EmergencySchema = z
  .strictObject({
    needs: Needs.optional().describe(
      `${NEEDS} Default: \`[release-manager]\` where the policy has that role, else \`[maintainer]\`.`,
    ),
    "review-afterwards": text(
      "a time such as `2 business days`, `3 days` or `24 hours`",
      /^[1-9]\d{0,2} (?:business days?|days?|hours?)$/,
      { max: 24, example: "2 business days" },
    )
      .default("2 business days")
      .describe(
        "Until when somebody else has to have reviewed it. Overdue, it blocks the next ordinary release to production.",
      ),
  })
  .describe("Changes of a branch whose `class` is `emergency`.");

const EnvironmentApprovalsSchema = z
  .strictObject({
    needs: Needs.default([]).describe(
      `${NEEDS} Asked of the release as a whole, beside what each change needs. Default: none.`,
    ),
    "and-when": z
      .array(
        z
          .strictObject({
            label: text("a label's name", /^[^\u0000-\u001f\u007f-\u009f]+$/, {
              max: 50,
              example: "business-impact",
            }).describe("A label of any pull request of the release."),
            needs: Needs.describe(NEEDS),
          })
          .describe("Who is needed besides, where a pull request has this label."),
      )
      .max(50)
      .default([])
      .describe("Who is needed besides, by labels: labels can only add. Default: nobody."),
  })
  .describe("Who has to approve a release to this environment.");

const BotSchema = z
  .strictObject({
    login: Login.describe("Its login, such as `acme-release[bot]`."),
    id: z
      .number()
      .int()
      .positive()
      .meta({ patternErrorMessage: "GitHub's number of the account, such as `41898282`", examples: [41898282] })
      .describe("GitHub's number of the account."),
    paths: z.array(Glob).min(1).max(100).describe("The only paths that its commits may change."),
  })
  .describe("A bot whose verified commits need no review.");

export const ApprovalsSchema = z
  .strictObject({
    roles: z
      .record(RoleName, RoleSchema)
      .default({})
      .describe(
        "The roles of people. Default: `reviewer` is whoever may write, `maintainer` whoever may maintain. `release-manager` may push a release's tag by hand.",
      )
      .transform(withoutInheritedKeys),
    classes: z
      .strictObject({
        standard: StandardSchema.prefault({}),
        "high-risk": HighRiskSchema.prefault({}),
        emergency: EmergencySchema.prefault({}),
      })
      .prefault({})
      .describe("The classes of changes, and who has to approve each change of a class."),
    environments: z
      .record(EnvironmentName, EnvironmentApprovalsSchema)
      .default({})
      .describe("Who has to approve a release to an environment. Default: nobody besides the changes' own approvals.")
      .transform(withoutInheritedKeys),
    separation: z
      .enum(["standard", "strict"])
      .default("standard")
      .describe(
        "Who is kept apart from whom. `standard`: nobody approves a change they had a hand in, nor a release that they started. `strict`: besides, nobody who had a hand in any change of the release approves any of it, and who starts, tags and approves are different people.",
      ),
    "clean-updates": z
      .enum(["keep", "discard"])
      .default("discard")
      .describe(
        "Whether an approval survives clean merges of the base into the pull request: `keep`, where git makes the identical merge.",
      ),
    unreviewed: z
      .strictObject({ needs: Needs.default([]).describe(`${NEEDS} Default: none, and nobody can approve it.`) })
      .prefault({})
      .describe(
        "Who may approve, for the release as a whole, what reached the branch without a reviewed pull request.",
      ),
    manifest: FilePath.optional().describe(
      "The file of a pull request that names the candidate as `candidate: <full hash>`; its reviews approve the release. Default: none.",
    ),
    comments: z
      .boolean()
      .default(false)
      .describe(
        "Whether a line `/approve <role> <full hash>`, never edited, on the candidate's or the manifest's pull request counts as an approval of the release.",
      ),
    keys: z
      .record(
        Login,
        text(
          "a public key of SSH, such as `ssh-ed25519 AAAA…`",
          /^(?:ssh-ed25519|ecdsa-sha2-nistp256|ssh-rsa|sk-ssh-ed25519@openssh\.com) [A-Za-z0-9+/]{40,2000}={0,2}$/,
          { max: 2100, example: `ssh-ed25519 ${"A".repeat(68)}` },
        ).describe("A public key of this person."),
      )
      .default({})
      .describe(
        "Keys of people, who then may approve offline by a signed tag `approve/<role>/<full hash>`. Default: none.",
      )
      .transform(withoutInheritedKeys),
    since: text("a full commit hash", /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { max: 64, example: "0".repeat(40) })
      .optional()
      .describe(
        "A commit from before this policy: what it holds is not judged, where no release holds it yet. Default: all history since the last release is.",
      ),
    people: z
      .record(
        text(
          "an e-mail address in lower case, such as `ada@example.com`",
          /^[^\s@<>A-Z\u0000-\u001f]{1,64}@[^\s@<>A-Z\u0000-\u001f]{1,190}$/,
          { max: 256, example: "ada@example.com" },
        ),
        Login.describe("Whose it is."),
      )
      .default({})
      .describe(
        "Whose e-mail of commits belongs to which login, where GitHub knows none. Default: none, and such a commit's author is unknown.",
      )
      .transform(withoutInheritedKeys),
    bots: z
      .array(BotSchema)
      .max(20)
      .default([])
      .describe("Bots whose own commits need no review, such as one that writes release commits. Default: none."),
  })
  .describe("Who may do what, and who has to approve what.");
