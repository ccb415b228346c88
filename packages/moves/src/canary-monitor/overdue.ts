import { inDuration } from "@signalbox/policy/rollout/in-words";
import { trafficInPercent } from "@signalbox/policy/rollout/traffic-share";
import { heardOf } from "./journal/heard-of.ts";
import type { WatchJournal } from "./journal/watch-journal.ts";

/**
 * What is to be said of a watch that is not over and of which nothing is on record for longer than `afterSeconds`; null where
 * nothing is. A look that adds nothing is on record where it has a number, else not.
 */
export function overdueOf(journal: WatchJournal, afterSeconds: number, now: Date): string | null {
  const { candidate, environment, finished, begun, shares, events } = journal;
  const silent = Math.floor((now.getTime() - heardOf(journal)) / 1000);
  if (finished !== null || silent <= afterSeconds) return null;
  const step = begun.at(-1)?.step ?? 0;
  const [share] = shares.slice(step);
  const where =
    share === undefined
      ? "the watch after the release"
      : `step ${step + 1} of ${shares.length} (${trafficInPercent(share)})`;
  const last = events.at(-1);
  const word = last === undefined ? "" : `; the last word was ${last.does}: ${last.says}`;
  return `\`${candidate.slice(0, 100)}\` in \`${environment}\` is not at its end, but in ${where}, and nothing is on record of its watch for ${inDuration(silent)}${word}`;
}

/** What to do about one. */
export const OVERDUE_NEXT =
  "find out why no look came, and look again: it goes on where it was; or bring the rollout to its end by hand";
