import type { Reason } from "../decision/reason.ts";
import { verdictOf } from "../decision/verdict.ts";
import type { LoadedPolicy } from "../load/loaded-policy.ts";
import type { Alarm } from "./alarm.ts";
import { judgeAfterwards } from "./afterwards/decide-afterwards.ts";
import { blindSpots } from "./blind-spots.ts";
import { judgeSeries, type Mark } from "./judge-series.ts";
import { planOf, type RolloutPlan } from "./plan.ts";
import { alarmReasons, calmReasons, progressReason } from "./watch-reasons.ts";
import { queueAlarms } from "./queues/queue-alarms.ts";
import { securityAlarms } from "./security/security-alarms.ts";
import { seriesRead, unreadAlarms } from "./unread.ts";
import { progressOf, type StepProgress } from "./step-progress.ts";
import type { WatchDecision, WatchMove, WatchPhase } from "./watch-decision.ts";
import type { WatchFacts } from "./watch-facts.ts";

/**
 * What a rollout does next: go on, promote, pause or roll back. Pure: the whole course since the release is judged anew at
 * each look, so that a watch that was stopped half-way concludes the same as one that never was.
 */
export function decideWatch(loaded: LoadedPolicy, facts: WatchFacts): WatchDecision {
  const plan = planOf(loaded.policy, facts.grid.intervalSeconds);
  const { until } = facts.grid;
  const read = seriesRead(plan, facts);
  const judged = judgeSeries(plan, read, facts);
  const queues = queueAlarms(loaded, facts);
  const inInterval = (interval: number): readonly Mark[] =>
    [
      ...[...judged.courses.values()].flatMap(({ alarms }) => alarms[interval - 1] ?? []),
      ...(queues[interval - 1] ?? []),
    ].map((alarm) => ({ ...alarm, interval }));
  const ofThisLook = [
    ...unreadAlarms(plan, facts),
    ...securityAlarms(loaded, facts),
    ...controllerAlarms(facts),
    ...nothingWatched(plan, loaded),
  ].map((alarm) => ({ ...alarm, interval: until }));
  const standing = [...inInterval(until), ...ofThisLook];
  const rollBack = firstRollBack(facts, inInterval, ofThisLook);
  const progress = progressOf(plan, facts.begun, until, (interval) => inInterval(interval).length > 0);
  const seen: Seen = { loaded, plan, facts, standing, progress };
  if (rollBack !== null)
    return decisionOf(seen, { move: "roll-back", says: named(rollBack), finished: true }, [rollBack]);
  return decideStep(seen, () => blindSpots(plan, read, facts.grid, progress.share));
}

type Seen = {
  readonly loaded: LoadedPolicy;
  readonly plan: RolloutPlan;
  readonly facts: WatchFacts;
  /** What stands against going on now. */
  readonly standing: readonly Mark[];
  readonly progress: StepProgress;
};

/** What is decided of a step, before it is put in words for people and machines. */
type Called = {
  readonly move: WatchMove;
  readonly says: string;
  readonly finished?: boolean;
  readonly begins?: number;
  readonly phase?: WatchPhase;
};

function decideStep(seen: Seen, blind: () => readonly Mark[]): WatchDecision {
  const { plan, facts, standing, progress } = seen;
  const impatient = progress.passed >= progress.patience;
  const [first] = standing;
  if (first !== undefined) {
    const says = impatient
      ? `${first.says}; the step took longer than the policy's patience, and waits for a person`
      : named(first);
    return decisionOf(seen, { move: "pause", says, finished: impatient }, standing);
  }
  const phase = phaseOf(plan, progress);
  if (progress.watched < progress.needed) {
    return decisionOf(
      seen,
      { move: "continue", says: `nothing stands against it; ${leftOf(plan, progress)}`, phase },
      [],
    );
  }
  if (phase === "watch") {
    return decisionOf(
      seen,
      { move: "continue", says: "released: the watch after the release is over", finished: true, phase },
      [],
    );
  }
  const unseen = blind();
  const [spot] = unseen;
  if (spot !== undefined) {
    if (impatient) return decisionOf(seen, { move: "pause", says: named(spot), finished: true }, unseen);
    return decisionOf(seen, { move: "continue", says: `${named(spot)}; the step takes longer`, phase }, []);
  }
  if (progress.step < plan.steps.length - 1) {
    const step = progress.step + 1;
    return decisionOf(
      seen,
      { move: "promote", says: "the step saw enough, and nothing stands against it", begins: step },
      [],
    );
  }
  return decideRelease(seen, facts);
}

/** After the last step: the released system is checked, then watched. */
function decideRelease(seen: Seen, { afterwards, grid }: WatchFacts): WatchDecision {
  const { loaded, plan } = seen;
  const asked = Object.keys(loaded.policy.rollout.afterwards).length > 0;
  if (asked && afterwards === null) {
    return decisionOf(
      seen,
      { move: "continue", says: "the last step is done; the release is checked", phase: "afterwards" },
      [],
    );
  }
  const { alarms, reasons } = asked ? judgeAfterwards(loaded, afterwards) : { alarms: [], reasons: [] };
  const marks = alarms.map((alarm) => ({ ...alarm, interval: grid.until }));
  const worst = marks.find(({ does }) => does === "roll-back") ?? marks[0];
  if (worst !== undefined) {
    return decisionOf(
      seen,
      { move: worst.does, says: worst.says, finished: true, phase: "afterwards" },
      marks,
      reasons,
    );
  }
  const finished = plan.watchFor === 0;
  const says = finished
    ? "released: every step saw enough, and nothing stands against it"
    : "released; it is watched on";
  return decisionOf(seen, { move: "promote", says, finished, begins: plan.steps.length, phase: "watch" }, [], reasons);
}

function decisionOf(
  { loaded, plan, facts, progress, standing }: Seen,
  called: Called,
  alarms: readonly Mark[],
  checked: readonly Reason[] = [],
): WatchDecision {
  const { move, says, finished = false, begins = null, phase = phaseOf(plan, progress) } = called;
  const { until, intervalSeconds } = facts.grid;
  const step = begins ?? progress.step;
  const shown = uniqueMarks([...alarms, ...standing]);
  const reasons = [
    progressReason(loaded, plan, progress, move),
    // The checks of the validation have reasons of their own.
    ...alarmReasons(
      loaded,
      shown.filter(({ path }) => path[1] !== "afterwards"),
    ),
    ...calmReasons(loaded, plan, facts, shown),
    ...checked,
  ];
  const next = Date.parse(facts.watch.releasedAt) + ((until + 1) * intervalSeconds + plan.settleSeconds) * 1000;
  return {
    verdict: verdictOf(reasons),
    move,
    reasons,
    says,
    interval: until,
    phase,
    step,
    share: move === "roll-back" ? 0 : (plan.steps[step]?.share ?? 1),
    begins: begins === null ? null : { step: begins, from: until + 1 },
    finished,
    next: finished ? null : new Date(next).toISOString(),
    alarms: shown,
  };
}

function phaseOf(plan: RolloutPlan, { step }: StepProgress): WatchPhase {
  return step < plan.steps.length ? "steps" : "watch";
}

function leftOf(plan: RolloutPlan, { watched, needed }: StepProgress): string {
  const seconds = (needed - watched) * plan.intervalSeconds;
  const minutes = Math.ceil(seconds / 60);
  return seconds < 120 ? `${seconds} s left` : `${minutes} minutes left`;
}

/** The earliest alarm that rolls back: of an earlier look, of any interval since, or of this look. */
function firstRollBack(
  { rolledBack, grid }: WatchFacts,
  inInterval: (interval: number) => readonly Mark[],
  ofThisLook: readonly Mark[],
): Mark | null {
  if (rolledBack !== null) {
    const { interval, says } = rolledBack;
    return { code: "canary.rolled-back", does: "roll-back", path: ["rollout"], says, status: "unmet", interval };
  }
  for (let interval = 1; interval <= grid.until; interval += 1) {
    const found = inInterval(interval).find(({ does }) => does === "roll-back");
    if (found !== undefined) return found;
  }
  return ofThisLook.find(({ does }) => does === "roll-back") ?? null;
}

/** What the controller says against going on. That somebody else called it off is nothing that we undo. */
function controllerAlarms({ rollout, watch }: WatchFacts): readonly Alarm[] {
  const path = ["rollout", "controller"];
  if (rollout === null) return [];
  if (!rollout.known) {
    const says = `nobody can say where the rollout stands: ${rollout.says}`;
    return [{ code: rollout.code, does: "pause", path, says, status: "unknown" }];
  }
  const { revision } = rollout.value;
  if (watch.revision !== null && revision !== null && revision !== watch.revision) {
    const says = `the controller rolls out \`${revision.slice(0, 100)}\` now, and the watch began with \`${watch.revision.slice(0, 100)}\``;
    return [{ code: "canary.other-revision", does: "pause", path, says, status: "unmet" }];
  }
  if (!rollout.value.aborted) return [];
  const says = "the rollout was called off at its controller";
  return [{ code: "canary.called-off", does: "pause", path, says, status: "unmet" }];
}

/** A rollout of which nothing is watched would pass blind. */
function nothingWatched({ objectives }: RolloutPlan, { policy }: LoadedPolicy): readonly Alarm[] {
  if (objectives.length > 0 || Object.keys(policy.rollout.queues).length > 0) return [];
  const says = "the policy names no objective: nothing of the rollout is watched";
  return [{ code: "canary.nothing-watched", does: "pause", path: ["rollout", "objectives"], says, status: "unknown" }];
}

/** What an alarm says, with the objective that it is about; other alarms name theirs. */
function named({ path, says }: Mark): string {
  const [, group, name] = path;
  return group === "objectives" && name !== undefined ? `\`${name}\`: ${says}` : says;
}

function uniqueMarks(marks: readonly Mark[]): readonly Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ code, path, says }) => {
    const key = JSON.stringify([code, path, says]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
