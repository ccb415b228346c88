import { visibleRatio } from "@signalbox/policy/rollout/blind-spots";
import { spreadOf } from "@signalbox/policy/rollout/comparison/dispersion";
import { type Band, rateBand } from "@signalbox/policy/rollout/comparison/rate-band";
import { smallestRatio } from "@signalbox/policy/rollout/comparison/smallest-ratio";
import type { ObjectiveCourse } from "@signalbox/policy/rollout/judge-objective";
import type { Mark } from "@signalbox/policy/rollout/judge-series";
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
  const tracks = series === null ? NO_TRACKS : tracksOf(series, { since, after, detail });
  const evidence = course?.evidence ?? null;
  const onPage = series !== null && detail === "page";
  const visible = !onPage ? undefined : visibleRatio(plan, objective, series, grid);
  return {
    name: objective.name,
    kind: objective.budget === null ? "value" : "counts",
    measures: measuresOf(written),
    ...tracks,
    budget: objective.budget,
    law: objective.rollBackAbove,
    below: objective.below,
    above: objective.above,
    evidence: evidence === null ? [] : [...Array.from({ length: after }, () => null), ...evidence],
    bar: plan.bars.rollBack,
    pauseBar: plan.bars.pause,
    ratio: !onPage ? null : supportedRatio(plan, objective, series, after),
    detectable: visible ?? null,
    detect: objective.detect,
    missing:
      series === null ? Math.max(0, grid.until) : series.canary.slice(after).filter((one) => one === null).length,
    state: stateOf(mine, evidence !== null && tracks.stableNow !== null),
    says: mine[0]?.says ?? "nothing stands against it",
  };
}

type Tracks = Pick<
  ObjectiveView,
  "canary" | "stable" | "canaryBand" | "stableBand" | "canaryNow" | "stableNow" | "requests"
>;

const NO_TRACKS: Tracks = {
  canary: [],
  stable: null,
  canaryBand: [],
  stableBand: [],
  canaryNow: null,
  stableNow: null,
  requests: null,
};

function tracksOf(
  series: ObjectiveSeries,
  { since, after, detail }: { readonly since: number; readonly after: number; readonly detail: Where["detail"] },
): Tracks {
  if (series.kind === "value") {
    const { canary, stable } = series;
    return {
      ...NO_TRACKS,
      canary,
      stable,
      canaryNow: canary.findLast((value) => value !== null) ?? null,
      stableNow: stable?.findLast((value) => value !== null) ?? null,
    };
  }
  const { canary, stable } = series;
  const { dispersion } = spreadOf(stable?.slice(0, after) ?? []);
  const band = (counts: readonly (Counts | null)[]): readonly (Band | null)[] =>
    detail === "line" ? [] : rateBand(counts, { alpha: BAND_ALPHA, dispersion });
  const step = summed(canary.slice(since));
  return {
    canary: canary.map(rateOf),
    stable: stable?.map(rateOf) ?? null,
    canaryBand: band(canary),
    stableBand: stable === null ? [] : band(stable),
    canaryNow: rateOf(step),
    stableNow: stable === null ? null : rateOf(summed(stable.slice(since))),
    requests: step.total,
  };
}

function rateOf(counts: Counts | null): number | null {
  return counts === null || counts.total <= 0 ? null : Math.min(1, counts.bad / counts.total);
}

function summed(counts: readonly (Counts | null)[]): Counts {
  const known = counts.filter((one) => one !== null);
  return { bad: sum(known.map(({ bad }) => bad)), total: sum(known.map(({ total }) => total)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** How many times the stable track the canary is at least, as far as the evidence goes; null where it shows nothing. */
function supportedRatio(
  { bars }: RolloutPlan,
  { tolerate }: ObjectivePlan,
  series: ObjectiveSeries,
  after: number,
): number | null {
  if (series.kind !== "counts" || series.stable === null) return null;
  const { canary, stable } = series;
  const pairs = canary.slice(after).map((one, i) => ({ canary: one, stable: stable[after + i] ?? null }));
  const ratio = smallestRatio(stable.slice(0, after), pairs, { tolerate, bar: bars.rollBack });
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
