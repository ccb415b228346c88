import { ruleTree } from "@signalbox/moves/checklist-gate/report/rule-tree";
import { counted } from "@signalbox/policy/decision/counted";
import type { Reason } from "@signalbox/policy/decision/reason";
import type { GateDecision } from "@signalbox/policy/gate/decide-gate";
import { styleText } from "node:util";
import { printableLine } from "../terminal.ts";
import { reasonMark } from "./reason-lines.ts";

/** So many rules in the way are told in full; with `explain`, all are. */
const MOST_OPEN = 20;
/** Longer texts help nobody in a terminal. */
const LONGEST = 1500;

/**
 * The gate for people: what it says, what is in the way with what to do, and all else in a line; with `explain`, every rule with what it
 * found. `wishes` are the logins as if of whom it was decided.
 */
export function gateAsText(decision: GateDecision, explain: boolean, wishes: readonly string[] = []): string {
  const { reasons } = decision;
  const open = ["unmet", "unknown"].flatMap((status) => reasons.filter((reason) => reason.status === status));
  const told = explain ? open : open.slice(0, MOST_OPEN);
  const untold = open.length - told.length;
  const parts = [
    headLines(decision, open.length, wishes),
    ...told.map((reason, i) => openLines(reason, told[i + 1])),
    untold === 0 ? [] : [`and ${counted(untold, "rule")} more in the way: \`--explain\` shows all`],
    explain ? everyRule(reasons) : restLines(reasons),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function headLines(
  { verdict, candidate, environment, cls, enforcement }: GateDecision,
  open: number,
  wishes: readonly string[],
): readonly string[] {
  const to = printableLine(environment);
  const what = candidate.slice(0, 12);
  const rules = `${counted(open, "rule")} in the way`;
  const head = {
    go: styleText("green", `go: ${what} may go to ${to}`),
    hold: styleText("red", `hold: ${what} may not go to ${to}, ${rules}`),
    unknown: styleText("yellow", `unknown: nobody can say whether ${what} may go to ${to}, ${rules}`),
  }[verdict];
  return [
    `${head} (class ${cls})`,
    ...(enforcement.mode === "observe"
      ? [`${to} is only observed until ${enforcement.until}: the action passes whatever the verdict is`]
      : []),
    ...(wishes.length === 0 ? [] : [`as if ${wishes.join(" and ")} had approved; nothing was approved`]),
  ];
}

/** One rule in the way. What mends several in a row is said once, with the last of them. */
function openLines(reason: Reason, following: Reason | undefined): readonly string[] {
  const { next } = reason;
  const isSaid = next === null || following?.next === next;
  return [
    `${reasonMark(reason.status)} ${line(reason.required)}`,
    `    found:  ${line(reason.observed)}`,
    ...(isSaid ? [] : [`    to do:  ${line(next)}`]),
    `    rule:   ${placeOf(reason)}`,
  ];
}

/** How many rules of each kind are met or waived, in a line. */
function restLines(reasons: readonly Reason[]): readonly string[] {
  const lines = (["met", "waived"] as const).flatMap((status) => {
    const counts = new Map<string, number>();
    for (const { heading, of } of headed(reasons)) {
      const number = of.filter((reason) => reason.status === status).length;
      if (number > 0) counts.set(heading, number);
    }
    const list = [...counts].map(([heading, number]) => `${heading} ${number}`).join(", ");
    return list === "" ? [] : [`${reasonMark(status)} ${status}: ${list}`];
  });
  return lines.length === 0 ? [] : [...lines, styleText("dim", "`--explain` shows each")];
}

/** Every rule, with what it found and what that rests on. */
function everyRule(reasons: readonly Reason[]): readonly string[] {
  return headed(reasons).flatMap(({ heading, of }, i) => [
    ...(i === 0 ? [] : [""]),
    styleText("bold", heading),
    ...of.flatMap((reason) => [
      `  ${reasonMark(reason.status)} ${line(reason.required)}: ${line(reason.observed)}`,
      styleText("dim", `      ${[placeOf(reason), ...linksOf(reason)].join("  ")}`),
    ]),
  ]);
}

/** The reasons as people look for them: where and when, each item of the checklist, the approvals. */
function headed(reasons: readonly Reason[]) {
  return ruleTree(reasons).flatMap(({ name, branches }) =>
    name === "Checklist"
      ? branches.map((branch) => ({ heading: line(branch.name), of: branch.reasons }))
      : [{ heading: name.toLowerCase(), of: branches.flatMap((branch) => branch.reasons) }],
  );
}

function placeOf({ at, rule }: Reason): string {
  return at === null ? `${line(rule)} (default)` : `${line(`${at.file}:${at.line}:${at.column}`)} ${line(rule)}`;
}

function linksOf({ evidence }: Reason): readonly string[] {
  return evidence.flatMap(({ id }) => (/^https?:\/\//.test(id) ? [line(id)] : [])).slice(0, 3);
}

function line(text: string): string {
  return printableLine(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
