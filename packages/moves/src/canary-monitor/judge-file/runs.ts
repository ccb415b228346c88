import type { Counts, Grid, ObjectiveSeries } from "@signalbox/policy/rollout/series";
import type { IntervalRow } from "./interval-row.ts";

/** What a file tells of one rollout: its samples by objective and track, in the order of the file. */
export type Run = {
  readonly name: string | null;
  readonly samples: Map<string, Samples>;
};

type Samples = { readonly times: number[]; readonly lines: number[]; readonly counts: (Counts | null)[] };

/** Gathers rows of any order into their rollouts, which keep the order in which they first appear. */
export function openRuns(): { add(row: IntervalRow, line: number): void; readonly all: () => readonly Run[] } {
  const runs = new Map<string | null, Run>();
  return {
    add({ run: name, time, track, objective, counts }, line) {
      let run = runs.get(name);
      if (run === undefined) runs.set(name, (run = { name, samples: new Map() }));
      const key = keyOf(objective, track);
      let samples = run.samples.get(key);
      if (samples === undefined) run.samples.set(key, (samples = { times: [], lines: [], counts: [] }));
      samples.times.push(time);
      samples.lines.push(line);
      samples.counts.push(counts);
    },
    all: () => [...runs.values()],
  };
}

/** The names of the objectives that a rollout has samples of. */
export function objectivesOf({ samples }: Run): ReadonlySet<string> {
  return new Set([...samples.keys()].map((key) => key.slice(key.indexOf(":") + 1)));
}

function keyOf(objective: string, track: IntervalRow["track"]): string {
  return `${track}:${objective}`;
}

/** The smallest distance between two times of a rollout, in seconds; null where there are not two. */
export function spacingOf({ samples }: Run): number | null {
  const times = [...new Set([...samples.values()].flatMap(({ times: some }) => some))].toSorted((a, b) => a - b);
  let smallest: number | null = null;
  for (const [i, time] of times.entries()) {
    const before = times[i - 1];
    if (before !== undefined && (smallest === null || time - before < smallest)) smallest = time - before;
  }
  return smallest;
}

/** The first and the last interval that a rollout has rows for. */
export function reachOf({ samples }: Run, intervalSeconds: number): { readonly first: number; readonly last: number } {
  let [first, last] = [0, 0];
  for (const { times } of samples.values()) {
    for (const time of times) {
      const interval = intervalAt(time, intervalSeconds);
      first = Math.min(first, interval);
      last = Math.max(last, interval);
    }
  }
  return { first, last };
}

/** The interval whose end is at or next after a time. */
function intervalAt(time: number, intervalSeconds: number): number {
  return Math.ceil(time / intervalSeconds - 1e-9) + 0;
}

/** The line of a row whose time, track and objective a row before it has too; null where each is there once. */
export function rowThereTwice({ samples }: Run): number | null {
  for (const { times, lines } of samples.values()) {
    const seen = new Set<number>();
    for (const [i, time] of times.entries()) {
      if (seen.has(time)) return lines[i] ?? null;
      seen.add(time);
    }
  }
  return null;
}

/**
 * An objective's counts on the grid. Rows of a finer grid are added up, as increases are. An objective without any row is one
 * that nobody has data of.
 */
export function seriesOf({ samples }: Run, objective: string, grid: Grid): ObjectiveSeries {
  const listOf = (track: IntervalRow["track"]) => listed(samples.get(keyOf(objective, track)), grid);
  return { kind: "counts", canary: listOf("canary"), stable: listOf("stable"), edges: [] };
}

function listed(samples: Samples | undefined, { intervalSeconds, first, until }: Grid): (Counts | null)[] {
  const list = Array.from<Counts | null>({ length: until - first + 1 }).fill(null);
  for (const [i, time] of (samples?.times ?? []).entries()) {
    const place = intervalAt(time, intervalSeconds) - first;
    const counts = samples?.counts[i] ?? null;
    const before = list[place] ?? null;
    if (counts === null) continue;
    list[place] = before === null ? counts : { bad: before.bad + counts.bad, total: before.total + counts.total };
  }
  return list;
}
