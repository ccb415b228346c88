import { isMovedByWorkflow } from "@signalbox/policy/rollout/controller/moved-by-workflow";
import { gridZeroOf } from "@signalbox/policy/rollout/grid-zero";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import type { JudgeObjective } from "@signalbox/policy/rollout/objectives/judge-series";
import { openRememberingJudge } from "@signalbox/policy/rollout/objectives/remembering-judge";
import type { WatchDecision } from "@signalbox/policy/rollout/watch-decision";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { inPercent } from "@signalbox/policy/rollout/in-words";
import { planOf } from "@signalbox/policy/rollout/plan";
import { isDeepStrictEqual } from "node:util";
import type { Move, Outcome } from "../frame.ts";
import { carryOutWatch } from "./carry-out-watch.ts";
import { findJournal } from "./find-journal.ts";
import { type Eyes, gatherWatch, gridAt } from "./gather-watch.ts";
import { isWorthWriting, journalAfter, MOST_EVENTS, takenOver } from "./journal/journal-after.ts";
import type { WatchEvent, WatchJournal } from "./journal/watch-journal.ts";
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
        await insistNewest(found, policy, world);
        recorded = found;
        journal = takenOver(found, world.now().toISOString());
        const { until } = gridAt(world, journal, world.now());
        // What a clock that was ahead showed was not over yet: it is read anew.
        if (until < readTo) readers = null;
        readTo = until;
        readers ??= openWatchReaders(policy, {
          prometheus: world.prometheus,
          environment: journal.environment,
          releasedAt: gridZeroOf(journal.releasedAt, journal.intervalSeconds),
          intervalSeconds: journal.intervalSeconds,
        });
        // For the revision that is on record by now: one that was found before the rollout began is not it.
        eyes = { readers, controller: world.openController(journal.revision), judge };
        return gatherWatch(world, journal, eyes, signal);
      },
      decide: (policy, facts) => decideWatch(policy, facts, judge),
      async carryOut(_, decision, facts, during) {
        const before = journal;
        if (before === null) throw new Error("a look is carried out after it was gathered");
        // A release that was watched to its end is not taken back by a job that is run again, whatever that sees long after.
        if (before.finished !== null && before.rolledBack === null && decision.move === "roll-back")
          return releasedBefore(before.finished, decision.says);
        const { tick } = request;
        const after = journalAfter(before, facts, decision, { handsOver });
        journal = after;
        const written = async (): Promise<void> => {
          journal = await world.journals.change(before.releasedAt, (standing) => {
            if (standing !== null && !claimed) insistNewTick(standing, request);
            const now = journalAfter(takenOver(standing ?? before, facts.watch.now), facts, decision, { handsOver });
            return { ...now, tick: tick ?? now.tick };
          });
          claimed = true;
        };
        const unwritten = tick !== null || isWorthWriting(recorded ?? before, after) ? await failureOf(written) : null;
        // To roll back is safe without a record, and to wait for one is not.
        if (unwritten !== null && decision.move !== "roll-back") throw unwritten;
        // Of two runs that decide at the same moment, one may have rolled back: nothing goes on after that.
        if (journal.rolledBack !== null && decision.move !== "roll-back") return calledOffMeanwhile(journal.rolledBack);
        const outcome = await carryOutWatch(decision, facts, eyes?.controller ?? null, during);
        return unwritten === null
          ? outcome
          : { ...outcome, says: `${outcome.says}; it is not on record: ${unwritten.message}` };
      },
    },
    async stop(why, during) {
      const held =
        eyes === null ? "nothing was looked at yet, and nothing was moved" : await hold(eyes, journal, during);
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
  { controller }: Pick<Eyes, "controller">,
  journal: WatchJournal | null,
  during: AbortSignal,
): Promise<string> {
  const back = journal !== null && journal.rolledBack !== null;
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
    return { ...rest, events: [...events, event].slice(-MOST_EVENTS) };
  };
}

function calledOffMeanwhile({ says }: NonNullable<WatchJournal["rolledBack"]>): Outcome {
  return {
    state: "not-done",
    says: `another look rolled it back meanwhile: ${says}`,
    next: "look again: it stays rolled back",
  };
}

function releasedBefore({ at }: NonNullable<WatchJournal["finished"]>, says: string): Outcome {
  return {
    state: "not-done",
    says: `the watch had ended at ${at}, and moves nothing after that, though it sees now: ${says}`,
    next: "look at it, and take the release back by hand where it has to be",
  };
}

/**
 * Dispatches can come twice: of two looks with one number, one is a look. What was rolled back or has finished may be told
 * again, so that a run that was killed before it moved anything is made good by running it again.
 */
function insistNewTick({ tick: seen, rolledBack, finished }: WatchJournal, { tick }: WatchRequest): void {
  if (tick === null || tick > seen || rolledBack !== null || finished !== null) return;
  throw new SignalboxError("canary.tick-seen", `look number ${tick} of this watch was made already`, {
    next: `nothing is to be done here: whoever made it goes on, and the next is number ${seen + 1}`,
  });
}

/**
 * A route knows no revisions: what a watch moves there is what was released last. One that is run again after that, though it has
 * finished or was held up, would give another candidate its share.
 */
async function insistNewest(
  { environment, releasedAt }: WatchJournal,
  { policy }: LoadedPolicy,
  { journals }: WatchWorld,
): Promise<void> {
  if (policy.rollout.controller?.["http-route"] === undefined || !(await journals.isOvertaken(releasedAt))) return;
  throw new SignalboxError(
    "canary.overtaken",
    `a later release is watched in \`${environment}\`: its traffic is not moved`,
    {
      next: "watch that one; what this watch was about is no longer what the route leads to",
    },
  );
}

/** The places of begun steps mean nothing among other steps: a step that nobody watched would count as passed. */
function insistSameSteps({ shares, begun, rolledBack, finished }: WatchJournal, { policy }: LoadedPolicy): void {
  if (begun.length === 0 || rolledBack !== null || finished !== null) return;
  const now = planOf({ rollout: policy.rollout }).steps.map(({ share }) => share);
  if (isDeepStrictEqual(now, shares)) return;
  const [was, is] = [shares, now].map((some) => some.map(inPercent).join(", "));
  throw new SignalboxError(
    "canary.other-steps",
    `the watch began with the steps ${was}, and the policy has ${is} now`,
    {
      next: "put the steps back until the watch is over, or call the rollout off and release anew",
    },
  );
}
