import type { Alarm } from "../alarm.ts";
import type { Spread } from "../comparison/dispersion.ts";
import { badInWords, inPercent } from "../in-words.ts";
import type { ObjectivePlan, RolloutPlan } from "../plan.ts";
import type { Counts } from "../series.ts";
import { guardsMet } from "./guards.ts";
import { SlidingCounts } from "./sliding-counts.ts";

/** How many standard deviations above the budget are no noise. */
export const DEVIATIONS = 3;

/**
 * A breached budget pauses: the share of bad events over a long and a short part of the window is above it, as burn-rate
 * alerts ask (Google SRE Workbook, chapter 5), and further than noise at the budget reaches: a service whose true rate is its
 * budget is over it in every second interval.
 */
export class BudgetBreach {
  readonly #plan: RolloutPlan;
  readonly #path: readonly string[];
  readonly #budget: number;
  readonly #history: Spread;
  readonly #long: SlidingCounts;
  readonly #short: SlidingCounts;

  /** `history`: what the stable track was like before the release; bursts make its counts vary more than binomial ones. */
  constructor(plan: RolloutPlan, objective: ObjectivePlan, budget: number, history: Spread) {
    this.#plan = plan;
    this.#path = ["rollout", "objectives", objective.name];
    this.#budget = budget;
    this.#history = history;
    this.#long = new SlidingCounts(plan.window, budget);
    this.#short = new SlidingCounts(shortPartOf(plan), budget);
  }

  beginStep(): void {
    this.#long.clear();
    this.#short.clear();
  }

  observe(counts: Counts | null): Alarm | null {
    const long = this.#long;
    long.add(counts);
    this.#short.add(counts);
    if (long.total <= 0 || this.#short.share <= this.#budget || !guardsMet(this.#plan.guards, long)) return null;
    const expected = this.#budget * long.total;
    if (long.bad <= expected + DEVIATIONS * Math.sqrt(this.#dispersionAt(long) * expected)) return null;
    const says = `${badInWords(long.share, long.total)}, above the budget of ${inPercent(this.#budget)}`;
    return { code: "canary.over-budget", does: "pause", path: this.#path, says, status: "unmet" };
  }

  /** Bursts weigh by how many events an interval has: with fewer of them, fewer come together. */
  #dispersionAt({ total, intervals }: SlidingCounts): number {
    const { dispersion, total: before, intervals: of } = this.#history;
    if (before <= 0 || dispersion <= 1) return 1;
    return 1 + ((dispersion - 1) * (total / intervals)) / (before / of);
  }
}

/** How many intervals the short part of a window is, a fifth of it: what is over by now must still be. */
export function shortPartOf({ window }: Pick<RolloutPlan, "window">): number {
  return Math.ceil(window / 5);
}
