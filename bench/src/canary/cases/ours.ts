import { judgeSeries } from "@signalbox/policy/rollout/objectives/judge-series";
import type { ObjectivePlan, RolloutPlan } from "@signalbox/policy/rollout/plan";
import type { ObjectiveSeries } from "@signalbox/policy/rollout/series";
import type { ClassifyCase } from "../kayenta/published-cases.ts";
import { benchPlan } from "../judges/signalbox.ts";

/** What the watch's judge says of a case: `seems` pauses, and would roll back with more of the same. */
export type OurClass = "high" | "low" | "seems high" | "seems low" | "pass" | "no data";

type Tracks = ClassifyCase["input"];

/**
 * Judges a case's values as a rollout of one step, a value an interval, looked at after each. The cases know no time: the
 * baseline's values, over and over, stand for the intervals before the release too. Both directions are asked where the case asks for either.
 */
export function ourClass(one: ClassifyCase): OurClass {
  const { direction } = one.config;
  const found = [
    direction === "decrease" ? null : judged(one.input, "high"),
    direction === "increase" ? null : judged(one.input, "low"),
  ];
  const rank = (name: OurClass | null): number => RANKED.findIndex((each) => each === name);
  return found.reduce<OurClass>((worst, name) => (name !== null && rank(name) < rank(worst) ? name : worst), "pass");
}

const RANKED: readonly OurClass[] = ["no data", "high", "low", "seems high", "seems low", "pass"];

function judged({ experiment, control }: Tracks, worse: "high" | "low"): OurClass {
  const base = benchPlan();
  const intervals = Math.max(experiment.length, control.length, base.gaps);
  const before =
    control.length === 0 ? [] : Array.from({ length: HISTORY }, (_, place) => control[place % control.length] ?? 0);
  const series: ObjectiveSeries = {
    kind: "value",
    canary: [...before.map(() => null), ...padded(experiment, intervals)],
    stable: [...before, ...padded(control, intervals)],
  };
  const grid = { intervalSeconds: base.intervalSeconds, first: 1 - before.length, until: intervals };
  const where = { grid, begun: [{ step: 0, from: 1 }] };
  const { firstPause, firstRollBack } = judgeSeries(planFor(base, worse), new Map([[NAME, series]]), where);
  if (firstRollBack !== null) return worse;
  if (firstPause === null) return "pass";
  return firstPause.status === "unknown" ? "no data" : worse === "high" ? "seems high" : "seems low";
}

/** So many intervals of history, as a watch reads. */
const HISTORY = 60;
const NAME = "metric";

/** One objective without a limit of its own: nothing but the comparison speaks. */
function planFor(base: RolloutPlan, worse: "high" | "low"): RolloutPlan {
  const objective: ObjectivePlan = {
    name: NAME,
    budget: null,
    below: worse === "high" ? Infinity : null,
    above: worse === "low" ? -Infinity : null,
    tolerate: 1.2,
    detect: 2,
    rollBackAbove: null,
    critical: true,
  };
  return {
    ...base,
    objectives: [objective],
    bars: { ...base.bars, rollBack: base.bars.rollBack / base.objectives.length },
  };
}

function padded(values: readonly number[], size: number): readonly (number | null)[] {
  return Array.from({ length: size }, (_, place) => values[place] ?? null);
}
