import { gridZeroOf } from "@signalbox/policy/rollout/grid-zero";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import type { JudgeObjective } from "@signalbox/policy/rollout/objectives/judge-series";
import type { Grid } from "@signalbox/policy/rollout/series";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import { secondsOf } from "@signalbox/policy/schema/duration";
import type { Answer } from "@signalbox/systems/answer";
import type { RolloutController } from "@signalbox/systems/kubernetes/rollout-controller";
import { observationOf } from "../checklist-gate/observation-of.ts";
import { runAfterwards } from "./afterwards/run-afterwards.ts";
import type { WatchJournal } from "./journal/watch-journal.ts";
import { HISTORY } from "./metrics/series-reader.ts";
import { gatherSecurity } from "./security/gather-security.ts";
import type { WatchReaders } from "./watch-readers.ts";
import type { WatchWorld } from "./watch-world.ts";

/** What a look sees with: readers and judge are kept from look to look. */
export type Eyes = {
  readonly readers: WatchReaders;
  readonly controller: Answer<RolloutController> | null;
  readonly judge: JudgeObjective;
};

/** What a look at the rollout finds, as of now. Asks everything anew but what `readers` have read already; writes nothing. */
export async function gatherWatch(
  world: WatchWorld,
  journal: WatchJournal,
  { readers, controller, judge }: Eyes,
  signal: AbortSignal,
): Promise<WatchFacts> {
  const { loaded, prometheus, variables, workspace } = world;
  const now = world.now();
  const grid = gridAt(world, journal, now);
  const { environment } = journal;
  const [objectives, security, queues, rollout] = await Promise.all([
    readers.objectives.read(grid.until, signal),
    gatherSecurity(loaded, { prometheus, variables, environment, now, signal }),
    readers.queues.read(grid.until, signal),
    controller === null ? null : controller.known ? controller.value.state(signal) : controller,
  ]);
  const facts: WatchFacts = {
    watch: {
      id: `${environment}/${journal.candidate}/${journal.releasedAt}`,
      environment,
      candidate: journal.candidate,
      revision: journal.revision,
      releasedAt: journal.releasedAt,
      now: now.toISOString(),
    },
    grid,
    begun: journal.begun.length === 0 ? [{ step: 0, from: 1 }] : journal.begun,
    rolledBack: journal.rolledBack,
    lastRead: journal.lastRead,
    objectives,
    security,
    queues,
    afterwards: null,
    rollout: rollout === null ? null : observationOf(rollout),
  };
  const asked = Object.keys(loaded.policy.rollout.afterwards).length > 0;
  if (!asked || decideWatch(loaded, facts, judge).phase !== "afterwards") return facts;
  const afterwards = await runAfterwards(loaded, {
    prometheus,
    variables,
    workspace,
    environment,
    signal,
    now: () => world.now(),
  });
  return { ...facts, afterwards };
}

/** The intervals that have settled. A clock that jumps back shows none that were not there before. */
export function gridAt(
  { loaded }: WatchWorld,
  { releasedAt, intervalSeconds, finished }: WatchJournal,
  now: Date,
): Grid {
  const settle = secondsOf(loaded.policy.rollout.settle);
  const passed = now.getTime() / 1000 - gridZeroOf(releasedAt, intervalSeconds) - settle;
  const settled = Math.max(0, Math.floor(passed / intervalSeconds));
  // What came after a watch had finished is not part of it.
  return { intervalSeconds, first: 1 - HISTORY, until: Math.min(settled, finished?.interval ?? settled) };
}
