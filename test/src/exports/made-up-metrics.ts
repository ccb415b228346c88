/** When the tests of exports take place, in seconds since 1970, and since when there are metrics. */
export const NOW: number = Date.parse("2026-11-21T12:00:00Z") / 1000;
export const SINCE: number = NOW - 2 * 3600;

/** A counter that grows by so many a second, from a time to another. */
export function counter(perSecond: number, from: number = SINCE, to: number = NOW): (at: number) => number | null {
  return (at) => (at < from || at > to ? null : (at - from) * perSecond);
}
