import { expect, test } from "@jest/globals";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import { calm, counts, watchFacts, watchPolicy } from "@signalbox/policy/rollout/test-watch";
import type { WatchDecision } from "@signalbox/policy/rollout/watch-decision";
import { known } from "@signalbox/systems/answer";
import type { ControllerOutcome, RolloutController } from "@signalbox/systems/kubernetes/rollout-controller";
import { carryOutWatch } from "./carry-out-watch.ts";

const never = new AbortController().signal;
const FACTS = watchFacts(calm(3));
const DECIDED = decideWatch(watchPolicy(), FACTS);
const SILENT = { known: false, code: "kubernetes.unreachable", says: "no answer", next: "ask again" } as const;

/** A controller that answers everything alike, and remembers what it was asked. */
function controller(state: ControllerOutcome["state"] = "done") {
  const asked: string[] = [];
  const answered = async (what: string): Promise<ControllerOutcome> => {
    asked.push(what);
    return { state, says: `${what} it is`, next: state === "done" ? null : "look" };
  };
  const rollouts: RolloutController = {
    state: async () => SILENT,
    moveTo: (share) => answered(`to ${share}`),
    pause: () => answered("paused"),
    abort: () => answered("aborted"),
    finish: () => answered("finished"),
  };
  return { asked, rollouts };
}

const cases: readonly {
  readonly name: string;
  readonly decided: Partial<WatchDecision>;
  readonly state?: ControllerOutcome["state"];
  readonly asked: readonly string[];
  readonly outcome: object;
}[] = [
  {
    name: "going on keeps the step's share",
    decided: { move: "continue", share: 0.2 },
    asked: ["to 0.2"],
    outcome: { state: "done" },
  },
  {
    name: "a promotion gives the next",
    decided: { move: "promote", share: 1 },
    asked: ["to 1"],
    outcome: { state: "done" },
  },
  {
    name: "a move that is under way is the next look's to see",
    decided: { move: "promote", share: 1 },
    state: "partly-done",
    asked: ["to 1"],
    outcome: { state: "done", next: null },
  },
  {
    name: "one that did not come about is told",
    decided: { move: "promote", share: 1 },
    state: "not-done",
    asked: ["to 1"],
    outcome: { state: "not-done", next: "look" },
  },
  {
    name: "what is released gets all traffic, and becomes the stable track",
    decided: { move: "promote", share: 1, finished: true },
    asked: ["to 1", "finished"],
    outcome: { says: "finished it is" },
  },
  {
    name: "but not before it has all traffic",
    decided: { move: "continue", share: 1, finished: true },
    state: "partly-done",
    asked: ["to 1"],
    outcome: { state: "partly-done" },
  },
  { name: "a pause", decided: { move: "pause" }, asked: ["paused"], outcome: { state: "done" } },
  {
    name: "a pause that waits for a person",
    decided: { move: "pause", finished: true },
    asked: ["paused"],
    outcome: { state: "done" },
  },
  {
    name: "a roll-back",
    decided: { move: "roll-back", share: 0, finished: true },
    asked: ["aborted"],
    outcome: { state: "done" },
  },
  {
    name: "a roll-back that is only under way is not told as done: nobody looks again",
    decided: { move: "roll-back", share: 0, finished: true },
    state: "partly-done",
    asked: ["aborted"],
    outcome: { state: "partly-done", next: "look" },
  },
];

test.each(cases)("$name", async ({ decided, state, asked, outcome }) => {
  const made = controller(state);
  expect(await carryOutWatch({ ...DECIDED, ...decided }, FACTS, known(made.rollouts), never)).toMatchObject(outcome);
  expect(made.asked).toEqual(asked);
});

test("a controller that nobody can reach moved nothing", async () => {
  expect(await carryOutWatch(DECIDED, FACTS, SILENT, never)).toEqual({
    state: "not-done",
    says: "no answer",
    next: "ask again",
  });
});

test.each([
  { decided: { move: "continue" }, says: "the canary keeps 20% of the traffic" },
  { decided: { move: "continue", finished: true }, says: "nothing is left to do" },
  { decided: { move: "promote", share: 0.5 }, says: "the workflow gives the canary 50% of the traffic" },
  { decided: { move: "pause" }, says: "the workflow leaves the traffic as it is" },
  { decided: { move: "roll-back" }, says: "the workflow brings the traffic back to the stable track" },
] as const)("without a controller: $says", async ({ decided, says }) => {
  expect(await carryOutWatch({ ...DECIDED, ...decided }, FACTS, null, never)).toEqual({
    state: "done",
    says,
    next: null,
  });
});

test("what a decision of the policy asks for is what is done", async () => {
  const facts = watchFacts(Array.from({ length: 5 }, () => counts(300)));
  const made = controller();
  await carryOutWatch(decideWatch(watchPolicy(), facts), facts, known(made.rollouts), never);
  expect(made.asked).toEqual(["aborted"]);
});

test("what is finished, and was seen by no look to begin, is not taken back: it may be the release before", async () => {
  const value = {
    kind: "argo-rollout",
    share: 1,
    paused: false,
    aborted: false,
    finished: true,
    revision: "old",
  } as const;
  const facts = watchFacts(calm(3), {
    rollout: { known: true, value },
    rolledBack: { interval: 2, says: "bad" },
  });
  const made = controller();
  const outcome = await carryOutWatch(decideWatch(watchPolicy(), facts), facts, known(made.rollouts), never);
  expect(outcome).toMatchObject({ state: "not-done", says: expect.stringContaining("no look saw this rollout begin") });
  expect(made.asked).toEqual([]);
});
