import type { BranchFacts, BranchProtection, BranchRulesFacts, BypassActor, Rule } from "./branch-rules-facts.ts";

/** Rules of one ruleset that protect a branch as the least does, and as the policy's own defaults do. */
export function wholeRuleset(
  ruleset: number,
  review: Partial<Extract<Rule, { type: "PULL_REQUEST" }>["parameters"]> = {},
): readonly Rule[] {
  return [
    { type: "DELETION", ruleset },
    { type: "NON_FAST_FORWARD", ruleset },
    {
      type: "PULL_REQUEST",
      ruleset,
      parameters: {
        requiredApprovingReviewCount: 1,
        dismissStaleReviewsOnPush: true,
        requireCodeOwnerReview: false,
        requireLastPushApproval: true,
        requiredReviewThreadResolution: false,
        ...review,
      },
    },
  ];
}

/** Branch protection that enforces nothing but what it is for: no deletion, no force-push. */
export const bareProtection: BranchProtection = {
  requiredPullRequestReviews: null,
  requiredStatusChecks: null,
  enforceAdmins: true,
  requiredLinearHistory: false,
  requiredSignatures: false,
  requiredConversationResolution: false,
  allowForcePushes: false,
  allowDeletions: false,
  blockCreations: false,
  lockBranch: false,
  allowForkSyncing: false,
  restrictions: null,
};

export function branch(
  name: string,
  rules: readonly Rule[],
  protection: BranchFacts["branchProtection"] = { known: true, value: null },
): BranchFacts {
  return { name, rules: { known: true, value: [...rules] }, branchProtection: protection };
}

/** Facts of these branches; `main` is the default branch, and rulesets are numbered from 1. */
export function branchRules(
  branches: readonly BranchFacts[],
  byPass: readonly (readonly BypassActor[] | null)[] = [[]],
): BranchRulesFacts {
  const nodes = branches.map(({ name }) => name);
  return {
    defaultBranch: "main",
    file: null,
    names: { known: true, value: { totalCount: nodes.length, nodes } },
    branches: [...branches],
    rulesets: byPass.map((actors, i) => ({
      known: true,
      value: { id: i + 1, name: `rules ${i + 1}`, bypassActors: actors === null ? null : [...actors] },
    })),
  };
}
