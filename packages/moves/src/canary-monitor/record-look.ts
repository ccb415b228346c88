import { SignalboxError } from "@signalbox/policy/error";
import type { WatchDecision } from "@signalbox/policy/rollout/watch-decision";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import { insistSameGround, isDecidedMeanwhile, isTickSeen } from "./insist-watch.ts";
import { journalAfter, takenOver } from "./journal/journal-after.ts";
import type { WatchJournal } from "./journal/watch-journal.ts";
import type { WatchRequest } from "./watch-world.ts";

/** A look that is to be put on record. */
export type Look = {
  /** The journal as it was found on record. */
  readonly found: WatchJournal;
  /** The same as the look goes by it. */
  readonly before: WatchJournal;
  readonly facts: WatchFacts;
  readonly decision: WatchDecision;
  readonly handsOver: boolean;
};

/**
 * The journal with a look, from what stands on record by now; null for nothing. Throws where the look has to be made again: what goes
 * on is decided on the record that stands.
 */
export function journalWith(
  standing: WatchJournal | null,
  { found, before, facts, decision, handsOver }: Look,
  { tick }: Pick<WatchRequest, "tick">,
): WatchJournal {
  const goesBack = decision.move === "roll-back";
  // A pause stands beside whatever was decided, but for a roll-back: nothing is held that was taken back.
  const holds = decision.move === "pause" && standing !== null && standing.rolledBack === null;
  if (!goesBack && !holds) insistSameGround(standing, found);
  const now = journalAfter(takenOver(standing ?? before, facts.watch.now), facts, decision, { handsOver });
  return { ...now, tick: tick ?? now.tick, turn: now.turn + 1, lookedAt: facts.watch.now };
}

/**
 * To roll back waits for no record, and neither does a pause: what holds the traffic is right whoever reads of it. A tick that was
 * made already, or a roll-back that came first, has had its say.
 */
export function isSafeUnwritten({ move }: WatchDecision, unwritten: SignalboxError): boolean {
  if (move === "roll-back") return true;
  return move === "pause" && !isTickSeen(unwritten) && !isDecidedMeanwhile(unwritten);
}

/** What kept a record from being written; null where nothing did. An error that nobody foresaw is thrown. */
export async function failureOf(write: () => Promise<void>): Promise<SignalboxError | null> {
  try {
    await write();
    return null;
  } catch (error) {
    if (error instanceof SignalboxError) return error;
    throw error;
  }
}
