import type { Alarm } from "../alarm.ts";
import { inFigures } from "../in-words.ts";
import type { ObjectivePlan, RolloutPlan } from "../plan.ts";

/** A value out of its limits pauses, once it was out of them in so many intervals in a row as the guards ask for. */
export class ValueLimits {
  readonly #objective: ObjectivePlan;
  readonly #needed: number;
  #out = 0;
  #stands: Alarm | null = null;

  constructor(plan: RolloutPlan, objective: ObjectivePlan) {
    this.#objective = objective;
    this.#needed = Math.max(1, plan.guards.intervals);
  }

  /** An interval without a value neither adds to the row nor ends it: what stood against the one before stands on. */
  observe(value: number | null): Alarm | null {
    if (value !== null) this.#stands = this.#judge(value);
    return this.#stands;
  }

  #judge(value: number): Alarm | null {
    const { below, above, name } = this.#objective;
    const high = below !== null && value >= below;
    const low = above !== null && value <= above;
    this.#out = high || low ? this.#out + 1 : 0;
    if (this.#out < this.#needed) return null;
    const limit = high ? `not below ${inFigures(below)}` : `not above ${inFigures(above ?? 0)}`;
    return {
      code: "canary.out-of-limits",
      does: "pause",
      path: ["rollout", "objectives", name],
      says: `it is ${inFigures(value)}, ${limit}${this.#out > 1 ? `, for ${this.#out} intervals in a row` : ""}`,
      status: "unmet",
    };
  }
}
