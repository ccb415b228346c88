import { expect, test } from "@jest/globals";
import { decideWatch } from "../decide-watch.ts";
import { calm, watchFacts, watchPolicy } from "../test-watch.ts";

const at = (share: number, finished = false) => ({
  rollout: {
    known: true as const,
    value: { kind: "http-route" as const, share, paused: false, aborted: false, finished, revision: "abc" },
  },
});
const watched = (canary: ReturnType<typeof calm>) => ({ watch: { ...watchFacts(canary).watch, revision: "abc" } });
const second = {
  begun: [
    { step: 0, from: 1 },
    { step: 1, from: 6 },
  ],
};

test.each([
  { name: "the canary has its share", share: 0.2, move: "promote" },
  { name: "replicas make it roughly", share: 0.125, move: "promote" },
  { name: "it has more", share: 0.5, move: "promote" },
  { name: "it has none of it yet", share: 0, move: "continue" },
  { name: "all traffic", last: true, share: 1, move: "promote" },
  { name: "nearly all is not all", last: true, share: 0.9, move: "continue" },
  { name: "the last step was never moved to", last: true, share: 0.2, move: "continue" },
  { name: "the canary is the stable track by now", last: true, share: 0, finished: true, move: "promote" },
])("$name: $move", ({ share, last = false, finished = false, move }) => {
  const canary = calm(last ? 10 : 5);
  const facts = watchFacts(canary, { ...at(share, finished), ...watched(canary), ...(last ? second : {}) });
  const decision = decideWatch(watchPolicy(), facts);
  expect(decision).toMatchObject({ move });
  if (move === "continue") expect(decision.says).toContain("the controller gives the canary");
});

test("nearly all is not said to be all", () => {
  const canary = calm(10);
  const facts = watchFacts(canary, { ...at(0.9996), ...watched(canary), ...second });
  const said = "the controller gives the canary 99.96% of the traffic, and the step has 100%";
  expect(decideWatch(watchPolicy(), facts).says).toContain(said);
});

test("a controller that never moves it waits for a person", () => {
  const canary = calm(20);
  const decision = decideWatch(watchPolicy(), watchFacts(canary, { ...at(0), ...watched(canary) }));
  expect(decision).toMatchObject({ move: "pause", finished: true, verdict: "unknown" });
});
