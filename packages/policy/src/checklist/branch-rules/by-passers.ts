import { shown } from "../../load/shown.ts";
import type { BranchProtection, BypassActor } from "./branch-rules-facts.ts";

/** What a rule is about, as a by-pass may reach one and not the other. */
export type RuleReach = "pushes" | "pull-requests" | "reviews" | "merges";

/** Somebody whom some rules do not bind. */
export type ByPasser = {
  /** For people: "team 12", "administrators". */
  readonly who: string;
  /** Whether that is everybody who may push. */
  readonly everybody: boolean;
  readonly administrators: boolean;
  /** The rules that do not bind them. */
  readonly reaches: readonly RuleReach[];
};

const ALL: readonly RuleReach[] = ["pushes", "pull-requests", "reviews", "merges"];
// Within a pull request: it must be one still, and nothing is pushed.
const IN_PULL_REQUESTS: readonly RuleReach[] = ["reviews", "merges"];

// GitHub numbers its own roles so: read 1, maintain 2, triage 3, write 4, admin 5. Others are an organisation's.
const MAINTAIN = 2;
const ADMIN = 5;
const ROLES_OF_EVERYBODY = new Map([
  [1, "read"],
  [3, "triage"],
  [4, "write"],
]);
// Whoever may push a branch can write a workflow that acts as this app, with `contents: write`.
const GITHUB_ACTIONS = 15368;

/** Whom a ruleset does not bind. */
export function byPassersOfRuleset(actors: readonly BypassActor[]): readonly ByPasser[] {
  return actors.map((actor) => {
    const reaches = actor.bypassMode === "pull_request" ? IN_PULL_REQUESTS : ALL;
    return { ...nameOf(actor), reaches };
  });
}

function nameOf({ actorType, actorId }: BypassActor): Omit<ByPasser, "reaches"> {
  switch (actorType) {
    case "OrganizationAdmin":
      return someone("owners of the organisation", { administrators: true });
    case "RepositoryRole":
      return roleOf(actorId);
    case "Integration":
      return actorId === GITHUB_ACTIONS
        ? someone("every workflow (GitHub Actions)", { everybody: true })
        : someone(`app ${actorId ?? "?"}`);
    case "Team":
      return someone(`team ${actorId ?? "?"}`);
    case "User":
      return someone(`user ${actorId ?? "?"}`);
    case "DeployKey":
      return someone("every deploy key");
  }
}

function roleOf(id: number | null): Omit<ByPasser, "reaches"> {
  const common = id === null ? undefined : ROLES_OF_EVERYBODY.get(id);
  if (common !== undefined) return someone(`everybody with the role ${common}`, { everybody: true });
  if (id === ADMIN) return someone("administrators", { administrators: true });
  return someone(id === MAINTAIN ? "maintainers" : `repository role ${id ?? "?"}`);
}

/** Whom branch protection does not bind. */
export function byPassersOfProtection(protection: BranchProtection): readonly ByPasser[] {
  const allowed = protection.requiredPullRequestReviews?.bypassPullRequestAllowances;
  const named = [
    ...(allowed?.users ?? []).map((login) => someone(`user ${shown(login)}`)),
    ...(allowed?.teams ?? []).map((slug) => someone(`team ${shown(slug)}`)),
    ...(allowed?.apps ?? []).map((slug) => someone(`app ${shown(slug)}`, { everybody: slug === "github-actions" })),
  ];
  const reaches: readonly RuleReach[] = ["pull-requests", "reviews"];
  return [
    ...(protection.enforceAdmins ? [] : [{ ...someone("administrators", { administrators: true }), reaches: ALL }]),
    ...named.map((passer) => ({ ...passer, reaches })),
  ];
}

function someone(
  who: string,
  {
    everybody = false,
    administrators = false,
  }: { readonly everybody?: boolean; readonly administrators?: boolean } = {},
): Omit<ByPasser, "reaches"> {
  return { who, everybody, administrators };
}
