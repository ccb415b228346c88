import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import type { WatchJournal } from "./journal/watch-journal.ts";
import type { Mover } from "./watch-world.ts";

/** What is moved, by whose word: for the revision that is on record, or that this look found. */
export function moverOf(journal: WatchJournal, facts: Pick<WatchFacts, "rollout"> = { rollout: null }): Mover {
  const { rollout } = facts;
  const seen = rollout?.known === true ? rollout.value.revision : null;
  const { releasedAt, turn } = journal;
  return { revision: journal.revision ?? seen, turn: { releasedAt, number: turn } };
}
