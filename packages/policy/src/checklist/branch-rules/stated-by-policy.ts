import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import { matchesGlob } from "../../schema/match-glob.ts";
import type { Policy } from "../../schema/policy.ts";
import {
  check,
  codeOwners,
  dismissStale,
  lastPush,
  linearHistory,
  noDeletion,
  noForcePush,
  pullRequest,
  reviews,
  signatures,
  type Statement,
} from "./stated-rules.ts";

/** What the policy states of branches that fit a pattern. */
export type Protection = NonNullable<Policy["branches"]>[string]["protection"];

/** The patterns that the policy has protected, in its order. */
export function protectedPatterns(policy: Pick<Policy, "branches">): readonly string[] {
  return Object.entries(policy.branches ?? {}).flatMap(([pattern, branch]) => (branch.protected ? [pattern] : []));
}

/** The pattern that decides of a branch: the first that fits. */
export function patternOf(policy: Pick<Policy, "branches">, branch: string): string | null {
  return Object.keys(policy.branches ?? {}).find((pattern) => matchesGlob(pattern, branch)) ?? null;
}

/** What the policy has a branch protected by; of the default branch, by a reviewed pull request at least, whatever it says. */
export function statedByPolicy(loaded: LoadedPolicy, branch: string, isDefault: boolean): readonly Statement[] {
  const pattern = patternOf(loaded.policy, branch);
  const stated = pattern === null ? undefined : loaded.policy.branches?.[pattern];
  if (pattern === null || stated?.protected !== true) return isDefault ? leastOf(loaded) : [];
  const { protection } = stated;
  const key = (...path: readonly string[]) => loaded.place(["branches", pattern, ...path]);
  const count = isDefault ? Math.max(1, protection.reviews) : protection.reviews;
  const flags = [
    // Without a review there is nothing that a push could take away.
    ...(count > 0 ? [["dismiss-stale", dismissStale] as const, ["last-push-approval", lastPush] as const] : []),
    ["code-owners", codeOwners] as const,
    ["linear-history", linearHistory] as const,
    ["signatures", signatures] as const,
  ];
  return [
    { rule: pullRequest, at: key("protected") },
    ...(count > 0 ? [{ rule: reviews(count), at: key("protection", "reviews") }] : []),
    ...flags.flatMap(([name, rule]) => (protection[name] ? [{ rule, at: key("protection", name) }] : [])),
    ...protection.checks.map((name, i) => ({ rule: check(name, null), at: key("protection", "checks", String(i)) })),
    { rule: noDeletion, at: key("protected") },
    { rule: noForcePush, at: key("protected") },
  ];
}

// The policy itself lies there: whoever may change it unseen may let anything through.
function leastOf(loaded: LoadedPolicy): readonly Statement[] {
  const at = loaded.place(["checklist", "branch-rules"]);
  return [pullRequest, reviews(1), noDeletion, noForcePush].map((rule) => ({ rule, at }));
}
