import { SignalboxError } from "@signalbox/policy/error";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import { inDuration } from "@signalbox/policy/rollout/in-words";
import { planOf } from "@signalbox/policy/rollout/plan";
import { trafficInPercent } from "@signalbox/policy/rollout/traffic-share";
import type { WatchDecision } from "@signalbox/policy/rollout/watch-decision";
import { isDeepStrictEqual } from "node:util";
import { heardOf } from "./journal/heard-of.ts";
import type { WatchJournal } from "./journal/watch-journal.ts";
import type { WatchRequest, WatchWorld } from "./watch-world.ts";

const OVERTAKEN = "canary.overtaken";
const LEFT_ALONE = "canary.left-alone";
const ENDED = "canary.ended";
const TICK_SEEN = "canary.tick-seen";
const DECIDED_MEANWHILE = "canary.decided-meanwhile";

/** Whether a watch is about what is no longer its own to move or to hold. */
export function isOver(error: unknown): boolean {
  return error instanceof SignalboxError && [OVERTAKEN, LEFT_ALONE, ENDED].includes(error.code);
}

/** Whether a later release is watched by now. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof SignalboxError && error.code === OVERTAKEN;
}

/** Whether a look has to be made again, since another run decided on the same ground. */
export function isDecidedMeanwhile(error: unknown): error is SignalboxError {
  return error instanceof SignalboxError && error.code === DECIDED_MEANWHILE;
}

/** Whether somebody else made this very look. */
export function isTickSeen({ code }: SignalboxError): boolean {
  return code === TICK_SEEN;
}

/**
 * Dispatches can come twice: of two looks with one number, one is a look. What was rolled back or has finished may be told
 * again, so that a run that was killed before it moved anything is made good by running it again.
 */
export function insistNewTick({ tick: seen, rolledBack, finished }: WatchJournal, { tick }: WatchRequest): void {
  if (tick === null || tick > seen || rolledBack !== null || finished !== null) return;
  throw new SignalboxError(TICK_SEEN, `look number ${tick} of this watch was made already`, {
    next: `nothing is to be done here: whoever made it goes on, and the next is number ${seen + 1}`,
  });
}

/** What goes on does so on the ground that it was decided on: whoever finds another record reads it, and decides again. */
export function insistSameGround(standing: WatchJournal | null, found: WatchJournal): void {
  if (standing === null ? found.turn === 0 : isDeepStrictEqual(standing, found)) return;
  throw new SignalboxError(DECIDED_MEANWHILE, `another run decided meanwhile${lastWordOf(standing)}`, {
    next: "look again: what was decided on the record before is not carried out",
  });
}

function lastWordOf(journal: WatchJournal | null): string {
  if (journal !== null && journal.rolledBack !== null) return `, and rolled back: ${journal.rolledBack.says}`;
  const last = journal?.events.at(-1);
  return last === undefined ? "" : ` (${last.does}: ${last.says})`;
}

/**
 * What a watch moves is what was released last. One that is run again after a later release began, though it has finished or was
 * held up, would give another candidate its share.
 */
export async function insistNewest(
  { environment, releasedAt }: WatchJournal,
  { journals }: Pick<WatchWorld, "journals">,
): Promise<void> {
  if (!(await journals.isOvertaken(releasedAt))) return;
  throw new SignalboxError(OVERTAKEN, `a later release is watched in \`${environment}\`: its traffic is not moved`, {
    next: "watch that one; what this watch was about is no longer what the traffic goes to",
  });
}

/**
 * What was released had all traffic when its watch ended: where it has not any more, somebody has taken it back, and whoever runs the
 * watch again does not give it.
 */
export function insistStillReleased({ finished, rolledBack }: WatchJournal, decision: WatchDecision): void {
  const goesOn = decision.move === "continue" || decision.move === "promote";
  if (finished === null || rolledBack !== null || decision.finished || !goesOn) return;
  throw new SignalboxError(
    ENDED,
    `the watch had ended at ${finished.at}, and gives no traffic after that, though it sees now: ${decision.says}`,
    { next: "look who moved the traffic; to roll the candidate out after all, release it anew" },
  );
}

/** Nobody knows what happened to the traffic since a watch was last heard of, where that is longer ago than it could have lasted. */
export function insistHeardOf(journal: WatchJournal, { policy }: LoadedPolicy, now: Date): void {
  const { intervalSeconds, events, finished, rolledBack } = journal;
  if (finished !== null || rolledBack !== null || events.length === 0) return;
  const { steps, patience, watchFor } = planOf({ rollout: policy.rollout }, intervalSeconds);
  const longest = (steps.length * patience + watchFor) * intervalSeconds + DAY_SECONDS;
  const silent = Math.floor((now.getTime() - heardOf(journal)) / 1000);
  if (silent <= longest) return;
  const [ago, most] = [silent, longest].map((seconds) => inDuration(seconds));
  throw new SignalboxError(
    LEFT_ALONE,
    `nothing is on record of this watch for ${ago}, and by its policy it is over or goes on within ${most}: it is not gone on with`,
    { next: "see by hand where the traffic goes; to roll the candidate out after all, release it anew" },
  );
}

/** For whoever it waits for. */
const DAY_SECONDS = 24 * 60 * 60;

/** The places of begun steps mean nothing among other steps: a step that nobody watched would count as passed. */
export function insistSameSteps({ shares, begun, rolledBack, finished }: WatchJournal, { policy }: LoadedPolicy): void {
  if (begun.length === 0 || rolledBack !== null || finished !== null) return;
  const now = planOf({ rollout: policy.rollout }).steps.map(({ share }) => share);
  if (isDeepStrictEqual(now, shares)) return;
  const [was, is] = [shares, now].map((some) => some.map(trafficInPercent).join(", "));
  throw new SignalboxError(
    "canary.other-steps",
    `the watch began with the steps ${was}, and the policy has ${is} now`,
    {
      next: "put the steps back until the watch is over, or call the rollout off and release anew",
    },
  );
}
