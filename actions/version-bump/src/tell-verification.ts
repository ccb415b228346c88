import type { Told } from "@signalbox/action/make-step";
import type { Made, Outcome } from "@signalbox/moves/frame";
import { escapeMarkdown } from "@signalbox/moves/markdown";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { VerificationDecision } from "@signalbox/policy/versioning/decide-verification";
import type { VerificationFacts } from "@signalbox/policy/versioning/verification-facts";
import { entryOf } from "./tell-versions.ts";

/** The outputs and the summary of a verified tag; a refused one is offered to no later job. */
export function tellVerification(
  loaded: LoadedPolicy,
  { decision, facts }: Made<VerificationFacts, VerificationDecision, Outcome>,
): Told {
  const { plan, tag } = decision;
  const accepted = decision.verdict === "go";
  const entries = plan === null ? [] : [entryOf(loaded, plan, accepted)];
  return {
    outputs: {
      version: plan?.version ?? "",
      "previous-version": plan?.previous ?? "",
      tag: accepted ? tag : "",
      bump: plan?.bump ?? "none",
      released: String(accepted),
      components: JSON.stringify(entries),
      releases: JSON.stringify(accepted ? entries : []),
    },
    details: `The tag ${escapeMarkdown(tag)}, pushed by ${escapeMarkdown(facts.pusher.login ?? "somebody unknown")}; the policy gives this commit ${escapeMarkdown(plan?.tag ?? "no tag")}.`,
    says: `\`${tag}\` is what the policy gives this commit`,
  };
}
