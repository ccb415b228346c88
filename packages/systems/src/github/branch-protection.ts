import type { Actors, BranchProtection } from "@signalbox/policy/checklist/branch-rules/branch-rules-facts";
import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import { administrationNeeded } from "./administration.ts";
import type { GitHub } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

// GitHub leaves out what is off, for most of these.
const Flag = z
  .object({ enabled: z.boolean().default(false) })
  .optional()
  .transform((flag) => flag?.enabled === true);

const ActorsSchema = z
  .object({
    users: z.array(z.object({ login: z.string() })).default([]),
    teams: z.array(z.object({ slug: z.string() })).default([]),
    apps: z.array(z.object({ slug: z.string() })).default([]),
  })
  .transform(({ users, teams, apps }): Actors => ({
    users: users.map(({ login }) => login),
    teams: teams.map(({ slug }) => slug),
    apps: apps.map(({ slug }) => slug),
  }));

const ReviewsSchema = z
  .object({
    required_approving_review_count: z.number().int().nonnegative().default(0),
    dismiss_stale_reviews: z.boolean().default(false),
    require_code_owner_reviews: z.boolean().default(false),
    require_last_push_approval: z.boolean().default(false),
    dismissal_restrictions: ActorsSchema.optional(),
    bypass_pull_request_allowances: ActorsSchema.optional(),
  })
  .transform((reviews) => ({
    requiredApprovingReviewCount: reviews.required_approving_review_count,
    dismissStaleReviews: reviews.dismiss_stale_reviews,
    requireCodeOwnerReviews: reviews.require_code_owner_reviews,
    requireLastPushApproval: reviews.require_last_push_approval,
    dismissalRestrictions: reviews.dismissal_restrictions ?? null,
    bypassPullRequestAllowances: reviews.bypass_pull_request_allowances ?? { users: [], teams: [], apps: [] },
  }));

const ChecksSchema = z
  .object({
    strict: z.boolean().default(false),
    contexts: z.array(z.string()).default([]),
    checks: z.array(z.object({ context: z.string(), app_id: z.number().int().nullish() })).optional(),
  })
  .transform(({ strict, contexts, checks }) => ({
    strict,
    // `contexts` are the same checks, without their apps.
    checks:
      checks?.map(({ context, app_id }) => ({ context, appId: app_id ?? null })) ??
      contexts.map((context) => ({ context, appId: null })),
  }));

const ProtectionSchema = z
  .object({
    required_pull_request_reviews: ReviewsSchema.optional(),
    required_status_checks: ChecksSchema.optional(),
    enforce_admins: Flag,
    required_linear_history: Flag,
    required_signatures: Flag,
    required_conversation_resolution: Flag,
    allow_force_pushes: Flag,
    allow_deletions: Flag,
    block_creations: Flag,
    lock_branch: Flag,
    allow_fork_syncing: Flag,
    restrictions: ActorsSchema.optional(),
  })
  .transform((protection): BranchProtection => ({
    requiredPullRequestReviews: protection.required_pull_request_reviews ?? null,
    requiredStatusChecks: protection.required_status_checks ?? null,
    enforceAdmins: protection.enforce_admins,
    requiredLinearHistory: protection.required_linear_history,
    requiredSignatures: protection.required_signatures,
    requiredConversationResolution: protection.required_conversation_resolution,
    allowForcePushes: protection.allow_force_pushes,
    allowDeletions: protection.allow_deletions,
    blockCreations: protection.block_creations,
    lockBranch: protection.lock_branch,
    allowForkSyncing: protection.allow_fork_syncing,
    restrictions: protection.restrictions ?? null,
  }));

/**
 * The branch protection of a branch; null where GitHub says that it has none.
 * @see https://docs.github.com/rest/branches/branch-protection#get-branch-protection
 */
export async function protectionOfBranch(
  gitHub: GitHub,
  { owner, name }: RepositoryName,
  branch: string,
  signal?: AbortSignal,
): Promise<Answer<BranchProtection | null>> {
  const answer = await gitHub.ask(
    {
      route: "GET /repos/{owner}/{repo}/branches/{branch}/protection",
      parameters: { owner, repo: name, branch },
      subject: `protection of branch \`${branch}\``,
      needs: "administration: read",
      schema: ProtectionSchema,
    },
    signal,
  );
  if (!answer.known && answer.status === 404 && saysNone(answer.cause)) return known(null);
  const needed = administrationNeeded("read", answer);
  // Anybody who may read the repository may read its rulesets.
  return needed === answer || needed.known
    ? needed
    : {
        ...needed,
        next: `${needed.next}; or keep the rules in rulesets, which any token may read: \`signalbox branches apply\` writes them`,
      };
}

// A 404 also means "you may not see it"; only these words say that there is none.
function saysNone(cause: unknown): boolean {
  return cause instanceof Error && /^Branch not protected\b/.test(cause.message);
}
