import { firstOf } from "../../decision/first-of.ts";
import type { CheckJudgement, Finding, Weighed } from "./weighed.ts";

/** What to do where nothing was found, or what was found is bad. */
export type Advice = { readonly missing: string; readonly failed: string };

/** One bad report holds; what could not be read or is not finished yet leaves it unknown; nothing is not enough. */
export function judgeFindings({ findings, discarded, unread }: Weighed, advice: Advice): CheckJudgement {
  const failed = findings.filter(({ state }) => state === "failed");
  const pending = findings.filter(({ state }) => state === "pending");
  const unclear = findings.filter(({ state }) => state === "unclear");
  const passed = findings.filter(({ state }) => state === "passed");
  const judged = (of: readonly Finding[]): Pick<CheckJudgement, "observed" | "evidence"> => ({
    observed: [firstOf(of.map(({ says }) => says)), ...putAside(discarded)].join("; "),
    evidence: of.map(({ evidence }) => evidence),
  });
  if (failed.length > 0) return { code: "failed", status: "unmet", ...judged(failed), next: advice.failed };
  const silence = unread[0];
  if (silence !== undefined) {
    return { code: "unread", status: "unknown", observed: silence.says, evidence: [], next: silence.next };
  }
  if (unclear.length > 0) {
    return { code: "unclear", status: "unknown", ...judged(unclear), next: "run all jobs of that workflow again" };
  }
  if (pending.length > 0) {
    return { code: "pending", status: "unknown", ...judged(pending), next: "wait until it has finished" };
  }
  if (passed.some(({ counts }) => counts)) return { code: "passed", status: "met", ...judged(passed), next: null };
  const observed = ["it never ran on the candidate", ...firstNotCounted(passed), ...putAside(discarded)].join("; ");
  return { code: "missing", status: "unmet", observed, evidence: [], next: advice.missing };
}

function firstNotCounted(passed: readonly Finding[]): readonly string[] {
  return passed.length === 0 ? [] : [`not enough by itself: ${firstOf(passed.map(({ says }) => says))}`];
}

function putAside(discarded: readonly string[]): readonly string[] {
  return discarded.length === 0 ? [] : [`put aside: ${firstOf([...new Set(discarded)])}`];
}
