import { inScope } from "@signalbox/policy/checklist/slo/objective-queries";
import type { Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { QueueRule } from "@signalbox/policy/rollout/queues/queue-measures";
import type { QueueSeries } from "@signalbox/policy/rollout/queues/queue-series";
import type { Grid } from "@signalbox/policy/rollout/series";
import type { Answer } from "@signalbox/systems/answer";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import { unobservedBy } from "../../checklist-gate/observation-of.ts";
import { increasesOnGrid, valuesOnGrid } from "../metrics/on-grid.ts";
import type { TimedGrid } from "../metrics/timed-grid.ts";

const AT_ONCE = 4;

export type QueueSources = {
  readonly prometheus: Answer<Prometheus>;
  readonly environment: string;
  /** When the release began, in seconds since 1970: the zero of the grid. */
  readonly releasedAt: number;
  readonly grid: Grid;
  readonly signal: AbortSignal;
};

/**
 * Asks for the policy's queues over the grid, its history included; a few queues at a time. One measure that cannot be read
 * leaves its queue unknown. Throws only what `signal` was aborted with.
 */
export async function gatherQueues(
  { policy }: LoadedPolicy,
  sources: QueueSources,
): Promise<Record<string, Observed<QueueSeries>>> {
  const left = Object.entries(policy.rollout.queues);
  const found = new Map<string, Observed<QueueSeries>>();
  const worker = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      found.set(next[0], await seriesOf(next[1], sources));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return Object.fromEntries(found);
}

async function seriesOf(rule: QueueRule, sources: QueueSources): Promise<Observed<QueueSeries>> {
  const { prometheus, environment, grid, releasedAt, signal } = sources;
  if (!prometheus.known) return unobservedBy(prometheus);
  const timed: TimedGrid = { ...grid, releasedAt };
  const asked = (ask: typeof valuesOnGrid, query: string | undefined) =>
    query === undefined
      ? NOT_ASKED
      : ask(prometheus.value, inScope(query, { environment, track: "canary" }), timed, signal);
  const [depth, age, deadLetters] = await Promise.all([
    asked(valuesOnGrid, rule.depth),
    asked(valuesOnGrid, rule.age),
    asked(increasesOnGrid, rule["dead-letters"]),
  ]);
  if (!depth.known) return depth;
  if (!age.known) return age;
  if (!deadLetters.known) return deadLetters;
  return {
    known: true,
    value: { depth: listOf(depth.value), age: listOf(age.value), deadLetters: listOf(deadLetters.value) },
  };
}

type Values = readonly (number | null)[] | null;

const NOT_ASKED: { readonly known: true; readonly value: Values } = { known: true, value: null };

function listOf(values: Values): (number | null)[] | null {
  return values === null ? null : [...values];
}
