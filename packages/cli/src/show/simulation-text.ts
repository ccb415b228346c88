import type { MeasuredTraffic } from "@signalbox/moves/canary-monitor/simulate/measure-traffic";
import { inDuration, inFigures, inPercent } from "@signalbox/policy/rollout/in-words";
import type { RolloutPlan } from "@signalbox/policy/rollout/plan";
import type { SimulatedReleases } from "@signalbox/policy/rollout/simulate/simulate-releases";
import { trafficInPercent } from "@signalbox/policy/rollout/traffic-share";
import type { SimulatedPolicy } from "@signalbox/policy/rollout/simulate/simulate-policy";

type Simulated = SimulatedPolicy & { readonly releases: SimulatedReleases };

/** What a policy would do, for people. */
export function simulationAsText(plan: RolloutPlan, traffic: MeasuredTraffic, simulated: Simulated): string {
  const { releases, quiet, objectives, leftOut, rollouts, intervals } = simulated;
  const length = inDuration(intervals * plan.intervalSeconds);
  const lines = [
    `${rollouts} made-up rollouts of ${length} each, with ${inFigures(traffic.requestsPerInterval)} requests in ${plan.intervalSeconds} s; measured, not guaranteed`,
    `nothing wrong: ${inPercent(quiet.rolledBack)} rolled back, ${inPercent(quiet.paused)} paused`,
    ...releaseLines(plan, releases),
    ...objectives.flatMap(({ name, faults, seenInFirstWindow, seenByEnd }) => [
      `${name} (${inPercent(traffic.rates.get(name) ?? 0)} bad where nothing is wrong)`,
      ...faults.map(
        ({ ratio, rolledBack, median, ninetieth }) =>
          `  ${ratio}x: ${inPercent(rolledBack)} rolled back${afterTime(plan, "half of all after", median)}${afterTime(plan, "nine in ten after", ninetieth)}`,
      ),
      `  smallest difference held up in four of five: ${seen(seenInFirstWindow)} in the first window, ${seen(seenByEnd)} by the end`,
    ]),
    ...(leftOut.length === 0 ? [] : [`not simulated: ${leftOut.map((name) => withReason(name, traffic)).join(", ")}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** What becomes of a release without a fault. */
function releaseLines(plan: RolloutPlan, releases: SimulatedReleases): readonly string[] {
  const { rollouts, released, rolledBack, waitsForPerson, takesLonger, steps, median, ninetieth } = releases;
  const slow = steps.filter((step) => step.takesLonger > 0);
  const inSteps = slow.map(
    (step) => `${inPercent(step.takesLonger)} at ${trafficInPercent(step.share)} of the traffic`,
  );
  return [
    `a good release, step by step as a watch decides (${rollouts} of them)`,
    `  ${inPercent(released)} released${afterTime(plan, "half of all after", median)}${afterTime(plan, "nine in ten after", ninetieth)}`,
    `  ${inPercent(takesLonger)} had a step that took longer, to have seen enough${slow.length === 0 ? "" : `: ${inSteps.join(", ")}`}`,
    `  ${inPercent(waitsForPerson)} waited for a person in the end, ${inPercent(rolledBack)} were rolled back`,
    ...waitingLines(releases),
  ];
}

/** Why good releases wait, and what was found to help. */
function waitingLines({ waiting }: SimulatedReleases): readonly string[] {
  if (waiting === null) return [];
  const { says, tried, remedies } = waiting;
  const helped = remedies.map(({ key, value }) =>
    key === "steps" ? `a first step of ${value}` : `\`${key}: ${value}\``,
  );
  const last = helped.at(-1);
  const which = [helped.slice(0, -1).join(", "), last].filter((one) => one !== "").join(" or ");
  return [
    `    the first of these: ${says}`,
    last === undefined
      ? "    no larger first step, longer time or larger `detect` that was tried releases them"
      : `    tried again, ${tried === 1 ? "it is" : `all of ${tried} are`} released with ${which}`,
  ];
}

function afterTime({ intervalSeconds }: RolloutPlan, what: string, intervals: number | null): string {
  return intervals === null ? "" : `, ${what} ${inDuration(intervals * intervalSeconds)}`;
}

function seen(ratio: number | null): string {
  return ratio === null ? "none" : `${ratio}x`;
}

function withReason(name: string, { unread }: MeasuredTraffic): string {
  const why = Object.hasOwn(unread, name) ? unread[name] : undefined;
  return why === undefined ? name : `${name} (${why})`;
}
