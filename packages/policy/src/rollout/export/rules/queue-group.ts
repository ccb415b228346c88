import { inScope } from "../../../checklist/slo/objective-queries.ts";
import { secondsOf } from "../../../schema/duration.ts";
import { factorOf } from "../../../schema/measures.ts";
import type { Policy } from "../../../schema/policy.ts";
import { lengthOf } from "../ranges.ts";
import { ALL } from "../tracks.ts";
import type { Exported } from "./objective-groups.ts";
import {
  type AlertingRule,
  allOf,
  asksFor,
  type Labels,
  recorded,
  type RecordingRule,
  type RuleGroup,
  withoutValue,
} from "./rule.ts";
import { enough, throughout } from "./value-rules.ts";

type Queue = Policy["rollout"]["queues"][string];

/** What is recorded of a queue. The board asks for it, too. */
export const DEPTH = "signalbox:queue_depth";
export const AGE = "signalbox:queue_age_seconds";
export const DEAD_LETTERS = "signalbox:queue_dead_letters:increase";
const DEEPER = "signalbox:queue_deeper:bool";
/** Prometheus does not know when the release was: the depth of the hour before stands for that before the release. */
const BEFORE = "1h";

type Law = {
  /** The recorded series that the law is about. */
  readonly measure: string;
  readonly recordings: readonly RecordingRule[];
  readonly alert: string;
  readonly broken: string;
  readonly says: string;
};

/** The laws of a queue: growth without bound, the age of the oldest entry, and what is given up. */
export function queueGroup(exported: Exported, name: string, queue: Queue): RuleGroup {
  const { plan, environment } = exported;
  const labels = { environment, queue: name };
  const laws = [growth, age, deadLetters].flatMap((law) => law(exported, labels, queue) ?? []);
  const about = `queue ${name} in ${environment}`;
  const alerts = laws.map(({ alert, broken, says }): AlertingRule => ({
    alert,
    expr: broken,
    labels: { ...labels, ...asksFor(queue.critical ? "roll-back" : "pause") },
    annotations: { summary: `${about}: ${says}`, description: "It is {{ $value | humanize }}." },
  }));
  const missing: AlertingRule = {
    alert: "SignalboxNoData",
    expr: laws.map(({ measure }) => withoutValue(measure)).join("\nor\n"),
    for: lengthOf(plan.gaps * plan.intervalSeconds),
    labels: { ...labels, ...asksFor("pause") },
    annotations: { summary: `${about}: no data`, description: "Nobody knows how it is." },
  };
  return {
    name: `signalbox/${environment}/queue/${name}`,
    interval: lengthOf(plan.intervalSeconds),
    rules: laws.length === 0 ? [] : [...laws.flatMap(({ recordings }) => recordings), ...alerts, missing],
  };
}

function growth({ plan, environment }: Exported, labels: Labels, queue: Queue): Law | null {
  if (queue.depth === undefined) return null;
  const { intervals, floor } = queue;
  const [depth, deeper] = [recorded(DEPTH, labels), recorded(DEEPER, labels)];
  const usual = `quantile_over_time(0.5, ${depth}[${BEFORE}] offset ${lengthOf(intervals * plan.intervalSeconds)})`;
  return {
    measure: depth,
    recordings: [
      { record: DEPTH, expr: inScope(queue.depth, { environment, track: ALL }), labels },
      { record: DEEPER, expr: `${depth} > bool (${depth} offset ${lengthOf(plan.intervalSeconds)})`, labels },
    ],
    alert: "SignalboxQueueGrows",
    broken: allOf(
      `${depth} > ${floor}`,
      `${depth} > ${factorOf(queue.growth)} * ${usual}`,
      `${throughout("min", deeper, intervals, plan)} == 1`,
      enough(deeper, intervals, plan),
    ),
    says: "it grows without bound",
  };
}

function age({ plan, environment }: Exported, labels: Labels, queue: Queue): Law | null {
  const limit = queue["age-below"];
  if (queue.age === undefined || limit === undefined) return null;
  const measure = recorded(AGE, labels);
  return {
    measure,
    recordings: [{ record: AGE, expr: inScope(queue.age, { environment, track: ALL }), labels }],
    alert: "SignalboxQueueOld",
    broken: allOf(
      `${throughout("min", measure, queue.intervals, plan)} >= ${secondsOf(limit)}`,
      enough(measure, queue.intervals, plan),
    ),
    says: `its oldest entry is not younger than ${limit}`,
  };
}

// As many in all as would be too many in each interval: a burst need not last to count.
function deadLetters({ plan, ranges, environment }: Exported, labels: Labels, queue: Queue): Law | null {
  const [selector, limit] = [queue["dead-letters"], queue["dead-letters-below"]];
  if (selector === undefined || limit === undefined) return null;
  const seconds = Math.max(ranges.interval, queue.intervals * plan.intervalSeconds);
  const measure = recorded(DEAD_LETTERS, labels);
  return {
    measure,
    recordings: [
      {
        record: DEAD_LETTERS,
        expr: `sum(increase(${inScope(selector, { environment, track: ALL })}[${lengthOf(seconds)}]))`,
        labels,
      },
    ],
    alert: "SignalboxQueueGivesUp",
    broken: `${measure} >= ${(limit * seconds) / plan.intervalSeconds}`,
    says: `too many are given up within ${lengthOf(seconds)}`,
  };
}
