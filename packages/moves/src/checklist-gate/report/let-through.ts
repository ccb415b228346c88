import type { GateDecision } from "@signalbox/policy/gate/decide-gate";
import type { Outcome } from "../../frame.ts";

/** How the gate went, to those who report it. */
export type GateMade = { readonly decision: GateDecision; readonly outcome: Outcome | null };

/** Whether the gate is a real pass: a go, which nothing changed before it was carried out. */
export function isPassed({ decision, outcome }: GateMade): boolean {
  return decision.verdict === "go" && (outcome?.state === "done" || outcome?.state === "already-done");
}

/** Whether the verdict is only told, and the environment lets through whatever it is. */
export function isObserved({ enforcement }: Pick<GateDecision, "enforcement">): boolean {
  return enforcement.mode === "observe";
}

/** Whether the candidate may be deployed: by a pass, or where the gate is only observed. */
export function isLetThrough(made: GateMade): boolean {
  return isPassed(made) || isObserved(made.decision);
}
