import { liveLines } from "@signalbox/moves/canary-monitor/report/live-lines";
import type { WatchView } from "@signalbox/moves/canary-monitor/report/watch-view";

/** A look at a rollout for people at a terminal. */
export function watchAsText(view: WatchView): string {
  return `${liveLines(view, { columns: process.stdout.columns ?? COLUMNS }).join("\n")}\n`;
}

/** What is no terminal has no width. */
const COLUMNS = 100;
