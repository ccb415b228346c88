import { isMovedByWorkflow } from "@signalbox/policy/rollout/controller/moved-by-workflow";
import { gridZeroOf } from "@signalbox/policy/rollout/grid-zero";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import type { JudgeObjective } from "@signalbox/policy/rollout/objectives/judge-series";
import { openRememberingJudge } from "@signalbox/policy/rollout/objectives/remembering-judge";
import type { WatchDecision } from "@signalbox/policy/rollout/watch-decision";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import { SignalboxError } from "@signalbox/policy/error";
import type { Move, Outcome } from "../frame.ts";
import { carryOutWatch } from "./carry-out-watch.ts";
import { findJournal } from "./find-journal.ts";
import { type Eyes, gatherWatch, gridAt } from "./gather-watch.ts";
import {
  insistHeardOf,
  insistNewest,
  insistNewTick,
  insistSameGround,
  insistSameSteps,
  isDecidedMeanwhile,
  isTickSeen,
} from "./insist-watch.ts";
import { isWorthWriting, journalAfter, MOST_EVENTS, takenOver } from "./journal/journal-after.ts";
import type { WatchEvent, WatchJournal } from "./journal/watch-journal.ts";
import { openWatchReaders, type WatchReaders } from "./watch-readers.ts";
import type { Mover, WatchRequest, WatchWorld } from "./watch-world.ts";

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
        const { tick } = request;
        const after = journalAfter(before, facts, decision, { handsOver });
        const found = recorded ?? before;
        journal = after;
        const written = async (): Promise<void> => {
          journal = await world.journals.change(before.releasedAt, (standing) => {
            if (standing !== null && !claimed) insistNewTick(standing, request);
            const goesBack = decision.move === "roll-back";
            // A pause stands beside whatever was decided, but for a roll-back: nothing is held that was taken back.
            const holds = decision.move === "pause" && standing !== null && standing.rolledBack === null;
            if (!goesBack && !holds) insistSameGround(standing, found);
            const now = journalAfter(takenOver(standing ?? before, facts.watch.now), facts, decision, { handsOver });
            return { ...now, tick: tick ?? now.tick, turn: now.turn + 1 };
          });
          claimed = true;
        };
        const unwritten = tick !== null || isWorthWriting(found, after) ? await failureOf(written) : null;
        if (unwritten !== null && !isSafeUnwritten(decision, unwritten)) throw unwritten;
        const controller = world.openController(moverOf(journal, facts));
        const outcome = await carryOutWatch(decision, facts, controller, during);
        return unwritten === null
          ? outcome
          : { ...outcome, says: `${outcome.says}; it is not on record: ${unwritten.message}` };
      },
    },
    async stop(why, during) {
      const held =
        eyes === null || journal === null
          ? "nothing was looked at yet, and nothing was moved"
          : await hold(world.openController(moverOf(journal)), journal, during);
      if (journal === null || journal.finished !== null || journal.begun.length === 0) return held;
      try {
        await world.journals.change(journal.releasedAt, cancelledIn(journal, world.now(), why));
        return held;
      } catch (error) {
        return `${held}; it could not be put on record: ${error instanceof Error ? error.message : "nobody knows why"}`;
      }
    },
  };
}

/** What is moved, by whose word: for the revision that is on record, or that this look found. */
function moverOf(journal: WatchJournal, facts: Pick<WatchFacts, "rollout"> = { rollout: null }): Mover {
  const { rollout } = facts;
  const seen = rollout?.known === true ? rollout.value.revision : null;
  const { releasedAt, turn } = journal;
  return { revision: journal.revision ?? seen, turn: { releasedAt, number: turn } };
}

/**
 * To roll back waits for no record, and neither does a pause: what holds the traffic is right whoever reads of it. A tick that was
 * made already, or a roll-back that came first, has had its say.
 */
function isSafeUnwritten({ move }: WatchDecision, unwritten: SignalboxError): boolean {
  if (move === "roll-back") return true;
  return move === "pause" && !isTickSeen(unwritten) && !isDecidedMeanwhile(unwritten);
}

/** What kept a record from being written; null where nothing did. An error that nobody foresaw is thrown. */
async function failureOf(write: () => Promise<void>): Promise<SignalboxError | null> {
  try {
    await write();
    return null;
  } catch (error) {
    if (error instanceof SignalboxError) return error;
    throw error;
  }
}

/** Holds the traffic where it is; where it was to go back, that is what is done. */
async function hold(
  controller: Eyes["controller"],
  { rolledBack }: WatchJournal,
  during: AbortSignal,
): Promise<string> {
  const back = rolledBack !== null;
  if (controller === null) {
    return back
      ? "the workflow moves the traffic: bring it back to the stable track"
      : "the workflow moves the traffic: leave it as it is";
  }
  if (!controller.known) return controller.says;
  const { says } = await (back ? controller.value.abort(during) : controller.value.pause(during));
  return says;
}

function cancelledIn(before: WatchJournal, now: Date, why: string): (standing: WatchJournal | null) => WatchJournal {
  return (standing) => {
    const { events, ...rest } = standing ?? before;
    const event: WatchEvent = {
      interval: events.at(-1)?.interval ?? 0,
      at: now.toISOString(),
      does: "cancelled",
      step: rest.begun.at(-1)?.step ?? 0,
      says: why,
    };
    return { ...rest, turn: rest.turn + 1, events: [...events, event].slice(-MOST_EVENTS) };
  };
}

function releasedBefore({ at }: NonNullable<WatchJournal["finished"]>, says: string): Outcome {
  return {
    state: "not-done",
    says: `the watch had ended at ${at}, and moves nothing after that, though it sees now: ${says}`,
    next: "look at it, and take the release back by hand where it has to be",
  };
}
