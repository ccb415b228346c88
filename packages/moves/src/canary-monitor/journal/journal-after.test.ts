import { expect, test } from "@jest/globals";
import { decideWatch } from "@signalbox/policy/rollout/decide-watch";
import { calm, counts, watchFacts, watchPolicy } from "@signalbox/policy/rollout/test-watch";
import { journalAfter } from "./journal-after.ts";
import { newJournal } from "./watch-journal.ts";

const policy = watchPolicy();
const journal = newJournal({
  environment: "production",
  candidate: "v1.2.3",
  releasedAt: "2026-11-21T12:00:00Z",
  intervalSeconds: 30,
  shares: [0.2, 1],
});

test("a look that comes late puts the same roll-back on record as a look in time", () => {
  const canary = [...calm(2), ...Array.from({ length: 6 }, () => counts(400))];
  const looks = canary.map((_, i) => {
    const facts = watchFacts(canary.slice(0, i + 1));
    return { facts, decision: decideWatch(policy, facts) };
  });
  const [inTime, ...late] = looks.filter(({ decision }) => decision.move === "roll-back");
  if (inTime === undefined) throw new Error("so bad a canary is rolled back");
  const { rolledBack } = journalAfter(journal, inTime.facts, inTime.decision);
  expect(rolledBack?.interval).toBe(inTime.facts.grid.until);
  expect(late.length).toBeGreaterThan(1);
  for (const { facts, decision } of late) expect(journalAfter(journal, facts, decision).rolledBack).toEqual(rolledBack);
});
