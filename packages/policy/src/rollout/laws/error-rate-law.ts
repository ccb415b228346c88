import type { Alarm } from "../alarm.ts";
import { badInWords, inPercent } from "../in-words.ts";
import type { ObjectivePlan, RolloutPlan } from "../plan.ts";
import type { Counts } from "../series.ts";
import { guardsMet, guardsToPause, lackedBy } from "./guards.ts";
import { SlidingCounts } from "./sliding-counts.ts";

/**
 * The 5% law: an error rate above 5% within 15 minutes of the release, or of a step, rolls back. Until the guards of the
 * policy are met it pauses: read literally, the law rolls back one in six faultless rollouts at five requests an interval.
 */
export class ErrorRateLaw {
  readonly #limit: number;
  readonly #guards: RolloutPlan["guards"];
  readonly #path: readonly string[];
  readonly #window: number;
  readonly #seen: SlidingCounts;
  /** How many intervals of the step there were. */
  #passed = 0;

  constructor(plan: RolloutPlan, objective: ObjectivePlan, limit: number) {
    this.#limit = limit;
    this.#guards = plan.guards;
    this.#path = ["rollout", "objectives", objective.name];
    this.#window = plan.lawWindow;
    this.#seen = new SlidingCounts(plan.lawWindow, limit);
  }

  /** A step begins, and its 15 minutes with it. */
  beginStep(): void {
    this.#seen.clear();
    this.#passed = 0;
  }

  /** What the law says once the next interval is counted; null for nothing. */
  observe(counts: Counts | null): Alarm | null {
    const seen = this.#seen;
    seen.add(counts);
    this.#passed += 1;
    if (seen.total <= 0 || seen.share <= this.#limit) return null;
    const since = this.#passed > this.#window ? "in the last 15 minutes" : "since the step began";
    const observed = `${badInWords(seen.share, seen.total)} ${since}, above ${inPercent(this.#limit)}`;
    if (guardsMet(this.#guards, seen)) {
      return { code: "canary.error-rate", does: "roll-back", path: this.#path, says: observed, status: "unmet" };
    }
    if (!guardsMet(guardsToPause(this.#guards), seen)) return null;
    const says = `${observed}; to roll back it takes more: ${lackedBy(this.#guards, seen)}`;
    return { code: "canary.error-rate-guarded", does: "pause", path: this.#path, says, status: "unmet" };
  }
}
