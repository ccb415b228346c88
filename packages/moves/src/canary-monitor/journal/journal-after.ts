import { isNotBegun } from "@signalbox/policy/rollout/controller/controller-alarms";
import { lastReadOf } from "@signalbox/policy/rollout/objectives/unread";
import type { WatchDecision } from "@signalbox/policy/rollout/watch-decision";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import { intervalAfter } from "@signalbox/policy/rollout/grid-zero";
import { isDeepStrictEqual } from "node:util";
import type { WatchEvent, WatchJournal } from "./watch-journal.ts";

/** So many events are kept: what is older lies in the history of the branch. */
export const MOST_EVENTS = 500;

/**
 * The journal after a look. What stands in it stays: of two runs that decide at the same moment, the first to begin a step or to
 * roll back is the one that did. The same look twice changes nothing.
 */
export function journalAfter(
  before: WatchJournal,
  facts: WatchFacts,
  decision: WatchDecision,
  { handsOver }: { readonly handsOver: boolean },
): WatchJournal {
  const { interval, begins, finished, move, says } = decision;
  const at = facts.watch.now;
  const first = before.begun.length === 0 ? [{ step: 0, from: 1 }] : before.begun;
  const begun = begins === null || first.some(({ step }) => step === begins.step) ? first : [...first, begins];
  const does = eventOf(before, decision, begun.length > first.length);
  const events: WatchEvent[] =
    does === null ? before.events : [...before.events, { interval, at, does, step: decision.step, says }];
  return {
    ...before,
    revision: before.revision ?? revisionOf(facts),
    begun,
    handedOver: handsOver && begun.length > first.length,
    lastRead: before.finished === null ? silentSince(before, facts) : before.lastRead,
    rolledBack: before.rolledBack ?? (move === "roll-back" ? { interval: causeOf(decision), says } : null),
    finished: before.finished ?? (finished && move !== "pause" ? { at, interval, move, says } : null),
    events: events.slice(-MOST_EVENTS),
  };
}

/**
 * The journal as whoever looks first after a hand-over finds it: the step begins with what the traffic shows from now on. How long the
 * workflow took to move it is none of the step's window.
 */
export function takenOver(journal: WatchJournal, now: string): WatchJournal {
  const { handedOver, begun, releasedAt, intervalSeconds } = journal;
  const last = begun.at(-1);
  if (!handedOver || last === undefined) return journal;
  const from = Math.max(last.from, intervalAfter(now, releasedAt, intervalSeconds));
  return { ...journal, handedOver: false, begun: [...begun.slice(0, -1), { ...last, from }] };
}

function revisionOf(facts: WatchFacts): string | null {
  return facts.rollout?.known === true && !isNotBegun(facts) ? facts.rollout.value.revision : null;
}

/** Since when each objective that could not be read was silent. */
function silentSince({ lastRead }: WatchJournal, { objectives, grid }: WatchFacts): WatchJournal["lastRead"] {
  return Object.fromEntries(
    Object.entries(objectives).flatMap(([name, { known }]) =>
      known ? [] : [[name, lastReadOf(name, lastRead, grid.until)]],
    ),
  );
}

/** The interval that rolled back: a look that comes late finds the same one as a look in time. */
function causeOf({ alarms, interval }: WatchDecision): number {
  return alarms.find(({ does }) => does === "roll-back")?.interval ?? interval;
}

/** What a look adds to the events: a change, and nothing where all is as before. */
function eventOf(
  { events }: WatchJournal,
  { move, finished }: WatchDecision,
  begins: boolean,
): WatchEvent["does"] | null {
  const last = events.findLast(({ does }) => does !== "cancelled")?.does ?? null;
  switch (move) {
    case "continue":
      if (finished) return last === "finished" ? null : "finished";
      return last === null ? "begun" : last === "pause" ? "resume" : null;
    case "promote":
      if (finished) return last === "finished" ? null : "finished";
      return begins ? "promote" : null;
    case "pause":
      return last === "pause" ? null : "pause";
    case "roll-back":
      return last === "roll-back" ? null : "roll-back";
  }
}

/** Whether two journals differ: what is not written is lost with the run. */
export function isWorthWriting(before: WatchJournal, after: WatchJournal): boolean {
  return !isDeepStrictEqual(before, after);
}
