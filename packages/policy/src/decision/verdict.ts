import type { Reason, ReasonStatus } from "./reason.ts";

export type Verdict = "go" | "hold" | "unknown";

/** What one move may do, and why. `Move` names what it would do next, such as `release` or `nothing`. */
export type Decision<Move extends string> = {
  readonly verdict: Verdict;
  readonly move: Move;
  readonly reasons: readonly Reason[];
};

/** The verdict of reasons: `hold` absorbs `unknown`, `unknown` absorbs `go`, and nothing applicable is `hold`. */
export function verdictOf(reasons: readonly Pick<Reason, "status">[]): Verdict {
  const statuses = new Set<ReasonStatus>(reasons.map((reason) => reason.status));
  if (statuses.has("unmet")) return "hold";
  if (statuses.has("unknown")) return "unknown";
  return statuses.has("met") || statuses.has("waived") ? "go" : "hold";
}

/** Both must allow it; the neutral element is `go`. */
export function combine(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("hold")) return "hold";
  return verdicts.includes("unknown") ? "unknown" : "go";
}
