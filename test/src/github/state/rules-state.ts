import type { JsonObject } from "../published/json.ts";

/** A ruleset. Its rules and by-pass actors are as REST has them: they are read and written there. */
export type RulesetState = {
  readonly id: number;
  name: string;
  target: "branch" | "tag" | "push";
  readonly sourceType: "Repository" | "Organization";
  /** `owner/name`, or the organisation. */
  readonly source: string;
  enforcement: "active" | "disabled" | "evaluate";
  include: readonly string[];
  exclude: readonly string[];
  rules: readonly RuleState[];
  bypassActors: readonly BypassActorState[];
  readonly createdAt: string;
  updatedAt: string;
};

export type BypassActorState = {
  /** Null where the type says all, such as `DeployKey`. */
  readonly actor_id: number | null;
  readonly actor_type:
    | "Integration"
    | "OrganizationAdmin"
    | "RepositoryRole"
    | "Team"
    | "DeployKey"
    | "EnterpriseOwner"
    | "User";
  readonly bypass_mode: "always" | "pull_request" | "exempt";
};

/** Such as `{ type: "required_status_checks", parameters: { … } }`. */
export type RuleState = { readonly type: string; readonly parameters?: JsonObject };

/** What `GET …/branches/{branch}/protection` tells, in GitHub's own words. */
export type ProtectionState = JsonObject;
