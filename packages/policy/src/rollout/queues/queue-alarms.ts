import type { LoadedPolicy } from "../../load/loaded-policy.ts";
import type { Alarm } from "../alarm.ts";
import type { WatchFacts } from "../watch-facts.ts";
import { judgeQueue, unreadQueue } from "./judge-queue.ts";

/**
 * What each interval after the release says of the policy's queues; place 0 is the first of them. A queue that could not be
 * read at this look stands against the newest interval.
 */
export function queueAlarms(
  { policy }: LoadedPolicy,
  { grid, queues }: Pick<WatchFacts, "grid" | "queues">,
): readonly (readonly Alarm[])[] {
  const { first, until } = grid;
  const alarms = Array.from({ length: Math.max(0, until) }, (): Alarm[] => []);
  // So many in a row are no data; one fewer is heeded by nobody.
  const where = { gaps: policy.rollout.gaps - 1, release: 1 - first };
  for (const [name, rule] of Object.entries(policy.rollout.queues)) {
    const series = Object.hasOwn(queues, name) ? queues[name] : undefined;
    const judge = series?.known === true ? judgeQueue(name, rule, series.value, where) : null;
    const unread = series?.known === true ? null : unreadQueue(name, series);
    alarms.forEach((ofInterval, i) => {
      const alarm = judge === null ? (i === until - 1 ? unread : null) : judge(i + 1 - first);
      if (alarm !== null) ofInterval.push(alarm);
    });
  }
  return alarms;
}
