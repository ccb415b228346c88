import type { Counts, ObjectiveSeries } from "@signalbox/policy/rollout/series";

/** The rows of a rollout's objective as CSV has them, without the line of names: an interval ends each `seconds`. */
export function csvRows(
  { canary, stable }: Extract<ObjectiveSeries, { kind: "counts" }>,
  { run = "a", first = -59, seconds = 30 }: { run?: string; first?: number; seconds?: number } = {},
): readonly string[] {
  const rowsOf = (track: string, list: readonly (Counts | null)[]) =>
    list.map((one, i) => `${run},${(first + i) * seconds},${track},errors,${one?.bad ?? ""},${one?.total ?? ""}`);
  return [...rowsOf("canary", canary), ...rowsOf("stable", stable ?? [])];
}

export const NAMES = "run,time,track,objective,bad,total";
