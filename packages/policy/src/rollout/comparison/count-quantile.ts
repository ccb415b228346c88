/** Counts with greater means are near enough to normal for a correction by their skewness to do. */
const SMALL = 40;
/** Where bad events come in few great bursts, the tail has no end worth waiting for. */
const MOST = 1000;
/** Less dispersion than this is none: the counts are Poisson's. */
const INDEPENDENT = 1.001;

/**
 * The quantile at `u`, 0 to 1, of a count with this mean and this ratio of variance to mean: Poisson's or, with more dispersion,
 * the negative binomial's.
 */
export function countQuantile(mean: number, dispersion: number, u: number): number {
  return mean < SMALL ? addedUp(mean, dispersion, u) : corrected(mean, Math.max(1, dispersion), u);
}

function addedUp(mean: number, dispersion: number, u: number): number {
  const clumped = dispersion > INDEPENDENT;
  const size = clumped ? mean / (dispersion - 1) : 0;
  let probability = clumped ? dispersion ** -size : Math.exp(-mean);
  let below = probability;
  let count = 0;
  while (below < u && count < MOST) {
    probability *= clumped ? ((size + count) / (count + 1)) * (1 - 1 / dispersion) : mean / (count + 1);
    count += 1;
    below += probability;
  }
  return count;
}

/** Cornish and Fisher's expansion to its first term. */
function corrected(mean: number, dispersion: number, u: number): number {
  const z = normalQuantile(u);
  const skewness = (2 * dispersion - 1) / Math.sqrt(dispersion * mean);
  return Math.max(0, Math.round(mean + Math.sqrt(dispersion * mean) * (z + (skewness * (z * z - 1)) / 6)));
}

/** To 0.0005: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.23. */
function normalQuantile(u: number): number {
  const tail = Math.min(Math.max(u, 1e-9), 1 - 1e-9);
  if (tail > 0.5) return -normalQuantile(1 - tail);
  const t = Math.sqrt(-2 * Math.log(tail));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  return numerator / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
}
