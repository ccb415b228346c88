import { expect, test } from "@jest/globals";
import { testPolicy } from "../../load/test-policy.ts";
import { judgeQueue } from "./judge-queue.ts";
import { queueAlarms } from "./queue-alarms.ts";
import type { QueueRule } from "./queue-measures.ts";
import type { QueueSeries } from "./queue-series.ts";
import type { Sample } from "./sample.ts";

const loaded = testPolicy(`
version: 1
components: { web: {} }
rollout:
  queues:
    depth: { depth: depth, growth: 2x, floor: 10 }
    age: { age: age, age-below: 5m, intervals: 2 }
    dead: { dead-letters: dead, dead-letters-below: 5 }
    mild: { age: age, age-below: 5m, intervals: 2, critical: false }
    once: { depth: depth, intervals: 1 }
    nothing: {}
    all: { depth: depth, age: age, age-below: 5m, intervals: 2, dead-letters: dead, dead-letters-below: 5 }
`);
const { queues } = loaded.policy.rollout;

const GAPS = 2;
const _ = null;

type Case = {
  readonly name: string;
  readonly rule?: string;
  /** From the release's first interval on; the last is judged. */
  readonly samples: readonly Sample[];
  readonly history?: readonly Sample[];
  readonly is: string;
};

function ruleOf(name: string): QueueRule {
  const rule = queues[name];
  if (rule === undefined) throw new Error(`no queue ${name}`);
  return rule;
}

/** Judges the last of one measure's samples. */
function judged(rule: string, history: readonly Sample[], samples: readonly Sample[]) {
  const values = [...history, ...samples];
  const one = ruleOf(rule);
  const series = {
    depth: one.depth === undefined ? null : values,
    age: one.age === undefined ? null : values,
    deadLetters: one["dead-letters"] === undefined ? null : values,
  };
  return judgeQueue(rule, one, series, { gaps: GAPS, release: history.length })(values.length - 1);
}

const growth = "queue.growth roll-back";
const age = "queue.age roll-back";
const dead = "queue.dead-letters roll-back";
const noData = "queue.no-data pause";
const open = "queue.may-be-unstable pause";
const calm = "calm";

const steady = [20, 22, 18, 20];

const depths: readonly Case[] = [
  { name: "as deep as before", samples: [20, 21, 19], is: calm },
  { name: "three intervals each deeper, and beyond twice the median", samples: [45, 60, 80], is: growth },
  { name: "two are not three", samples: [45, 60], is: calm },
  { name: "three intervals each deeper, within twice the median", samples: [25, 30, 39], is: calm },
  { name: "the first of three within twice the median", samples: [40, 60, 80], is: calm },
  { name: "a fourth interval makes three", samples: [40, 60, 80, 81], is: growth },
  { name: "a jump that falls again", samples: [80, 200, 190], is: calm },
  { name: "shrinking from far above", samples: [300, 200, 100], is: calm },
  { name: "growth that a fall interrupts", samples: [45, 60, 55, 70, 80], is: calm },
  { name: "growth on growth that a fall interrupted", samples: [45, 60, 55, 70, 80, 90], is: growth },
  { name: "growth that is over", samples: [45, 60, 80, 60], is: calm },
  { name: "under the floor, whatever the median was", history: [0, 0, 0], samples: [3, 6, 9], is: calm },
  { name: "over the floor where the queue is mostly empty", history: [0, 0, 0], samples: [11, 12, 13], is: growth },
  { name: "growth from before the release", history: [5, 15, 30, 60, 120], samples: [240], is: calm },
  { name: "a scrape that is told twice", samples: [45, 45, 60, 60, 80, 80], is: growth },
  { name: "a jump that stays", samples: [80, 80, 80, 80, 80], is: calm },
  { name: "two scrapes that are told twice", samples: [45, 45, 60, 60], is: calm },
  { name: "growth with a long rest", samples: [45, 60, 60, 60, 60, 80, 90], is: calm },
  { name: "a missing sample between does not break the row", samples: [45, _, 60, 80], is: growth },
  { name: "a missing sample might have been the third", samples: [45, 60, _], is: open },
  { name: "a missing sample in the middle might have been the third", samples: [45, _, 60], is: open },
  { name: "a missing sample while calm", samples: [20, _, 21], is: calm },
  { name: "a missing sample after a fall", samples: [300, 200, _], is: calm },
  { name: "less than before a gap: it may have grown since", samples: [300, _, 200, 250], is: open },
  { name: "too long a gap ends the row", samples: [45, 60, _, _, _, 80], is: open },
  { name: "as many missing as the policy allows", samples: [20, _, _], is: calm },
  { name: "one more than the policy allows", samples: [20, _, _, _], is: noData },
  { name: "missing since before the release", history: [20, _, _], samples: [_], is: noData },
  { name: "never a sample", history: [], samples: [_], is: noData },
  { name: "no number at all is none", samples: [Number.NaN, Number.POSITIVE_INFINITY, Number.NaN], is: noData },
  { name: "growth, then no sample: the growth stands", samples: [45, 60, 80, _], is: growth },
  { name: "no history: twice the first value that is known", history: [], samples: [20, 45, 60, 80], is: growth },
  { name: "no history: growth below twice the first value", history: [], samples: [20, 25, 30], is: open },
  { name: "no history: at or below the floor", history: [], samples: [3, 5, 9, 10], is: calm },
  { name: "no history: deep and steady", history: [], samples: [500, 490, 510, 505], is: calm },
  {
    name: "a history of which much is missing: it may have been lower",
    history: [30, 30, _, _, _],
    samples: [45, 50, 55],
    is: open,
  },
  { name: "a history of which little is missing", history: [20, 22, 18, _], samples: [45, 50, 55], is: growth },
  { rule: "once", name: "one interval, where the policy says so", samples: [45], is: growth },
];

const ages: readonly Case[] = [
  { name: "young", samples: [10, 20], is: calm },
  { name: "at the limit twice", samples: [300, 300], is: age },
  { name: "over the limit once", samples: [10, 300], is: calm },
  { name: "once before the release, once after", history: [900], samples: [900], is: calm },
  { name: "young in between", samples: [300, 10, 300], is: calm },
  { name: "missing in between", samples: [300, _, 300], is: age },
  { name: "missing after", samples: [10, 300, _], is: open },
  { name: "missing before", samples: [10, _, 300], is: open },
  { name: "missing before the release counts for nothing", history: [_], samples: [300], is: calm },
  { name: "a gap of the policy's length", samples: [300, _, _, 300], is: age },
  { name: "a longer gap", samples: [300, _, _, _, 300], is: open },
  { rule: "mild", name: "a queue that is not critical", samples: [300, 300], is: "queue.age pause" },
];

const deads: readonly Case[] = [
  { name: "none", samples: [0, 0, 0], is: calm },
  { name: "a trickle", samples: [4, 4, 4], is: calm },
  { name: "at the limit, three times", samples: [5, 5, 5], is: dead },
  { name: "at the limit, twice", samples: [5, 5], is: calm },
  { name: "as many in one interval as would be too many in three", samples: [15], is: dead },
  { name: "a burst below that", samples: [14, 0, 0], is: calm },
  { name: "a burst is forgotten after three intervals", samples: [15, 0, 0, 0], is: calm },
  { name: "many of them before the release", history: [100, 100], samples: [0], is: calm },
  { name: "enough, though one is missing", samples: [8, _, 8], is: dead },
  { name: "too few, and one is missing that may have made it enough", samples: [5, _, 5], is: open },
  { name: "few, and one is missing", samples: [1, _, 1], is: calm },
  { name: "missing for too long", samples: [0, _, _, _], is: noData },
];

test.each([
  ...depths.map((one) => ({ rule: "depth", ...one })),
  ...ages.map((one) => ({ rule: "age", ...one })),
  ...deads.map((one) => ({ rule: "dead", ...one })),
])("$rule: $name", ({ rule, history, samples, is }) => {
  const alarm = judged(rule, history ?? (rule === "depth" || rule === "once" ? steady : [0]), samples);
  expect(alarm === null ? calm : `${alarm.code} ${alarm.does}`).toBe(is);
  if (alarm !== null) expect(alarm.status).toBe([noData, open].includes(is) ? "unknown" : "unmet");
});

test("before the release nothing is judged", () => {
  const series = { depth: null, age: [900, 900, 900], deadLetters: null };
  const judge = judgeQueue("age", ruleOf("age"), series, { gaps: GAPS, release: 2 });
  expect([0, 1, 2].map((at) => judge(at)?.code)).toEqual([undefined, undefined, undefined]);
});

test("an alarm says what was seen, and which line of the policy says that it is too much", () => {
  const told = (rule: string, samples: readonly Sample[]) => {
    const alarm = judged(rule, steady, samples);
    return [alarm?.path.join("."), alarm?.says];
  };
  expect(told("depth", [45, 60, 80])).toEqual([
    "rollout.queues.depth.growth",
    "the queue `depth` is not stable: it grew over 3 intervals, to 80: deeper than 2x what is usual for it, and than 10",
  ]);
  expect(told("age", [301, 400])).toEqual([
    "rollout.queues.age.age-below",
    "the queue `age` is not stable: its oldest entry is 400 s old, and must stay below 5m; it did not over 2 intervals",
  ]);
  expect(told("dead", [20])).toEqual([
    "rollout.queues.dead.dead-letters-below",
    "the queue `dead` is not stable: 20 of its entries were given up over 3 intervals, and 5 in each are too many",
  ]);
  expect(told("age", [_, _, _])).toEqual([
    "rollout.queues.age.age",
    "nobody can say whether the queue `age` is stable: there was no sample of its `age` for 3 intervals in a row",
  ]);
});

test("what is bad is told before what nobody can say, and a policy that asks nothing is no watch", () => {
  const judge = (rule: string, series: QueueSeries) =>
    judgeQueue(rule, ruleOf(rule), series, { gaps: GAPS, release: 1 })(3);
  const lost = [20, _, _, _];
  const old = [10, 300, 300, 300];
  const quiet = [0, 0, 0, 0];
  expect(judge("all", { depth: lost, age: old, deadLetters: quiet })?.code).toBe("queue.age");
  expect(judge("all", { depth: lost, age: quiet, deadLetters: quiet })?.code).toBe("queue.no-data");
  expect(judge("all", { depth: null, age: quiet, deadLetters: quiet })?.code).toBe("queue.other-evidence");
  expect(judge("nothing", { depth: null, age: null, deadLetters: null })).toMatchObject({
    code: "queue.nothing-asked",
    does: "pause",
  });
});

test("each interval after the release is judged, and what could not be read stands against the newest", () => {
  const silence = { known: false, code: "prometheus.unreachable", says: "it is away", next: "look" } as const;
  const series = (values: readonly Sample[]) => ({
    known: true as const,
    value: { depth: null, age: [...values], deadLetters: null },
  });
  const calmOnes = series([0, 0, 0, 0, 0]);
  const depth = { known: true as const, value: { depth: [1, 1, 1, 1, 1], age: null, deadLetters: null } };
  const deadLetters = { known: true as const, value: { depth: null, age: null, deadLetters: [0, 0, 0, 0, 0] } };
  const all = {
    known: true as const,
    value: { depth: [1, 1, 1, 1, 1], age: [0, 0, 0, 0, 0], deadLetters: [0, 0, 0, 0, 0] },
  };
  const others = { depth, once: depth, dead: deadLetters, mild: calmOnes, nothing: calmOnes, all };
  const codes = (more: Parameters<typeof queueAlarms>[1]["queues"]) =>
    queueAlarms(loaded, { grid: { intervalSeconds: 30, first: -1, until: 3 }, queues: { ...others, ...more } }).map(
      (alarms) =>
        alarms.map(({ path, code }) => `${path[2] ?? ""} ${code}`).filter((one) => !one.startsWith("nothing")),
    );
  expect(codes({ age: series([900, 900, 900, 900, 0]) })).toEqual([[], ["age queue.age"], []]);
  expect(codes({ age: silence })).toEqual([[], [], ["age prometheus.unreachable"]]);
  expect(codes({})).toEqual([[], [], ["age queue.not-gathered"]]);
  const soon = { grid: { intervalSeconds: 30, first: -1, until: 0 }, queues: {} };
  expect(queueAlarms(loaded, soon)).toEqual([]);
});
