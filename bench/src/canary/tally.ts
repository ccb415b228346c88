import { quantileOf } from "@signalbox/policy/rollout/simulate/quantile";

/** What one judge did with the rollouts of a scenario: intervals by rollout, infinity for never. */
export type Outcomes = { readonly rollBack: readonly number[]; readonly pause: readonly number[] };

export type Tally = {
  /** Shares of the rollouts, in percent. Those that were rolled back before the fault count as never caught. */
  readonly rolledBack: number;
  readonly paused: number;
  readonly caught: number;
  /** Intervals from the fault to the roll-back of half, and of nine in ten, of all rollouts; infinity where they never are. */
  readonly rolledBackBy: Delay;
  /** The same to the first pause or roll-back after the fault. */
  readonly heldUpBy: Delay;
};

export type Delay = { readonly median: number; readonly ninetieth: number };

/** Sums up; `onset` is the last interval without the fault. */
export function tallyOf({ rollBack, pause }: Outcomes, onset: number): Tally {
  const share = (values: readonly number[]): number =>
    (100 * values.filter((value) => value < Infinity).length) / values.length;
  const after = (interval: number): number => (interval > onset ? interval - onset : Infinity);
  const delays = rollBack.map(after);
  const held = delays.map((delay, place) => Math.min(delay, after(pause[place] ?? Infinity)));
  return {
    rolledBack: share(rollBack),
    paused: share(pause),
    caught: share(delays),
    rolledBackBy: delayOf(delays),
    heldUpBy: delayOf(held),
  };
}

function delayOf(delays: readonly number[]): Delay {
  return { median: quantileOf(delays, 0.5), ninetieth: quantileOf(delays, 0.9) };
}
