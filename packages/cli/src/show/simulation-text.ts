import type { MeasuredTraffic } from "@signalbox/moves/canary-monitor/simulate/measure-traffic";
import { inDuration, inFigures, inPercent } from "@signalbox/policy/rollout/in-words";
import type { RolloutPlan } from "@signalbox/policy/rollout/plan";
import type { SimulatedPolicy } from "@signalbox/policy/rollout/simulate/simulate-policy";

/** What a policy would do, for people. */
export function simulationAsText(plan: RolloutPlan, traffic: MeasuredTraffic, simulated: SimulatedPolicy): string {
  const { quiet, objectives, leftOut, rollouts, intervals } = simulated;
  const length = inDuration(intervals * plan.intervalSeconds);
  const lines = [
    `${rollouts} made-up rollouts of ${length} each, with ${inFigures(traffic.requestsPerInterval)} requests in ${plan.intervalSeconds} s; measured, not guaranteed`,
    `nothing wrong: ${inPercent(quiet.rolledBack)} rolled back, ${inPercent(quiet.paused)} paused`,
    ...objectives.flatMap(({ name, faults, seenInFirstWindow, seenByEnd }) => [
      `${name} (${inPercent(traffic.rates.get(name) ?? 0)} bad where nothing is wrong)`,
      ...faults.map(
        ({ ratio, rolledBack, median, ninetieth }) =>
          `  ${ratio}x: ${inPercent(rolledBack)} rolled back${afterTime(plan, "half of all after", median)}${afterTime(plan, "nine in ten after", ninetieth)}`,
      ),
      `  smallest difference held up in four of five: ${seen(seenInFirstWindow)} in the first window, ${seen(seenByEnd)} by the end`,
    ]),
    ...(leftOut.length === 0 ? [] : [`not simulated: ${leftOut.join(", ")}`]),
  ];
  return `${lines.join("\n")}\n`;
}

function afterTime({ intervalSeconds }: RolloutPlan, what: string, intervals: number | null): string {
  return intervals === null ? "" : `, ${what} ${inDuration(intervals * intervalSeconds)}`;
}

function seen(ratio: number | null): string {
  return ratio === null ? "none" : `${ratio}x`;
}
