import type { Grid } from "@signalbox/policy/rollout/series";

/** A grid and where its zero lies: when the release began, in seconds since 1970. */
export type TimedGrid = Grid & { readonly releasedAt: number };

/** When an interval ends, in milliseconds since 1970. */
export function endOf({ releasedAt, intervalSeconds }: Omit<TimedGrid, "first" | "until">, interval: number): number {
  return Math.round(releasedAt * 1000) + interval * Math.round(intervalSeconds * 1000);
}

/** A rollout is over by then, and to read so many intervals would ask too much of a metrics system. */
export const MOST_INTERVALS = 20_000;
