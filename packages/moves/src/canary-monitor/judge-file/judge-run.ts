import type { Alarm, Mark } from "@signalbox/policy/rollout/alarm";
import type { Verdict } from "@signalbox/policy/decision/verdict";
import { blindSpots, visibleRatios } from "@signalbox/policy/rollout/steps/blind-spots";
import { judgeSeries } from "@signalbox/policy/rollout/objectives/judge-series";
import { planOf, type RolloutPlan } from "@signalbox/policy/rollout/plan";
import type { Grid, ObjectiveSeries } from "@signalbox/policy/rollout/series";
import { begunOnSchedule } from "@signalbox/policy/rollout/steps/steps-begun";
import type { Policy } from "@signalbox/policy/schema/policy";
import { reachOf, type Run, seriesOf } from "./runs.ts";

/** When something fell, in seconds from the release, of which objective, and why. */
export type JudgedMark = { readonly time: number; readonly objective: string; readonly reason: string };

/** What a file's rollout comes to, judged to its end. */
export type JudgedRun = {
  readonly run: string | null;
  readonly verdict: Verdict;
  readonly firstPause: JudgedMark | null;
  readonly firstRollBack: JudgedMark | null;
  /** Why nobody could say, where nobody could. */
  readonly blind?: string;
};

/** Judges one rollout of a file as a watch would have, its steps one window after the other. */
export function judgeRun(policy: Pick<Policy, "rollout">, run: Run, intervalSeconds: number): JudgedRun {
  const whole = planOf(policy, intervalSeconds);
  // A file holds counts: values are left out, and whoever asks is told.
  const plan = { ...whole, objectives: whole.objectives.filter(({ budget }) => budget !== null) };
  const { first, last } = reachOf(run, intervalSeconds);
  const grid = { intervalSeconds, first, until: last };
  const series = new Map<string, ObjectiveSeries>(plan.objectives.map(({ name }) => [name, seriesOf(run, name, grid)]));
  const judged = judgeSeries(plan, series, { grid, begun: begunOnSchedule(plan) });
  const standing = [...judged.courses.values()].flatMap(({ alarms }) => alarms[last - 1] ?? []);
  const isBad = judged.firstRollBack !== null || standing.some(({ status }) => status === "unmet");
  const blind = isBad ? null : whyBlind(plan, series, grid, standing);
  const told = (mark: Mark | null): JudgedMark | null =>
    mark === null ? null : { time: mark.interval * intervalSeconds, objective: mark.path[2] ?? "", reason: mark.says };
  return {
    run: run.name,
    verdict: isBad ? "hold" : blind === null ? "go" : "unknown",
    firstPause: told(judged.firstPause),
    firstRollBack: told(judged.firstRollBack),
    ...(blind === null ? {} : { blind }),
  };
}

/** Nothing after the release, nothing at its end, or nothing that could have shown a fault: nothing passes blind. */
function whyBlind(
  plan: RolloutPlan,
  series: ReadonlyMap<string, ObjectiveSeries>,
  grid: Grid,
  standing: readonly Alarm[],
): string | null {
  if (plan.objectives.length === 0) return "the policy names no objective";
  if (grid.until < 1) return "nothing is told of it after the release";
  const [first] = standing.length > 0 ? standing : blindSpots(plan, visibleRatios(plan, series, grid), grid);
  return first === undefined ? null : `${first.path[2] ?? "the rollout"}: ${first.says}`;
}
