import { expect, test } from "@jest/globals";
import { calm, counts } from "@signalbox/policy/rollout/test-watch";
import type { Counts } from "@signalbox/policy/rollout/series";
import fc from "fast-check";
import { SignalboxError } from "@signalbox/policy/error";
import { makeMove } from "../frame.ts";
import { isOver } from "./insist-watch.ts";
import type { Journals } from "./journal/journal.ts";
import { journalOf, RELEASED_AT, settled, testWorld, type TestWorld } from "./test-watch-world.ts";
import type { WatchMade } from "./watch-live.ts";
import { openWatch } from "./watch-move.ts";
import type { WatchRequest } from "./watch-world.ts";

const never = new AbortController().signal;
const REQUEST: WatchRequest = { environment: "production", candidate: "v1.2.3", releasedAt: RELEASED_AT, tick: null };
const ENDS = { report: async () => {}, record: async () => {} };
const bad = (intervals: number): Counts[] => Array.from({ length: intervals }, () => counts(300));

/** A look once an interval has settled, by a run of its own where none is given. */
async function look(
  world: TestWorld,
  interval: number,
  {
    request = REQUEST,
    watch = openWatch(request, world, never),
  }: { request?: WatchRequest; watch?: ReturnType<typeof openWatch> } = {},
): Promise<WatchMade> {
  world.seconds = settled(interval);
  return makeMove(watch.look, world.loaded, { mode: "apply" }, ENDS);
}

test("a whole rollout, each look by a run of its own: from step to step, and released", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const moves: string[] = [];
  for (let interval = 0; interval <= 11; interval += 1) moves.push((await look(world, interval)).decision.move);
  expect(moves).toEqual([
    ...Array<string>(5).fill("continue"),
    "promote",
    // What was under way when the traffic was moved is none of the step's.
    ...Array<string>(5).fill("continue"),
    "promote",
  ]);
  expect(world.asked).toEqual(["to 20%", "to 100%", "finished"]);
  expect(world.rollout).toMatchObject({ share: 1, finished: true, paused: false });
  expect(journalOf(world)).toMatchObject({
    revision: "abc",
    begun: [
      { step: 0, from: 1 },
      { step: 1, from: 7 },
      { step: 2, from: 13 },
    ],
    finished: { interval: 11, move: "promote" },
    events: [{ does: "begun" }, { does: "promote", interval: 5 }, { does: "finished", interval: 11 }],
  });
});

test("a look that adds nothing writes nothing", async () => {
  const world = testWorld();
  world.canary = calm(20);
  for (let interval = 0; interval <= 2; interval += 1) await look(world, interval);
  world.beforeWritten = () => {
    throw new Error("it was written");
  };
  expect((await look(world, 3)).decision.move).toBe("continue");
});

test("a finished watch is told again, and nothing is done twice", async () => {
  const world = testWorld();
  world.canary = [...calm(11), ...bad(20)];
  for (const interval of [0, 5, 11]) await look(world, interval);
  const record = journalOf(world);
  world.asked.length = 0;
  const again = await look(world, 25);
  expect(again.decision).toMatchObject({ verdict: "go", finished: true, interval: 11 });
  expect(world.rollout).toMatchObject({ share: 1, finished: true });
  expect(world.asked).toEqual([]);
  expect(journalOf(world)).toEqual(record);
});

test("what was rolled back stays so, though the metrics say nothing any more", async () => {
  const world = testWorld();
  world.canary = bad(8);
  expect((await look(world, 8)).decision.move).toBe("roll-back");
  const record = journalOf(world);
  world.canary = calm(8);
  world.silent = true;
  expect((await look(world, 9)).decision).toMatchObject({ move: "roll-back", finished: true });
  expect(world.asked).toEqual(["aborted"]);
  expect(journalOf(world)).toEqual(record);
});

test("killed between record and move, the next look finds it on record, and moves it", async () => {
  const world = testWorld();
  world.canary = bad(8);
  world.beforeAsked = () => {
    throw new Error("killed");
  };
  await expect(look(world, 8)).rejects.toThrow("killed");
  expect(world.asked).toEqual([]);
  expect(journalOf(world).rolledBack).not.toBeNull();
  world.beforeAsked = () => {};
  world.canary = calm(9);
  expect((await look(world, 9)).outcome).toMatchObject({ state: "done", says: "aborted" });
});

test("killed before the record, nothing was moved, and the next look decides it", async () => {
  const world = testWorld();
  world.canary = bad(8);
  world.beforeWritten = () => {
    throw new Error("killed");
  };
  await expect(look(world, 8)).rejects.toThrow("killed");
  expect(world.asked).toEqual([]);
  world.beforeWritten = () => {};
  expect((await look(world, 9)).decision.move).toBe("roll-back");
});

test("what another run rolled back at the same moment is not promoted", async () => {
  const world = testWorld();
  world.canary = calm(10);
  await look(world, 0);
  world.beforeWritten = () => {
    world.beforeWritten = () => {};
    const standing = { ...journalOf(world), rolledBack: { interval: 4, says: "a leak" } };
    world.written.set(RELEASED_AT, JSON.stringify(standing));
  };
  await expect(look(world, 5)).rejects.toMatchObject({
    code: "canary.decided-meanwhile",
    message: "another run decided meanwhile, and rolled back: a leak",
  });
  expect(world.asked).not.toContain("to 100%");
  expect((await look(world, 6)).decision.move).toBe("roll-back");
});

test("of two runs that promote at the same moment, one step begins, and is told once", async () => {
  const world = testWorld();
  world.canary = calm(10);
  await look(world, 0);
  const [one, other] = [openWatch(REQUEST, world, never), openWatch(REQUEST, world, never)];
  world.seconds = settled(5);
  const looks = [one, other].map((watch) => makeMove(watch.look, world.loaded, { mode: "apply" }, ENDS));
  expect(await Promise.allSettled(looks)).toMatchObject([
    { status: "fulfilled", value: { decision: { move: "promote" } } },
    { status: "rejected", reason: { code: "canary.decided-meanwhile" } },
  ]);
  expect((await look(world, 5, { watch: other })).decision).toMatchObject({ move: "continue", step: 1, share: 1 });
  expect(journalOf(world).begun).toEqual([
    { step: 0, from: 1 },
    { step: 1, from: 7 },
  ]);
  expect(journalOf(world).events.map(({ does }) => does)).toEqual(["begun", "promote"]);
});

test.each([
  { name: "back", seconds: -3600 },
  { name: "back before the release", seconds: -settled(9) },
])("a clock that jumps $name begins no step anew, and asks for nothing twice", async ({ seconds }) => {
  const world = testWorld();
  world.canary = calm(20);
  const watch = openWatch(REQUEST, world, never);
  for (const interval of [0, 5, 7]) await look(world, interval, { watch });
  world.seconds = settled(7) + seconds;
  const made = await makeMove(watch.look, world.loaded, { mode: "apply" }, ENDS);
  expect(made.decision).toMatchObject({ move: "continue", verdict: "go", interval: 0, step: 1, share: 1 });
  expect((await look(world, 11, { watch })).decision).toMatchObject({ move: "promote", finished: true });
});

test.each([
  { name: "one run", runs: () => null },
  { name: "a run for each look", runs: (world: TestWorld) => openWatch(REQUEST, world, never) },
])(
  "in $name: a clock that jumps forth sees nothing there, and pauses; set right, the watch goes on",
  async ({ runs }) => {
    const world = testWorld("  no-data: roll-back after 2h");
    world.canary = calm(12);
    const one = openWatch(REQUEST, world, never);
    const watch = () => runs(world) ?? one;
    for (const interval of [0, 3]) await look(world, interval, { watch: watch() });
    world.ahead = 3600;
    expect((await look(world, 4, { watch: watch() })).decision).toMatchObject({ move: "pause", verdict: "unknown" });
    world.ahead = 0;
    expect((await look(world, 12, { watch: watch() })).decision).toMatchObject({ move: "promote" });
    expect(world.rollout).toMatchObject({ share: 1, paused: false });
  },
);

test("intervals are told in UTC: a day on which clocks go back has as many as any", async () => {
  const zone = process.env["TZ"];
  process.env["TZ"] = "Europe/Berlin";
  try {
    const world = testWorld();
    const releasedAt = "2026-10-25T00:50:00Z";
    world.seconds = (Date.parse(releasedAt) - Date.parse(RELEASED_AT)) / 1000 + settled(40);
    const watch = openWatch({ ...REQUEST, releasedAt }, world, never);
    const { facts } = await makeMove(watch.look, world.loaded, { mode: "plan" }, ENDS);
    expect(facts.grid.until).toBe(40);
    expect(facts.watch.releasedAt).toBe(releasedAt);
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});

const BACK_AFTER = "  no-data: roll-back after 5m";

test("silence is counted over looks, each by a run of its own, and rolls back where the policy says so", async () => {
  const world = testWorld(BACK_AFTER);
  world.canary = calm(40);
  for (const interval of [0, 1, 2]) await look(world, interval);
  world.silent = true;
  expect((await look(world, 3)).decision).toMatchObject({ move: "pause", verdict: "unknown" });
  expect((await look(world, 11)).decision.move).toBe("pause");
  expect((await look(world, 12)).decision).toMatchObject({ move: "roll-back", verdict: "unknown" });
  expect(world.rollout.aborted).toBe(true);
});

test("how long nobody looked is not how long nothing could be read", async () => {
  const world = testWorld(BACK_AFTER);
  world.canary = calm(40);
  for (const interval of [0, 1]) await look(world, interval);
  world.silent = true;
  expect((await look(world, 15)).decision.move).toBe("pause");
});

test("what can be read again was not silent for long", async () => {
  const world = testWorld(BACK_AFTER);
  world.canary = calm(40);
  await look(world, 0);
  for (const interval of [2, 8, 12, 19]) {
    world.silent = true;
    expect((await look(world, interval)).decision.move).toBe("pause");
    world.silent = false;
    await look(world, interval + 1);
  }
  expect(journalOf(world).lastRead).toEqual({});
});

test("a policy that changes its interval meanwhile does not change the grid of a watch", async () => {
  const world = testWorld();
  world.canary = calm(20);
  await look(world, 0);
  const { loaded } = world;
  const { policy } = loaded;
  const changed = { ...loaded, policy: { ...policy, rollout: { ...policy.rollout, interval: "60s" } } };
  const { facts, decision } = await look(Object.assign(world, { loaded: changed }), 5);
  expect(facts.grid).toMatchObject({ intervalSeconds: 30, until: 5 });
  expect(decision.move).toBe("promote");
});

test("a policy with other steps is refused: a step that nobody watched would count as passed", async () => {
  const world = testWorld();
  world.canary = calm(20);
  for (const interval of [0, 5]) await look(world, interval);
  const { loaded } = world;
  const { policy } = loaded;
  const changed = { ...loaded, policy: { ...policy, rollout: { ...policy.rollout, steps: ["100%"] } } };
  const asked = [...world.asked];
  await expect(look(Object.assign(world, { loaded: changed }), 6)).rejects.toMatchObject({
    code: "canary.other-steps",
    message: "the watch began with the steps 20%, 100%, and the policy has 100% now",
  });
  expect(world.asked).toEqual(asked);
});

test("somebody else's rollout is paused, never promoted", async () => {
  const world = testWorld();
  world.canary = calm(20);
  await look(world, 0);
  world.rollout.revision = "def";
  const { decision } = await look(world, 5);
  expect(decision).toMatchObject({ move: "pause", verdict: "hold" });
  expect(world.asked).not.toContain("to 100%");
});

test("a tick that comes twice looks once; the next one goes on", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const tick = (number: number) => ({ request: { ...REQUEST, tick: number } });
  await look(world, 0, tick(1));
  const asked = [...world.asked];
  await expect(look(world, 0, tick(1))).rejects.toMatchObject({
    code: "canary.tick-seen",
    next: expect.stringContaining("the next is number 2"),
  });
  expect(world.asked).toEqual(asked);
  expect((await look(world, 1, tick(2))).decision.move).toBe("continue");
  expect(journalOf(world).tick).toBe(2);
});

test("of two ticks of one number at the same moment, one looks", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const tick = { ...REQUEST, tick: 1 };
  const looks = await Promise.allSettled([1, 2].map(() => look(world, 0, { request: tick })));
  expect(looks.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(world.asked).toEqual(["to 20%"]);
});

test("a run that a tick began looks again and again: its own looks are no second tick", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const watch = openWatch({ ...REQUEST, tick: 1 }, world, never);
  for (const interval of [0, 1, 2]) expect((await look(world, interval, { watch })).decision.move).toBe("continue");
});

test("a tick that was killed after it rolled back on record is made good by running it again", async () => {
  const world = testWorld();
  world.canary = bad(8);
  world.beforeAsked = () => {
    throw new Error("killed");
  };
  const request = { ...REQUEST, tick: 1 };
  await expect(look(world, 8, { request })).rejects.toThrow("killed");
  world.beforeAsked = () => {};
  expect((await look(world, 8, { request })).outcome).toMatchObject({ says: "aborted" });
});

test("where the workflow moves the traffic, it is told what to do", async () => {
  const world = testWorld("", { controlled: false });
  world.canary = calm(20);
  const says: (string | undefined)[] = [];
  for (const interval of [0, 5, 6, 12, 13]) says.push((await look(world, interval)).outcome?.says);
  expect(says).toEqual([
    "the canary keeps 20% of the traffic",
    "the workflow gives the canary 100% of the traffic",
    "the canary keeps 100% of the traffic",
    "the workflow gives the canary 100% of the traffic",
    "nothing is left to do",
  ]);
});

const courses = fc.array(
  fc.option(fc.record({ bad: fc.nat(120), total: fc.constantFrom(0, 400, 1000) }), { freq: 6 }),
  {
    minLength: 8,
    maxLength: 14,
  },
);

test("a watch that was stopped and resumed at any interval concludes the same as one that never was", async () => {
  const told = ({ decision: { says, move, verdict, interval } }: WatchMade) => ({ says, move, verdict, interval });
  await fc.assert(
    fc.asyncProperty(courses, fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }), async (canary, stopped) => {
      const [one, other] = [testWorld(), testWorld()];
      one.canary = canary;
      other.canary = canary;
      const steady = openWatch(REQUEST, one, never);
      let restarted = openWatch(REQUEST, other, never);
      for (let interval = 0; interval <= canary.length; interval += 1) {
        if (stopped[interval] === true) restarted = openWatch(REQUEST, other, never);
        const whole = await look(one, interval, { watch: steady });
        expect(told(await look(other, interval, { watch: restarted }))).toEqual(told(whole));
      }
      expect(journalOf(other)).toEqual(journalOf(one));
      expect(other.asked).toEqual(one.asked);
    }),
    { numRuns: 25 },
  );
});

test("what was released and watched to its end is not taken back by a job that is run again", async () => {
  const world = testWorld("  security: { leak: { alert: Leak } }\n");
  let firing = false;
  const alertState = async () => ({ known: true, value: { defined: true, firing } }) as const;
  if (world.prometheus.known) Object.assign(world.prometheus.value, { alertState });
  world.canary = calm(20);
  for (const interval of [0, 5, 11]) await look(world, interval);
  const record = journalOf(world);
  firing = true;
  world.asked.length = 0;
  const { decision, outcome } = await look(world, 2000);
  expect(decision).toMatchObject({ move: "roll-back", verdict: "hold" });
  expect(outcome).toMatchObject({ state: "not-done", says: expect.stringContaining("the alert `Leak` fires") });
  expect(world.asked).toEqual([]);
  expect(journalOf(world)).toEqual(record);
});

test("what somebody took back after its release is not given its traffic by a job that is run again", async () => {
  const world = testWorld();
  world.canary = calm(20);
  for (const interval of [0, 5, 11]) await look(world, interval);
  const record = journalOf(world);
  Object.assign(world.rollout, { share: 0, finished: false });
  world.asked.length = 0;
  const again = await look(world, 40).catch((error: unknown) => error);
  expect(again).toMatchObject({ code: "canary.ended", message: expect.stringContaining("gives the canary 0%") });
  expect(isOver(again)).toBe(true);
  expect(world.asked).toEqual([]);
  expect(journalOf(world)).toEqual(record);
});

test("killed between the record of its end and the controller's, a release is made good by running it again", async () => {
  const world = testWorld();
  world.canary = calm(20);
  for (const interval of [0, 5]) await look(world, interval);
  world.beforeAsked = (what) => {
    if (what === "finished") throw new Error("killed");
  };
  await expect(look(world, 11)).rejects.toThrow("killed");
  world.beforeAsked = () => {};
  expect((await look(world, 12)).outcome).toMatchObject({ state: "done", says: "finished" });
});

const ROUTED =
  "  controller: { url-from: KUBERNETES_URL, token-from: KUBERNETES_TOKEN, http-route: web, services: { stable: old, canary: new } }\n";

const KINDS: readonly { readonly name: string; readonly made: () => TestWorld }[] = [
  { name: "a route", made: routedWorld },
  { name: "a workflow", made: () => testWorld("", { controlled: false }) },
  { name: "a Rollout", made: () => testWorld() },
];

test.each(
  KINDS.flatMap(({ name, made }) => [
    { name: `${name}: one that was released`, made, canary: calm(20), ended: 12 },
    { name: `${name}: one that was rolled back`, made, canary: bad(8), ended: 8 },
    { name: `${name}: one that was held up`, made, canary: calm(3), ended: 3 },
  ]),
)(
  "$name, and is run again: it moves nothing of a later release, and hands on no share",
  async ({ made, canary, ended }) => {
    const world = made();
    world.canary = canary;
    for (const interval of [0, 5, ended].filter((one) => one <= ended)) await look(world, interval);
    const later = { ...REQUEST, candidate: "v1.2.4", releasedAt: "2026-11-21T12:10:00Z" };
    world.written.set(later.releasedAt, JSON.stringify({ ...journalOf(world), ...later, tick: 0 }));
    const written = JSON.stringify([...world.written]);
    world.asked.length = 0;
    Object.assign(world.rollout, { share: 0.05 });
    await expect(look(world, 25)).rejects.toMatchObject({ code: "canary.overtaken" });
    expect(world.asked).toEqual([]);
    expect(world.rollout.share).toBe(0.05);
    expect(JSON.stringify([...world.written])).toBe(written);
  },
);

// Two steps of 20 intervals' patience each, and a day for whoever it waits for.
const LONGEST = 2 * 20 + 24 * 120;

test.each([
  { name: "on it goes as long as it may last", interval: LONGEST, code: null },
  { name: "after that, not silently", interval: LONGEST + 2, code: "canary.left-alone" },
])("a watch that nobody looked at for long: $name", async ({ interval, code }) => {
  const world = testWorld("", { controlled: false });
  world.canary = calm(3);
  await look(world, 0);
  const again = await look(world, interval).catch((error: unknown) => error);
  if (code === null) expect(again).toMatchObject({ decision: { move: "pause" } });
  else expect(again).toMatchObject({ code, message: expect.stringMatching(/^nothing is on record .* for 1d/) });
});

test("what was rolled back is told again, however long ago", async () => {
  const world = testWorld();
  world.canary = bad(8);
  await look(world, 8);
  expect((await look(world, LONGEST * 3)).decision).toMatchObject({ move: "roll-back" });
});

test.each([{ tick: null }, { tick: 1 }])("a pause waits for no record (tick $tick)", async ({ tick }) => {
  const world = testWorld();
  world.canary = calm(4);
  await look(world, 0);
  world.silent = true;
  world.beforeWritten = () => {
    throw new SignalboxError("records.not-written", "it could not be written", { next: "let it" });
  };
  const { decision, outcome } = await look(world, 4, { request: { ...REQUEST, tick } });
  expect(decision).toMatchObject({ move: "pause", verdict: "unknown" });
  expect(outcome).toEqual({ state: "done", says: "paused; it is not on record: it could not be written", next: null });
  expect(world.rollout.paused).toBe(true);
  expect(journalOf(world).events.map(({ does }) => does)).toEqual(["begun"]);
});

test("a pause of a tick that somebody made meanwhile holds nothing", async () => {
  const world = testWorld();
  world.canary = calm(4);
  await look(world, 0);
  world.silent = true;
  world.beforeWritten = () => {
    world.beforeWritten = () => {};
    world.written.set(RELEASED_AT, JSON.stringify({ ...journalOf(world), tick: 1 }));
  };
  await expect(look(world, 4, { request: { ...REQUEST, tick: 1 } })).rejects.toMatchObject({
    code: "canary.tick-seen",
  });
  expect(world.rollout.paused).toBe(false);
});

test("where the workflow moves the traffic, a pause on what was rolled back meanwhile hands on no share", async () => {
  const world = testWorld("", { controlled: false });
  world.canary = calm(4);
  await look(world, 0);
  world.silent = true;
  world.beforeWritten = () => {
    world.beforeWritten = () => {};
    const standing = { ...journalOf(world), rolledBack: { interval: 4, says: "a leak" } };
    world.written.set(RELEASED_AT, JSON.stringify(standing));
  };
  await expect(look(world, 4)).rejects.toMatchObject({ code: "canary.decided-meanwhile" });
});

/** A push that came there, and whose answer was lost: it is tried again, on what it wrote itself. */
function losingAnswers(world: TestWorld): TestWorld {
  const { journals } = world;
  const change: Journals["change"] = async (releasedAt, by) => {
    await journals.change(releasedAt, by);
    return journals.change(releasedAt, by);
  };
  return Object.assign(world, { journals: { ...journals, change } });
}

test.each([{ tick: null }, { tick: 2 }])(
  "a promotion whose record was written, though nobody heard of it, is handed to the workflow all the same (tick $tick)",
  async ({ tick }) => {
    const world = testWorld("", { controlled: false });
    world.canary = calm(20);
    await look(world, 0);
    const { decision, outcome } = await look(losingAnswers(world), 5, { request: { ...REQUEST, tick } });
    expect({ decision, outcome }).toMatchObject({
      decision: { move: "promote", begins: { step: 1 } },
      outcome: { state: "done" },
    });
    expect(journalOf(world)).toMatchObject({ handedOver: true, turn: 2, tick: tick ?? 0 });
  },
);

test("a pause of a tick whose record was written, though nobody heard of it, holds", async () => {
  const world = testWorld();
  world.canary = calm(4);
  await look(world, 0);
  world.silent = true;
  await look(losingAnswers(world), 4, { request: { ...REQUEST, tick: 1 } });
  expect(world.rollout.paused).toBe(true);
});

function routedWorld(): TestWorld {
  const world = Object.assign(testWorld(), { loaded: testWorld(ROUTED, { controlled: false }).loaded });
  Object.assign(world.rollout, { kind: "http-route", revision: null });
  return world;
}
