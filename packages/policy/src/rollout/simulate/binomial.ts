import { beta } from "./continuous.ts";
import type { Random } from "./random.ts";

/** Below this mean, counting up from 0 is quick; above it the transformed rejection holds. */
const FEW = 10;

/** How many of `n` events happen that each happen with the chance `p`: exact, and as quick for a million as for a hundred. */
export function binomial(random: Random, n: number, p: number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(random, n, 1 - p);
  return n * p < FEW ? countedUp(random, n, p) : rejected(random, n, p);
}

/** Bad events that come in bursts: the chance itself is drawn anew, so that two of `n` correlate by `icc` (beta-binomial). */
export function betaBinomial(random: Random, n: number, p: number, icc: number): number {
  if (icc <= 0 || p <= 0 || p >= 1) return binomial(random, n, p);
  const size = (1 - icc) / icc;
  return binomial(random, n, beta(random, p * size, (1 - p) * size));
}

/** Inversion by sequential search (BINV of Kachitvichyanukul and Schmeiser, CACM 31(2), 1988). */
function countedUp({ uniform }: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  const none = Math.exp(n * Math.log1p(-p));
  for (;;) {
    let chance = none;
    let rest = uniform();
    for (let x = 0; x <= n; x += 1) {
      if (rest < chance) return x;
      rest -= chance;
      chance *= (odds * (n - x)) / (x + 1);
    }
  }
}

/** Transformed rejection with squeeze (BTRS of Hörmann, J. Stat. Comput. Simul. 46, 1993); n·p of 10 or more, p up to 1/2. */
function rejected({ uniform }: Random, n: number, p: number): number {
  const deviation = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const logOdds = Math.log(p / (1 - p));
  const mode = Math.floor((n + 1) * p);
  const atMode = logFactorial(mode) + logFactorial(n - mode);
  for (;;) {
    const u = uniform() - 0.5;
    const v = 1 - uniform();
    const us = 0.5 - Math.abs(u);
    const x = Math.floor(((2 * a) / us + b) * u + centre);
    if (x < 0 || x > n) continue;
    if (us >= 0.07 && v <= squeeze) return x;
    const density = atMode - logFactorial(x) - logFactorial(n - x) + (x - mode) * logOdds;
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= density) return x;
  }
}

const SMALL = [0];
for (let i = 1; i < 128; i += 1) SMALL.push((SMALL[i - 1] ?? 0) + Math.log(i));

/** By Stirling's series, beyond a table; right to 1e-15 of itself. */
function logFactorial(n: number): number {
  const small = SMALL[n];
  if (small !== undefined) return small;
  const x = n + 1;
  const inverse = 1 / (x * x);
  const series = (1 / 12 - (1 / 360 - inverse / 1260) * inverse) / x;
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}
