import { counted } from "@signalbox/policy/decision/counted";
import { isOpen } from "@signalbox/policy/decision/reason";
import type { GateDecision } from "@signalbox/policy/gate/decide-gate";

/** One line: what the gate says, and how much of it stands in the way. */
export function gateTitle({ verdict, reasons, environment, enforcement }: GateDecision): string {
  const open = reasons.filter(isOpen).length;
  const says =
    verdict === "go" ? `may go to ${environment}` : `${verdict}: ${counted(open, "rule")} in the way to ${environment}`;
  return enforcement.mode === "observe" ? `${says} (observed until ${enforcement.until})` : says;
}
