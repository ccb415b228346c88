import { isOpen, type Reason, type ReasonStatus } from "@signalbox/policy/decision/reason";
import { styleText } from "node:util";
import { printableLine } from "../terminal.ts";

const MARKS: Readonly<Record<ReasonStatus, string>> = {
  met: "✓",
  unmet: "✗",
  waived: "~",
  unknown: "?",
  "not-applicable": "·",
};

/** A reason of a gate: what was observed often says little without what was required. */
export function gateReasonLines(reason: Reason): readonly string[] {
  if (isOpen(reason)) return reasonLines(reason);
  const { status, required, observed } = reason;
  return [`  ${reasonMark(status)} ${printableLine(required)}: ${printableLine(observed)}`];
}

/** A reason as a person reads it in a terminal; its place and what to do only where it is not met. */
export function reasonLines(reason: Reason): readonly string[] {
  const head = `  ${reasonMark(reason.status)} ${printableLine(reason.observed)}`;
  if (reason.status !== "unmet" && reason.status !== "unknown") return [head];
  const { at } = reason;
  const place = at === null ? `${reason.rule} (default)` : `${at.file}:${at.line}:${at.column} ${reason.rule}`;
  const next = reason.next === null ? [] : [`      to do:    ${printableLine(reason.next)}`];
  return [
    head,
    `      required: ${printableLine(reason.required)}`,
    `      rule:     ${printableLine(place)}`,
    ...next,
  ];
}

/** The sign of a status, coloured where the terminal has colours. */
export function reasonMark(status: ReasonStatus): string {
  const mark = MARKS[status];
  switch (status) {
    case "met":
    case "waived":
      return styleText("green", mark);
    case "unmet":
      return styleText("red", mark);
    case "unknown":
      return styleText("yellow", mark);
    case "not-applicable":
      return styleText("dim", mark);
  }
}
