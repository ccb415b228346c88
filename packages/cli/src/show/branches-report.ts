import type { Governing } from "@signalbox/moves/governing-policy";
import { counted } from "@signalbox/policy/decision/counted";
import { isOpen, type Reason } from "@signalbox/policy/decision/reason";
import type { Verdict } from "@signalbox/policy/decision/verdict";
import type { RepositoryName } from "@signalbox/systems/github/repository";
import { printable } from "../terminal.ts";
import { jsonOf } from "./json.ts";
import { reasonMark } from "./reason-lines.ts";

export type BranchesReport = {
  readonly command: "check" | "apply";
  readonly repository: RepositoryName;
  readonly governing: Governing;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
};

/** The report as one document for machines: `branches-check/1` or `branches-apply/1`. */
export function branchesAsJson(report: BranchesReport, more: Readonly<Record<string, unknown>>): string {
  const { command, repository, governing, verdict, reasons } = report;
  const policy = { file: governing.loaded.file, digest: governing.loaded.digest, origin: governing.origin };
  const name = `${repository.owner}/${repository.name}`;
  return `${jsonOf({ signalbox: `branches-${command}/1`, verdict, repository: name, policy, ...more, reasons })}\n`;
}

/** The report as people read it; `last` is what became of it, with what to do. */
export function branchesAsText(
  { command, repository, verdict, reasons }: BranchesReport,
  last: { readonly says: string; readonly next: string | null } | null,
): string {
  const lines = reasons.map((reason, i) => {
    // What would mend several in a row is said once, below the last of them.
    const isSaid = reasons[i + 1]?.next === reason.next;
    return command === "check" ? ruleLines(reason, isSaid) : stepLines(reason);
  });
  const end = last === null ? summaryOf(reasons) : last.says;
  const todo = last === null || last.next === null ? "" : `to do: ${printable(last.next)}\n`;
  const head = `${repository.owner}/${repository.name}\n`;
  return `${printable(head)}${lines.join("")}${verdict}: ${printable(end)}\n${todo}`;
}

function summaryOf(reasons: readonly Reason[]): string {
  const open = reasons.filter(isOpen).length;
  return open === 0 ? "GitHub enforces what is stated" : `${counted(open, "rule")} not enforced, or not known to be`;
}

/** A rule of a branch: what is required, and below it what was found where that is not it. */
function ruleLines(reason: Reason, isSaid: boolean): string {
  const head = `  ${reasonMark(reason.status)} ${printable(reason.required)}\n`;
  if (reason.status === "met") return head;
  return `${head}      found: ${printable(reason.observed)}\n${placeOf(reason)}${isSaid ? "" : todoOf(reason)}`;
}

function stepLines(reason: Reason): string {
  const place = reason.next === null ? "" : placeOf(reason);
  return `  ${reasonMark(reason.status)} ${printable(reason.observed)}\n${place}${todoOf(reason)}`;
}

function placeOf({ at }: Reason): string {
  return at === null ? "" : `      rule:  ${printable(`${at.file}:${at.line}:${at.column}`)}\n`;
}

function todoOf({ next }: Reason): string {
  return next === null ? "" : `      to do: ${printable(next)}\n`;
}
