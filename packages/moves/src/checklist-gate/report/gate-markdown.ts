import type { Evidence, Reason, ReasonStatus } from "@signalbox/policy/decision/reason";
import type { GateDecision } from "@signalbox/policy/gate/decide-gate";
import {
  escapeLineEnds,
  escapeMarkdown,
  escapeWithinLine,
  inlineCode,
  markdownLink,
  visibleLine,
} from "../../markdown.ts";
import { type GateMade, isPassed } from "./let-through.ts";
import { ruleTree } from "./rule-tree.ts";

const MARKS: Readonly<Record<ReasonStatus, string>> = {
  unmet: "🔴",
  unknown: "🟡",
  waived: "🔵",
  met: "🟢",
  "not-applicable": "⚪",
};

/** Longer texts help nobody in a list. */
const LONGEST = 1500;

/** What is under judgement, what it comes to, and what became of it where that is not as wanted: Markdown. */
export function gateHead(made: GateMade): string {
  const { candidate, environment, cls, verdict, enforcement } = made.decision;
  const head = `**${VERDICTS[verdict]}**: commit ${candidate.slice(0, 12)} to ${escapeMarkdown(environment)}, class ${cls}.`;
  const observed =
    enforcement.mode === "observe"
      ? `This environment is only observed until ${escapeMarkdown(enforcement.until)}: the step passes whatever the verdict is, and nothing is attested.`
      : null;
  const stopped =
    verdict === "go" && !isPassed(made) ? `**Not let through**: ${sentence(toldOf(made.outcome))}.` : null;
  return `${[head, stopped, observed].filter((part) => part !== null).join("\n\n")}\n`;
}

function toldOf(outcome: GateMade["outcome"]): string {
  if (outcome === null) return "it was not carried out";
  return outcome.next === null ? outcome.says : `${outcome.says}; ${outcome.next}`;
}

const VERDICTS = { go: "🟢 go", hold: "🔴 hold", unknown: "🟡 unknown" } as const;

/** Every rule with what it found, as a tree: Markdown. What is in the way is told in full, the rest in a line. */
export function gateTree(decision: GateDecision): string {
  return ruleTree(decision.reasons)
    .map(({ name, status, branches }) => {
      const lines = branches.flatMap((branch) => [
        `- ${MARKS[branch.status]} **${escapeMarkdown(branch.name)}**`,
        ...branch.reasons.flatMap(reasonLines),
      ]);
      return `### ${MARKS[status]} ${name}\n\n${lines.join("\n")}\n`;
    })
    .join("\n");
}

function reasonLines(reason: Reason): readonly string[] {
  const { status, required, observed, next, at, rule, evidence } = reason;
  const place = at === null ? `${rule} (default)` : `${at.file}:${at.line}:${at.column} ${rule}`;
  const links = evidence.map(linkOf).filter((link) => link !== null);
  const head = `  - ${MARKS[status]} ${sentence(required)}: ${sentence(observed)}${links.length === 0 ? "" : ` (${links.slice(0, 5).join(", ")})`}`;
  if (status !== "unmet" && status !== "unknown") return [head];
  return [head, ...(next === null ? [] : [`    - To do: ${sentence(next)}`]), `    - Rule: ${escapeMarkdown(place)}`];
}

function linkOf({ id, title }: Evidence): string | null {
  return /^https?:\/\//.test(id) ? markdownLink(cut(title), id) : null;
}

/** A sentence of ours, whose values stand between backticks: they stay code, and all else is text. Values may hold anything. */
function sentence(text: string): string {
  const line = visibleLine(cut(text));
  let written = "";
  let end = 0;
  for (const { 0: whole, 1: value = "", index } of line.matchAll(VALUE)) {
    written += escapeWithinLine(line.slice(end, index)) + inlineCode(value);
    end = index + whole.length;
  }
  return escapeLineEnds(written + escapeWithinLine(line.slice(end)));
}

// A backtick beside another would change which of them belong together.
const VALUE = /(?<![`\\])`([^`]+)`(?!`)/g;

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
}
