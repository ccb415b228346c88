import type { BypassActor } from "@signalbox/policy/checklist/branch-rules/branch-rules-facts";
import { type Protection, patternOf } from "@signalbox/policy/checklist/branch-rules/stated-by-policy";
import type { Policy } from "@signalbox/policy/schema/policy";
import { ProtectionSchema } from "@signalbox/policy/schema/protection";
import { tagStylesOf } from "@signalbox/policy/versioning/tag-style";
import type { RulesetRule, RulesetText } from "@signalbox/systems/github/rulesets";
import { branchRef, mayOverlap, tagRefs } from "./ref-patterns.ts";

/** A ruleset that the policy needs, with the rule of the policy that it comes from. */
export type WantedRuleset = { readonly rule: readonly string[]; readonly text: RulesetText };

export type WantedRulesets = {
  readonly rulesets: readonly WantedRuleset[];
  /** Patterns of the policy that no ruleset can hold. */
  readonly unwritable: readonly string[];
};

/** What the names of our rulesets begin with. */
export const OURS = "signalbox: ";
const RECORDS = `${OURS}records`;
const RELEASE_TAGS = `${OURS}release tags`;
export const NEW_RELEASE_TAGS = `${OURS}new release tags`;

/**
 * The rulesets that hold what the policy states: one for each protected pattern, one for the default branch where those do not hold
 * the least it needs, one for the branch of records, and two for release tags. Nobody may move or delete a release tag; those named
 * may make one, and that is a ruleset of its own, as a by-pass is of all rules of a ruleset.
 */
export function wantedRulesets(policy: Policy, defaultBranch: string, makers: readonly BypassActor[]): WantedRulesets {
  const globs = Object.keys(policy.branches ?? {});
  const rulesets: WantedRuleset[] = [];
  const unwritable: string[] = [];
  for (const [i, glob] of globs.entries()) {
    const branch = policy.branches?.[glob];
    if (branch?.protected !== true) continue;
    // The first pattern that fits decides of a branch; rulesets add up.
    const earlier = globs.slice(0, i).filter((other) => mayOverlap(glob, other));
    const [include, ...exclude] = [glob, ...earlier].map(branchRef);
    const excluded = exclude.filter((ref) => ref !== null);
    if (include === null || include === undefined || excluded.length < exclude.length) unwritable.push(glob);
    else rulesets.push({ rule: ["branches", glob], text: overBranches(glob, [include], excluded, branch.protection) });
  }
  const others = [...ofDefaultBranch(policy, defaultBranch), ofRecords(policy), ...ofTags(policy, makers)];
  return { rulesets: [...rulesets, ...others], unwritable };
}

/** Workflows push to the branch of records; but what it once said, and who changed it, stays in its history. */
function ofRecords({ records }: Policy): WantedRuleset {
  const text = {
    name: RECORDS,
    target: "branch",
    enforcement: "active",
    include: [`refs/heads/${records.branch}`],
    exclude: [],
    rules: [{ type: "deletion" }, { type: "non_fast_forward" }],
    bypassActors: [],
  } as const;
  return { rule: ["records", "branch"], text };
}

function ofDefaultBranch(policy: Policy, name: string): readonly WantedRuleset[] {
  const pattern = patternOf(policy, name);
  const branch = pattern === null ? undefined : policy.branches?.[pattern];
  if (branch?.protected === true && branch.protection.reviews > 0) return [];
  const text = overBranches("default branch", ["~DEFAULT_BRANCH"], [], ProtectionSchema.parse({}));
  return [{ rule: ["checklist", "branch-rules"], text }];
}

function overBranches(
  name: string,
  include: readonly string[],
  exclude: readonly string[],
  protection: Protection,
): RulesetText {
  const rules = rulesOf(protection);
  return {
    name: `${OURS}${name}`,
    target: "branch",
    enforcement: "active",
    include,
    exclude,
    rules,
    bypassActors: [],
  };
}

function rulesOf(protection: Protection): readonly RulesetRule[] {
  const checks = protection.checks.map((context) => ({ context }));
  return [
    { type: "deletion" },
    { type: "non_fast_forward" },
    {
      type: "pull_request",
      parameters: {
        required_approving_review_count: protection.reviews,
        dismiss_stale_reviews_on_push: protection["dismiss-stale"],
        require_code_owner_review: protection["code-owners"],
        require_last_push_approval: protection.reviews > 0 && protection["last-push-approval"],
        required_review_thread_resolution: false,
      },
    },
    ...(checks.length === 0 ? [] : [{ type: "required_status_checks", parameters: checksOf(checks) }]),
    ...(protection["linear-history"] ? [{ type: "required_linear_history" }] : []),
    ...(protection.signatures ? [{ type: "required_signatures" }] : []),
  ];
}

function checksOf(checks: readonly { readonly context: string }[]) {
  return {
    // Else nobody could make such a branch: its checks run once it is there.
    do_not_enforce_on_create: true,
    required_status_checks: checks,
    strict_required_status_checks_policy: false,
  };
}

function ofTags(policy: Policy, makers: readonly BypassActor[]): readonly WantedRuleset[] {
  const styles = tagStylesOf(policy).flatMap(({ read }) => read);
  const over = {
    target: "tag",
    enforcement: "active",
    include: [...new Set(styles.flatMap(tagRefs))],
    exclude: [],
  } as const;
  const kept = { ...over, name: RELEASE_TAGS, rules: [{ type: "update" }, { type: "deletion" }], bypassActors: [] };
  const made = { ...over, name: NEW_RELEASE_TAGS, rules: [{ type: "creation" }], bypassActors: makers };
  return [kept, made].map((text) => ({ rule: ["components"], text }));
}
