import { counted } from "../../decision/counted.ts";
import type { Position } from "../../decision/reason.ts";
import { shown } from "../../load/shown.ts";
import type { RuleReach } from "./by-passers.ts";
import type { EnforcedRules } from "./enforced-rules.ts";

/** One rule that a branch must have. */
export type StatedRule = {
  /** A stable name, the last part of a reason's code. */
  readonly key: string;
  readonly reach: RuleReach;
  readonly required: string;
  /** Whether this source alone holds it; null where nobody can say of this one. */
  holds(rules: EnforcedRules): boolean | null;
  /** What this source says of it where it does not hold it; null where it says nothing. */
  lesser?(rules: EnforcedRules): string | null;
};

/** A rule with where it is stated; `at` is null where a default states it. */
export type Statement = {
  readonly rule: StatedRule;
  readonly at: Position | null;
  /** Whether a source that lets administrators off does not hold it. */
  readonly bindsAdministrators?: boolean;
};

export const pullRequest: StatedRule = {
  key: "pull-request",
  reach: "pull-requests",
  required: "it is changed by pull requests alone",
  holds: (rules) => rules.pullRequest !== null,
};

export function reviews(count: number): StatedRule {
  return {
    key: "reviews",
    reach: "reviews",
    required: `a pull request needs ${counted(count, "approving review")} at least`,
    holds: (rules) => rules.pullRequest !== null && rules.pullRequest.reviews >= count,
    lesser: (rules) => rules.pullRequest && counted(rules.pullRequest.reviews, "review"),
  };
}

export const noDeletion: StatedRule = {
  key: "deletion",
  reach: "pushes",
  required: "it is never deleted",
  holds: (rules) => rules.noDeletion,
};

export const noForcePush: StatedRule = {
  key: "force-push",
  reach: "pushes",
  required: "it is never rewritten (force-push)",
  holds: (rules) => rules.noForcePush,
};

export const dismissStale: StatedRule = {
  key: "dismiss-stale",
  reach: "reviews",
  required: "a push takes approvals away",
  holds: (rules) => rules.pullRequest?.dismissStale === true,
};

export const lastPush: StatedRule = {
  key: "last-push-approval",
  reach: "reviews",
  required: "somebody else than the last pusher approves",
  holds: (rules) => rules.pullRequest?.lastPush === true,
};

export const codeOwners: StatedRule = {
  key: "code-owners",
  reach: "reviews",
  required: "a code owner approves",
  holds: (rules) => rules.pullRequest?.codeOwners === true,
};

export const conversations: StatedRule = {
  key: "conversations",
  reach: "reviews",
  required: "conversations are resolved before a merge",
  holds: (rules) => rules.conversations,
};

export const linearHistory: StatedRule = {
  key: "linear-history",
  reach: "merges",
  required: "merge commits are refused",
  holds: (rules) => rules.linearHistory,
};

export const signatures: StatedRule = {
  key: "signatures",
  reach: "merges",
  required: "commits are signed",
  holds: (rules) => rules.signatures,
};

export const noCreation: StatedRule = {
  key: "creation",
  reach: "pushes",
  required: "nobody makes such a branch",
  holds: (rules) => rules.noCreation,
};

/** `app`: the number of the app that must tell it; null where any may. */
export function check(context: string, app: number | null): StatedRule {
  const fitting = (rules: EnforcedRules) => rules.checks.filter((one) => one.context === context);
  return {
    key: "check",
    reach: "merges",
    required: `the check ${shown(context)}${app === null ? "" : ` of app ${app}`} passes before a merge`,
    holds: (rules) => fitting(rules).some((one) => app === null || one.app === app),
    lesser: (rules) =>
      fitting(rules)
        .map((one) => `${shown(context)} of ${one.app === null ? "any app" : `app ${one.app}`}`)
        .join(", ") || null,
  };
}

export const upToDate: StatedRule = {
  key: "up-to-date",
  reach: "merges",
  required: "a pull request is tested with the newest base",
  holds: (rules) => rules.upToDate,
};

export function locked(forkSyncing: boolean): StatedRule {
  return {
    key: "locked",
    reach: "pushes",
    required: forkSyncing ? "it is locked, but for what its upstream has" : "it is locked",
    holds: (rules) => rules.locked === "yes" || (forkSyncing && rules.locked === "fork-syncing"),
    lesser: (rules) => (rules.locked === "fork-syncing" ? "locked, but for what its upstream has" : null),
  };
}
