import type { Mark } from "@signalbox/policy/rollout/alarm";
import { isMovedByWorkflow } from "@signalbox/policy/rollout/controller/moved-by-workflow";
import { judgeAfterwards } from "@signalbox/policy/rollout/afterwards/decide-afterwards";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { judgeObjective } from "@signalbox/policy/rollout/objectives/judge-objective";
import { coursesOf, type JudgeObjective } from "@signalbox/policy/rollout/objectives/judge-series";
import { planOf, type RolloutPlan } from "@signalbox/policy/rollout/plan";
import { seriesRead } from "@signalbox/policy/rollout/objectives/unread";
import { trafficInPercent } from "@signalbox/policy/rollout/traffic-share";
import type { WatchDecision } from "@signalbox/policy/rollout/watch-decision";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import type { WatchEvent } from "./journal/watch-journal.ts";
import { viewOfObjective } from "./report/view-of-objective.ts";
import type { CheckView, MarkView, StepView, WatchView } from "./report/watch-view.ts";

/** How a view is made. `line`: without what only a page shows, and takes long to work out. */
export type Viewing = { readonly judge?: JudgeObjective; readonly detail?: "page" | "line" };

/** A look at a rollout as people see it. `events`: what is on record of the looks before. */
export function viewOfWatch(
  loaded: LoadedPolicy,
  facts: WatchFacts,
  decision: WatchDecision,
  events: readonly WatchEvent[],
  { judge = judgeObjective, detail = "page" }: Viewing = {},
): WatchView {
  const plan = planOf(loaded.policy, facts.grid.intervalSeconds);
  const read = seriesRead(plan, facts);
  const courses = coursesOf(plan, read, facts, judge);
  const { watch, grid } = facts;
  const open = decision.reasons.find(({ next }) => next !== null);
  return {
    environment: watch.environment,
    candidate: watch.candidate,
    releasedAt: watch.releasedAt,
    now: watch.now,
    verdict: decision.verdict,
    move: decision.move,
    says: decision.says,
    next: open?.next ?? handOver(loaded, decision),
    strategy: plan.strategy,
    intervalSeconds: grid.intervalSeconds,
    first: grid.first,
    until: grid.until,
    step: decision.step,
    steps: stepsOf(plan, facts),
    secondsLeft: decision.secondsLeft,
    objectives: plan.objectives.map((objective) =>
      viewOfObjective(
        plan,
        objective,
        loaded.policy.rollout.objectives[objective.name],
        { series: read.get(objective.name) ?? null, course: courses.get(objective.name) ?? null },
        { grid, begun: facts.begun, alarms: decision.alarms, detail },
      ),
    ),
    marks: events.flatMap(markOf),
    security: looked(Object.keys(loaded.policy.rollout.security), "security", decision.alarms, "no leak was seen"),
    queues: looked(Object.keys(loaded.policy.rollout.queues), "queues", decision.alarms, "stable"),
    afterwards: checksOf(loaded, facts),
  };
}

/** Without a controller nobody moves the traffic but whoever started the watch, which has ended with the step. */
function handOver({ policy }: LoadedPolicy, { begins, finished, share }: WatchDecision): string | null {
  if (!isMovedByWorkflow(policy) || begins === null || finished) return null;
  return `give the canary ${trafficInPercent(share)} of the traffic, and run the watch again: it goes on where it is`;
}

function stepsOf(plan: RolloutPlan, { begun }: WatchFacts): readonly StepView[] {
  return plan.steps.map(({ share }, step) => {
    const place = begun.findIndex((one) => one.step === step);
    const next = begun[place + 1];
    const fromInterval = begun[place]?.from ?? null;
    return { share, fromInterval, toInterval: place === -1 || next === undefined ? null : next.from - 1 };
  });
}

function markOf({ interval, does, says }: WatchEvent): readonly MarkView[] {
  return does === "cancelled" ? [] : [{ interval, does, says }];
}

function looked(names: readonly string[], group: string, alarms: readonly Mark[], calm: string): readonly CheckView[] {
  return names.map((name) => {
    const alarm = alarms.find(({ path }) => path[1] === group && path[2] === name);
    return alarm === undefined
      ? { name, status: "met", says: calm, tries: [] }
      : { name, status: alarm.status, says: alarm.says, tries: [] };
  });
}

function checksOf(loaded: LoadedPolicy, { afterwards }: WatchFacts): readonly CheckView[] {
  if (afterwards === null) return [];
  const { reasons } = judgeAfterwards(loaded, afterwards);
  return Object.keys(loaded.policy.rollout.afterwards).map((name, i) => {
    const tries =
      afterwards.known && Object.hasOwn(afterwards.value.checks, name)
        ? (afterwards.value.checks[name]?.tries ?? [])
        : [];
    const reason = reasons[i];
    return {
      name,
      status: reason?.status ?? "unknown",
      says: reason?.observed ?? "nobody made it",
      tries: tries.map(({ outcome, seconds, says }) => ({ outcome, seconds, says })),
    };
  });
}
