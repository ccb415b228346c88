/** What we want to reach: roll-backs of quiet rollouts in percent, and medians of delays in intervals. */
export const MOST_FALSE_ALARMS = 1.6;
/** Scenarios of which nothing is claimed: a track that drifts by itself for long, and the law's own neighbourhood. */
export const UNCLAIMED: ReadonlySet<string> = new Set(["long drift", "both tracks 1 to 4%, bursts .01"]);
/** Rollouts that a breached budget may pause: those whose rate is half of it. In percent. */
export const MOST_FALSE_PAUSES = 5;

export const MEDIANS: ReadonlyMap<string, number> = new Map([
  ["5x", 5],
  ["jump to 8%", 6],
  ["p99 +30%", 16],
  ["2x", 22],
  ["5x, bursts .01", 9],
  ["5x, low traffic", 26],
]);
