import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import type { WatchDecision } from "@signalbox/policy/rollout/watch-decision";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import { SignalboxError } from "@signalbox/policy/error";
import type { Answer } from "@signalbox/systems/answer";
import type { RolloutController } from "@signalbox/systems/kubernetes/rollout-controller";
import type { Move, Outcome } from "../frame.ts";
import { carryOutWatch } from "./carry-out-watch.ts";
import { findJournal } from "./find-journal.ts";
import { gatherWatch } from "./gather-watch.ts";
import { isWorthWriting, journalAfter } from "./journal/journal-after.ts";
import type { WatchEvent, WatchJournal } from "./journal/watch-journal.ts";
import { openObjectiveReader, type ObjectiveReader } from "./metrics/objective-reader.ts";
import type { WatchRequest, WatchWorld } from "./watch-world.ts";

/** A watch that can be looked at again and again: each look is one move. */
export type Watch = {
  readonly look: Move<WatchFacts, WatchDecision, Outcome>;
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
  let eyes: { readonly reader: ObjectiveReader; readonly controller: Answer<RolloutController> | null } | null = null;
  let lastRead: number | null = null;
  return {
    events: () => journal?.events ?? [],
    look: {
      name: "canary-monitor",
      carriesOutAll: true,
      async gather(policy) {
        const found = await findJournal(
          journal === null ? request : { ...request, releasedAt: journal.releasedAt },
          world,
        );
        insistNewTick(found, request);
        journal = { ...found, lastRead: newest(found.lastRead, lastRead) };
        eyes ??= {
          reader: openObjectiveReader(policy, {
            prometheus: world.prometheus,
            environment: journal.environment,
            releasedAt: Date.parse(journal.releasedAt) / 1000,
            intervalSeconds: journal.intervalSeconds,
          }),
          controller: world.openController(journal.revision),
        };
        return gatherWatch(world, journal, eyes, signal);
      },
      decide: decideWatch,
      async carryOut(_, decision, facts, during) {
        const before = journal;
        if (before === null) throw new Error("a look is carried out after it was gathered");
        const { tick } = request;
        const after = journalAfter(before, facts, decision);
        ({ lastRead } = after);
        journal = after;
        if (tick !== null || isWorthWriting(before, after)) {
          journal = await world.journals.change(before.releasedAt, (standing) => {
            if (standing !== null) insistNewTick(standing, request);
            const written = journalAfter(standing ?? before, facts, decision);
            return { ...written, lastRead: newest(written.lastRead, lastRead), tick: tick ?? written.tick };
          });
        }
        return carryOutWatch(decision, facts, eyes?.controller ?? null, during);
      },
    },
    async stop(why, during) {
      const { journals } = world;
      const before = journal;
      const controller = eyes?.controller ?? null;
      const paused =
        controller === null
          ? "the workflow moves the traffic: leave it as it is"
          : controller.known
            ? (await controller.value.pause(during)).says
            : controller.says;
      if (before !== null && before.finished === null && before.begun.length > 0) {
        const event: WatchEvent = {
          interval: before.events.at(-1)?.interval ?? 0,
          at: world.now().toISOString(),
          does: "cancelled",
          step: before.begun.at(-1)?.step ?? 0,
          says: why,
        };
        await journals.change(before.releasedAt, (standing) => {
          const now = standing ?? before;
          return { ...now, events: [...now.events, event] };
        });
      }
      return paused;
    },
  };
}

/** Dispatches can come twice: of two looks with one number, one is a look. */
function insistNewTick(journal: WatchJournal, { tick }: WatchRequest): void {
  if (tick === null || tick > journal.tick) return;
  throw new SignalboxError("canary.tick-seen", `look number ${tick} of this watch was made already`, {
    next: `nothing is to be done here: whoever made it goes on, and the next is number ${journal.tick + 1}`,
  });
}

function newest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}
