import { isMovedByWorkflow } from "@signalbox/policy/rollout/controller/moved-by-workflow";
import { gridZeroOf } from "@signalbox/policy/rollout/grid-zero";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import type { JudgeObjective } from "@signalbox/policy/rollout/objectives/judge-series";
import { openRememberingJudge } from "@signalbox/policy/rollout/objectives/remembering-judge";
import type { WatchDecision } from "@signalbox/policy/rollout/watch-decision";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import { isDeepStrictEqual } from "node:util";
import type { Move, Outcome } from "../frame.ts";
import { carryOutWatch } from "./carry-out-watch.ts";
import { findJournal } from "./find-journal.ts";
import { type Eyes, gatherWatch, gridAt } from "./gather-watch.ts";
import { insistHeardOf, insistNewest, insistNewTick, insistSameSteps, insistStillReleased } from "./insist-watch.ts";
import { isWorthWriting, journalAfter, takenOver } from "./journal/journal-after.ts";
import type { WatchEvent, WatchJournal } from "./journal/watch-journal.ts";
import { moverOf } from "./mover-of.ts";
import { failureOf, isSafeUnwritten, journalWith } from "./record-look.ts";
import { stopWatch } from "./stop-watch.ts";
import { openWatchReaders, type WatchReaders } from "./watch-readers.ts";
import type { WatchRequest, WatchWorld } from "./watch-world.ts";

/** A watch that can be looked at again and again: each look is one move. */
export type Watch = {
  readonly look: Move<WatchFacts, WatchDecision, Outcome>;
  /** Remembers what the looks before judged. */
  readonly judge: JudgeObjective;
  /** What is on record so far, for the marks of a report. */
  events(): readonly WatchEvent[];
  /** Holds the traffic where it is and puts that on record, where a run ends before its watch does. Says what came of it. */
  stop(why: string, signal: AbortSignal): Promise<string>;
};

/**
 * Opens a watch. A look finds the journal, asks the metrics, decides, and puts on record what must not be lost before anything is
 * moved: where a run is killed between the two, the next look finds it there, and moves it.
 */
export function openWatch(request: WatchRequest, world: WatchWorld, signal: AbortSignal): Watch {
  let journal: WatchJournal | null = null;
  /** As it was found on record. */
  let recorded: WatchJournal | null = null;
  const handsOver = isMovedByWorkflow(world.loaded.policy);
  let readers: WatchReaders | null = null;
  let readTo = 0;
  let eyes: Eyes | null = null;
  const judge = openRememberingJudge();
  // A tick is this run's own once it is on record: further looks of the same run are no second tick.
  let claimed = false;
  return {
    judge,
    events: () => journal?.events ?? [],
    look: {
      name: "canary-monitor",
      carriesOutAll: true,
      async gather(policy) {
        const found = await findJournal(
          journal === null ? request : { ...request, releasedAt: journal.releasedAt },
          world,
        );
        if (!claimed) insistNewTick(found, request);
        insistSameSteps(found, policy);
        insistHeardOf(found, policy, world.now());
        await insistNewest(found, world);
        recorded = found;
        journal = takenOver(found, world.now().toISOString());
        const { until } = gridAt(world, journal, world.now());
        // What a clock that was ahead showed was not over yet: it is read anew.
        if (until < readTo) readers = null;
        readTo = until;
        readers ??= openWatchReaders(policy, {
          prometheus: world.prometheus,
          environment: journal.environment,
          zero: gridZeroOf(journal.releasedAt, journal.intervalSeconds),
          intervalSeconds: journal.intervalSeconds,
        });
        // For the revision that is on record by now: one that was found before the rollout began is not it.
        eyes = { readers, controller: world.openController(moverOf(journal)), judge };
        return gatherWatch(world, journal, eyes, signal);
      },
      decide: (policy, facts) => decideWatch(policy, facts, judge),
      /**
       * Why a candidate gains no traffic by a decision that a roll-back or a pause came after, however the reading, the record and the
       * moving of two runs fall between each other:
       * - The journal's compare-and-swap puts all that was decided into one order. Each write takes the next turn, and what goes on is
       *   written only on the very journal that it was decided on: a run that lost reads again, and decides again. So on record
       *   nothing goes on after a roll-back, nor after a pause but by a look that began later.
       * - What is moved bears its turn (`inTurn`), and is written against what was seen bearing it. By the time that a roll-back
       *   or a pause returns, its turn stands in every object, so that a write on what was seen before is refused, and the next look
       *   at the object finds a later turn. Argo keeps a roll-back by itself, as its `abort`.
       * - A move that was quicker than the roll-back on record was made before it: the roll-back looks after it has set its turn, and
       *   takes that back too.
       * Where the workflow moves the traffic the first holds alone; the rest is for its concurrency group.
       */
      async carryOut(_, decision, facts, during) {
        const before = journal;
        if (before === null) throw new Error("a look is carried out after it was gathered");
        // A release that was watched to its end is not taken back by a job that is run again, whatever that sees long after.
        if (before.finished !== null && before.rolledBack === null && decision.move === "roll-back")
          return releasedBefore(before.finished, decision.says);
        if (facts.rollout !== null) insistStillReleased(before, decision);
        const look = { before, found: recorded ?? before, facts, decision, handsOver };
        journal = journalAfter(before, facts, decision, { handsOver });
        let tried: WatchJournal | null = null;
        const written = async (): Promise<void> => {
          journal = await world.journals.change(before.releasedAt, (standing) => {
            // A write that came there, and whose answer was lost, is tried again: what stands is this look's own.
            if (tried !== null && isDeepStrictEqual(standing, tried)) return tried;
            if (standing !== null && !claimed) insistNewTick(standing, request);
            return (tried = journalWith(standing, look, request));
          });
          claimed = true;
        };
        const isNew = request.tick !== null || isWorthWriting(look.found, journal);
        const unwritten = isNew ? await failureOf(written) : null;
        if (unwritten !== null && !isSafeUnwritten(decision, unwritten)) throw unwritten;
        const controller = world.openController(moverOf(journal, facts));
        const outcome = await carryOutWatch(decision, facts, controller, during);
        return unwritten === null
          ? outcome
          : { ...outcome, says: `${outcome.says}; it is not on record: ${unwritten.message}` };
      },
    },
    stop: (why, during) => stopWatch(world, { journal, isLookedAt: eyes !== null }, why, during),
  };
}

function releasedBefore({ at }: NonNullable<WatchJournal["finished"]>, says: string): Outcome {
  return {
    state: "not-done",
    says: `the watch had ended at ${at}, and moves nothing after that, though it sees now: ${says}`,
    next: "look at it, and take the release back by hand where it has to be",
  };
}
