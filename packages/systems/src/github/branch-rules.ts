import type { Rule } from "@signalbox/policy/checklist/branch-rules/branch-rules-facts";
import * as z from "zod";
import { type Answer, known } from "../answer.ts";
import type { GitHub } from "./client.ts";
import type { RepositoryName } from "./repository.ts";

const PlainTypes = {
  creation: "CREATION",
  deletion: "DELETION",
  non_fast_forward: "NON_FAST_FORWARD",
  required_linear_history: "REQUIRED_LINEAR_HISTORY",
  required_signatures: "REQUIRED_SIGNATURES",
} as const;

const standing = { ruleset_id: z.number().int().optional() };
/** Parameters are optional in what GitHub publishes; a rule without them demands the least it can. */
const PullRequestSchema = z
  .object({
    required_approving_review_count: z.number().int().nonnegative().default(0),
    dismiss_stale_reviews_on_push: z.boolean().default(false),
    require_code_owner_review: z.boolean().default(false),
    require_last_push_approval: z.boolean().default(false),
    required_review_thread_resolution: z.boolean().default(false),
  })
  .prefault({});
const ChecksSchema = z
  .object({
    strict_required_status_checks_policy: z.boolean().default(false),
    required_status_checks: z
      .array(z.object({ context: z.string(), integration_id: z.number().int().nullish() }))
      .default([]),
  })
  .prefault({});
const UpdateSchema = z.object({ update_allows_fetch_and_merge: z.boolean().default(false) }).prefault({});

const KnownRuleSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.enum(["creation", "deletion", "non_fast_forward", "required_linear_history", "required_signatures"]),
    ...standing,
  }),
  z.object({ type: z.literal("update"), parameters: UpdateSchema, ...standing }),
  z.object({ type: z.literal("pull_request"), parameters: PullRequestSchema, ...standing }),
  z.object({ type: z.literal("required_status_checks"), parameters: ChecksSchema, ...standing }),
]);
const KNOWN = new Set<string>([...Object.keys(PlainTypes), "update", "pull_request", "required_status_checks"]);

const RuleSchema = z
  .looseObject({ type: z.string() })
  // Of GitHub's many types of rules, those that nothing is asked of.
  .transform((rule): unknown => (KNOWN.has(rule.type) ? rule : null))
  .pipe(z.union([z.null(), KnownRuleSchema.transform(ruleOf)]));

/**
 * The rules in force for a branch, of all active rulesets of the repository and its organisation, whether there is such a branch or not.
 * @see https://docs.github.com/rest/repos/rules#get-rules-for-a-branch
 */
export async function rulesOfBranch(
  gitHub: GitHub,
  { owner, name }: RepositoryName,
  branch: string,
  signal?: AbortSignal,
): Promise<Answer<readonly Rule[]>> {
  const answer = await gitHub.askAll(
    {
      route: "GET /repos/{owner}/{repo}/rules/branches/{branch}",
      parameters: { owner, repo: name, branch },
      subject: `rules of branch \`${branch}\``,
      needs: "contents: read",
      schema: RuleSchema,
    },
    signal,
  );
  return answer.known ? known(answer.value.filter((rule) => rule !== null)) : answer;
}

function ruleOf(rule: z.infer<typeof KnownRuleSchema>): Rule {
  const ruleset = rule.ruleset_id ?? null;
  switch (rule.type) {
    case "update":
      return {
        type: "UPDATE",
        ruleset,
        parameters: { updateAllowsFetchAndMerge: rule.parameters.update_allows_fetch_and_merge },
      };
    case "pull_request":
      return { type: "PULL_REQUEST", ruleset, parameters: pullRequestOf(rule.parameters) };
    case "required_status_checks":
      return { type: "REQUIRED_STATUS_CHECKS", ruleset, parameters: checksOf(rule.parameters) };
    case "creation":
    case "deletion":
    case "non_fast_forward":
    case "required_linear_history":
    case "required_signatures":
      return { type: PlainTypes[rule.type], ruleset };
  }
}

function pullRequestOf(parameters: z.infer<typeof PullRequestSchema>) {
  return {
    requiredApprovingReviewCount: parameters.required_approving_review_count,
    dismissStaleReviewsOnPush: parameters.dismiss_stale_reviews_on_push,
    requireCodeOwnerReview: parameters.require_code_owner_review,
    requireLastPushApproval: parameters.require_last_push_approval,
    requiredReviewThreadResolution: parameters.required_review_thread_resolution,
  };
}

function checksOf(parameters: z.infer<typeof ChecksSchema>) {
  return {
    strictRequiredStatusChecksPolicy: parameters.strict_required_status_checks_policy,
    requiredStatusChecks: parameters.required_status_checks.map(({ context, integration_id }) => ({
      context,
      integrationId: integration_id ?? null,
    })),
  };
}
