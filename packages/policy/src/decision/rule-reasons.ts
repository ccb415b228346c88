import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Evidence, Reason, ReasonStatus } from "./reason.ts";

/** What a rule observed; `next` only where it is not met. */
export type Observation = {
  readonly code: string;
  readonly status: ReasonStatus;
  readonly required: string;
  readonly observed: string;
  readonly evidence?: readonly Evidence[];
  readonly next?: string;
};

/** The reason that the rule at `path` gives, placed where the policy says so. */
export function reasonOf(
  loaded: Pick<LoadedPolicy, "place">,
  path: readonly string[],
  observation: Observation,
): Reason {
  const { code, status, required, observed, evidence = [], next = null } = observation;
  return { code, rule: path.join("."), at: loaded.place(path), status, required, observed, evidence, next };
}
