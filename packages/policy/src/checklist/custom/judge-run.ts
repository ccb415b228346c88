import { shown } from "../../load/shown.ts";
import type { ItemContext } from "../../gate/item-context.ts";
import type { RunEvidence } from "./custom-facts.ts";
import type { CustomItem } from "./custom-item.ts";
import type { Judgement } from "../judgement.ts";

/** Whether a program ended well on the candidate; null where it was another program, or ran elsewhere. */
export function judgeRun(item: CustomItem, evidence: RunEvidence, { candidate }: ItemContext): Judgement | null {
  if (JSON.stringify(item.run) !== JSON.stringify(evidence.run) || (item.in ?? ".") !== evidence.in) return null;
  if (evidence.head !== candidate) {
    return {
      code: "custom.other-commit",
      status: "unknown",
      observed: `it ran on ${evidence.head.slice(0, 12)}, the candidate is ${candidate.slice(0, 12)}`,
      next: "check the candidate out in the workspace, and run the gate again",
    };
  }
  const observed = `${howItEnded(evidence)} after ${evidence.durationSeconds.toFixed(1)} s`;
  if (evidence.exitCode === 0) return { code: "custom.met", status: "met", observed };
  return {
    code: "custom.run-failed",
    status: "unmet",
    observed: `${observed}${lastWords(evidence)}`,
    next: "mend what it says, and run the gate again",
  };
}

function howItEnded({ exitCode, signal }: RunEvidence): string {
  return exitCode === null ? `it was ended by ${signal ?? "a signal"}` : `it ended with exit code ${exitCode}`;
}

// What programs say last is most often why.
function lastWords({ lastLines }: RunEvidence): string {
  const last = lastLines.slice(-3).map(shown);
  return last.length === 0 ? "" : `, and said last: ${last.join(" / ")}`;
}
