import * as z from "zod";

/** From the least to the worst. */
export const Severity = z.enum(["low", "medium", "high", "critical"]);
export type Severity = z.infer<typeof Severity>;

/** Whether something counts from this severity on; what nobody could rank counts always. */
export function isAtLeast(severity: Severity | null, from: Severity): boolean {
  const ranks = Severity.options;
  return severity === null || ranks.indexOf(severity) >= ranks.indexOf(from);
}

/**
 * The severity of a level of code scanning or SARIF, where the rule has no severity for security; null for a level that nobody knows.
 * @see https://docs.github.com/code-security/code-scanning/managing-code-scanning-alerts/about-code-scanning-alerts#about-alert-severity-and-security-severity-levels
 */
export function severityOfLevel(level: string | null): Severity | null {
  return LEVELS.get(level ?? "") ?? null;
}

const LEVELS = new Map<string, Severity>([
  ["error", "high"],
  ["warning", "medium"],
  ["note", "low"],
  ["none", "low"],
]);

/**
 * The severity of a score as in CVSS, by GitHub's own bounds; null where it is none.
 * @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#reportingdescriptor-object
 */
export function severityOfScore(score: string | number): Severity | null {
  const value = typeof score === "number" ? score : /^\d{1,2}(?:\.\d{1,3})?$/.test(score) ? Number(score) : Number.NaN;
  if (!(value >= 0 && value <= 10)) return null;
  return value >= 9 ? "critical" : value >= 7 ? "high" : value >= 4 ? "medium" : "low";
}
