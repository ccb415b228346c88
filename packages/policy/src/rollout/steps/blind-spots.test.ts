import { expect, test } from "@jest/globals";
import { blindSpots, visibleRatios } from "./blind-spots.ts";
import { lawPlan } from "../laws/test-laws.ts";
import type { Counts, ObjectiveSeries } from "../series.ts";
import { calm, counts, series } from "../test-watch.ts";

// The policy wants four times as many errors detected.
const { plan } = lawPlan();
const times = <T>(many: number, one: T): T[] => Array.from({ length: many }, () => one);
const spots = (one: ObjectiveSeries, until: number) => {
  const grid = { intervalSeconds: 30, first: -59, until };
  return blindSpots(plan, visibleRatios(plan, new Map([["errors", one]]), grid), grid);
};

const blind: readonly {
  readonly name: string;
  readonly canary: readonly (Counts | null)[];
  readonly stable?: Counts | null;
}[] = [
  { name: "no interval yet", canary: [] },
  { name: "a canary without traffic", canary: times(5, counts(0, 0)) },
  { name: "a canary without samples", canary: times(5, null) },
  { name: "too little traffic", canary: times(5, counts(0, 5)) },
  { name: "a stable track that is gone since the release", canary: calm(5), stable: null },
];

test.each(blind)("$name could have shown nothing", ({ canary, stable = counts(40, 4000) }) => {
  const [spot] = spots(series(canary, stable), canary.length);
  expect(spot).toMatchObject({
    code: "canary.blind",
    does: "pause",
    status: "unknown",
    interval: canary.length,
    path: ["rollout", "objectives", "errors", "detect"],
    says: expect.stringMatching(
      /^this traffic could have shown (?:no difference up to 20x|\S+x at the smallest), and the policy wants 4x detected$/,
    ),
  });
});

test("enough traffic could have shown it", () => {
  expect(spots(series(calm(5)), 5)).toEqual([]);
});

test("more traffic never shows less", () => {
  const shown = [20, 50, 100, 300, 1000, 10_000].map((total) => {
    const grid = { intervalSeconds: 30, first: -59, until: 8 };
    const one = series(times(8, counts(total / 100, total)));
    return visibleRatios(plan, new Map([["errors", one]]), grid).get("errors") ?? Infinity;
  });
  expect(shown).toEqual(shown.toSorted((a, b) => b - a));
});

test("where nothing is compared by counts, limits and laws alone hold", () => {
  expect(spots({ ...series(times(5, counts(0, 5))), stable: null } as const, 5)).toEqual([]);
  expect(spots({ kind: "value", canary: times(65, 1), stable: times(65, 1) }, 5)).toEqual([]);
});
