import { gateTitle } from "@signalbox/moves/checklist-gate/report/gate-title";
import { ruleTree } from "@signalbox/moves/checklist-gate/report/rule-tree";
import type { GateDecision } from "@signalbox/policy/gate/decide-gate";
import { styleText } from "node:util";
import { printable } from "../terminal.ts";
import { reasonLines } from "./reason-lines.ts";

/** The gate for people: what is in the way, in full; with `explain`, every rule with what it found. */
export function gateAsText(decision: GateDecision, explain: boolean): string {
  const lines = ruleTree(decision.reasons).flatMap(({ name, branches }) => {
    const shown = branches.filter(({ status }) => explain || status === "unmet" || status === "unknown");
    if (shown.length === 0) return [];
    return [
      styleText("bold", name),
      ...shown.flatMap((branch) => [
        ` ${branch.name}`,
        ...branch.reasons
          .filter(({ status }) => explain || status === "unmet" || status === "unknown")
          .flatMap(reasonLines),
      ]),
    ];
  });
  const of = `${decision.candidate.slice(0, 12)}, class ${decision.cls}`;
  return `${[...lines, "", `${colouredVerdict(decision)} (${of})`].join("\n")}\n`;
}

function colouredVerdict(decision: GateDecision): string {
  const title = printable(gateTitle(decision));
  return styleText(decision.verdict === "go" ? "green" : decision.verdict === "hold" ? "red" : "yellow", title);
}
