import type { BacktestedGate } from "@signalbox/moves/checklist-gate/backtest-gate";
import { counted } from "@signalbox/policy/decision/counted";
import { styleText } from "node:util";
import { printableLine } from "../terminal.ts";
import { reasonMark } from "./reason-lines.ts";

/** So many reasons of one release are told. */
const MOST_REASONS = 5;
const LONGEST = 200;

/** One release, and what would have been in its way. */
export function gateBacktestAsText({ release, at, verdict, open }: BacktestedGate): string {
  const mark = {
    go: styleText("green", "go     "),
    hold: styleText("red", "hold   "),
    unknown: styleText("yellow", "unknown"),
  }[verdict];
  const told = open.slice(0, MOST_REASONS);
  const lines = told.flatMap(({ status, required, observed, code }) => [
    `  ${reasonMark(status)} ${line(required)} (${code})`,
    `      ${line(observed)}`,
  ]);
  const more = open.length > told.length ? [`  and ${open.length - told.length} more`] : [];
  return `${[`${mark} ${line(release.tag)} of ${at.slice(0, 10)}`, ...lines, ...more].join("\n")}\n`;
}

/** How many would have gone, and which rules would have held the others. */
export function gateBacktestTotals(tested: readonly BacktestedGate[], environment: string): string {
  if (tested.length === 0) return "no final release is tagged yet\n";
  const gone = tested.filter(({ verdict }) => verdict === "go").length;
  const releases = new Map<string, number>();
  for (const { open } of tested)
    for (const code of new Set(open.map((one) => one.code))) releases.set(code, (releases.get(code) ?? 0) + 1);
  const inTheWay = [...releases]
    .toSorted(([, a], [, b]) => b - a)
    .map(([code, count]) => `  ${counted(count, "release")}: ${code}`);
  return `${[
    "",
    `${gone} of ${counted(tested.length, "release")} would have gone to ${printableLine(environment)}`,
    ...(inTheWay.length === 0 ? [] : ["in the way:", ...inTheWay]),
    NOT_JUDGED,
  ].join("\n")}\n`;
}

const NOT_JUDGED =
  "not judged is what only that day could say: metrics, alerts, your own checks, validation reports, freezes by hand, approvals of the environment";

function line(text: string): string {
  return printableLine(text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text);
}
