import { inDuration } from "@signalbox/policy/rollout/in-words";
import { STATUSES, tryInWords } from "./view-words.ts";
import { viewName, viewSentence } from "./view-sentence.ts";
import type { CheckView, WatchView } from "./watch-view.ts";

/** The decisions so far, the newest last; null where there are none. */
export function marksMarkdown({ marks, intervalSeconds }: WatchView): string | null {
  if (marks.length === 0) return null;
  const skipped = Math.max(0, marks.length - MOST_MARKS);
  const items = marks.slice(skipped).map(({ interval, does, says }) => {
    const when = `interval ${interval}, ${inDuration(interval * intervalSeconds)}`;
    return `- **${does.replace("-", " ")}** (${when}): ${viewSentence(says)}\n`;
  });
  return `### Decisions\n\n${skipped === 0 ? "" : `The first ${skipped} are left out.\n\n`}${items.join("")}`;
}

const MOST_MARKS = 50;

const MOST_CHECKS = 200;

const STATUS_MARKS: Readonly<Record<CheckView["status"], string>> = {
  met: "🟢",
  unmet: "🔴",
  waived: "🔵",
  unknown: "🟡",
  "not-applicable": "⚪",
};

/** What was looked at besides the objectives, each with its tries; null where there is nothing. */
export function checksMarkdown(title: string, checks: readonly CheckView[]): string | null {
  if (checks.length === 0) return null;
  const items = checks
    .slice(0, MOST_CHECKS)
    .flatMap(({ name, status, says, tries }) => [
      `- ${STATUS_MARKS[status]} **${viewName(name)}** (${STATUSES[status]}): ${viewSentence(says)}\n`,
      ...tries.map(
        (one, index) =>
          `  - try ${index + 1}, ${one.outcome} after ${tryInWords(one.seconds)}: ${viewSentence(one.says)}\n`,
      ),
    ]);
  return `### ${title}\n\n${items.join("")}`;
}
