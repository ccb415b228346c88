import type { Answer } from "../answer.ts";

/** The labels of a series; from outside. */
export type Labels = Readonly<Record<string, string>>;

/** One series at one time. The value may be `NaN` or infinite: both are answers of Prometheus, and neither is a measure. */
export type Sample = { readonly labels: Labels; readonly value: number };

/** One series over time: only the steps that have a value, in their order. */
export type Series = { readonly labels: Labels; readonly points: readonly Point[] };

export type Point = {
  /** Seconds since 1970. */
  readonly at: number;
  readonly value: number;
};

/** An alerting rule: whether there is one of the name, and whether it fires. */
export type AlertState = { readonly defined: boolean; readonly firing: boolean };

/** A stretch of time, asked at each step from its start on. All in seconds; the ends since 1970. */
export type Steps = { readonly from: number; readonly to: number; readonly step: number };

/**
 * Prometheus, or what speaks its HTTP API (Thanos, Mimir, VictoriaMetrics). Time-outs, retries and limits live here. An
 * answer that comes with a warning, or of which a part is missing, is silence: nobody can say what was left out.
 */
export interface Prometheus {
  /** Its address without user, password and parameters. */
  readonly address: string;
  /** A query's values at one time, seconds since 1970; a scalar has no labels. No series is an empty list, not zero. */
  valuesAt(query: string, at: number, signal: AbortSignal): Promise<Answer<readonly Sample[]>>;
  /** A query's values at each step. */
  valuesOver(query: string, steps: Steps, signal: AbortSignal): Promise<Answer<readonly Series[]>>;
  /**
   * The alerting rules of a name, of all groups; it fires where one of them does. One that does not, but could not be
   * evaluated the last time or never was, is silence.
   */
  alertState(name: string, signal: AbortSignal): Promise<Answer<AlertState>>;
}
