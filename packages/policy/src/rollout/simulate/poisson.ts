import { gamma } from "./continuous.ts";
import { binomial } from "./binomial.ts";
import type { Random } from "./random.ts";

const FEW = 12;

/** How many events happen where `mean` are expected: exact (Ahrens and Dieter, Computing 12, 1974, halves great means by a gamma number). */
export function poisson(random: Random, mean: number): number {
  if (!(mean > 0)) return 0;
  if (mean < FEW) return countedUp(random, mean);
  const some = Math.floor((mean * 7) / 8);
  // The time of the `some`-th event: either the others are still to come by `mean`, or some of those before it lie beyond.
  const at = gamma(random, some);
  return at < mean ? some + poisson(random, mean - at) : binomial(random, some - 1, mean / at);
}

function countedUp({ uniform }: Random, mean: number): number {
  let chance = Math.exp(-mean);
  let rest = uniform();
  let x = 0;
  // Beyond 200 the chance is below what a double can tell from 0.
  while (rest >= chance && x < 200) {
    rest -= chance;
    x += 1;
    chance *= mean / x;
  }
  return x;
}
