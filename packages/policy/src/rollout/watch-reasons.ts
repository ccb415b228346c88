import type { Reason } from "../decision/reason.ts";
import { reasonOf } from "../decision/rule-reasons.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import { visibleInWords } from "./steps/blind-spots.ts";
import type { Mark } from "./alarm.ts";
import type { ObjectivePlan, RolloutPlan } from "./plan.ts";
import type { StepProgress } from "./steps/step-progress.ts";
import type { WatchMove } from "./watch-decision.ts";
import type { WatchFacts } from "./watch-facts.ts";
import { trafficInPercent } from "./traffic-share.ts";

/** Where the rollout is in its steps. */
export function progressReason(
  loaded: LoadedPolicy,
  plan: RolloutPlan,
  { step, share, watched, needed }: StepProgress,
  move: WatchMove,
): Reason {
  const released = step >= plan.steps.length;
  return reasonOf(loaded, released ? ["rollout", "watch-for"] : ["rollout", "window"], {
    code: "canary.progress",
    status: move === "continue" || move === "promote" ? "met" : "not-applicable",
    required: released
      ? `the release is watched for ${needed} intervals`
      : `step ${step + 1} of ${plan.steps.length}, with ${trafficInPercent(share)} of the traffic, is watched for ${needed} intervals`,
    observed: `${watched} of them passed without a pause`,
  });
}

/** What stands against going on. `finished`: nobody looks again by itself. */
export function alarmReasons(
  loaded: LoadedPolicy,
  alarms: readonly Mark[],
  { finished = false }: { readonly finished?: boolean } = {},
): readonly Reason[] {
  return alarms.map((alarm) => {
    const { code, does, path, says, status, interval } = alarm;
    return reasonOf(loaded, path, {
      code,
      status,
      required: requiredOf(path),
      observed: `${says} (interval ${interval})`,
      next: does === "roll-back" ? "roll back; then mend it, and release anew" : nextOf(alarm, finished),
    });
  });
}

function nextOf({ status, next, ends }: Mark, finished: boolean): string {
  if (ends === true && next !== undefined) return next;
  const [todo, once] =
    status === "unknown" ? ["make it readable", "it can be judged"] : ["look at it", "it holds again"];
  return finished
    ? `${next ?? todo}; run the watch again once ${once}, or call the rollout off`
    : `${next ?? todo}; the rollout goes on by itself once ${once}, or is called off by a person`;
}

/** The objectives that nothing is said against. */
export function calmReasons(
  loaded: LoadedPolicy,
  plan: RolloutPlan,
  { grid, objectives }: WatchFacts,
  { alarms, visible }: { readonly alarms: readonly Mark[]; readonly visible: ReadonlyMap<string, number | null> },
): readonly Reason[] {
  const troubled = new Set(alarms.filter(({ path }) => path[1] === "objectives").map(({ path }) => path[2]));
  return plan.objectives
    .filter(({ name }) => !troubled.has(name))
    .map((objective) =>
      reasonOf(loaded, ["rollout", "objectives", objective.name], {
        code: "canary.calm",
        status: grid.until < 1 ? "not-applicable" : "met",
        required: requiredOf(["rollout", "objectives", objective.name]),
        observed:
          grid.until < 1 ? "no interval is over yet" : calmOf(objective, objectives, visible.get(objective.name)),
      }),
    );
}

function calmOf(
  { name, tolerate }: ObjectivePlan,
  objectives: WatchFacts["objectives"],
  visible: number | null | undefined,
): string {
  const one = objectives[name];
  const compared = one?.known === true && one.value.stable !== null;
  if (!compared) return "it is within its limits; its queries know no tracks, so that nothing was compared";
  const shows = visible === undefined ? "as far as anybody can tell" : `as far as is seen: ${visibleInWords(visible)}`;
  return `it is within its limits, and no worse than ${tolerate}x the stable track ${shows}`;
}

function requiredOf([, group = "", name]: readonly string[]): string {
  const required = name === undefined ? undefined : REQUIRED.get(group);
  return required?.(name ?? "") ?? "something of the rollout is watched, and its controller follows";
}

const REQUIRED: ReadonlyMap<string, (name: string) => string> = new Map([
  ["objectives", (name: string) => `\`${name}\` holds on the canary`],
  ["security", (name: string) => `\`${name}\` shows no leak`],
  ["queues", (name: string) => `the queue \`${name}\` is stable`],
]);
