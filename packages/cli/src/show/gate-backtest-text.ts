import type { BacktestedGate } from "@signalbox/moves/checklist-gate/backtest-gate";
import { counted } from "@signalbox/policy/decision/counted";
import { styleText } from "node:util";
import { printable } from "../terminal.ts";

/** So many reasons of one release are told. */
const MOST_REASONS = 5;

/** One release, and what would have been in its way. */
export function gateBacktestAsText({ release, at, verdict, open }: BacktestedGate): string {
  const mark =
    verdict === "go"
      ? styleText("green", "go     ")
      : verdict === "hold"
        ? styleText("red", "hold   ")
        : styleText("yellow", "unknown");
  const reasons = open
    .slice(0, MOST_REASONS)
    .map(({ code, observed }) => `          ${code}: ${printable(observed).replaceAll(/\s+/g, " ").slice(0, 300)}`);
  const more = open.length > MOST_REASONS ? [`          and ${open.length - MOST_REASONS} more`] : [];
  return `${[`  ${mark} ${printable(release.tag)} of ${at.slice(0, 10)}`, ...reasons, ...more].join("\n")}\n`;
}

/** How many would have passed, and which rules would have held the others. */
export function gateBacktestTotals(tested: readonly BacktestedGate[], environment: string): string {
  const passed = tested.filter(({ verdict }) => verdict === "go").length;
  const codes = new Map<string, number>();
  for (const { open } of tested)
    for (const code of new Set(open.map((one) => one.code))) codes.set(code, (codes.get(code) ?? 0) + 1);
  const held = [...codes]
    .toSorted(([, a], [, b]) => b - a)
    .map(([code, count]) => `  ${counted(count, "release")} held by ${code}`);
  const notes =
    "not judged: what only that day could say (metrics, alerts, your own checks, the validation report, freezes by hand), and approvals of environments, which no run of then holds";
  return `${[`${passed} of ${counted(tested.length, "release")} would have gone to ${environment}`, ...held, notes].join("\n")}\n`;
}
