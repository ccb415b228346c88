import type { Counts } from "../series.ts";
import { spreadOf } from "./dispersion.ts";

/** The faults that are bet on, as multiples of what is tolerated, and their logarithms. */
const FAULTS = [1.3, 1.6, 2, 3, 5, 8, 15];
const LOG_FAULTS = FAULTS.map(Math.log);
/** The most that one interval may multiply each bet by: one burst alone never convicts. */
const LOG_MOST = Math.log(10);
/** With more dispersion than this at the canary's size, counts are not near enough to independent. */
const NEAR_INDEPENDENT = 1.2;
/** So many bad events say whether they come in bursts. */
const ENOUGH_BAD = 50;
const LOG_CEILING = Math.log(1e299);

/** Evidence from counts of events that are near independent of each other. */
export type IndependentCounts = {
  readonly evidence: number;
  /** Whether the history shows that a canary of so many events is near enough to independent. */
  fits(total: number): boolean;
  observe(canary: Counts, stable: Counts): void;
};

/**
 * Given how many events were bad in all, how many of them were the canary's is binomial; a mean of likelihood ratios over
 * several faults is then anytime-valid (Lindon and Malek, arXiv 2011.03567). That breaks where bad events come in bursts, so it
 * bets only where the stable history shows none.
 */
export function openIndependentCounts(
  history: readonly (Counts | null)[],
  { tolerate }: { readonly tolerate: number },
): IndependentCounts {
  const spread = spreadOf(history);
  const usual = spread.intervals > 0 ? spread.total / spread.intervals : 0;
  const logs = new Float64Array(FAULTS.length);
  let evidence = 1;
  return {
    get evidence() {
      return evidence;
    },
    fits: (total) => spread.bad >= ENOUGH_BAD && 1 + ((spread.dispersion - 1) * total) / usual < NEAR_INDEPENDENT,
    observe(canary, stable) {
      const bad = canary.bad + stable.bad;
      const logEqual = Math.log(tolerate * canary.total + stable.total);
      let sum = 0;
      for (const [k, fault] of FAULTS.entries()) {
        const logFault = Math.log(tolerate * fault * canary.total + stable.total);
        const step = canary.bad * (LOG_FAULTS[k] ?? 0) + bad * (logEqual - logFault);
        const now = Math.min(LOG_CEILING, (logs[k] ?? 0) + Math.min(LOG_MOST, step));
        logs[k] = now;
        sum += Math.exp(now);
      }
      evidence = sum / FAULTS.length;
    },
  };
}
