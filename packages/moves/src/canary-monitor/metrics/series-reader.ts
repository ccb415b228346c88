import type { Observed } from "@signalbox/policy/gate/observed";
import type { Answer } from "@signalbox/systems/answer";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import { unobservedBy } from "../../checklist-gate/observation-of.ts";
import type { Span } from "./coverage.ts";
import { GridReader } from "./grid-reader.ts";

/** So many intervals of the stable track from before the release are compared with. */
export const HISTORY = 60;

/** Reads what the policy names over the grid of a watch, bit by bit. */
export interface SeriesReader<Series> {
  /**
   * What there is up to an interval, each by its name. Intervals that were read are not asked for again: it finds the same as
   * one that asks for all of them at once. What could not be read to the end is unknown, and is asked again next time.
   * Throws only what `signal` was aborted with.
   */
  read(until: number, signal: AbortSignal): Promise<Record<string, Observed<Series>>>;
}

export type SeriesSources = {
  readonly prometheus: Answer<Prometheus>;
  readonly environment: string;
  /** The zero of the grid, in seconds since 1970. */
  readonly zero: number;
  readonly intervalSeconds: number;
  /** The number of the interval that the lists begin with. Default: so that there are 60 from before the release. */
  readonly first?: number;
};

/** What is asked for, and from which interval on. */
export type SeriesScope = { readonly environment: string; readonly intervalSeconds: number; readonly first: number };

/** `begin` says what is to be read for one of the rules, and what is made of it once it is. */
export function openSeriesReader<Rule, Series>(
  rules: Readonly<Record<string, Rule>>,
  { prometheus, environment, zero, intervalSeconds, first = 1 - HISTORY }: SeriesSources,
  begin: (reader: GridReader, rule: Rule, scope: SeriesScope) => (span: Span) => Observed<Series>,
): SeriesReader<Series> {
  const named = Object.entries(rules);
  if (!prometheus.known) {
    const silent = unobservedBy(prometheus);
    return { read: async () => Object.fromEntries(named.map(([name]) => [name, silent])) };
  }
  const reader = new GridReader(prometheus.value, { zero, intervalSeconds });
  const begun = named.map(
    ([name, rule]) => [name, begin(reader, rule, { environment, intervalSeconds, first })] as const,
  );
  return {
    async read(until, signal) {
      await reader.readTo(until, signal);
      return Object.fromEntries(begun.map(([name, seriesOf]) => [name, seriesOf({ first, until, intervalSeconds })]));
    },
  };
}
