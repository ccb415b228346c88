import { counted } from "../../decision/counted.ts";
import type { Unobserved } from "../../gate/observed.ts";
import { shown } from "../../load/shown.ts";
import type { Alarm } from "../alarm.ts";
import { type Measure, measuresOf, type QueueLists, type QueueRule } from "./queue-measures.ts";
import type { QueueSeries } from "./queue-series.ts";
import { missingUntil } from "./sample.ts";

/**
 * Judges a queue at a place of its lists, by what lies up to that place alone: an unstable queue rolls back where it is
 * critical, else it pauses; what nobody can say pauses. Only intervals after the release count. The worst is told.
 */
export function judgeQueue(
  name: string,
  rule: QueueRule,
  series: QueueSeries,
  lists: QueueLists,
): (at: number) => Alarm | null {
  const measures = measuresOf(rule, series, lists);
  return (at) => {
    if (at < lists.release) return null;
    if (measures.length === 0) return unknown(name, [], "queue.nothing-asked", "the policy asks nothing of it");
    const alarms = measures.map((one) => judgeMeasure(name, rule, one, lists, at)).filter((alarm) => alarm !== null);
    return alarms.find(({ status }) => status === "unmet") ?? alarms[0] ?? null;
  };
}

/** What stands against going on where a queue could not be read, or nobody asked for it. */
export function unreadQueue(name: string, why: Unobserved | undefined): Alarm {
  if (why === undefined) return unknown(name, [], "queue.not-gathered", "nobody asked for it");
  return { ...unknown(name, [], why.code, why.says), next: why.next };
}

function judgeMeasure(name: string, rule: QueueRule, measure: Measure, { gaps }: QueueLists, at: number): Alarm | null {
  const { key, values } = measure;
  // Recorded facts may be judged by another policy than they were gathered for.
  if (values === null)
    return unknown(name, [key], "queue.other-evidence", `what was found does not hold its \`${key}\``);
  const seen = measure.seenAt(at);
  if (seen === "seen") {
    return {
      code: measure.code,
      does: rule.critical ? "roll-back" : "pause",
      path: ["rollout", "queues", name, measure.limit],
      says: `the queue ${shown(name)} is not stable: ${measure.saysAt(at)}`,
      status: "unmet",
    };
  }
  const missing = missingUntil(values, at);
  // A gap within the policy's patience is one between samples: a queue that never had any is not read at all.
  if (missing > at) return unknown(name, [key], "queue.no-data", `no sample of its \`${key}\` was ever seen`);
  if (missing > gaps) {
    const says = `there was no sample of its \`${key}\` for ${counted(missing, "interval")} in a row`;
    return unknown(name, [key], "queue.no-data", says);
  }
  if (seen === null) return null;
  const says = `samples of its \`${key}\` are missing, and those that there are leave it open`;
  return unknown(name, [key], "queue.may-be-unstable", says);
}

function unknown(name: string, keys: readonly string[], code: string, says: string): Alarm {
  return {
    code,
    does: "pause",
    path: ["rollout", "queues", name, ...keys],
    says: `nobody can say whether the queue ${shown(name)} is stable: ${says}`,
    status: "unknown",
  };
}
