import { expect, test } from "@jest/globals";
import { SignalboxError } from "@signalbox/policy/error";
import { calm, counts } from "@signalbox/policy/rollout/test-watch";
import { journalOf, RELEASED_AT, type TestWorld, testWorld } from "./test-watch-world.ts";
import { type WatchMade, watchLive } from "./watch-live.ts";
import { openWatch } from "./watch-move.ts";
import type { Mover } from "./watch-world.ts";

type Turn = (world: TestWorld) => void;

/** Watches to the end; time goes by while it sleeps. `turns`: what happens at some second after the release. */
async function watched(
  world: TestWorld,
  {
    once = false,
    turns = [] as readonly (readonly [second: number, turn: Turn])[],
    abort = new AbortController(),
  } = {},
) {
  const said: string[] = [];
  const slept: number[] = [];
  const ends: string[] = [];
  const left = [...turns];
  const watch = openWatch(
    { environment: "production", candidate: "v1.2.3", releasedAt: RELEASED_AT, tick: null },
    world,
    abort.signal,
  );
  const told: WatchMade[] = [];
  const watching = {
    once,
    signal: abort.signal,
    now: world.now,
    async sleep(seconds: number) {
      slept.push(seconds);
      world.seconds += seconds;
      while (left[0] !== undefined && left[0][0] <= world.seconds) left.shift()?.[1](world);
      abort.signal.throwIfAborted();
      if (slept.length > 200) throw new Error("it watches for ever");
    },
    told: (made: WatchMade) => void told.push(made),
    said: (line: string) => void said.push(line),
  };
  const made = await watchLive(watch, world.loaded, watching, {
    report: async ({ decision }) => void ends.push(`reported ${decision.move}`),
    record: async ({ decision }) => void ends.push(`recorded ${decision.move}`),
  }).catch((error: unknown) => error);
  return { made, said, slept, ends, moves: told.map(({ decision }) => decision.move) };
}

const glitch = (message = "the branch of records does not answer") =>
  new SignalboxError("records.unreachable", message, { next: "look at the remote" });
const broken = (world: TestWorld): void => {
  world.beforeWritten = () => {
    throw glitch();
  };
};
const whole = (world: TestWorld): void => {
  world.beforeWritten = () => {};
};

test("a rollout is watched to its end: a look at each interval once it has settled, told and recorded once", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const { made, said, slept, ends, moves } = await watched(world);
  expect(made).toMatchObject({ decision: { move: "promote", finished: true }, outcome: { state: "done" } });
  expect(moves).toEqual([
    ...Array<string>(5).fill("continue"),
    "promote",
    ...Array<string>(5).fill("continue"),
    "promote",
  ]);
  expect(slept).toEqual([60, ...Array<number>(10).fill(30)]);
  expect(ends).toEqual(["reported promote", "recorded promote"]);
  expect(said).toEqual([]);
  expect(world.rollout).toMatchObject({ share: 1, finished: true });
});

test("a bad one is rolled back, and that ends it", async () => {
  const world = testWorld();
  world.canary = [counts(10), ...Array.from({ length: 9 }, () => counts(300))];
  const { made, ends } = await watched(world);
  expect(made).toMatchObject({ decision: { move: "roll-back" }, outcome: { says: "aborted" } });
  expect(ends).toEqual(["reported roll-back", "recorded roll-back"]);
  expect(world.rollout).toMatchObject({ share: 0, aborted: true, paused: false });
});

/** A controller that takes so many times longer to go back than a look waits. */
function slowlyBack(world: TestWorld, times: number): TestWorld {
  const before = { ...world };
  let left = times;
  return Object.assign(world, {
    openController: (mover: Mover) => {
      const opened = before.openController(mover);
      if (opened?.known !== true) return opened;
      const slow = async () => ({ state: "partly-done", says: "3 of 10 replicas are up", next: null }) as const;
      const abort = (signal: AbortSignal) => ((left -= 1) >= 0 ? slow() : opened.value.abort(signal));
      return { ...opened, value: { ...opened.value, abort } };
    },
  });
}

test("a roll-back that takes longer than a look waits is seen to its end", async () => {
  const world = slowlyBack(testWorld(), 3);
  world.canary = [counts(10), ...Array.from({ length: 9 }, () => counts(300))];
  const { made, said, ends } = await watched(world);
  expect(made).toMatchObject({ decision: { move: "roll-back" }, outcome: { state: "done", says: "aborted" } });
  expect(said).toEqual(Array<string>(3).fill("the traffic is not back yet: 3 of 10 replicas are up"));
  expect(ends).toEqual(["reported roll-back", "recorded roll-back"]);
  expect(world.rollout).toMatchObject({ share: 0, aborted: true });
});

test("a roll-back that does not come about ends the watch, and does not pass for one", async () => {
  const world = slowlyBack(testWorld(), Infinity);
  world.canary = [counts(10), ...Array.from({ length: 9 }, () => counts(300))];
  const { made, said } = await watched(world);
  expect(made).toMatchObject({ decision: { move: "roll-back" }, outcome: { state: "partly-done" } });
  expect(said).toHaveLength(6);
});

test("where the workflow moves the traffic, the watch ends with each step, for it to be moved", async () => {
  const world = testWorld("", { controlled: false });
  world.canary = calm(20);
  const first = await watched(world);
  expect(first.made).toMatchObject({ decision: { move: "promote", finished: false, share: 1 } });
  expect(first.ends).toEqual(["reported promote", "recorded promote"]);
  expect((await watched(world)).made).toMatchObject({ decision: { move: "promote", finished: true } });
});

test("where nothing can be put on record, a roll-back is made nevertheless, and says so", async () => {
  const world = testWorld();
  world.canary = Array.from({ length: 10 }, () => counts(300));
  const { made } = await watched(world, { turns: [[90, broken]] });
  expect(made).toMatchObject({
    decision: { move: "roll-back" },
    outcome: { state: "done", says: "aborted; it is not on record: the branch of records does not answer" },
  });
  expect(world.rollout).toMatchObject({ share: 0, aborted: true });
});

test("one look is one look, whatever it decides; the next is another run's", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const { made, slept, ends } = await watched(world, { once: true });
  expect(made).toMatchObject({ decision: { move: "continue", finished: false } });
  expect(slept).toEqual([]);
  expect(ends).toEqual(["reported continue", "recorded continue"]);
});

test("a look alone that comes to nothing moves nothing, and says why", async () => {
  const world = testWorld();
  broken(world);
  const { made, said } = await watched(world, { once: true });
  expect(made).toMatchObject({ code: "records.unreachable" });
  expect([said, world.asked]).toEqual([[], []]);
});

test("a metrics system that is silent for three intervals pauses, and goes on when it answers", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const { made, moves } = await watched(world, {
    turns: [
      [90, (now) => (now.silent = true)],
      [180, (now) => (now.silent = false)],
    ],
  });
  expect(moves.slice(0, 6)).toEqual(["continue", "continue", "pause", "pause", "pause", "promote"]);
  expect(made).toMatchObject({ decision: { finished: true, verdict: "go" } });
  expect(journalOf(world).events.map(({ does }) => does)).toEqual(["begun", "pause", "promote", "finished"]);
});

test("an error in a look pauses, says so, and looks again", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const { made, said, slept } = await watched(world, {
    turns: [
      [180, broken],
      [195, whole],
    ],
  });
  expect(said).toEqual([
    "this look came to nothing: the branch of records does not answer; look at the remote",
    "paused; it could not be put on record: the branch of records does not answer",
  ]);
  expect(slept).toContain(15);
  expect(made).toMatchObject({ decision: { finished: true, verdict: "go" } });
  expect(world.rollout).toMatchObject({ finished: true, paused: false });
});

test("after too many of them it gives up, and the rollout stays paused", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const { made, said, ends } = await watched(world, { turns: [[180, broken]] });
  expect(made).toMatchObject({ code: "records.unreachable" });
  expect(said.filter((line) => line.startsWith("this look came to nothing"))).toHaveLength(10);
  expect(said.at(-1)).toBe(
    "the watch ends before the rollout does (the branch of records does not answer): paused; it could not be put on record: the branch of records does not answer",
  );
  expect(world.rollout).toMatchObject({ share: 0.2, paused: true });
  expect(ends).toEqual([]);
});

test("a mistake of our own ends the watch at once, paused, and never rolls back", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const { made, said } = await watched(world, {
    turns: [
      [
        120,
        (now) => {
          now.beforeAsked = (what) => {
            if (what !== "paused") throw new TypeError("x is not a function");
          };
        },
      ],
    ],
  });
  expect(made).toBeInstanceOf(TypeError);
  expect(said).toEqual(["the watch ends before the rollout does (x is not a function): paused"]);
  expect(world.rollout).toMatchObject({ paused: true, aborted: false });
});

test("cancelled, it pauses the rollout, and puts that on record", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const abort = new AbortController();
  const cancel: Turn = () => abort.abort(new SignalboxError("run.cancelled", "the watch was cancelled", { next: "x" }));
  const { made, said, ends } = await watched(world, { abort, turns: [[120, cancel]] });
  expect(made).toMatchObject({ code: "run.cancelled" });
  expect(said).toEqual(["the watch ends before the rollout does (the watch was cancelled): paused"]);
  expect(ends).toEqual([]);
  expect(world.rollout.paused).toBe(true);
  expect(journalOf(world)).toMatchObject({ finished: null, events: [{ does: "begun" }, { does: "cancelled" }] });
});

test("cancelled while it rolls back, it goes back: a pause would hold the traffic where it is bad", async () => {
  const world = testWorld();
  world.canary = Array.from({ length: 10 }, () => counts(300));
  const abort = new AbortController();
  world.beforeAsked = (what) => {
    if (what === "aborted") abort.abort(new SignalboxError("run.cancelled", "the watch was cancelled", { next: "x" }));
  };
  const { made, said } = await watched(world, { abort });
  expect(made).toMatchObject({ code: "run.cancelled" });
  expect(said).toEqual(["the watch ends before the rollout does (the watch was cancelled): aborted"]);
  expect(world.rollout).toMatchObject({ share: 0, aborted: true, paused: false });
});

test("cancelled before its first look, it says that nothing was moved", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const abort = new AbortController();
  world.journals.read = async () => {
    abort.abort(new SignalboxError("run.cancelled", "the watch was cancelled", { next: "x" }));
    abort.signal.throwIfAborted();
    return [];
  };
  const { said } = await watched(world, { abort });
  expect(said).toEqual([
    "the watch ends before the rollout does (the watch was cancelled): nothing was looked at yet, and nothing was moved",
  ]);
  expect(world.asked).toEqual([]);
});

test("resumed after it was cancelled, it goes on, and concludes", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const abort = new AbortController();
  await watched(world, { abort, turns: [[120, () => abort.abort(new Error("time is up"))]] });
  expect(world.rollout.paused).toBe(true);
  const { made } = await watched(world);
  expect(made).toMatchObject({ decision: { finished: true, verdict: "go" } });
  expect(journalOf(world).begun).toEqual([
    { step: 0, from: 1 },
    { step: 1, from: 7 },
    { step: 2, from: 13 },
  ]);
});

test("a clock that jumps back an hour makes nobody sleep for an hour", async () => {
  const world = testWorld();
  world.canary = calm(20);
  const { made, slept } = await watched(world, {
    turns: [
      [90, (now) => (now.ahead = -3600)],
      [240, (now) => (now.ahead = 0)],
    ],
  });
  expect(Math.max(...slept)).toBe(60);
  expect(made).toMatchObject({ decision: { finished: true, verdict: "go" } });
});

test("a pause that outlasts the policy's patience ends the watch, which waits for a person", async () => {
  const world = testWorld();
  world.canary = [];
  const { made, moves } = await watched(world);
  expect(made).toMatchObject({ decision: { move: "pause", verdict: "unknown", finished: true, interval: 20 } });
  expect(moves.at(-1)).toBe("pause");
  expect(journalOf(world)).toMatchObject({ finished: null });
});

test.each([{ once: true }, { once: false }])(
  "a look that another run's roll-back came before is made again, and goes back too (once: $once)",
  async ({ once }) => {
    const world = testWorld();
    world.canary = calm(20);
    await watched(world, { once: true });
    world.seconds = 180;
    world.beforeWritten = () => {
      whole(world);
      const standing = { ...journalOf(world), rolledBack: { interval: 4, says: "a leak" } };
      world.written.set(RELEASED_AT, JSON.stringify(standing));
    };
    const { made, said, moves } = await watched(world, { once });
    expect(said).toEqual(["another run decided meanwhile, and rolled back: a leak: the look is made again"]);
    expect(moves).toEqual(["roll-back"]);
    expect(made).toMatchObject({ decision: { share: 0 }, outcome: { state: "done", says: "aborted" } });
    expect(world.asked).not.toContain("to 100%");
  },
);

test("a look that others come before again and again ends with that word", async () => {
  const world = testWorld();
  world.canary = calm(20);
  await watched(world, { once: true });
  world.seconds = 180;
  let others = 0;
  world.beforeWritten = () => {
    const { turn, ...standing } = journalOf(world);
    world.written.set(RELEASED_AT, JSON.stringify({ ...standing, turn: turn + 1 }));
    others += 1;
  };
  const { made } = await watched(world, { once: true });
  expect(made).toMatchObject({ code: "canary.decided-meanwhile" });
  expect([others, world.asked]).toEqual([4, ["to 20%"]]);
});

test("a watch that a later release overtakes ends at once, and neither moves nor holds anything", async () => {
  const world = testWorld();
  world.canary = calm(20);
  let written = "";
  const overtake: Turn = ({ written: records }) => {
    const releasedAt = "2026-11-21T12:02:00Z";
    records.set(releasedAt, JSON.stringify({ ...journalOf(world), candidate: "v1.2.4", releasedAt }));
    written = JSON.stringify([...records]);
    world.asked.length = 0;
  };
  const { made, said } = await watched(world, { turns: [[120, overtake]] });
  expect(made).toMatchObject({ code: "canary.overtaken" });
  expect([said, world.asked, JSON.stringify([...world.written])]).toEqual([[], [], written]);
});
