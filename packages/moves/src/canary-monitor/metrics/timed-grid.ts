import type { Grid } from "@signalbox/policy/rollout/series";

/** A grid and where its zero lies, in seconds since 1970: the release, cut to a whole interval. */
export type TimedGrid = Grid & { readonly zero: number };

/** When an interval ends, in milliseconds since 1970. */
export function endOf({ zero, intervalSeconds }: Omit<TimedGrid, "first" | "until">, interval: number): number {
  return Math.round(zero * 1000) + interval * Math.round(intervalSeconds * 1000);
}

/** A rollout is over by then, and to read so many intervals would ask too much of a metrics system. */
export const MOST_INTERVALS = 20_000;
