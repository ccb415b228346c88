import { logGamma } from "./log-gamma.ts";
import type { StableHabits } from "./stable-habits.ts";

/** The faults that are bet on, as multiples of what is tolerated, and their logarithms. */
const FAULTS = [1.3, 1.9, 3.5];
const LOG_FAULTS = FAULTS.map(Math.log);
/** The shares of the capital that are bet on each of them, and on none. */
const STAKES = [0.27, 0.36, 0.27, 0.1];
/** What each interval moves from the bets that did well to all of them, so that a late fault is still found soon. */
const SHARED = 0.005;
/** The most that one interval may multiply a bet by: a burst alone never convicts. */
const LOG_MOST = Math.log(10);
/** Evidence stays a finite number above zero, however long a watch is. */
const [LEAST, MOST] = [1e-299, 1e299];
/** Whole counts below this are worked out once. */
const REMEMBERED = 256;
/** With less clumping than this, counts are Poisson's. */
const INDEPENDENT = 1e-9;

/** Bets that a count is greater than expected, given how much such counts vary. */
export type ClumpedCounts = {
  readonly evidence: number;
  /**
   * Bets on the next count, of which `expected` are tolerated; returns the new evidence. `trust`, 0 to 1: how much of a bet the
   * expectation is good for.
   */
  bet(count: number, expected: number, trust: number): number;
};

/**
 * Opens the bets: likelihood ratios of negative binomial counts, whose rates vary by as much as the stable track's did (Poisson
 * counts where these did not vary). A fault is taken to come on top of the noise, not to multiply it, so its rate varies less in
 * proportion. Where neighbouring intervals are alike, the ratios are tempered, as so many intervals tell no more than one;
 * the bets share capital as in Herbster and Warmuth, Tracking the Best Expert, 1998.
 */
export function openClumpedCounts({ clumping, persistence }: StableHabits): ClumpedCounts {
  const held = Float64Array.from(STAKES);
  const logRatio = clumping > INDEPENDENT ? clumpedRatio(1 / clumping) : independentRatio;
  const tempered = 1 / persistence;
  let evidence = 1;
  return {
    get evidence() {
      return evidence;
    },
    bet(count, expected, trust) {
      let sum = held[FAULTS.length] ?? 0;
      logRatio(count, expected, ratios);
      // Where one burst made the history look wild, a calm canary is likelier by any fault, which varies less: that is no evidence.
      const most = count > expected ? LOG_MOST : 0;
      for (let k = 0; k < FAULTS.length; k += 1) {
        const now = (held[k] ?? 0) * Math.exp(Math.min(most, trust * tempered * (ratios[k] ?? 0)));
        held[k] = now;
        sum += now;
      }
      const all = Math.min(MOST, Math.max(LEAST, sum));
      for (let k = 0; k < held.length; k += 1) {
        held[k] = Math.min(MOST, (1 - SHARED) * (held[k] ?? 0) + SHARED * (STAKES[k] ?? 0) * all);
      }
      evidence = all;
      return all;
    },
  };
}

/** One list for all bets: it is filled and read within a bet. */
const ratios = new Float64Array(FAULTS.length);

function independentRatio(count: number, expected: number, into: Float64Array): void {
  for (let k = 0; k < FAULTS.length; k += 1) {
    into[k] = count * (LOG_FAULTS[k] ?? 0) - ((FAULTS[k] ?? 1) - 1) * expected;
  }
}

/** Negative binomial counts of mean m and size s: Γ(x+s) / (Γ(s) x!) · (s/(s+m))^s · (m/(s+m))^x. */
function clumpedRatio(size: number): typeof independentRatio {
  const gammas = gammaRatios(size);
  return (count, expected, into) => {
    const from = gammas(count);
    // A fault's size grows as its mean does, so that this is the same for all of them.
    const spill = size * Math.log1p(expected / size);
    for (let k = 0; k < FAULTS.length; k += 1) {
      into[k] = (from[k] ?? 0) - ((FAULTS[k] ?? 1) - 1) * spill;
    }
  };
}

/** For a count x and each fault r: the logarithm of Γ(x+rs)Γ(s) / (Γ(rs)Γ(x+s)). Whole counts are worked out once. */
function gammaRatios(size: number): (count: number) => readonly number[] {
  const sizes = FAULTS.map((fault) => fault * size);
  const atZero = sizes.map((one) => logGamma(one) - logGamma(size));
  const known: (readonly number[])[] = [FAULTS.map(() => 0)];
  return (count) => {
    if (count >= REMEMBERED || !Number.isInteger(count)) {
      const usual = logGamma(count + size);
      return sizes.map((one, k) => logGamma(count + one) - usual - (atZero[k] ?? 0));
    }
    // Γ(x+1) = x·Γ(x): each count from the one before it.
    for (let x = known.length - 1; x < count; x += 1) {
      const last = known[x];
      known.push(sizes.map((one, k) => (last?.[k] ?? 0) + Math.log((x + one) / (x + size))));
    }
    return known[count] ?? [];
  };
}
