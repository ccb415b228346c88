import { summary } from "@actions/core";
import { escapeMarkdown } from "@signalbox/moves/markdown";
import type { Position, Reason, ReasonStatus } from "@signalbox/policy/decision/reason";
import type { Decision, Verdict } from "@signalbox/policy/decision/verdict";
import type { Annotation } from "./annotations.ts";

/** The runner refuses a step's summary over 1 MiB; what else the step writes needs room too. */
const LONGEST_BYTES = 1_000_000;
/** A table cell longer than this helps nobody. */
const LONGEST_CELL = 1000;

/**
 * The job summary of a decision: its verdict, a row for each reason, the worst first, and the details, which are
 * Markdown that is safe already. Too much is cut at a line, and says so.
 */
export function summaryOf(title: string, decision: Decision<string>, details: string): string {
  const head = `## ${escapeMarkdown(title)}\n\n**${VERDICTS[decision.verdict]}**, move: ${escapeMarkdown(decision.move)}\n`;
  const rows = decision.reasons.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status)).map(rowOf);
  const table = rows.length === 0 ? "" : `\n${HEADER}${rows.join("")}`;
  const rest = details === "" ? "" : `\n${details}\n`;
  return cutAtLine(`${head}${table}${rest}`);
}

/** The job summary of a decision that its move shows in a form of its own; both parts are Markdown that is safe already. */
export function shownSummary(title: string, shown: string, details: string): string {
  return cutAtLine(`## ${escapeMarkdown(title)}\n\n${shown}${details === "" ? "" : `\n${details}\n`}`);
}

/** The job summary of an action that ended in an error: everything that is wrong, each with its place. */
export function summaryOfFailure(name: string, annotations: readonly Annotation[]): string {
  const lines = annotations.map(
    ({ at, title, says }) => `- ${at === null ? "" : `${cell(placeOf(at))}: `}${cell(says)} (${cell(title)})\n`,
  );
  return cutAtLine(`## ${escapeMarkdown(name)} failed\n\n${lines.join("")}`);
}

/** Adds Markdown, safe already, to the step's summary. Where the runner gives none, there is none. */
export async function writeSummary(markdown: string): Promise<void> {
  if ((process.env["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  await summary.addRaw(cutAtLine(markdown), true).write();
}

const VERDICTS: Readonly<Record<Verdict, string>> = { go: "🟢 go", hold: "🔴 hold", unknown: "🟡 unknown" };

const STATUSES: Readonly<Record<ReasonStatus, string>> = {
  unmet: "🔴 unmet",
  unknown: "🟡 unknown",
  waived: "🔵 waived",
  met: "🟢 met",
  "not-applicable": "⚪ not applicable",
};
const ORDER: readonly ReasonStatus[] = ["unmet", "unknown", "waived", "met", "not-applicable"];

const HEADER = "| Status | Rule | Required | Observed | Policy | What to do |\n| --- | --- | --- | --- | --- | --- |\n";

function rowOf(reason: Reason): string {
  const place = reason.at === null ? "default" : placeOf(reason.at);
  const cells = [reason.rule, reason.required, reason.observed, place, reason.next ?? ""].map(cell);
  return `| ${STATUSES[reason.status]} | ${cells.join(" | ")} |\n`;
}

function placeOf(at: Position): string {
  return `${at.file}:${at.line}:${at.column}`;
}

function cell(text: string): string {
  return escapeMarkdown(text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text);
}

function cutAtLine(markdown: string): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= LONGEST_BYTES) return markdown;
  // Back to the last line's end, which is never inside a character.
  const lineEnd = bytes.lastIndexOf("\n", LONGEST_BYTES);
  const whole = lineEnd < 0 ? "" : bytes.subarray(0, lineEnd + 1).toString();
  return `${whole}\nThis summary was too long for GitHub and is cut here; the step's log and outputs have all of it.\n`;
}
