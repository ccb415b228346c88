import { nodeId } from "../rest/people.ts";
import { isJsonObject, type Json, type JsonObject } from "../published/json.ts";
import { findRepository, type GitHubState, type RepositoryState } from "../state/github-state.ts";
import { may } from "../state/may.ts";
import type { ProtectionState, RulesetState } from "../state/rules-state.ts";
import { organization, teamNode } from "./actors.ts";
import { connection } from "./connection.ts";
import type { Node } from "./node.ts";
import { repositoryNode } from "./repositories.ts";

export function rulesetNode(state: GitHubState, repository: RepositoryState, ruleset: RulesetState): Node {
  const [owner = "", name = ""] = ruleset.source.split("/");
  const mayAdminister = may(state.token, "administration: read");
  return {
    __typename: "RepositoryRuleset",
    id: nodeId("RRS", ruleset.id),
    databaseId: ruleset.id,
    name: ruleset.name,
    target: ruleset.target.toUpperCase(),
    enforcement: ruleset.enforcement.toUpperCase(),
    createdAt: ruleset.createdAt,
    updatedAt: ruleset.updatedAt,
    source: () =>
      ruleset.sourceType === "Organization"
        ? organization(state, ruleset.source)
        : repositoryNode(state, findRepository(state, owner, name) ?? repository),
    conditions: { refName: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: connection({ items: () => ruleset.rules, node: (rule) => ruleNode(ruleset, rule) }),
    // Null for who may not administer.
    bypassActors: mayAdminister
      ? connection({ items: () => ruleset.bypassActors, node: (each) => bypassNode(state, ruleset, each) })
      : null,
  };
}

function ruleNode(ruleset: RulesetState, rule: RulesetState["rules"][number]): Node {
  const parameters =
    rule.parameters === undefined ? null : { __typename: parametersType(rule.type), ...camelled(rule.parameters) };
  return { id: nodeId("RRU", `${ruleset.id}:${rule.type}`), type: rule.type.toUpperCase(), parameters };
}

// `required_status_checks` has `RequiredStatusChecksParameters`.
function parametersType(type: string): string {
  return `${type
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")}Parameters`;
}

function camelled(value: JsonObject): JsonObject {
  const inside = (each: Json | undefined): Json =>
    Array.isArray(each) ? each.map(inside) : isJsonObject(each) ? camelled(each) : (each ?? null);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key.replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
      inside(each),
    ]),
  );
}

function bypassNode(state: GitHubState, ruleset: RulesetState, by: JsonObject): Node {
  const type = by["actor_type"];
  const id = by["actor_id"];
  const team = type === "Team" ? state.teams.find((each) => each.databaseId === id) : undefined;
  const app =
    type === "Integration"
      ? {
          __typename: "App",
          id: nodeId("A", String(id)),
          databaseId: id,
          slug: `app-${String(id)}`,
          name: `App ${String(id)}`,
        }
      : null;
  const roles: Readonly<Record<string, string>> = { 2: "maintain", 4: "write", 5: "admin" };
  return {
    id: nodeId("RRBA", `${ruleset.id}:${String(type)}:${String(id)}`),
    actor: team === undefined ? app : teamNode(state, team),
    bypassMode: String(by["bypass_mode"]).toUpperCase(),
    deployKey: type === "DeployKey",
    enterpriseOwner: type === "EnterpriseOwner",
    organizationAdmin: type === "OrganizationAdmin",
    repositoryRoleDatabaseId: type === "RepositoryRole" ? id : null,
    repositoryRoleName: type === "RepositoryRole" ? (roles[String(id)] ?? null) : null,
  };
}

/** Classic branch protection, as REST has it, in GraphQL's words. */
export function branchProtectionNode(branch: string, protection: ProtectionState): Node {
  const part = (name: string): JsonObject | null => {
    const value = protection[name];
    return isJsonObject(value) ? value : null;
  };
  const isOn = (name: string): boolean => part(name)?.["enabled"] === true;
  const reviews = part("required_pull_request_reviews");
  const checks = part("required_status_checks");
  return {
    __typename: "BranchProtectionRule",
    id: nodeId("BPR", branch),
    pattern: branch,
    isAdminEnforced: isOn("enforce_admins"),
    allowsForcePushes: isOn("allow_force_pushes"),
    allowsDeletions: isOn("allow_deletions"),
    requiresLinearHistory: isOn("required_linear_history"),
    requiresConversationResolution: isOn("required_conversation_resolution"),
    requiresCommitSignatures: isOn("required_signatures"),
    lockBranch: isOn("lock_branch"),
    blocksCreations: isOn("block_creations"),
    requiresApprovingReviews: reviews !== null,
    requiredApprovingReviewCount: reviews?.["required_approving_review_count"] ?? null,
    requiresCodeOwnerReviews: reviews?.["require_code_owner_reviews"] === true,
    dismissesStaleReviews: reviews?.["dismiss_stale_reviews"] === true,
    requireLastPushApproval: reviews?.["require_last_push_approval"] === true,
    requiresStatusChecks: checks !== null,
    requiresStrictStatusChecks: checks?.["strict"] === true,
    requiredStatusCheckContexts: checks?.["contexts"] ?? null,
    restrictsPushes: part("restrictions") !== null,
  };
}
