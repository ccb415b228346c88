import { logGamma } from "./log-gamma.ts";
import { INDEPENDENT } from "./stable-habits.ts";

/** The faults that are bet on, as multiples of what is tolerated. */
const FAULTS = [1.3, 1.8, 3.5];
/** The shares of the capital that are bet on each of them, and on none. */
const STAKES = [0.2, 0.4, 0.3, 0.1];
/**
 * How much less of a fault's logarithm shows in a count than in the next rarer one. Measured: more finds what slows all requests
 * sooner, less a longer tail.
 */
const FADES = 0.47;
/** What each interval moves from the bets that did well to all of them, so that a late fault is still found soon. */
const SHARED = 0.005;
/** The most that one interval may multiply a bet by: a burst alone never convicts. */
const LOG_MOST = Math.log(10);
/** Evidence stays a finite number above zero, however long a watch is. */
const [LEAST, MOST] = [1e-299, 1e299];
/** Whole counts below this are worked out once. */
const REMEMBERED = 256;

/** A count, how many are tolerated, and `trust`, 0 to 1: how much of a bet that expectation is good for. */
export type ExpectedCount = { readonly count: number; readonly expected: number; readonly trust: number };

/** Bets that counts are greater than expected, given how much such counts vary. */
export type ClumpedCounts = {
  readonly evidence: number;
  /** Bets on the next count, or counts that a fault shows in together, the rarest first; returns the new evidence. */
  bet(counts: readonly ExpectedCount[]): number;
};

/** How much of a fault's logarithm shows in a count at this place, the rarest of them first. */
export function showsAt(place: number): number {
  return FADES ** place;
}

/**
 * Opens the bets: likelihood ratios of negative binomial counts, whose rates vary by as much as the stable track's did, by the
 * `clumping` of each (Poisson counts where these did not vary). A fault is taken to come on top of the noise, not to multiply
 * it, so its rate varies less in proportion. The ratios are tempered where so many counts (`alike`), neighbouring intervals' or
 * an interval's own, tell no more than one; the bets share capital as in Herbster and Warmuth, Tracking the Best Expert, 1998.
 */
export function openClumpedCounts(clumping: readonly number[], alike: number): ClumpedCounts {
  const held = Float64Array.from(STAKES);
  const ratios = new Float64Array(FAULTS.length);
  const each = clumping.map((one, place) => {
    const shows = showsAt(place);
    const faults = FAULTS.map((fault) => fault ** shows);
    return { shows, addRatios: one > INDEPENDENT ? clumpedRatios(1 / one, faults) : independentRatios(faults) };
  });
  let evidence = 1;
  return {
    get evidence() {
      return evidence;
    },
    bet(counts) {
      let beyond = 0;
      ratios.fill(0);
      for (let place = 0; place < counts.length; place += 1) {
        const one = counts[place];
        const how = each[place];
        if (one === undefined || how === undefined) continue;
        beyond += how.shows * (one.count - one.expected);
        how.addRatios(one, ratios);
      }
      // Where one burst made the history look wild, a calm canary is likelier by any fault, which varies less: that is no evidence.
      const most = beyond > 0 ? LOG_MOST : 0;
      let sum = held[FAULTS.length] ?? 0;
      for (let k = 0; k < FAULTS.length; k += 1) {
        const now = (held[k] ?? 0) * Math.exp(Math.min(most, (ratios[k] ?? 0) / alike));
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

/** Adds the logarithm of the likelihood ratio of each fault to what the others have. */
type AddRatios = (count: ExpectedCount, to: Float64Array) => void;

function independentRatios(faults: readonly number[]): AddRatios {
  const logarithms = faults.map(Math.log);
  return ({ count, expected, trust }, to) => {
    for (let k = 0; k < to.length; k += 1) {
      to[k] = (to[k] ?? 0) + trust * (count * (logarithms[k] ?? 0) - ((faults[k] ?? 1) - 1) * expected);
    }
  };
}

/** Negative binomial counts of mean m and size s: Γ(x+s) / (Γ(s) x!) · (s/(s+m))^s · (m/(s+m))^x. */
function clumpedRatios(size: number, faults: readonly number[]): AddRatios {
  const gammas = gammaRatios(size, faults);
  return ({ count, expected, trust }, to) => {
    const from = gammas(count);
    // A fault's size grows as its mean does, so that this is the same for all of them.
    const spill = size * Math.log1p(expected / size);
    for (let k = 0; k < to.length; k += 1) {
      to[k] = (to[k] ?? 0) + trust * ((from[k] ?? 0) - ((faults[k] ?? 1) - 1) * spill);
    }
  };
}

/** For a count x and each fault r: the logarithm of Γ(x+rs)Γ(s) / (Γ(rs)Γ(x+s)). Whole counts are worked out once. */
function gammaRatios(size: number, faults: readonly number[]): (count: number) => readonly number[] {
  const sizes = faults.map((fault) => fault * size);
  const atZero = sizes.map((one) => logGamma(one) - logGamma(size));
  const known: (readonly number[])[] = [faults.map(() => 0)];
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
