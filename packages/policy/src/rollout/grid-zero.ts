/**
 * The zero of a watch's grid in seconds since 1970: its release, cut to a whole interval. What stands before Thanos or
 * VictoriaMetrics asks at such times alone, whatever it is asked.
 */
export function gridZeroOf(releasedAt: string, intervalSeconds: number): number {
  return Math.floor(Date.parse(releasedAt) / 1000 / intervalSeconds) * intervalSeconds;
}

/** The first interval that lies wholly after a time: what is moved then, it is the first to show. */
export function intervalAfter(now: string, releasedAt: string, intervalSeconds: number): number {
  const passed = Date.parse(now) / 1000 - gridZeroOf(releasedAt, intervalSeconds);
  return Math.ceil(passed / intervalSeconds) + 1;
}
