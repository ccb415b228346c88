import { expect, test } from "@jest/globals";
import { betaBinomial, binomial } from "./binomial.ts";
import { beta, gamma, normal } from "./continuous.ts";
import { poisson } from "./poisson.ts";
import { type Random, randomFrom } from "./random.ts";

const DRAWS = 30_000;

type Law = {
  readonly name: string;
  readonly draw: (random: Random) => number;
  readonly mean: number;
  readonly variance: number;
};

const binomials = [
  [10, 0.3],
  [100, 0.01],
  [100, 0.95],
  [2000, 0.01],
  [1900, 0.4],
  [1_000_000, 0.000002],
  [1_000_000, 0.37],
] as const;

const laws: readonly Law[] = [
  { name: "normal", draw: normal, mean: 0, variance: 1 },
  { name: "gamma of shape .3", draw: (random) => gamma(random, 0.3), mean: 0.3, variance: 0.3 },
  { name: "gamma of shape 40", draw: (random) => gamma(random, 40), mean: 40, variance: 40 },
  { name: "beta of 2 and 5", draw: (random) => beta(random, 2, 5), mean: 2 / 7, variance: 10 / (49 * 8) },
  { name: "poisson of 3", draw: (random) => poisson(random, 3), mean: 3, variance: 3 },
  { name: "poisson of 2000", draw: (random) => poisson(random, 2000), mean: 2000, variance: 2000 },
  ...binomials.map(([n, p]) => ({
    name: `binomial of ${n} and ${p}`,
    draw: (random: Random) => binomial(random, n, p),
    mean: n * p,
    variance: n * p * (1 - p),
  })),
  {
    name: "beta-binomial of 1000 and .01 with a correlation of .01",
    draw: (random) => betaBinomial(random, 1000, 0.01, 0.01),
    mean: 10,
    variance: 1000 * 0.01 * 0.99 * (1 + 999 * 0.01),
  },
];

test.each(laws)("$name has its mean and variance", ({ draw, mean, variance }) => {
  const random = randomFrom(20);
  let [sum, squares] = [0, 0];
  for (let i = 0; i < DRAWS; i += 1) {
    const x = draw(random) - mean;
    sum += x;
    squares += x * x;
  }
  expect(Math.abs(sum / DRAWS)).toBeLessThan(4 * Math.sqrt(variance / DRAWS));
  expect(squares / DRAWS / variance).toBeGreaterThan(0.92);
  expect(squares / DRAWS / variance).toBeLessThan(1.08);
});

/** The chances of 0 to n, by the recurrence. */
function chancesOf(n: number, p: number): readonly number[] {
  const chances = [(1 - p) ** n];
  for (let x = 1; x <= n; x += 1) chances.push((((chances[x - 1] ?? 0) * (n - x + 1)) / x) * (p / (1 - p)));
  return chances;
}

test.each([
  [40, 0.1],
  [100, 0.2],
  [60, 0.5],
])("binomial of %d and %d: each count comes as often as it should (chi-square)", (n, p) => {
  const random = randomFrom(3);
  const seen = Array.from({ length: n + 1 }, () => 0);
  for (let i = 0; i < DRAWS; i += 1) {
    const x = binomial(random, n, p);
    seen[x] = (seen[x] ?? 0) + 1;
  }
  let [chiSquare, cells] = [0, 0];
  for (const [x, chance] of chancesOf(n, p).entries()) {
    const expected = chance * DRAWS;
    if (expected < 10) continue;
    chiSquare += ((seen[x] ?? 0) - expected) ** 2 / expected;
    cells += 1;
  }
  expect(chiSquare).toBeLessThan(cells + 4 * Math.sqrt(2 * cells));
});

test("nothing of nothing, and all of what is certain", () => {
  const random = randomFrom(1);
  expect([binomial(random, 0, 0.5), binomial(random, 9, 0), binomial(random, 9, 1)]).toEqual([0, 0, 9]);
  expect([betaBinomial(random, 9, 0, 0.1), betaBinomial(random, 9, 1, 0.1)]).toEqual([0, 9]);
  expect([poisson(random, 0), poisson(random, Number.NaN)]).toEqual([0, 0]);
});
