import type { WatchJournal } from "./watch-journal.ts";

/** When a watch was last heard of: the newest of what its journal tells, in milliseconds since 1970. */
export function heardOf({ releasedAt, lookedAt, events }: WatchJournal): number {
  const times = [releasedAt, lookedAt ?? releasedAt, ...events.map(({ at }) => at)];
  return Math.max(...times.map((at) => Date.parse(at)));
}
