import { detectableRatio } from "./comparison/detectable-ratio.ts";
import { inTimes } from "./in-words.ts";
import type { Mark } from "./judge-series.ts";
import type { ObjectivePlan, RolloutPlan } from "./plan.ts";
import type { CountPair, Grid, ObjectiveSeries } from "./series.ts";

/**
 * The smallest multiple of the stable track that an objective's traffic could have shown so far, with 80% power; null where it
 * could have shown none. Undefined where nothing is compared by counts: laws and limits alone hold there.
 */
export function visibleRatio(
  plan: RolloutPlan,
  objective: ObjectivePlan,
  series: ObjectiveSeries,
  { first, until }: Grid,
): number | null | undefined {
  if (series.kind !== "counts" || series.stable === null) return undefined;
  const { canary, stable } = series;
  const pairs: CountPair[] = [];
  for (let place = 1 - first; place <= until - first; place += 1) {
    pairs.push({ canary: canary[place] ?? null, stable: stable[place] ?? null });
  }
  return detectableRatio(stable.slice(0, 1 - first), pairs, { tolerate: objective.tolerate, bar: plan.bars.rollBack });
}

/** The objectives whose fault, as the policy wants it detected, this traffic could not have shown: nothing passes blind. */
export function blindSpots(
  plan: RolloutPlan,
  read: ReadonlyMap<string, ObjectiveSeries>,
  grid: Grid,
  share: number,
): readonly Mark[] {
  // At full traffic there is nothing left to compare with; what earlier steps saw let it come so far.
  if (share === 1) return [];
  return plan.objectives.flatMap((objective) => {
    const series = read.get(objective.name);
    const visible = series === undefined ? undefined : visibleRatio(plan, objective, series, grid);
    if (visible === undefined || (visible !== null && visible <= objective.detect)) return [];
    const says = `this traffic could have shown ${visible === null ? "no difference" : `${inTimes(visible)} at the smallest`}, and the policy wants ${inTimes(objective.detect)} detected`;
    const path = ["rollout", "objectives", objective.name, "detect"];
    return [{ code: "canary.blind", does: "pause", path, says, status: "unknown", interval: grid.until }];
  });
}
