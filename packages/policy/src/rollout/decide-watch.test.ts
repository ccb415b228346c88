import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { decideWatch } from "./decide-watch.ts";
import { calm, counts, series, watchFacts, watchPolicy } from "./test-watch.ts";
import type { WatchFacts } from "./watch-facts.ts";

const SILENT = { known: false, code: "prometheus.unreachable", says: "no answer", next: "ask again" } as const;
const second = {
  begun: [
    { step: 0, from: 1 },
    { step: 1, from: 6 },
  ],
};
const released = { begun: [...second.begun, { step: 2, from: 11 }] };
const allOnCanary = series([...calm(15), ...Array.from({ length: 3 }, () => counts(200))], counts(0, 0));
const controller = (state: object) => ({
  rollout: {
    known: true as const,
    value: {
      kind: "argo-rollout" as const,
      share: 0.2,
      paused: false,
      aborted: false,
      finished: false,
      revision: null,
      ...state,
    },
  },
});

type Case = {
  name: string;
  more?: string;
  canary: Parameters<typeof watchFacts>[0];
  facts?: Partial<WatchFacts>;
  decides: object;
  says: string;
};

const cases: readonly Case[] = [
  {
    name: "before the first interval is over it goes on",
    canary: [],
    decides: { move: "continue", verdict: "go", step: 0, share: 0.2, next: "2026-11-21T12:01:00.000Z" },
    says: "nothing stands against it; 2m30s left",
  },
  {
    name: "within the window it goes on",
    canary: calm(3),
    decides: { move: "continue", verdict: "go", finished: false, begins: null, next: "2026-11-21T12:02:30.000Z" },
    says: "1m left",
  },
  {
    name: "a step that saw enough is promoted",
    canary: calm(5),
    decides: { move: "promote", verdict: "go", step: 1, share: 1, begins: { step: 1, from: 8 }, secondsLeft: 150 },
    says: "the step saw enough",
  },
  {
    name: "an interval that paused is none of the window's",
    canary: [counts(60), counts(60), ...calm(3)],
    decides: { move: "continue", secondsLeft: 30 },
    says: "30s left",
  },
  {
    name: "traffic that could not have shown the fault takes longer",
    canary: Array.from({ length: 5 }, () => counts(0, 10)),
    decides: { move: "continue", verdict: "go", begins: null },
    says: "the policy wants 4x detected; the step takes longer",
  },
  {
    name: "and never passes blind",
    canary: Array.from({ length: 20 }, () => counts(0, 10)),
    decides: { move: "pause", verdict: "unknown", finished: true, next: null },
    says: "the policy wants 4x detected",
  },
  {
    name: "the last step of all releases",
    canary: calm(10),
    facts: second,
    decides: { move: "promote", verdict: "go", step: 2, share: 1, phase: "watch", finished: true, next: null },
    says: "released",
  },
  {
    name: "a release that is watched on is not finished",
    more: "  watch-for: 5m",
    canary: calm(10),
    facts: second,
    decides: { move: "promote", verdict: "go", step: 2, begins: { step: 2, from: 13 }, finished: false },
    says: "released; it is watched on",
  },
  {
    name: "the watch after the release goes on under the same laws",
    more: "  watch-for: 5m",
    canary: [...calm(15), ...Array.from({ length: 3 }, () => counts(200))],
    facts: { ...released, objectives: { errors: { known: true, value: allOnCanary } } },
    decides: { move: "roll-back", verdict: "hold", finished: true, share: 0 },
    says: "events were bad since the step began, above 5%",
  },
  {
    name: "and is over some day",
    more: "  watch-for: 5m",
    canary: calm(20),
    facts: released,
    decides: { move: "continue", verdict: "go", finished: true, next: null },
    says: "the watch after the release is over",
  },
  {
    name: "an error rate above 5% pauses before the guards are met",
    canary: [counts(60), counts(60)],
    facts: { objectives: { errors: { known: true, value: { ...series([counts(60), counts(60)]), stable: null } } } },
    decides: { move: "pause", verdict: "hold" },
    says: "6% of 2000 events were bad since the step began, above 5%; to roll back it takes more: 2 of 3 intervals over it",
  },
  {
    name: "and rolls back once they are",
    canary: [counts(60), counts(60), counts(60)],
    facts: {
      objectives: { errors: { known: true, value: { ...series([counts(60), counts(60), counts(60)]), stable: null } } },
    },
    decides: { move: "roll-back", verdict: "hold", share: 0 },
    says: "6% of 3000 events were bad since the step began, above 5%",
  },
  {
    name: "read literally it does at once",
    more: "  guards: { requests: 0, bad: 0, intervals: 0 }",
    canary: [counts(1, 5)],
    decides: { move: "roll-back", verdict: "hold" },
    says: "20% of 5 events were bad",
  },
  {
    name: "a canary that is worse than the stable track rolls back, below 5% too",
    canary: Array.from({ length: 8 }, () => counts(45)),
    decides: { move: "roll-back", verdict: "hold" },
    says: ", at interval ",
  },
  {
    name: "what was rolled back stays rolled back, whatever the metrics say by now",
    canary: calm(5),
    facts: { rolledBack: { interval: 2, says: "it was bad" } },
    decides: { move: "roll-back", verdict: "hold", finished: true },
    says: "it was bad",
  },
  {
    name: "no data pause",
    canary: Array.from({ length: 5 }, () => null),
    decides: { move: "pause", verdict: "unknown", finished: false },
    says: "there were no data for 5 intervals in a row",
  },
  {
    name: "a sample missing now and then does not",
    canary: [counts(10), null, null, counts(10)],
    decides: { move: "continue", verdict: "go" },
    says: "nothing stands against it",
  },
  {
    name: "no data for too long roll back where the policy says so",
    more: "  no-data: roll-back after 5m",
    canary: Array.from({ length: 10 }, () => null),
    decides: { move: "roll-back", verdict: "unknown" },
    says: "longer than the policy allows",
  },
  {
    name: "no traffic is no data",
    canary: Array.from({ length: 5 }, () => counts(0, 0)),
    decides: { move: "pause", verdict: "unknown" },
    says: "the canary had no traffic for 5 intervals in a row",
  },
  {
    name: "a metrics system that is silent pauses at once",
    canary: calm(3),
    facts: { objectives: { errors: SILENT } },
    decides: { move: "pause", verdict: "unknown" },
    says: "it cannot be read: no answer",
  },
  {
    name: "and rolls back where that lasts too long and the policy says so",
    more: "  no-data: roll-back after 5m",
    canary: calm(14),
    facts: { objectives: { errors: SILENT }, lastRead: { errors: 4 } },
    decides: { move: "roll-back", verdict: "unknown" },
    says: "no data for 10 intervals in a row",
  },
  {
    name: "an objective that nobody asked for pauses",
    canary: calm(3),
    facts: { objectives: {} },
    decides: { move: "pause", verdict: "unknown" },
    says: "nobody asked for it",
  },
  {
    name: "a pause that lasts longer than the policy's patience waits for a person",
    canary: Array.from({ length: 20 }, () => null),
    decides: { move: "pause", verdict: "unknown", finished: true, next: null },
    says: "waits for a person",
  },
  {
    name: "a leak between tenants rolls back",
    more: "  security: { tenants: { probe: 'https://app.example/b', token-from: TENANT_A } }",
    canary: calm(1),
    facts: { security: { tenants: { known: true, value: { kind: "probe", status: 200, ownerStatus: null } } } },
    decides: { move: "roll-back", verdict: "hold" },
    says: "200",
  },
  {
    name: "a probe that nobody made pauses",
    more: "  security: { tenants: { probe: 'https://app.example/b', token-from: TENANT_A } }",
    canary: calm(1),
    decides: { move: "pause", verdict: "unknown" },
    says: "nobody",
  },
  {
    name: "a rollout that was called off elsewhere is left alone",
    canary: calm(3),
    facts: controller({ aborted: true }),
    decides: { move: "pause", verdict: "hold", finished: true },
    says: "called off at its controller",
  },
  {
    name: "a controller that shows the release before has not begun",
    canary: calm(3),
    facts: controller({ finished: true, share: 1, revision: "old" }),
    decides: { move: "pause", verdict: "unknown", finished: false },
    says: "the rollout has not begun",
  },
  {
    name: "and what is seen of that release before does not take it back",
    canary: Array.from({ length: 8 }, () => counts(300)),
    facts: controller({ finished: true, share: 1, revision: "old" }),
    decides: { move: "pause", verdict: "hold", finished: false, share: 0.2 },
    says: "above 5%",
  },
  {
    name: "somebody else's rollout is not promoted",
    canary: calm(5),
    facts: {
      ...controller({ revision: "abc" }),
      watch: { ...watchFacts(calm(5)).watch, revision: "def" },
    },
    decides: { move: "pause", verdict: "hold", begins: null, finished: true },
    says: "rolls out `abc` now",
  },
  {
    name: "a controller that is silent pauses",
    canary: calm(5),
    facts: { rollout: SILENT },
    decides: { move: "pause", verdict: "unknown" },
    says: "nobody can say where the rollout stands",
  },
  {
    name: "after the last step the release is checked",
    more: "  afterwards: { smoke: { http: 'https://app.example/health' } }",
    canary: calm(10),
    facts: second,
    decides: { move: "continue", phase: "afterwards", finished: false, verdict: "go" },
    says: "the release is checked",
  },
  {
    name: "what could not be checked is no pass",
    more: "  afterwards: { smoke: { http: 'https://app.example/health' } }",
    canary: calm(10),
    facts: { ...second, afterwards: { known: true, value: { checks: {} } } },
    decides: { move: "pause", phase: "afterwards", finished: true, verdict: "unknown" },
    says: "smoke",
  },
];

test.each(cases)("$name", ({ more = "", canary, facts = {}, decides, says }) => {
  const decision = decideWatch(watchPolicy(more), watchFacts(canary, facts));
  expect(decision).toMatchObject(decides);
  expect(decision.says).toContain(says);
});

test("a policy that names nothing to watch lets no rollout through", () => {
  const loaded = watchPolicy();
  const { rollout } = loaded.policy;
  const blind = { ...loaded, policy: { ...loaded.policy, rollout: { ...rollout, objectives: {} } } };
  expect(decideWatch(blind, watchFacts([]))).toMatchObject({ move: "pause", verdict: "unknown" });
});

test("every reason has its place in the policy, and what is open says what to do", () => {
  const { reasons } = decideWatch(watchPolicy(), watchFacts(Array.from({ length: 8 }, () => counts(45))));
  const [worse] = reasons.filter(({ code }) => code === "canary.worse");
  expect(worse).toMatchObject({ rule: "rollout.objectives.errors", at: { line: 9 }, status: "unmet" });
  expect(worse?.next).toContain("roll back");
});

/** How much a move allows. */
const ALLOWS = { "roll-back": 0, pause: 1, continue: 2, promote: 3 } as const;

const courses = fc.array(fc.option(fc.record({ bad: fc.nat(200), total: fc.constantFrom(1000) }), { freq: 4 }), {
  maxLength: 12,
});

test("more bad events never allow more", () => {
  fc.assert(
    fc.property(courses, fc.nat(11), fc.integer({ min: 1, max: 500 }), (canary, place, more) => {
      const worse = canary.map((one, i) => (i === place && one !== null ? counts(one.bad + more) : one));
      const before = decideWatch(watchPolicy(), watchFacts(canary));
      const after = decideWatch(watchPolicy(), watchFacts(worse));
      if (before.move === "roll-back") expect(after.move).toBe("roll-back");
    }),
    { numRuns: 200 },
  );
});

test("what cannot be read never allows more than it did", () => {
  fc.assert(
    fc.property(courses, (canary) => {
      const read = decideWatch(watchPolicy(), watchFacts(canary));
      const unread = decideWatch(watchPolicy(), watchFacts(canary, { objectives: { errors: SILENT } }));
      expect(ALLOWS[unread.move]).toBeLessThanOrEqual(Math.max(ALLOWS.pause, 0));
      expect(unread.verdict).not.toBe("go");
      expect(read.verdict === "go" || read.move !== "promote").toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("a rollout that was rolled back at some interval is rolled back at every later look", () => {
  fc.assert(
    fc.property(courses, (canary) => {
      const moves = canary.map((_, i) => decideWatch(watchPolicy(), watchFacts(canary.slice(0, i + 1))).move);
      const first = moves.indexOf("roll-back");
      if (first !== -1) expect(new Set(moves.slice(first))).toEqual(new Set(["roll-back"]));
    }),
    { numRuns: 100 },
  );
});

test("a step waits for whichever objective is blind, not for the first alone", () => {
  const loaded = watchPolicy("    rare: { bad: b, total: c, budget: 2%, detect: 4x }");
  const seen = Array.from({ length: 5 }, () => counts(0, 10));
  const objectives = {
    errors: { known: true as const, value: series(calm(5)) },
    rare: { known: true as const, value: series(seen) },
  };
  const decision = decideWatch(loaded, watchFacts(calm(5), { objectives }));
  expect(decision).toMatchObject({ move: "continue", begins: null });
  expect(decision.says).toContain("`rare`: this traffic could have shown");
});

test("the next look is due once the next interval of the grid has settled, whatever second the release began in", () => {
  const facts = watchFacts(calm(3));
  const late = { ...facts, watch: { ...facts.watch, releasedAt: "2026-11-21T12:00:29Z" } };
  expect(decideWatch(watchPolicy(), late).next).toBe("2026-11-21T12:02:30.000Z");
});
