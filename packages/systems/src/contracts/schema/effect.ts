import type { ContractChangeClass } from "@signalbox/policy/contract/contract-facts";

/** Who writes the values that a schema describes: users of the contract (`request`), or the component itself (`response`). */
export type Side = "request" | "response";

/**
 * What a change does to the values that a schema allows, or to what its readers may rely on.
 * `narrower`: fewer are allowed. `wider`: more are. `changed`: neither holds the other. `gone`: what was named is named no more.
 * `more`: something new may be used. `promised`: what could be missing is always there. `told`: nothing but what people read.
 */
export type Effect = "narrower" | "wider" | "changed" | "gone" | "more" | "promised" | "told";

/** The law of direction: who reads must accept all that may be written. */
const CLASSES: Readonly<Record<Effect, Readonly<Record<Side, ContractChangeClass>>>> = {
  narrower: { request: "breaking", response: "neutral" },
  wider: { request: "additive", response: "breaking" },
  changed: { request: "breaking", response: "breaking" },
  gone: { request: "breaking", response: "breaking" },
  more: { request: "additive", response: "additive" },
  promised: { request: "breaking", response: "additive" },
  told: { request: "neutral", response: "neutral" },
};

export function classOf(effect: Effect, side: Side): ContractChangeClass {
  return CLASSES[effect][side];
}

/** One difference between two schemas, at a path within them: `.address.zip`, `[].name`. */
export type Difference = {
  readonly effect: Effect;
  /** What changed, as part of the change's code: `property-removed`. */
  readonly code: string;
  readonly at: string;
  readonly says: string;
};
