import { trafficOf, visibleRatio } from "@signalbox/policy/rollout/steps/blind-spots";
import { spreadOf } from "@signalbox/policy/rollout/comparison/dispersion";
import { type Band, rateBand } from "@signalbox/policy/rollout/comparison/rate-band";
import { smallestRatio } from "@signalbox/policy/rollout/comparison/smallest-ratio";
import type { ObjectiveCourse } from "@signalbox/policy/rollout/objectives/judge-objective";
import type { Mark } from "@signalbox/policy/rollout/alarm";
import type { ObjectivePlan, RolloutPlan } from "@signalbox/policy/rollout/plan";
import type { Begun, Counts, Grid, ObjectiveSeries } from "@signalbox/policy/rollout/series";
import type { Policy } from "@signalbox/policy/schema/policy";
import type { ObjectiveState, ObjectiveView } from "./watch-view.ts";

type Written = Policy["rollout"]["objectives"][string] | undefined;
type Shown = { readonly series: ObjectiveSeries | null; readonly course: ObjectiveCourse | null };
type Where = {
  readonly grid: Grid;
  readonly begun: readonly Begun[];
  readonly alarms: readonly Mark[];
  readonly detail: "page" | "line";
};

/** The bands of a plot hold the true rate with this probability short of 1. */
const BAND_ALPHA = 0.05;
/** Where even the smallest ratio that is looked for is not supported. */
const UNSUPPORTED = 0.5;

/** An objective as people see it. */
export function viewOfObjective(
  plan: RolloutPlan,
  objective: ObjectivePlan,
  written: Written,
  { series, course }: Shown,
  { grid, begun, alarms, detail }: Where,
): ObjectiveView {
  const since = (begun.at(-1)?.from ?? 1) - grid.first;
  const after = 1 - grid.first;
  const mine = alarms.filter(({ path }) => path[1] === "objectives" && path[2] === objective.name);
  const now = series === null ? NOTHING_NOW : nowOf(series, since);
  const evidence = course?.evidence ?? null;
  const onPage = detail === "page" ? series : null;
  return {
    name: objective.name,
    kind: objective.budget === null ? "value" : "counts",
    measures: measuresOf(written),
    ...now,
    ...(onPage === null ? noListsOf(series) : listsOf(onPage, after)),
    budget: objective.budget,
    law: objective.rollBackAbove,
    below: objective.below,
    above: objective.above,
    evidence: evidenceOf(evidence ?? [], after, detail),
    bar: plan.bars.rollBack,
    pauseBar: plan.bars.pause,
    ratio: onPage === null ? null : supportedRatio(plan, objective, onPage, grid),
    detectable: onPage === null ? null : (visibleRatio(plan, objective, onPage, grid) ?? null),
    detect: objective.detect,
    missing:
      series === null ? Math.max(0, grid.until) : series.canary.slice(after).filter((one) => one === null).length,
    state: stateOf(mine, evidence !== null && now.stableNow !== null),
    says: mine[0]?.says ?? "nothing stands against it",
  };
}

/** By interval for a page, and the newest alone for a line. */
function evidenceOf(evidence: readonly number[], after: number, detail: Where["detail"]): readonly (number | null)[] {
  return detail === "line" ? evidence.slice(-1) : [...Array.from({ length: after }, () => null), ...evidence];
}

type Now = Pick<ObjectiveView, "canaryNow" | "stableNow" | "requests">;
type Lists = Pick<ObjectiveView, "canary" | "stable" | "canaryBand" | "stableBand">;

const NOTHING_NOW: Now = { canaryNow: null, stableNow: null, requests: null };
const NO_LISTS: Lists = { canary: [], stable: null, canaryBand: [], stableBand: [] };

/** Nothing to plot, and whether there are two tracks. */
function noListsOf(series: ObjectiveSeries | null): Lists {
  return { ...NO_LISTS, stable: series === null || series.stable === null ? null : [] };
}

/** What the step shows so far; of a value, the newest. */
function nowOf({ kind, canary, stable }: ObjectiveSeries, since: number): Now {
  if (kind === "value") {
    const newest = (values: readonly (number | null)[] | null) => values?.findLast((value) => value !== null) ?? null;
    return { canaryNow: newest(canary), stableNow: newest(stable), requests: null };
  }
  const step = summed(canary, since);
  const stableNow = stable === null ? null : rateOf(summed(stable, since));
  return { canaryNow: rateOf(step), stableNow, requests: step.total };
}

/** The tracks interval by interval, for plots. */
function listsOf(series: ObjectiveSeries, after: number): Lists {
  if (series.kind === "value") return { ...NO_LISTS, canary: series.canary, stable: series.stable };
  const { canary, stable } = series;
  const { dispersion } = spreadOf(stable?.slice(0, after) ?? []);
  const band = (counts: readonly (Counts | null)[]): readonly (Band | null)[] =>
    rateBand(counts, { alpha: BAND_ALPHA, dispersion });
  return {
    canary: canary.map(rateOf),
    stable: stable?.map(rateOf) ?? null,
    canaryBand: band(canary),
    stableBand: stable === null ? [] : band(stable),
  };
}

function rateOf(counts: Counts | null): number | null {
  return counts === null || counts.total <= 0 ? null : Math.min(1, counts.bad / counts.total);
}

/** All counts from a place on. */
function summed(counts: readonly (Counts | null)[], from: number): Counts {
  let [bad, total] = [0, 0];
  for (let place = from; place < counts.length; place += 1) {
    const one = counts[place];
    bad += one?.bad ?? 0;
    total += one?.total ?? 0;
  }
  return { bad, total };
}

/** How many times the stable track the canary is at least, as far as the evidence goes; null where it shows nothing. */
function supportedRatio(
  { bars }: RolloutPlan,
  { tolerate }: ObjectivePlan,
  series: ObjectiveSeries,
  grid: Grid,
): number | null {
  const traffic = trafficOf(series, grid);
  if (traffic === null) return null;
  const ratio = smallestRatio(traffic.history, traffic.pairs, { tolerate, bar: bars.rollBack });
  return ratio <= UNSUPPORTED ? null : ratio * tolerate;
}

function stateOf(alarms: readonly Mark[], compared: boolean): ObjectiveState {
  if (alarms.some(({ does }) => does === "roll-back")) return "roll-back";
  if (alarms.some(({ status }) => status === "unknown")) return "no-data";
  if (alarms.length > 0) return "pause";
  return compared ? "fine" : "not-compared";
}

function measuresOf(written: Written): string {
  if (written === undefined) return "";
  if (written.bad !== undefined) return "bad events";
  if (written.buckets !== undefined) return `slower than ${written["slower-than"] ?? "the limit"}`;
  return written.query ?? "";
}
