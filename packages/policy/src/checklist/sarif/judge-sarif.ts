import { counted } from "../../decision/counted.ts";
import { shown } from "../../load/shown.ts";
import type { Judgement } from "../judgement.ts";
import { isAtLeast, type Severity } from "../security-scan/severity.ts";
import type { SarifFile, SarifResults, SarifRun } from "./sarif-facts.ts";

const MOST_SHOWN = 5;

/**
 * Whether a scanner's file is clear. `from`: the severity on which a result counts; null where all do. A suppression names nobody,
 * so that what it hides counts as open.
 */
export function judgeSarif({ path, content }: SarifFile, from: Severity | null, candidate: string): Judgement {
  if (!content.known) return { code: content.code, status: "unknown", observed: content.says, next: content.next };
  const { runs, sha256 } = content.value;
  const file = { kind: "file", id: path, title: `sha256:${sha256}` } as const;
  const evidence = [file];
  const open = runs.flatMap(({ results }) =>
    (results ?? []).filter(({ severity }) => from === null || isAtLeast(severity, from)),
  );
  if (open.length > 0) {
    const count = open.reduce((sum, rule) => sum + rule.count, 0);
    return {
      code: "open",
      status: "unmet",
      observed: `${counted(count, "finding")} in ${shown(path)}: ${firstOf(open)}`,
      evidence,
      next: "mend them, and scan again; a suppression in the file says not whose it is, and does not count",
    };
  }
  const why =
    runs.length === 0
      ? "it holds no run of a scanner"
      : runs.map((run) => whyNothing(run, candidate)).find((said) => said !== null);
  if (why !== undefined && why !== null) {
    return {
      code: "not-scanned",
      status: "unknown",
      observed: `${shown(path)}: ${why}`,
      evidence,
      next: "scan the candidate in an earlier step",
    };
  }
  const tools = runs.map(({ tool }) => shown(tool)).join(", ");
  const unbound = runs.some(({ revisions }) => revisions.length === 0) ? "; it does not say of which commit" : "";
  return { code: "clear", status: "met", observed: `nothing found by ${tools}${unbound}`, evidence };
}

/** Whether a scanner of this name scanned the candidate, by its file. */
export function scannedBy(tool: string, { content }: SarifFile, candidate: string): boolean {
  return content.known && content.value.runs.some((run) => run.tool === tool && whyNothing(run, candidate) === null);
}

/** Why a run that found nothing says nothing of the candidate; null where it does. */
function whyNothing({ tool, executionSuccessful, results, revisions }: SarifRun, candidate: string): string | null {
  if (executionSuccessful === false) return `${shown(tool)} says that it failed`;
  if (results === null) return `${shown(tool)} says nothing of results`;
  if (revisions.length === 0 || revisions.includes(candidate)) return null;
  return `${shown(tool)} scanned ${revisions.slice(0, MOST_SHOWN).map(shown).join(", ")}, not the candidate`;
}

function firstOf(rules: readonly SarifResults[]): string {
  const more = rules.length - MOST_SHOWN;
  const some = rules.slice(0, MOST_SHOWN).map(({ ruleId, severity, count, suppressed, path }) => {
    const where = path === null ? "" : ` in ${shown(path)}`;
    const hidden = suppressed === 0 ? "" : `, ${suppressed} of them suppressed`;
    return `${shown(ruleId)} (${severity ?? "of no known severity"}, ${count}${hidden})${where}`;
  });
  return [...some, ...(more > 0 ? [`and ${counted(more, "rule")} more`] : [])].join(", ");
}
