import { couldShow, detectableRatio, MOST_RATIO } from "../comparison/detectable-ratio.ts";
import { inTimes } from "../in-words.ts";
import type { Mark } from "../alarm.ts";
import type { ObjectivePlan, RolloutPlan } from "../plan.ts";
import type { CountPair, Counts, Grid, ObjectiveSeries } from "../series.ts";

/**
 * The smallest multiple of the stable track that an objective's traffic could have shown so far, with 80% power; null where it
 * could have shown none. Undefined where nothing is compared by counts: laws and limits alone hold there.
 */
export function visibleRatio(
  plan: RolloutPlan,
  objective: ObjectivePlan,
  series: ObjectiveSeries,
  grid: Grid,
): number | null | undefined {
  const traffic = trafficOf(series, grid);
  if (traffic === null) return undefined;
  const { history, pairs } = traffic;
  return detectableRatio(history, pairs, barOf(plan, objective));
}

/** So small a part of the budget is what `detect` is a multiple of at least: a service without errors has no rate to multiply. */
const PART_OF_BUDGET = 0.1;

function barOf({ bars }: RolloutPlan, { tolerate, detect, budget }: ObjectivePlan) {
  return { tolerate, detect, bar: bars.rollBack, least: PART_OF_BUDGET * (budget ?? 0) };
}

/** The stable track before the release, and both tracks since. */
export type Traffic = { readonly history: readonly (Counts | null)[]; readonly pairs: readonly CountPair[] };

/** What is compared of an objective; null where nothing is, by counts. */
export function trafficOf(series: ObjectiveSeries, { first, until }: Grid): Traffic | null {
  if (series.kind !== "counts" || series.stable === null) return null;
  const { canary, stable } = series;
  const pairs: CountPair[] = [];
  for (let place = 1 - first; place <= until - first; place += 1) {
    pairs.push({ canary: canary[place] ?? null, stable: stable[place] ?? null });
  }
  return { history: stable.slice(0, 1 - first), pairs };
}

/**
 * What is visible of the first objective that is still blind; empty where none is. To ask it of a step that waits takes a
 * fraction of the time that the smallest ratios of all objectives do.
 */
export function firstBlind(
  plan: RolloutPlan,
  read: ReadonlyMap<string, ObjectiveSeries>,
  grid: Grid,
): ReadonlyMap<string, number | null> {
  for (const objective of plan.objectives) {
    const { name } = objective;
    const series = read.get(name);
    const traffic = series === undefined ? null : trafficOf(series, grid);
    if (series === undefined || traffic === null) continue;
    const { history, pairs } = traffic;
    if (couldShow(history, pairs, barOf(plan, objective))) continue;
    const ratio = visibleRatio(plan, objective, series, grid);
    return ratio === undefined ? NOTHING : new Map([[name, ratio]]);
  }
  return NOTHING;
}

const NOTHING: ReadonlyMap<string, number | null> = new Map();

/** The smallest ratio that could have been seen, for each objective that is compared by counts. */
export function visibleRatios(
  plan: RolloutPlan,
  read: ReadonlyMap<string, ObjectiveSeries>,
  grid: Grid,
): ReadonlyMap<string, number | null> {
  return new Map(
    plan.objectives.flatMap((objective): readonly (readonly [string, number | null])[] => {
      const series = read.get(objective.name);
      const visible = series === undefined ? undefined : visibleRatio(plan, objective, series, grid);
      return visible === undefined ? [] : [[objective.name, visible]];
    }),
  );
}

/** The objectives whose fault, as the policy wants it detected, this traffic could not have shown: nothing passes blind. */
export function blindSpots(
  plan: RolloutPlan,
  visible: ReadonlyMap<string, number | null>,
  { until }: Grid,
): readonly Mark[] {
  return plan.objectives.flatMap(({ name, detect }) => {
    const ratio = visible.get(name);
    if (ratio === undefined || (ratio !== null && ratio <= detect)) return [];
    const says = `${visibleInWords(ratio, detect)}, and the policy wants ${detect}x detected`;
    const path = ["rollout", "objectives", name, "detect"];
    const next = "look at the canary by other means, or let the policy give it more traffic or a longer `window`";
    return [{ code: "canary.blind", does: "pause", path, says, status: "unknown", interval: until, next }];
  });
}

/** What a traffic could have shown, for people; `beside` what it should have. */
export function visibleInWords(ratio: number | null, beside?: number): string {
  return `this traffic could have shown ${ratio === null ? `no difference up to ${MOST_RATIO}x` : `${inTimes(ratio, beside)} at the smallest`}`;
}
