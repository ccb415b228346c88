/** A place in a file, counted from 1 as editors do. */
export type Position = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
};

/** What a reason rests on: something anybody can look up again. */
export type Evidence = {
  readonly kind:
    | "commit"
    | "tag"
    | "branch"
    | "file"
    | "release"
    | "pull-request"
    | "review"
    | "run"
    | "comment"
    | "ruleset"
    | "check-run"
    | "status"
    | "alert"
    | "analysis";
  /** The full hash, name or path. */
  readonly id: string;
  /** One line that tells a reader what it is; text from outside, never trusted. */
  readonly title: string;
};

export type ReasonStatus = "met" | "unmet" | "waived" | "unknown" | "not-applicable";

/** Why a decision came out as it did, one rule at a time. */
export type Reason = {
  /** A stable name for machines, such as `versioning.tag-taken`. */
  readonly code: string;
  /** The rule's path in the policy, such as `components.web.tag`. */
  readonly rule: string;
  /** Where the policy says so; null where a default speaks. */
  readonly at: Position | null;
  readonly status: ReasonStatus;
  readonly required: string;
  readonly observed: string;
  readonly evidence: readonly Evidence[];
  /** What would meet the rule, and who could; null where it is met or does not apply. */
  readonly next: string | null;
};

/** Whether a reason stands in the way: it is not met, or nobody could say. */
export function isOpen({ status }: Pick<Reason, "status">): boolean {
  return status === "unmet" || status === "unknown";
}
