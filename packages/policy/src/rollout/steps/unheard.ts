import type { Mark } from "../alarm.ts";
import type { RolloutPlan } from "../plan.ts";
import type { Grid, ObjectiveSeries } from "../series.ts";
import type { StepProgress } from "./step-progress.ts";

/**
 * The objectives of which a step has seen nothing at all: a step that is shorter than the gaps that are tolerated would else
 * pass without a single sample, and a value without any of the stable track would pass as compared.
 */
export function unheard(
  plan: RolloutPlan,
  read: ReadonlyMap<string, ObjectiveSeries>,
  { first, until }: Grid,
  { needed, passed, share }: StepProgress,
): readonly Mark[] {
  // Nothing was to be seen.
  if (needed === 0) return [];
  const places = Array.from({ length: Math.min(passed, until) }, (_, i) => until - first - i);
  return plan.objectives.flatMap(({ name }) => {
    const series = read.get(name);
    if (series === undefined) return [];
    const seesCanary = places.some((place) => isHeard(series, place, share === 1));
    const seesStable = series.kind === "counts" || share === 1 || places.some((place) => hasStable(series, place));
    if (seesCanary && seesStable) return [];
    const says = seesCanary
      ? "the stable track had no value since the step began: nothing was compared"
      : "there is no sample of it since the step began";
    const path = ["rollout", "objectives", name];
    return [{ code: "canary.unheard", does: "pause", path, says, status: "unknown", interval: until }];
  });
}

/** Whether an interval has a sample of the release: at full traffic all is the release's, whatever label it has by then. */
function isHeard(series: ObjectiveSeries, place: number, allTraffic: boolean): boolean {
  if (series.kind === "value") return isThere(series.canary[place]) || (allTraffic && isThere(series.stable?.[place]));
  const hasEvents = (total: number | undefined): boolean => total !== undefined && total > 0;
  return hasEvents(series.canary[place]?.total) || (allTraffic && hasEvents(series.stable?.[place]?.total));
}

/** Whether there is something to compare with; where an objective knows no tracks, nobody asked for it. */
function hasStable({ stable }: ObjectiveSeries, place: number): boolean {
  return stable === null || isThere(stable[place]);
}

function isThere(sample: unknown): boolean {
  return sample !== undefined && sample !== null;
}
