import type { Answer } from "@signalbox/systems/answer";
import type { RolloutController } from "@signalbox/systems/kubernetes/rollout-controller";
import { MOST_EVENTS } from "./journal/journal-after.ts";
import type { WatchEvent, WatchJournal } from "./journal/watch-journal.ts";
import { moverOf } from "./mover-of.ts";
import type { WatchWorld } from "./watch-world.ts";

/** How far a watch had come: its journal, null before any was found, and whether anything was looked at. */
type Stopped = { readonly journal: WatchJournal | null; readonly isLookedAt: boolean };

/** Holds the traffic where it is and puts that on record, where a run ends before its watch does. Says what came of it. */
export async function stopWatch(
  world: WatchWorld,
  { journal, isLookedAt }: Stopped,
  why: string,
  signal: AbortSignal,
): Promise<string> {
  const held =
    !isLookedAt || journal === null
      ? "nothing was looked at yet, and nothing was moved"
      : await hold(world.openController(moverOf(journal)), journal, signal);
  if (journal === null || journal.finished !== null || journal.begun.length === 0) return held;
  try {
    await world.journals.change(journal.releasedAt, cancelledIn(journal, world.now(), why));
    return held;
  } catch (error) {
    return `${held}; it could not be put on record: ${error instanceof Error ? error.message : "nobody knows why"}`;
  }
}

/** Holds the traffic where it is; where it was to go back, that is what is done. */
async function hold(
  controller: Answer<RolloutController> | null,
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
