import type { Band } from "@signalbox/policy/rollout/comparison/rate-band";
import type { CheckView, ObjectiveView, TryView, WatchView } from "./watch-view.ts";

/** Intervals of history before the release in these views. */
const HISTORY = 20;

/** A generator of the same numbers every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Drawn = {
  readonly name?: string;
  readonly intervals?: number;
  /** The stable track's rate, and how many times as much the canary has from interval `from` on. */
  readonly rate?: number;
  readonly times?: number;
  readonly from?: number;
  readonly seed?: number;
  /** Intervals without a sample of the canary. */
  readonly lost?: (interval: number) => boolean;
};

/** An objective whose numbers are drawn, the same for the same description. */
export function drawnObjective(drawn: Drawn = {}, changes: Partial<ObjectiveView> = {}): ObjectiveView {
  const { name = "error-rate", intervals = 60, rate = 0.01, times = 1, from = 1, seed = 1, lost = () => false } = drawn;
  const random = seeded(seed);
  const noise = (): number => 0.7 + 0.6 * random();
  const numbers = Array.from({ length: HISTORY + intervals }, (_, index) => index - HISTORY + 1);
  const stable = numbers.map(() => rate * noise());
  const canary = numbers.map((interval) =>
    interval < 1 || lost(interval) ? null : rate * (interval >= from ? times : 1) * noise(),
  );
  let log = 0;
  const evidence = numbers.map((interval, index) => {
    if (interval < 1) return null;
    const seen = canary[index] ?? null;
    log = Math.max(-1.5, log + (seen === null ? 0 : Math.log(Math.max(0.3, seen / (rate * 1.2))) * 0.7));
    return Math.exp(log);
  });
  const band = (value: number | null, index: number): Band | null => {
    if (value === null) return null;
    const half = (rate * 3) / Math.sqrt(Math.max(1, index));
    return { lower: Math.max(0, value - half), upper: value + half };
  };
  const now = (list: readonly (number | null)[]): number | null => list.findLast((one) => one !== null) ?? null;
  return {
    name,
    kind: "counts",
    measures: "bad of all requests",
    canary,
    stable,
    canaryBand: smooth(canary).map((value, index) => band(value, index - HISTORY)),
    stableBand: smooth(stable).map(band),
    budget: 0.01,
    law: 0.05,
    below: null,
    above: null,
    canaryNow: now(smooth(canary)),
    stableNow: now(smooth(stable)),
    evidence,
    bar: 200,
    pauseBar: 20,
    ratio: times > 1 ? times * 0.8 : null,
    detectable: 1.4,
    detect: 2,
    requests: 48_210,
    missing: canary.slice(HISTORY).filter((one) => one === null).length,
    state: "fine",
    says: "the canary is no worse than the stable track",
    ...changes,
  };
}

/** The mean so far, which a confidence sequence is about. */
function smooth(list: readonly (number | null)[]): readonly (number | null)[] {
  let sum = 0;
  let count = 0;
  return list.map((value) => {
    if (value === null) return null;
    sum += value;
    count += 1;
    return sum / count;
  });
}

/** A watch of an objective or more, half-way through four steps of 15 intervals where nothing else is said. */
export function testView(changes: Partial<WatchView> = {}): WatchView {
  return {
    environment: "production",
    candidate: "1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d",
    releasedAt: "2026-11-21T12:00:00Z",
    now: "2026-11-21T12:30:30Z",
    verdict: "go",
    move: "promote",
    says: "every objective held for 15 intervals, and each could have shown a fault of 2x",
    next: null,
    strategy: "canary",
    intervalSeconds: 30,
    first: 1 - HISTORY,
    until: 60,
    step: 3,
    steps: [
      { share: 0.05, fromInterval: 1, toInterval: 15 },
      { share: 0.25, fromInterval: 16, toInterval: 30 },
      { share: 0.5, fromInterval: 31, toInterval: 45 },
      { share: 1, fromInterval: 46, toInterval: null },
    ],
    secondsLeft: 0,
    objectives: [
      drawnObjective(),
      drawnObjective(
        { name: "latency", rate: 0.03, seed: 2 },
        { measures: "slower than `500ms`", budget: 0.05, law: null },
      ),
    ],
    marks: [
      { interval: 1, does: "begun", says: "the canary got 5% of the traffic" },
      { interval: 15, does: "promote", says: "step 1 held: 25%" },
      { interval: 30, does: "promote", says: "step 2 held: 50%" },
      { interval: 45, does: "promote", says: "step 3 held: 100%" },
    ],
    security: [check({ name: "tenant-isolation", says: "the other tenant got 404, the owner 200" })],
    queues: [check({ name: "mail", says: "at most 12 deep, the oldest 3s" })],
    afterwards: [],
    ...changes,
  };
}

function check(changes: Partial<CheckView> = {}): CheckView {
  return { name: "smoke", status: "met", says: "it passed", tries: [], ...changes };
}

/** What people see where a canary has five times the errors. */
export function rollBackView(): WatchView {
  return testView({
    verdict: "hold",
    move: "roll-back",
    says: "`error-rate` of the canary is at least 3.1x that of the stable track: evidence 304 of 200",
    next: "the traffic goes back to the stable track; run the `rollback` workflow for what else was released",
    until: 26,
    step: 1,
    secondsLeft: null,
    steps: [
      { share: 0.05, fromInterval: 1, toInterval: 15 },
      { share: 0.25, fromInterval: 16, toInterval: null },
      { share: 0.5, fromInterval: null, toInterval: null },
      { share: 1, fromInterval: null, toInterval: null },
    ],
    objectives: [
      drawnObjective(
        { intervals: 26, times: 5, from: 20 },
        { state: "roll-back", says: "at least 3.1x the stable track", ratio: 3.1 },
      ),
      drawnObjective(
        { name: "latency", intervals: 26, rate: 0.03, seed: 2, lost: (interval) => interval >= 8 && interval <= 10 },
        { measures: "slower than `500ms`", budget: 0.05, law: null },
      ),
      drawnObjective(
        { name: "queue-depth", intervals: 26, rate: 40, seed: 3 },
        { kind: "value", measures: "`queue_depth`", budget: null, law: null, below: 100, requests: null },
      ),
    ],
    marks: [
      { interval: 1, does: "begun", says: "the canary got 5% of the traffic" },
      { interval: 8, does: "pause", says: "`latency` has no samples" },
      { interval: 11, does: "resume", says: "`latency` is read again" },
      { interval: 15, does: "promote", says: "step 1 held: 25%" },
      { interval: 24, does: "pause", says: "evidence 45 of 20" },
      { interval: 26, does: "roll-back", says: "`error-rate`: evidence 304 of 200" },
    ],
  });
}

/** A watch that never had a sample of the canary. */
export function noDataView(): WatchView {
  const blind = {
    state: "no-data",
    says: "no sample for 12 intervals: the metrics system did not answer in time",
  } as const;
  return testView({
    verdict: "unknown",
    move: "pause",
    says: "nothing is known of `error-rate`: the metrics system did not answer in time",
    next: "see whether `METRICS_URL` is right and answers",
    until: 12,
    step: 0,
    secondsLeft: null,
    steps: [
      { share: 0.05, fromInterval: 1, toInterval: null },
      { share: 1, fromInterval: null, toInterval: null },
    ],
    objectives: [
      drawnObjective(
        { intervals: 12, lost: () => true },
        {
          ...blind,
          stable: Array.from({ length: HISTORY + 12 }, () => null),
          stableNow: null,
          stableBand: [],
          evidence: [],
          ratio: null,
          detectable: null,
          requests: 0,
        },
      ),
      drawnObjective(
        { name: "freshness", intervals: 12, rate: 40 },
        {
          kind: "value",
          measures: "`time() - updated`",
          stable: null,
          stableBand: [],
          stableNow: null,
          evidence: [],
          ratio: null,
          detectable: null,
          requests: null,
          budget: null,
          law: null,
          below: 90,
          state: "not-compared",
          says: "it knows no tracks: below 90 in every interval",
        },
      ),
    ],
    marks: [{ interval: 3, does: "pause", says: "no data" }],
    security: [check({ name: "tenant-isolation", status: "unknown", says: "the probe got no answer" })],
  });
}

/** So many objectives over so many intervals. */
export function largeView(objectives: number, intervals: number): WatchView {
  return testView({
    until: intervals,
    objectives: Array.from({ length: objectives }, (_, index) =>
      drawnObjective(
        { name: `objective-${index}`, intervals, seed: index + 1, times: index === 7 ? 3 : 1, from: 100 },
        index === 7 ? { state: "pause", says: "evidence 44 of 20" } : {},
      ),
    ),
  });
}
/** The preview judged, then all traffic switched, then what is checked afterwards. */
export function blueGreenView(): WatchView {
  const tries: readonly TryView[] = [
    { outcome: "failed", seconds: 2.4, says: "`GET /health` gave 503" },
    { outcome: "passed", seconds: 0.3, says: "`GET /health` gave 200" },
  ];
  return testView({
    strategy: "blue-green",
    steps: [
      { share: 0, fromInterval: 1, toInterval: 20 },
      { share: 1, fromInterval: 21, toInterval: null },
    ],
    step: 1,
    until: 40,
    move: "continue",
    says: "every objective holds after the switch",
    secondsLeft: 450,
    marks: [
      { interval: 1, does: "begun", says: "the preview is judged" },
      { interval: 20, does: "promote", says: "all traffic was switched" },
    ],
    objectives: [
      drawnObjective(
        { intervals: 40 },
        { state: "not-compared", says: "all traffic is on the new version: only the limits hold" },
      ),
    ],
    afterwards: [
      check({ name: "smoke", says: "passed at the second try", tries }),
      check({
        name: "freshness",
        status: "unmet",
        says: "updated 2h ago, must be within 1h",
        tries: tries.slice(0, 1),
      }),
    ],
  });
}

/** Texts that would do something where they are not escaped. */
export const HOSTILE = [
  "</title><script>alert(1)</script>",
  "`` ` @ada ` ``",
  "a | b | c",
  "x\n::error::pwned\r\n# PASS",
  "\u202Eevil\u2066\u200f",
  "::warning::x",
  ":::error::x",
  `${"word ".repeat(15)}:::error::x`,
  "##[error]x",
  "![x](http://evil.example/p.png)",
  '" onload="alert(1)',
  "]]> --> {{x}} %%{init: {}}%%",
  "\u001b[2J\u0000\ud800",
  "&lt;script&gt; &#x3c;",
  "<!-- signalbox:x -->",
] as const;

/** A watch in which every text is the hostile one. */
export function hostileView(text: string): WatchView {
  const checks = [
    check({
      name: text,
      says: text,
      status: "unmet",
      tries: [
        { outcome: "failed", seconds: 1, says: text },
        { outcome: "passed", seconds: 1, says: text },
      ],
    }),
  ];
  const view = rollBackView();
  return {
    ...view,
    environment: text,
    candidate: text,
    releasedAt: text,
    now: text,
    says: text,
    next: text,
    objectives: view.objectives.map((one) => ({ ...one, name: text, measures: text, says: text })),
    marks: view.marks.map((mark) => ({ ...mark, says: text })),
    security: checks,
    queues: checks,
    afterwards: checks,
  };
}
