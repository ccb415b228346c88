import { decideGate, type GateDecision } from "@signalbox/policy/gate/decide-gate";
import type { GateFacts } from "@signalbox/policy/gate/gate-facts";
import type { Move, Outcome } from "../frame.ts";
import { carryOutGate } from "./carry-out-gate.ts";
import type { GateSources } from "./gate-sources.ts";
import { gatherGate, type GateAsked } from "./gather-gate.ts";

/** The move that judges whether one commit may go to one environment. */
export function gateMove(sources: GateSources, asked: GateAsked): Move<GateFacts, GateDecision, Outcome> {
  return {
    name: "checklist-gate",
    gather: (policy) => gatherGate(policy, sources, asked),
    decide: decideGate,
    carryOut: (policy, decision, facts, signal) => carryOutGate(policy, decision, facts, sources, signal),
  };
}
