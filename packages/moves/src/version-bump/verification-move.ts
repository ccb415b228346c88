import { decideVerification, type VerificationDecision } from "@signalbox/policy/versioning/decide-verification";
import type { VerificationFacts } from "@signalbox/policy/versioning/verification-facts";
import type { Move, Outcome } from "../frame.ts";
import { gatherVerificationFacts, type VerificationSources } from "./gather-verification.ts";

/** The move that judges a tag which a person pushed. It writes nothing: the tag stands or a person deletes it. */
export function verificationMove(sources: VerificationSources): Move<VerificationFacts, VerificationDecision, Outcome> {
  return {
    name: "tag-verification",
    gather: (policy) => gatherVerificationFacts(policy, sources),
    decide: decideVerification,
    carryOut: () => Promise.resolve({ state: "already-done", says: "the tag stands as it was pushed", next: null }),
  };
}
