import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { eValueOf } from "./exchangeable.ts";
import { openRollingMean } from "./rolling-mean.ts";

const value = fc.double({ min: 0, max: 1e6, noNaN: true });

test("with one stable value, whichever of the two is the canary's, it is 1 or less on average", () => {
  fc.assert(
    fc.property(value, value, (one, other) => {
      const before = openRollingMean();
      const mean = (eValueOf(one, other, before, 1) + eValueOf(other, one, before, 1)) / 2;
      expect(mean).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test("it is never negative nor more than the window's size and one", () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 80 }), value, value, (history, x, stable) => {
      const before = openRollingMean();
      for (const one of history) before.add(one);
      const e = eValueOf(x, stable, before, 1.2);
      expect(e).toBeGreaterThanOrEqual(0);
      expect(e).toBeLessThanOrEqual(61);
    }),
  );
});
