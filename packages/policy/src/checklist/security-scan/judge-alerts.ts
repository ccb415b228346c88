import { counted } from "../../decision/counted.ts";
import { firstOf } from "../../decision/first-of.ts";
import type { Evidence } from "../../decision/reason.ts";
import { isComplete, type Listed } from "../../gate/observed.ts";
import { shown } from "../../load/shown.ts";
import type { Judgement } from "../judgement.ts";
import type { Alert } from "./security-scan-facts.ts";
import { isAtLeast, type Severity } from "./severity.ts";

/** Alerts that stand against the candidate: those that are open, and those that were fixed only after it. */
export function judgeOpen(open: Listed<Alert>, fixedLater: Listed<Alert>, from: Severity): Judgement {
  const standing = [...open.nodes, ...fixedLater.nodes].filter(({ severity }) => isAtLeast(severity, from));
  if (standing.length > 0) {
    return {
      code: "open",
      status: "unmet",
      observed: `${counted(standing.length, "alert")}: ${firstOf(standing.map(inWords))}`,
      evidence: standing.map(alertEvidence),
      next: "mend them and release the commit that mends them, or let the role of `dismissals-by` dismiss them",
    };
  }
  if (!isComplete(open) || !isComplete(fixedLater)) {
    return {
      code: "cut-short",
      status: "unknown",
      observed: "not all alerts were read",
      next: "look at them on GitHub, and run the gate again",
    };
  }
  return { code: "clear", status: "met", observed: "none is open" };
}

function inWords({ number, severity, title, state }: Alert): string {
  const later = state === "fixed" ? ", fixed after the candidate" : "";
  return `#${number} ${shown(title)} (${severity ?? "of no known severity"}${later})`;
}

export function alertEvidence({ number, title }: Pick<Alert, "number" | "title">): Evidence {
  return { kind: "alert", id: String(number), title };
}
