import * as z from "zod";
import { listed, observed } from "../../gate/observed.ts";

/** A rule that is in force for a branch, by GraphQL's names. Rules that nothing is asked of are left out. */
export const RuleSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.enum(["CREATION", "DELETION", "NON_FAST_FORWARD", "REQUIRED_LINEAR_HISTORY", "REQUIRED_SIGNATURES"]),
    /** The ruleset it stands in, by its number; null where GitHub does not tell. */
    ruleset: z.number().int().nullable(),
  }),
  z.strictObject({
    type: z.literal("UPDATE"),
    ruleset: z.number().int().nullable(),
    parameters: z.strictObject({ updateAllowsFetchAndMerge: z.boolean() }),
  }),
  z.strictObject({
    type: z.literal("PULL_REQUEST"),
    ruleset: z.number().int().nullable(),
    parameters: z.strictObject({
      requiredApprovingReviewCount: z.number().int().nonnegative(),
      dismissStaleReviewsOnPush: z.boolean(),
      requireCodeOwnerReview: z.boolean(),
      requireLastPushApproval: z.boolean(),
      requiredReviewThreadResolution: z.boolean(),
    }),
  }),
  z.strictObject({
    type: z.literal("REQUIRED_STATUS_CHECKS"),
    ruleset: z.number().int().nullable(),
    parameters: z.strictObject({
      strictRequiredStatusChecksPolicy: z.boolean(),
      requiredStatusChecks: z.array(
        z.strictObject({
          context: z.string(),
          /** The app it must come from; null where any will do. */
          integrationId: z.number().int().nullable(),
        }),
      ),
    }),
  }),
]);
export type Rule = z.infer<typeof RuleSchema>;

/** Who may go around a ruleset. */
export const BypassActorSchema = z.strictObject({
  actorType: z.enum(["Integration", "OrganizationAdmin", "RepositoryRole", "Team", "DeployKey", "User"]),
  actorId: z.number().int().nullable(),
  bypassMode: z.enum(["always", "pull_request", "exempt"]),
});
export type BypassActor = z.infer<typeof BypassActorSchema>;

export const RulesetSchema = z.strictObject({
  id: z.number().int(),
  /** From outside: shown, never believed. */
  name: z.string(),
  /** Null where they are hidden: GitHub shows them only to who may change the ruleset. */
  bypassActors: z.array(BypassActorSchema).nullable(),
});
export type Ruleset = z.infer<typeof RulesetSchema>;

/** Logins of users, slugs of teams and apps. */
export const ActorsSchema = z.strictObject({
  users: z.array(z.string()),
  teams: z.array(z.string()),
  apps: z.array(z.string()),
});
export type Actors = z.infer<typeof ActorsSchema>;

/** Branch protection as it was before there were rulesets, and still is; REST's names in camel case. */
export const BranchProtectionSchema = z.strictObject({
  requiredPullRequestReviews: z
    .strictObject({
      requiredApprovingReviewCount: z.number().int().nonnegative(),
      dismissStaleReviews: z.boolean(),
      requireCodeOwnerReviews: z.boolean(),
      requireLastPushApproval: z.boolean(),
      /** Null where whoever may push may dismiss. */
      dismissalRestrictions: ActorsSchema.nullable(),
      bypassPullRequestAllowances: ActorsSchema,
    })
    .nullable(),
  requiredStatusChecks: z
    .strictObject({
      strict: z.boolean(),
      checks: z.array(z.strictObject({ context: z.string(), appId: z.number().int().nullable() })),
    })
    .nullable(),
  enforceAdmins: z.boolean(),
  requiredLinearHistory: z.boolean(),
  requiredSignatures: z.boolean(),
  requiredConversationResolution: z.boolean(),
  allowForcePushes: z.boolean(),
  allowDeletions: z.boolean(),
  blockCreations: z.boolean(),
  lockBranch: z.boolean(),
  allowForkSyncing: z.boolean(),
  /** Who may push at all; null where it is whoever has the permission. */
  restrictions: ActorsSchema.nullable(),
});
export type BranchProtection = z.infer<typeof BranchProtectionSchema>;

export const BranchFactsSchema = z.strictObject({
  name: z.string(),
  /** The rules in force, of the repository's and its organisation's rulesets. */
  rules: observed(z.array(RuleSchema)),
  /** Null where it was not asked for, as the rulesets hold all that is stated; a value of null where there is none. */
  branchProtection: observed(BranchProtectionSchema.nullable()).nullable(),
});
export type BranchFacts = z.infer<typeof BranchFactsSchema>;

/** The file beside the policy that states protection, as it stands on the default branch. */
export const ProtectionFileSchema = z.strictObject({
  path: z.string(),
  commit: z.string(),
  content: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("text"), text: z.string() }),
    z.strictObject({ kind: z.enum(["missing", "not-a-file", "not-text", "too-large"]) }),
  ]),
});
export type ProtectionFile = z.infer<typeof ProtectionFileSchema>;

/** What GitHub enforces of the branches that the policy and its file name, and of the default branch. */
export const BranchRulesFactsSchema = z.strictObject({
  defaultBranch: z.string(),
  /** Null where the policy names none. */
  file: observed(ProtectionFileSchema).nullable(),
  /** Branches that there are and that fit what is stated; the default branch is always among them. */
  names: observed(listed(z.string())),
  branches: z.array(BranchFactsSchema),
  /** The rulesets that their rules stand in. */
  rulesets: z.array(observed(RulesetSchema)),
});
export type BranchRulesFacts = z.infer<typeof BranchRulesFactsSchema>;
