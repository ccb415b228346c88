/** Roll-backs of quiet rollouts that we want at most, in percent. */
const FALSE_ALARMS = 1;
/** So many standard deviations above it are still chance: 1.6% of 2,000. */
const DEVIATIONS = 2.7;

/** What of so many rollouts still reads as the aim, in percent. */
export function mostFalseAlarms(rollouts: number): number {
  return FALSE_ALARMS + DEVIATIONS * Math.sqrt((FALSE_ALARMS * (100 - FALSE_ALARMS)) / rollouts);
}

/** Scenarios of which nothing is claimed: a track that drifts by itself for long, and the law's own neighbourhood. */
export const UNCLAIMED: ReadonlySet<string> = new Set(["long drift", "both tracks 1 to 4%, bursts .01"]);
/** Rollouts that a breached budget may pause: those whose rate is half of it. In percent. */
export const MOST_FALSE_PAUSES = 5;

/** Medians of the delay to the roll-back, in intervals, by the scenario's name. */
export const MEDIANS: ReadonlyMap<string, number> = new Map([
  ["5x", 5],
  ["jump to 8%", 6],
  ["p99 +30%", 16],
  ["2x", 22],
  ["5x, bursts .01", 9],
  ["5x, low traffic", 26],
]);
