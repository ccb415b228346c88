/**
 * The zero of a watch's grid in seconds since 1970: its release, cut to a whole interval. What stands before Thanos or
 * VictoriaMetrics asks at such times alone, whatever it is asked.
 */
export function gridZeroOf(releasedAt: string, intervalSeconds: number): number {
  return Math.floor(Date.parse(releasedAt) / 1000 / intervalSeconds) * intervalSeconds;
}
