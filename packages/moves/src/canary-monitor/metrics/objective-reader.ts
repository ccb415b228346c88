import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { ObjectiveSeries } from "@signalbox/policy/rollout/series";
import type { Answer } from "@signalbox/systems/answer";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import { unobservedBy } from "../../checklist-gate/observation-of.ts";
import { GridReader } from "./grid-reader.ts";
import { type ObjectiveReadings, readObjective } from "./objective-readings.ts";
import { seriesOf } from "./objective-series.ts";

/** So many intervals of the stable track from before the release are compared with. */
export const HISTORY = 60;

/** Reads the policy's objectives over the grid of a watch, bit by bit. */
export interface ObjectiveReader {
  /**
   * The objectives up to an interval, each by its name. Intervals that were read are not asked for again: it finds the same as
   * one that asks for all of them at once. An objective that could not be read to the end is unknown, and is asked
   * again next time. Throws only what `signal` was aborted with.
   */
  read(until: number, signal: AbortSignal): Promise<Record<string, Observed<ObjectiveSeries>>>;
}

export type ObjectiveSources = {
  readonly prometheus: Answer<Prometheus>;
  readonly environment: string;
  /** The zero of the grid, in seconds since 1970. */
  readonly releasedAt: number;
  readonly intervalSeconds: number;
  /** The number of the interval that the lists begin with. Default: so that there are 60 from before the release. */
  readonly first?: number;
};

export function openObjectiveReader(
  { policy }: Pick<LoadedPolicy, "policy">,
  sources: ObjectiveSources,
): ObjectiveReader {
  const { prometheus, environment, releasedAt, intervalSeconds, first = 1 - HISTORY } = sources;
  const objectives = Object.entries(policy.rollout.objectives);
  if (!prometheus.known) {
    const silent = unobservedBy(prometheus);
    return { read: async () => Object.fromEntries(objectives.map(([name]) => [name, silent])) };
  }
  const reader = new GridReader(prometheus.value, { releasedAt, intervalSeconds });
  const scope = { environment, intervalSeconds, first };
  const readings = objectives.map(([name, objective]): [string, Observed<ObjectiveReadings>] => [
    name,
    readObjective(reader, objective, scope),
  ]);
  return {
    async read(until, signal) {
      await reader.readTo(until, signal);
      return Object.fromEntries(
        readings.map(([name, read]) => [name, read.known ? seriesOf(read.value, { ...scope, until }) : read]),
      );
    },
  };
}

/** The policy's objectives over a whole grid. */
export function gatherObjectives(
  loaded: Pick<LoadedPolicy, "policy">,
  { until, signal, ...sources }: ObjectiveSources & { readonly until: number; readonly signal: AbortSignal },
): Promise<Record<string, Observed<ObjectiveSeries>>> {
  return openObjectiveReader(loaded, sources).read(until, signal);
}
