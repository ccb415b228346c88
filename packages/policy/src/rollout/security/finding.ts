/** What a look says against going on. */
export type SecurityFinding = {
  /** A stable name, such as `security.leak`. */
  readonly code: string;
  /** The rule's key that says so; null where it is the rule as a whole. */
  readonly key: string | null;
  readonly says: string;
  readonly status: "unmet" | "unknown";
  /** What would end it, where that is known. */
  readonly next?: string;
};
