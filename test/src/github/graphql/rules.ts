import { nodeId } from "../rest/people.ts";
import { isJsonObject, type Json, type JsonObject } from "../published/json.ts";
import { findRepository, type RepositoryState } from "../state/github-state.ts";
import { may } from "../state/may.ts";
import type { BypassActorState, ProtectionState, RulesetState } from "../state/rules-state.ts";
import { organization, teamNode } from "./actors.ts";
import { connection } from "./connection.ts";
import type { Node, Nodes } from "./node.ts";

export function rulesetNode(nodes: Nodes, repository: RepositoryState, ruleset: RulesetState): Node {
  const [owner = "", name = ""] = ruleset.source.split("/");
  const mayAdminister = may(nodes.state.token, "administration: read");
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
        ? organization(nodes.state, ruleset.source)
        : nodes.repository(findRepository(nodes.state, owner, name) ?? repository),
    conditions: { refName: { include: ruleset.include, exclude: ruleset.exclude } },
    rules: connection({ items: () => ruleset.rules, node: (rule) => ruleNode(ruleset, rule) }),
    // Null for who may not administer.
    bypassActors: mayAdminister
      ? connection({ items: () => ruleset.bypassActors, node: (each) => bypassNode(nodes, ruleset, each) })
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

function bypassNode(nodes: Nodes, ruleset: RulesetState, by: BypassActorState): Node {
  const { actor_type: type, actor_id: id } = by;
  const isRole = type === "RepositoryRole";
  return {
    id: nodeId("RRBA", `${ruleset.id}:${type}:${id ?? ""}`),
    actor: bypassActor(nodes, by),
    bypassMode: by.bypass_mode.toUpperCase(),
    deployKey: type === "DeployKey",
    enterpriseOwner: type === "EnterpriseOwner",
    organizationAdmin: type === "OrganizationAdmin",
    repositoryRoleDatabaseId: isRole ? id : null,
    repositoryRoleName: isRole ? (ROLES.get(id) ?? null) : null,
  };
}

/** GitHub's numbers of its own roles. */
const ROLES: ReadonlyMap<number | null, string> = new Map([
  [2, "maintain"],
  [4, "write"],
  [5, "admin"],
]);

function bypassActor(nodes: Nodes, { actor_type: type, actor_id: id }: BypassActorState): Node | null {
  if (type === "Team") {
    const team = nodes.state.teams.find((each) => each.databaseId === id);
    return team === undefined ? null : teamNode(nodes.state, team);
  }
  if (type !== "Integration") return null;
  return {
    __typename: "App",
    id: nodeId("A", id ?? 0),
    databaseId: id,
    slug: `app-${id ?? 0}`,
    name: `App ${id ?? 0}`,
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
