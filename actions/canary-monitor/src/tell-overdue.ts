import type { Result } from "@signalbox/action/door";
import { shownSummary, summaryOfFailure } from "@signalbox/action/summary";
import type { WatchJournal } from "@signalbox/moves/canary-monitor/journal/watch-journal";
import { OVERDUE_NEXT, overdueOf } from "@signalbox/moves/canary-monitor/overdue";
import { escapeMarkdown } from "@signalbox/moves/markdown";

/** Tells of watches of which nothing is on record for too long: the step fails, so that somebody is called. Moves nothing. */
export function tellOverdue(
  environment: string,
  journals: readonly WatchJournal[],
  { overdue, now }: { readonly overdue: number; readonly now: Date },
): Result {
  const late = journals.map((journal) => overdueOf(journal, overdue, now)).filter((says) => says !== null);
  const annotations = late.map(
    (says) => ({ level: "error", title: "canary.overdue", says: `${says}; ${OVERDUE_NEXT}`, at: null }) as const,
  );
  const [first] = annotations;
  if (first === undefined) {
    const says = `no watch of \`${environment}\` is overdue`;
    const summary = shownSummary("Signalbox canary-monitor", `${escapeMarkdown(says)}\n`, "");
    return { success: true, says: `go: ${says}`, outputs: { verdict: "go" }, summary, annotations: [] };
  }
  const summary = summaryOfFailure("canary-monitor", annotations);
  return { success: false, says: `hold: ${first.says}`, outputs: { verdict: "hold" }, summary, annotations };
}
