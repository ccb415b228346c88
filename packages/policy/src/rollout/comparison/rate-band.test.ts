import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { binomial } from "../simulate/binomial.ts";
import { randomFrom } from "../simulate/random.ts";
import { type Band, rateBand } from "./rate-band.ts";

const HOW = { alpha: 0.05, dispersion: 1 };

test("the true rate leaves the bands, over all intervals, in no more than the rollouts that alpha says", () => {
  let left = 0;
  for (let seed = 0; seed < 200; seed += 1) {
    const random = randomFrom(seed);
    const counts = Array.from({ length: 60 }, () => ({ bad: binomial(random, 100, 0.02), total: 100 }));
    if (rateBand(counts, HOW).some((band) => band !== null && (0.02 < band.lower || 0.02 > band.upper))) left += 1;
  }
  expect(left / 200).toBeLessThanOrEqual(0.05);
});

const width = (band: Band | null | undefined): number => (band ? band.upper - band.lower : Infinity);

test("a band narrows with its events, and is wider where these come in bursts", () => {
  const counts = Array.from({ length: 60 }, () => ({ bad: 10, total: 1000 }));
  const calm = rateBand(counts, HOW);
  const bursty = rateBand(counts, { ...HOW, dispersion: 5 });
  expect(width(calm[59])).toBeLessThan(width(calm[5]));
  expect(width(bursty[59])).toBeGreaterThan(2 * width(calm[59]));
});

test("nothing is known before the first event; a gap leaves the band as it is", () => {
  const [none, still, some, gap] = rateBand([null, { bad: 0, total: 0 }, { bad: 1, total: 100 }, null], HOW);
  expect([none, still]).toEqual([null, null]);
  expect(gap).toEqual(some);
});

test("nothing bad has a band from 0; all bad has one to 1", () => {
  expect(rateBand([{ bad: 0, total: 1000 }], HOW)[0]?.lower).toBe(0);
  expect(rateBand([{ bad: 0, total: 1000 }], HOW)[0]?.upper).toBeLessThan(0.02);
  expect(rateBand([{ bad: 1000, total: 1000 }], HOW)[0]?.upper).toBe(1);
});

test("every band lies within 0 and 1 around the rate", () => {
  const counts = fc.record({
    bad: fc.double({ min: 0, max: 1e6, noNaN: true }),
    total: fc.double({ min: 0, max: 1e6, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(counts, { maxLength: 30 }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (list, dispersion) => {
        let [bad, total] = [0, 0];
        for (const [i, band] of rateBand(list, { alpha: 0.05, dispersion }).entries()) {
          total += list[i]?.total ?? 0;
          bad += Math.min(list[i]?.bad ?? 0, list[i]?.total ?? 0);
          if (band === null) continue;
          expect(band.lower).toBeGreaterThanOrEqual(0);
          expect(band.upper).toBeLessThanOrEqual(1);
          expect(band.lower).toBeLessThanOrEqual(bad / total + 1e-9);
          expect(band.upper).toBeGreaterThanOrEqual(bad / total - 1e-9);
        }
      },
    ),
  );
});
