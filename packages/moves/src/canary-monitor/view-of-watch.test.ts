import { expect, test } from "@jest/globals";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import { calm, counts, series, watchFacts, watchPolicy } from "@signalbox/policy/rollout/test-watch";
import type { WatchFacts } from "@signalbox/policy/rollout/watch-facts";
import type { WatchEvent } from "./journal/watch-journal.ts";
import type { ObjectiveView, WatchView } from "./report/watch-view.ts";
import { viewOfWatch } from "./view-of-watch.ts";

const SILENT = { known: false, code: "prometheus.unreachable", says: "no answer", next: "ask again" } as const;
const SECOND = [
  { step: 0, from: 1 },
  { step: 1, from: 6 },
];
const bad = (intervals: number) => Array.from({ length: intervals }, () => counts(300));

function viewed(
  canary: Parameters<typeof watchFacts>[0],
  {
    more = "",
    facts = {},
    events = [],
  }: { more?: string; facts?: Partial<WatchFacts>; events?: readonly WatchEvent[] } = {},
): WatchView {
  const loaded = watchPolicy(more);
  const found = watchFacts(canary, facts);
  return viewOfWatch(loaded, found, decideWatch(loaded, found), events);
}

function errors({ objectives }: WatchView): ObjectiveView {
  const [one] = objectives;
  if (one === undefined) throw new Error("errors are watched");
  return one;
}

test("a calm rollout: what was decided, how far it is, and both tracks", () => {
  const view = viewed(calm(3));
  expect(view).toMatchObject({
    environment: "production",
    candidate: "v1.2.3",
    verdict: "go",
    move: "continue",
    next: null,
    first: -59,
    until: 3,
    step: 0,
    steps: [
      { share: 0.2, fromInterval: 1, toInterval: null },
      { share: 1, fromInterval: null, toInterval: null },
    ],
    secondsLeft: 60,
    security: [],
    queues: [],
    afterwards: [],
  });
  expect(errors(view)).toMatchObject({
    name: "errors",
    kind: "counts",
    measures: "bad events",
    budget: 0.02,
    law: 0.05,
    canaryNow: 0.01,
    stableNow: 0.01,
    requests: 3000,
    missing: 0,
    state: "fine",
    says: "nothing stands against it",
  });
});

test("lists are as long as the grid, and hold no number that is none", () => {
  for (const view of [viewed([]), viewed([counts(0, 0), null, counts(10)]), viewed(bad(9))]) {
    const { canary, stable, canaryBand, stableBand, evidence } = errors(view);
    const length = view.until - view.first + 1;
    for (const list of [canary, stable ?? [], canaryBand, stableBand, evidence]) expect(list).toHaveLength(length);
    const numbers = [...canary, ...(stable ?? []), ...evidence].filter((one) => one !== null);
    expect(numbers.every((one) => Number.isFinite(one))).toBe(true);
  }
});

const states: readonly {
  readonly name: string;
  readonly canary: Parameters<typeof watchFacts>[0];
  readonly more?: string;
  readonly facts?: Partial<WatchFacts>;
  readonly is: Partial<ObjectiveView>;
}[] = [
  { name: "rolled back", canary: bad(8), is: { state: "roll-back" } },
  {
    name: "held up",
    canary: [counts(60), counts(60)],
    facts: { objectives: { errors: { known: true, value: { ...series([counts(60), counts(60)]), stable: null } } } },
    is: { state: "pause", stable: null, stableNow: null, ratio: null },
  },
  {
    name: "without data",
    canary: Array.from({ length: 5 }, () => null),
    is: { state: "no-data", canaryNow: null, missing: 5, requests: 0 },
  },
  {
    name: "that could not be read",
    canary: calm(4),
    facts: { objectives: { errors: SILENT } },
    is: { state: "no-data", missing: 4, canaryNow: null, requests: null, says: "it cannot be read: no answer" },
  },
  {
    name: "whose stable track has no traffic",
    canary: calm(4),
    facts: { objectives: { errors: { known: true, value: series(calm(4), null) } } },
    is: { state: "not-compared", stableNow: null },
  },
  { name: "before the first interval", canary: [], is: { canaryNow: null, requests: 0, missing: 0 } },
];

test.each(states)("an objective $name", ({ canary, more = "", facts = {}, is }) => {
  expect(errors(viewed(canary, { more, facts }))).toMatchObject(is);
});

test("the numbers of now are the step's, not those of the steps before", () => {
  const view = viewed([...calm(5), counts(20), counts(20)], { facts: { begun: SECOND } });
  expect(errors(view)).toMatchObject({ canaryNow: 0.02, requests: 2000 });
  expect(view).toMatchObject({
    step: 1,
    steps: [
      { fromInterval: 1, toInterval: 5 },
      { fromInterval: 6, toInterval: null },
    ],
    secondsLeft: 90,
  });
});

test.each([
  { name: "paused", canary: Array.from({ length: 5 }, () => null), left: null },
  { name: "rolled back", canary: bad(8), left: null },
  { name: "promoted: the whole next step is left", canary: calm(5), left: 150 },
])("$name", ({ canary, left }) => expect(viewed(canary).secondsLeft).toBe(left));

test("what is to be done is the first open reason's", () => {
  expect(viewed(bad(8)).next).toContain("roll back");
  expect(viewed(calm(2), { facts: { objectives: { errors: SILENT } } }).next).toContain(SILENT.next);
});

test("without a controller a step that begins is for the workflow to begin", () => {
  expect(viewed(calm(5)).next).toBe(
    "give the canary 100% of the traffic, and run the watch again: it goes on where it is",
  );
  expect(viewed(calm(2)).next).toBeNull();
});

test("marks are what the record says, but for a run that was cancelled", () => {
  const event = { interval: 2, at: "2026-11-21T12:01:00Z", step: 0, says: "why" } as const;
  const events = [
    { ...event, does: "begun" },
    { ...event, does: "cancelled" },
    { ...event, does: "pause" },
  ] as const;
  expect(viewed(calm(3), { events }).marks).toEqual([
    { interval: 2, does: "begun", says: "why" },
    { interval: 2, does: "pause", says: "why" },
  ]);
});

test("security and checks have a line each, with what speaks against them", () => {
  const more = `  security: { tenants: { probe: 'https://app.example/b', token-from: TENANT_A } }
  afterwards: { smoke: { http: 'https://app.example/health' } }`;
  const probe = (status: number) => ({
    security: { tenants: { known: true as const, value: { kind: "probe" as const, status, ownerStatus: null } } },
  });
  expect(viewed(calm(1), { more, facts: probe(404) }).security).toEqual([
    { name: "tenants", status: "met", says: "no leak was seen", tries: [] },
  ]);
  expect(viewed(calm(1), { more, facts: probe(200) }).security).toMatchObject([{ name: "tenants", status: "unmet" }]);
  const checked = viewed(calm(10), {
    more,
    facts: { ...probe(403), begun: SECOND, afterwards: { known: true, value: { checks: {} } } },
  });
  expect(checked.afterwards).toMatchObject([{ name: "smoke", status: "unknown", tries: [] }]);
});
