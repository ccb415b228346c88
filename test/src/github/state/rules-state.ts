import type { JsonObject } from "../published/json.ts";

/** A ruleset. Its rules, conditions and by-pass actors are as REST has them: they are read and written there. */
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
  bypassActors: readonly JsonObject[];
  readonly createdAt: string;
  updatedAt: string;
};

/** Such as `{ type: "required_status_checks", parameters: { … } }`. */
export type RuleState = { readonly type: string; readonly parameters?: JsonObject };

/** What `GET …/branches/{branch}/protection` tells, in GitHub's own words. */
export type ProtectionState = JsonObject;
