import type { Answer } from "@signalbox/systems/answer";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import type { Variables } from "../variables/variable-missing.ts";

/** Where the released system is checked. */
export type AfterwardsSources = {
  /** The policy's metrics system, or why there is none to ask. */
  readonly prometheus: Answer<Prometheus>;
  /** Variables of the environment, for tokens that the policy names by variable. Never recorded. */
  readonly variables: Variables;
  /** The checkout's folder, for programs. */
  readonly workspace: string;
  /** The environment that was released to: `$environment` in a query. */
  readonly environment: string;
  readonly signal: AbortSignal;
  /** The time: what is asked again is asked as of then. */
  now(): Date;
  /** Before each further try. Default 5. */
  readonly waitSeconds?: number;
};
