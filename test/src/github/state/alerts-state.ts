export type Severity = "low" | "medium" | "high" | "critical";

export type Dismissal = {
  readonly by: string | null;
  readonly at: string;
  readonly reason: string;
  readonly comment: string | null;
};

export type CodeScanningAlertState = {
  readonly number: number;
  state: "open" | "dismissed" | "fixed";
  readonly createdAt: string;
  updatedAt: string;
  dismissal: Dismissal | null;
  fixedAt: string | null;
  readonly rule: {
    readonly id: string;
    readonly severity: "none" | "note" | "warning" | "error";
    readonly securitySeverityLevel: Severity | null;
    readonly description: string;
  };
  readonly tool: string;
  readonly ref: string;
  readonly commit: string;
  readonly path: string;
};

export type CodeScanningAnalysisState = {
  readonly id: number;
  readonly ref: string;
  readonly commit: string;
  readonly analysisKey: string;
  readonly category: string;
  readonly tool: string;
  readonly createdAt: string;
  readonly resultsCount: number;
  readonly rulesCount: number;
  /** Empty where it went well. */
  readonly error: string;
  readonly warning: string;
};

export type DependabotAlertState = {
  readonly number: number;
  state: "auto_dismissed" | "dismissed" | "fixed" | "open";
  readonly severity: Severity;
  readonly ecosystem: string;
  readonly packageName: string;
  readonly manifestPath: string;
  readonly scope: "development" | "runtime" | null;
  readonly ghsaId: string;
  readonly summary: string;
  readonly createdAt: string;
  updatedAt: string;
  dismissal: Dismissal | null;
  fixedAt: string | null;
};

export type SecretScanningAlertState = {
  readonly number: number;
  state: "open" | "resolved";
  readonly secretType: string;
  /** Told only to who does not ask to hide it; a test that finds it anywhere has found a leak. */
  readonly secret: string;
  resolution: "false_positive" | "wont_fix" | "revoked" | "pattern_deleted" | "pattern_edited" | "used_in_tests" | null;
  resolvedAt: string | null;
  resolvedBy: string | null;
  readonly createdAt: string;
  updatedAt: string;
};

/** A feature that is switched off, or not on this plan: GitHub answers with a refusal, not with an empty list. */
export type Feature<T> = "off" | T;
