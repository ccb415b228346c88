import { gridZeroOf } from "@signalbox/policy/rollout/grid-zero";
import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import { judgeSeries } from "@signalbox/policy/rollout/objectives/judge-series";
import { planOf, type RolloutPlan } from "@signalbox/policy/rollout/plan";
import { begunAsSeen } from "@signalbox/policy/rollout/steps/begun-as-seen";
import { seriesRead } from "@signalbox/policy/rollout/objectives/unread";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import { insistOnEnvironment } from "@signalbox/policy/where/insist-on-environment";
import type { Answer } from "@signalbox/systems/answer";
import type { Prometheus } from "@signalbox/systems/prometheus/prometheus";
import { HISTORY } from "./metrics/series-reader.ts";
import { MOST_INTERVALS } from "./metrics/timed-grid.ts";
import type { WatchEvent } from "./journal/watch-journal.ts";
import type { WatchMade } from "./watch-live.ts";
import { openWatchReaders } from "./watch-readers.ts";
import { wholeSecond } from "./whole-second.ts";

/** A window of the past: `from` is the time of the release. */
export type PastWindow = {
  readonly environment: string;
  readonly candidate: string;
  readonly from: string;
  readonly to: string;
};

/**
 * Judges a rollout of the past by its metrics, its steps one window after the other, as far as each saw enough. What was of its
 * moment (probes, checks, the controller) is left out of the policy that judges. Writes and moves nothing.
 */
export async function watchPast(
  loaded: LoadedPolicy,
  prometheus: Answer<Prometheus>,
  { environment, candidate, from, to }: PastWindow,
  signal: AbortSignal,
): Promise<{ readonly made: WatchMade; readonly events: readonly WatchEvent[] }> {
  insistOnEnvironment(loaded.policy, environment, "canary");
  const { controller: _, ...rollout } = loaded.policy.rollout;
  const metricsAlone: LoadedPolicy = {
    ...loaded,
    policy: { ...loaded.policy, rollout: { ...rollout, security: {}, afterwards: {} } },
  };
  const plan = planOf(metricsAlone.policy);
  const { intervalSeconds } = plan;
  const [releasedAt, now] = [wholeSecond(from), wholeSecond(to)];
  const zero = gridZeroOf(releasedAt, intervalSeconds);
  const until = Math.floor((Date.parse(now) / 1000 - zero) / intervalSeconds);
  if (until < 1 || until > MOST_INTERVALS) {
    throw new SignalboxError("canary.bad-window", `from ${releasedAt} to ${now} are ${Math.max(0, until)} intervals`, {
      next: `name a window of 1 to ${MOST_INTERVALS} intervals of ${intervalSeconds} s`,
    });
  }
  const grid = { intervalSeconds, first: 1 - HISTORY, until };
  const readers = openWatchReaders(metricsAlone, { prometheus, environment, zero, intervalSeconds });
  const [objectives, queues] = await Promise.all([
    readers.objectives.read(until, signal),
    readers.queues.read(until, signal),
  ]);
  const asked: WatchFacts = {
    watch: { id: `${environment}/${candidate}/${releasedAt}`, environment, candidate, revision: null, releasedAt, now },
    grid,
    begun: [],
    rolledBack: null,
    lastRead: {},
    objectives,
    security: {},
    queues,
    afterwards: null,
    rollout: null,
  };
  const facts = { ...asked, begun: [...begunAsSeen(plan, seriesRead(plan, asked), grid)] };
  const made = { move: "canary-monitor", facts, decision: decideWatch(metricsAlone, facts), outcome: null };
  return { made, events: eventsOf(plan, facts) };
}

/** What a watch would have put on record, had it been there. */
function eventsOf(plan: RolloutPlan, facts: WatchFacts): readonly WatchEvent[] {
  const { firstPause, firstRollBack } = judgeSeries(plan, seriesRead(plan, facts), facts);
  const { now: at } = facts.watch;
  const steps = facts.begun.map(({ step, from }): WatchEvent => {
    const says = `step ${step + 1} begins`;
    return { interval: from - 1, at, does: step === 0 ? "begun" : "promote", step, says };
  });
  const marks = [firstPause, firstRollBack].flatMap((mark): readonly WatchEvent[] =>
    mark === null ? [] : [{ interval: mark.interval, at, does: mark.does, step: 0, says: mark.says }],
  );
  return [...steps, ...marks].toSorted((a, b) => a.interval - b.interval);
}
