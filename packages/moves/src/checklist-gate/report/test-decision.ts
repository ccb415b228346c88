import type { Reason } from "@signalbox/policy/decision/reason";
import type { GateDecision } from "@signalbox/policy/gate/decide-gate";
import type { GateMade } from "./let-through.ts";

export const CANDIDATE = "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d";

/** A reason for tests; what is not given is that of a rule that is met. */
export function reasonFor(given: Partial<Reason> = {}): Reason {
  return {
    code: "ci.passed",
    rule: "checklist.ci",
    at: null,
    status: "met",
    required: "all checks",
    observed: "they passed",
    evidence: [],
    next: null,
    ...given,
  };
}

/** A gate of production that let the candidate through, unless more is given. */
export function gateMade(decision: Partial<GateDecision> = {}, outcome: GateMade["outcome"] = DONE): GateMade {
  const whole: GateDecision = {
    verdict: "go",
    move: "let-through",
    reasons: [reasonFor()],
    environment: "production",
    candidate: CANDIDATE,
    cls: "standard",
    enforcement: { mode: "always" },
    ...decision,
  };
  return { decision: whole, outcome: whole.verdict === "go" ? outcome : null };
}

const DONE = { state: "done", says: "it may go there", next: null } as const;

export const MOVED = {
  state: "not-done",
  says: "the branch or the tag moved while the gate decided",
  next: "start a new run",
} as const;
