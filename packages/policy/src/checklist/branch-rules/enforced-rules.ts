import type { Evidence } from "../../decision/reason.ts";
import type { Observed, Unobserved } from "../../gate/observed.ts";
import { shown } from "../../load/shown.ts";
import type { Actors, BranchFacts, BranchProtection, BranchRulesFacts, Rule, Ruleset } from "./branch-rules-facts.ts";
import { type ByPasser, byPassersOfProtection, byPassersOfRuleset } from "./by-passers.ts";

export type PullRequestRule = {
  readonly reviews: number;
  readonly dismissStale: boolean;
  readonly codeOwners: boolean;
  readonly lastPush: boolean;
};

/** Whom a source does not bind. `hidden`: GitHub shows them to nobody but who may change it. `unread`: nobody could ask. */
export type ByPassers =
  | { readonly kind: "told"; readonly all: readonly ByPasser[] }
  | { readonly kind: "hidden" }
  | { readonly kind: "unread" };

/** All that one ruleset, or branch protection, enforces on a branch. Several add up: each rule holds that any of them has. */
export type EnforcedRules = {
  /** For people: "ruleset `main`". */
  readonly source: string;
  readonly evidence: Evidence;
  readonly byPassers: ByPassers;
  readonly pullRequest: PullRequestRule | null;
  /** Conversations must be resolved. */
  readonly conversations: boolean;
  readonly upToDate: boolean;
  readonly checks: readonly { readonly context: string; readonly app: number | null }[];
  readonly noCreation: boolean;
  readonly noDeletion: boolean;
  readonly noForcePush: boolean;
  readonly linearHistory: boolean;
  readonly signatures: boolean;
  /** Nobody pushes or merges; `fork-syncing`: but what the upstream has. */
  readonly locked: "no" | "fork-syncing" | "yes";
  /** Of branch protection: who alone may push, may dismiss reviews, and may by-pass pull requests; null where it does not say. */
  readonly pushers: Actors | null;
  readonly dismissers: Actors | null;
  readonly allowed: Actors | null;
};

/** What is enforced on a branch, with what could not be asked: more may be in force then. */
export type EnforcedOnBranch = { readonly sources: readonly EnforcedRules[]; readonly unasked: readonly Unobserved[] };

export function enforcedOn(facts: Pick<BranchRulesFacts, "rulesets">, branch: BranchFacts): EnforcedOnBranch {
  const { rules, branchProtection } = branch;
  const byRuleset = rules.known ? Map.groupBy(rules.value, ({ ruleset }) => ruleset) : new Map<number | null, Rule[]>();
  const known = facts.rulesets.flatMap((ruleset) => (ruleset.known ? [ruleset.value] : []));
  const ofRulesets = [...byRuleset].map(([id, held]) => ofRuleset(id, held, known));
  const protection = branchProtection?.known === true ? branchProtection.value : null;
  return {
    sources: protection === null ? ofRulesets : [...ofRulesets, ofProtection(branch.name, protection)],
    unasked: [rules, branchProtection ?? NOT_ASKED].filter(isSilent),
  };
}

const NOT_ASKED: Unobserved = {
  known: false,
  code: "branch-rules.not-asked",
  says: "nobody asked for the branch protection",
  next: "run the gate again",
};

function isSilent(observed: Observed<unknown>): observed is Unobserved {
  return !observed.known;
}

function ofRuleset(id: number | null, rules: readonly Rule[], known: readonly Ruleset[]): EnforcedRules {
  const ruleset = known.find((one) => one.id === id) ?? null;
  const types = new Set<Rule["type"]>(rules.map(({ type }) => type));
  const name = ruleset?.name ?? `number ${id ?? "unknown"}`;
  return {
    source: `ruleset ${shown(name)}`,
    evidence: { kind: "ruleset", id: String(id), title: name },
    byPassers: byPassersOf(ruleset),
    pullRequest: pullRequestOf(rules),
    conversations: rules.some((rule) => rule.type === "PULL_REQUEST" && rule.parameters.requiredReviewThreadResolution),
    upToDate: rules.some(
      (rule) => rule.type === "REQUIRED_STATUS_CHECKS" && rule.parameters.strictRequiredStatusChecksPolicy,
    ),
    checks: rules.flatMap((rule) =>
      rule.type === "REQUIRED_STATUS_CHECKS"
        ? rule.parameters.requiredStatusChecks.map(({ context, integrationId }) => ({ context, app: integrationId }))
        : [],
    ),
    noCreation: types.has("CREATION"),
    noDeletion: types.has("DELETION"),
    noForcePush: types.has("NON_FAST_FORWARD"),
    linearHistory: types.has("REQUIRED_LINEAR_HISTORY"),
    signatures: types.has("REQUIRED_SIGNATURES"),
    locked: lockOf(rules),
    pushers: null,
    dismissers: null,
    allowed: null,
  };
}

function byPassersOf(ruleset: Ruleset | null): ByPassers {
  if (ruleset === null) return { kind: "unread" };
  if (ruleset.bypassActors === null) return { kind: "hidden" };
  return { kind: "told", all: byPassersOfRuleset(ruleset.bypassActors) };
}

function pullRequestOf(rules: readonly Rule[]): PullRequestRule | null {
  const all = rules.flatMap((rule) => (rule.type === "PULL_REQUEST" ? [rule.parameters] : []));
  if (all.length === 0) return null;
  return {
    reviews: Math.max(...all.map((one) => one.requiredApprovingReviewCount)),
    dismissStale: all.some((one) => one.dismissStaleReviewsOnPush),
    codeOwners: all.some((one) => one.requireCodeOwnerReview),
    lastPush: all.some((one) => one.requireLastPushApproval),
  };
}

function lockOf(rules: readonly Rule[]): EnforcedRules["locked"] {
  const locks = rules.filter((rule) => rule.type === "UPDATE");
  if (locks.length === 0) return "no";
  return locks.every((rule) => rule.parameters.updateAllowsFetchAndMerge) ? "fork-syncing" : "yes";
}

function ofProtection(branch: string, protection: BranchProtection): EnforcedRules {
  const reviews = protection.requiredPullRequestReviews;
  return {
    source: "branch protection",
    evidence: { kind: "branch", id: branch, title: "branch protection" },
    byPassers: { kind: "told", all: byPassersOfProtection(protection) },
    pullRequest:
      reviews === null
        ? null
        : {
            reviews: reviews.requiredApprovingReviewCount,
            dismissStale: reviews.dismissStaleReviews,
            codeOwners: reviews.requireCodeOwnerReviews,
            lastPush: reviews.requireLastPushApproval,
          },
    conversations: protection.requiredConversationResolution,
    upToDate: protection.requiredStatusChecks?.strict === true,
    checks: (protection.requiredStatusChecks?.checks ?? []).map(({ context, appId }) => ({ context, app: appId })),
    noCreation: protection.blockCreations,
    noDeletion: !protection.allowDeletions,
    noForcePush: !protection.allowForcePushes,
    linearHistory: protection.requiredLinearHistory,
    signatures: protection.requiredSignatures,
    locked: lockOfProtection(protection),
    pushers: protection.restrictions,
    dismissers: reviews?.dismissalRestrictions ?? null,
    allowed: reviews?.bypassPullRequestAllowances ?? null,
  };
}

function lockOfProtection({ lockBranch, allowForkSyncing }: BranchProtection): EnforcedRules["locked"] {
  if (!lockBranch) return "no";
  return allowForkSyncing ? "fork-syncing" : "yes";
}
