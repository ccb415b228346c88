import { expect, test } from "@jest/globals";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import { calm, counts, watchFacts, watchPolicy } from "@signalbox/policy/rollout/test-watch";
import { journalAfter, takenOver } from "./journal-after.ts";
import { newJournal } from "./watch-journal.ts";

const policy = watchPolicy();
const journal = newJournal({
  environment: "production",
  candidate: "v1.2.3",
  releasedAt: "2026-11-21T12:00:00Z",
  intervalSeconds: 30,
  shares: [0.2, 1],
});

/** A controller moves the traffic. */
const LED = { handsOver: false };

test("a step that the workflow moved late begins with the look that finds it moved", () => {
  const facts = watchFacts(calm(5));
  const decision = decideWatch(policy, facts);
  const handed = journalAfter(journal, facts, decision, { handsOver: true });
  expect(handed).toMatchObject({
    handedOver: true,
    begun: [
      { step: 0, from: 1 },
      { step: 1, from: 8 },
    ],
  });
  const late = new Date(Date.parse(facts.watch.releasedAt) + 1000 * 30 * 40).toISOString();
  const taken = takenOver(handed, late);
  expect(taken).toMatchObject({
    handedOver: false,
    begun: [
      { step: 0, from: 1 },
      { step: 1, from: 41 },
    ],
  });
  expect(takenOver(taken, new Date(Date.parse(late) + 3_600_000).toISOString())).toEqual(taken);
  const led = journalAfter(journal, facts, decision, LED);
  expect(takenOver(led, late)).toEqual(led);
});

test("a look that comes late puts the same roll-back on record as a look in time", () => {
  const canary = [...calm(2), ...Array.from({ length: 6 }, () => counts(400))];
  const looks = canary.map((_, i) => {
    const facts = watchFacts(canary.slice(0, i + 1));
    return { facts, decision: decideWatch(policy, facts) };
  });
  const [inTime, ...late] = looks.filter(({ decision }) => decision.move === "roll-back");
  if (inTime === undefined) throw new Error("so bad a canary is rolled back");
  const { rolledBack } = journalAfter(journal, inTime.facts, inTime.decision, LED);
  expect(rolledBack?.interval).toBe(inTime.facts.grid.until);
  expect(late.length).toBeGreaterThan(1);
  for (const { facts, decision } of late)
    expect(journalAfter(journal, facts, decision, LED).rolledBack).toEqual(rolledBack);
});
