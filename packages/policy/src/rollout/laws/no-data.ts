import { counted } from "../../decision/counted.ts";
import type { Alarm } from "../alarm.ts";
import type { ObjectivePlan, RolloutPlan } from "../plan.ts";

/** What an interval holds of an objective: a sample, a sample of nothing (no traffic), or none. */
export type Presence = "sample" | "no-traffic" | "missing";

/** No data pauses and never passes; a critical objective without data for longer than the policy allows may roll back. */
export class NoData {
  readonly #plan: RolloutPlan;
  readonly #objective: ObjectivePlan;
  #missing = 0;
  #idle = 0;

  constructor(plan: RolloutPlan, objective: ObjectivePlan) {
    this.#plan = plan;
    this.#objective = objective;
  }

  observe(presence: Presence): Alarm | null {
    this.#missing = presence === "missing" ? this.#missing + 1 : 0;
    this.#idle = presence === "sample" ? 0 : this.#idle + 1;
    if (this.#missing >= this.#plan.gaps) return withoutData(this.#plan, this.#objective, this.#missing);
    if (this.#idle < this.#plan.gaps) return null;
    return {
      code: "canary.no-traffic",
      does: "pause",
      path: ["rollout", "objectives", this.#objective.name],
      says: `the canary had no traffic for ${counted(this.#idle, "interval")} in a row`,
      status: "unknown",
      next: "see that requests reach the canary",
    };
  }
}

/** The alarm of an objective that was without data, or could not be read, for so many intervals. */
export function withoutData(plan: RolloutPlan, objective: ObjectivePlan, intervals: number): Alarm {
  const limit = plan.rollBackWithoutData;
  const path = ["rollout", "objectives", objective.name];
  const says = `there were no data for ${counted(intervals, "interval")} in a row`;
  if (limit === null || !objective.critical || intervals < limit) {
    return { code: "canary.no-data", does: "pause", path, says, status: "unknown", next: NEXT };
  }
  const longer = `${says}, longer than the policy allows a critical objective`;
  return { code: "canary.no-data-too-long", does: "roll-back", path, says: longer, status: "unknown" };
}

const NEXT = "see that the objective's queries find the canary's metrics, by their names and labels";
