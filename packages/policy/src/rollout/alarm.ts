/** What an interval of a watch says against going on. */
export type Alarm = {
  /** A stable name, such as `canary.law`. */
  readonly code: string;
  readonly does: "pause" | "roll-back";
  /** Where the policy says so, such as `["rollout", "objectives", "error-rate"]`. */
  readonly path: readonly string[];
  /** What was seen, in a sentence. */
  readonly says: string;
  /** Whether it is known to be bad, or nobody could say. */
  readonly status: "unmet" | "unknown";
  /** What would end it, where that is known; without it, what is told of its kind. */
  readonly next?: string;
  /** What was to be watched is no more: no later look could find otherwise. */
  readonly ends?: true;
};

/** An alarm, and the interval in which it fell. */
export type Mark = Alarm & { readonly interval: number };
