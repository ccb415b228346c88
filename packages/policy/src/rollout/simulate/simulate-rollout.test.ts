import { expect, test } from "@jest/globals";
import type { Counts } from "../series.ts";
import { ObjectiveSeriesSchema } from "../series.ts";
import type { Scenario } from "./scenario.ts";
import { FAULTY, QUIET, USUAL } from "./scenarios.ts";
import { objectivesOf, simulateRollout, type SimulatedRollout } from "./simulate-rollout.ts";

const ROLLOUTS = 15;

/** The sums of a track's counts in intervals of many rollouts. */
function sumOf(
  scenario: Scenario,
  pick: (rollout: SimulatedRollout) => readonly (Counts | null)[],
  from = 1,
  to = 45,
): Counts {
  let [bad, total] = [0, 0];
  for (let seed = 0; seed < ROLLOUTS; seed += 1) {
    const rollout = simulateRollout(scenario, seed);
    for (const one of pick(rollout).slice(from - rollout.grid.first, to - rollout.grid.first + 1)) {
      bad += one?.bad ?? 0;
      total += one?.total ?? 0;
    }
  }
  return { bad, total };
}
const rateOf = ({ bad, total }: Counts): number => bad / total;

test("a rollout has its history, its steps and its traffic", () => {
  const { grid, begun, errors } = simulateRollout(USUAL, 1);
  expect(grid).toEqual({ intervalSeconds: 30, first: -59, until: 60 });
  expect(begun.map(({ from }) => from)).toEqual([1, 16, 31, 46]);
  expect(errors.canary.slice(0, 60).every((one) => one === null)).toBe(true);
  expect(errors.canary).toHaveLength(120);
  const canary = sumOf(USUAL, (rollout) => rollout.errors.canary, 1, 15);
  expect(canary.total / (ROLLOUTS * 15)).toBeCloseTo(100, -1);
  expect(sumOf(USUAL, (rollout) => rollout.errors.stable, 46, 60).total).toBe(0);
});

test("the same seed gives the same rollout", () => {
  expect(simulateRollout(USUAL, 5)).toEqual(simulateRollout(USUAL, 5));
  expect(simulateRollout(USUAL, 5)).not.toEqual(simulateRollout(USUAL, 6));
});

const rates = [
  ["no fault", QUIET, 0.01, 0.01],
  ["bursts .02", QUIET, 0.01, 0.01],
  ["bursts over several intervals", QUIET, 0.01, 0.01],
  ["counter resets", QUIET, 0.01, 0.01],
  ["missing samples", QUIET, 0.01, 0.01],
  ["2x", FAULTY, 0.02, 0.01],
  ["5x, low traffic", FAULTY, 0.05, 0.01],
  ["one of four pods at 10%", FAULTY, 0.0325, 0.01],
] as const;

test.each(rates)("%s: the tracks have their rates", (name, among, canary, stable) => {
  const scenario = among.get(name);
  if (scenario === undefined) throw new Error(name);
  expect(Math.abs(rateOf(sumOf(scenario, ({ errors }) => errors.canary)) / canary - 1)).toBeLessThan(0.15);
  expect(Math.abs(rateOf(sumOf(scenario, ({ errors }) => errors.stable)) / stable - 1)).toBeLessThan(0.15);
});

test("a jump comes after its interval, a shift meets both tracks", () => {
  const jump: Scenario = { ...USUAL, fault: { kind: "jump", to: 0.08, at: 8 } };
  expect(rateOf(sumOf(jump, ({ errors }) => errors.canary, 1, 8))).toBeLessThan(0.015);
  expect(rateOf(sumOf(jump, ({ errors }) => errors.canary, 9, 15))).toBeGreaterThan(0.07);
  const shift: Scenario = { ...USUAL, shift: { to: 0.04, at: 10 } };
  for (const track of ["canary", "stable"] as const) {
    expect(rateOf(sumOf(shift, ({ errors }) => errors[track], 1, 10))).toBeLessThan(0.015);
    expect(rateOf(sumOf(shift, ({ errors }) => errors[track], 11, 15))).toBeGreaterThan(0.035);
  }
});

test("a p99 of 323 ms has one request in a hundred slower, and a slower canary more", () => {
  const scenario: Scenario = { ...USUAL, latency: { median: 0.08, p99: 0.323, edges: [0.08, 0.323, 0.5] } };
  const slow: Scenario = { ...scenario, fault: { kind: "slower", by: 1.3 } };
  const share = (of: Scenario, place: number): number => rateOf(sumOf(of, ({ slower }) => slower[place]?.canary ?? []));
  expect(share(scenario, 0)).toBeCloseTo(0.5, 1);
  expect(share(scenario, 1)).toBeCloseTo(0.01, 2);
  expect(share(slow, 0)).toBeGreaterThan(0.6);
  expect(share(slow, 1) / share(scenario, 1)).toBeGreaterThan(2.5);
  const heavier: Scenario = { ...scenario, fault: { kind: "heavier-tail", by: 1.3 } };
  expect(share(heavier, 0)).toBeCloseTo(0.5, 1);
  expect(share(heavier, 1) / share(scenario, 1)).toBeGreaterThan(1.8);
});

test("latencies that wander are slow by the interval, and usual on average", () => {
  const scenario: Scenario = { ...USUAL, history: 1000, latencyWander: { keeps: 0.6, deviation: 0.3 } };
  const place = USUAL.latency.edges.indexOf(0.1);
  const shares = (of: Scenario): readonly number[] =>
    (simulateRollout(of, 1).slower[place]?.stable ?? []).slice(0, 1000).map((one) => (one === null ? 0 : rateOf(one)));
  const spread = (of: readonly number[]): number => Math.max(...of) - Math.min(...of);
  const [wandering, steady] = [shares(scenario), shares({ ...scenario, latencyWander: null })];
  expect(spread(wandering)).toBeGreaterThan(3 * spread(steady));
  const mean = wandering.reduce((sum, share) => sum + share, 0) / wandering.length;
  expect(mean).toBeGreaterThan(0.3);
  expect(mean).toBeLessThan(0.4);
});

test("a share of the samples is missing, of both objectives at once", () => {
  const { errors, slower } = simulateRollout({ ...USUAL, history: 2000, missing: 0.2 }, 1);
  const missing = errors.stable.filter((one) => one === null).length / errors.stable.length;
  expect(missing).toBeGreaterThan(0.17);
  expect(missing).toBeLessThan(0.23);
  expect(slower[0]?.stable.map((one) => one === null)).toEqual(errors.stable.map((one) => one === null));
});

test("three times a track loses part of an interval's counts", () => {
  const [without, having] = [simulateRollout(USUAL, 1), simulateRollout({ ...USUAL, resets: 30 }, 1)];
  const after = ({ errors }: SimulatedRollout): number =>
    errors.stable.slice(60).reduce((sum, one) => sum + (one?.total ?? 0), 0);
  expect(after(having)).toBeLessThan(0.9 * after(without));
});

test("what is read of it are two objectives that a watch could have read", () => {
  const objectives = objectivesOf(simulateRollout(USUAL, 1), { latency: 0.5, edges: [0.25, 0.4] });
  expect([...objectives.keys()]).toEqual(["errors", "latency"]);
  for (const one of objectives.values()) expect(ObjectiveSeriesSchema.parse(one)).toEqual(one);
});
