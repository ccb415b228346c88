/** How boldly each of the bettors bets, from not at all to nearly all. */
const BOLDNESS = [0, 0.05, 0.15, 0.35, 0.65, 0.98];
/** What each interval moves from the bettors that did well to all of them, so that a late fault is still found soon. */
const SHARED = 0.02;
/** Evidence stays a finite number above zero, however long a watch is. */
const MOST = 1e299;
const LEAST = 1e-299;

/** Bets on e-values, one an interval. */
export type Bets = {
  /** The capital that 1 has become: the evidence so far. */
  readonly capital: number;
  /** Bets on the next e-value, which is 1 or less in expectation where nothing is wrong; returns the new capital. */
  bet(e: number): number;
};

/**
 * Opens bets with a capital of 1, which six bettors share. Betting against "nothing is wrong": Waudby-Smith and Ramdas,
 * arXiv 2010.09686; the fixed share: Herbster and Warmuth, Tracking the Best Expert, 1998.
 */
export function openBets(): Bets {
  const held = new Float64Array(BOLDNESS.length).fill(1 / BOLDNESS.length);
  let capital = 1;
  return {
    get capital() {
      return capital;
    },
    bet(e) {
      capital = 0;
      for (const [k, boldness] of BOLDNESS.entries()) {
        const now = (held[k] ?? 0) * (1 - boldness + boldness * e);
        held[k] = now;
        capital += now;
      }
      capital = Math.min(MOST, Math.max(LEAST, capital));
      const share = (SHARED * capital) / BOLDNESS.length;
      for (let k = 0; k < held.length; k += 1) held[k] = Math.min(MOST, (1 - SHARED) * (held[k] ?? 0) + share);
      return capital;
    },
  };
}
