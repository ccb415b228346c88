import type { GateFacts } from "@signalbox/policy/gate/gate-facts";
import { FULL_POLICY, gateFacts, type GateParts, PLAIN_POLICY, plainGateFacts } from "@signalbox/policy/gate/test-gate";

/** What somebody tries, with the facts of it, and what the gate must make of it. */
export type Attack = {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly policy: string;
  readonly facts: GateFacts;
  readonly outcome: "fail" | "unknown" | "pass";
  /** The reason that must decide; of what passes, one that must be told. */
  readonly code: string;
  /** A phrase of its cause. */
  readonly says: RegExp;
  /** Codes of other reasons that follow from the same cause. */
  readonly also?: readonly string[];
  /** What another reason must tell besides, whatever its status. */
  readonly tells?: RegExp;
};

type Told = Pick<Attack, "id" | "title" | "source" | "outcome" | "code" | "says" | "also" | "tells">;

/** An attack on the shortest policy: one approval of somebody else, green checks. */
export function onPlain(told: Told, parts: GateParts, policy = ""): Attack {
  return { ...told, policy: `${PLAIN_POLICY}${policy}`, facts: plainGateFacts(parts) };
}

/** An attack on a policy that asks for everything; `replace` changes lines of it. */
export function onFull(
  told: Told,
  parts: GateParts,
  replace: readonly (readonly [from: string, to: string])[] = [],
): Attack {
  const policy = replace.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the full policy has no \`${from}\``);
    return text.replace(from, to);
  }, FULL_POLICY);
  return { ...told, policy, facts: gateFacts(parts) };
}
