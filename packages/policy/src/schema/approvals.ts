import * as z from "zod";
import { withoutInheritedKeys } from "./no-inherited-keys.ts";
import { text } from "./text.ts";

const RoleName = text("a role's name in lower case, such as `release-manager`", /^[a-z][a-z0-9-]{0,63}$/, {
  max: 64,
  example: "release-manager",
});

const Login = text("a GitHub user's login, such as `ada`", /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?$/, {
  max: 44,
  example: "ada",
});

const RoleSchema = z
  .strictObject({
    users: z.array(Login).max(100).optional().describe("People who hold it, by their login. Default: nobody."),
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
  })
  .describe("Who holds this role: whoever fits any of its keys.");

export const ApprovalsSchema = z
  .strictObject({
    roles: z
      .record(RoleName, RoleSchema)
      .default({})
      .describe("The roles of people; `release-manager` may push a release's tag by hand.")
      .transform(withoutInheritedKeys),
  })
  .describe("Who may do what.");
