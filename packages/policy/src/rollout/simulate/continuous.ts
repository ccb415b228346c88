import type { Random } from "./random.ts";

/** A standard normal number: Marsaglia's polar method, Marsaglia and Bray 1964. */
export function normal({ uniform }: Random): number {
  for (;;) {
    const x = 2 * uniform() - 1;
    const y = 2 * uniform() - 1;
    const square = x * x + y * y;
    if (square < 1 && square > 0) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** A gamma number of scale 1: Marsaglia and Tsang, ACM TOMS 26(3), 2000. `shape` above 0. */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random.uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random.uniform()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** A beta number of shapes `a` and `b`, both above 0: of two gamma numbers the first one's share. */
export function beta(random: Random, a: number, b: number): number {
  const first = gamma(random, a);
  const both = first + gamma(random, b);
  return both > 0 ? first / both : a / (a + b);
}
