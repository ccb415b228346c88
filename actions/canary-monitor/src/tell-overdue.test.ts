import { expect, test } from "@jest/globals";
import { newJournal } from "@signalbox/moves/canary-monitor/journal/watch-journal";
import { tellOverdue } from "./tell-overdue.ts";

const journal = newJournal({
  environment: "production",
  candidate: "v1.2.3\n::error::`<img>`",
  releasedAt: "2026-11-21T12:00:00Z",
  intervalSeconds: 30,
  shares: [0.05, 1],
});
const at = (time: string) => ({ overdue: 1800, now: new Date(`2026-11-21T${time}Z`) });

test.each([
  { name: "none was ever begun", journals: [] },
  { name: "it was heard of lately", journals: [journal] },
])("$name: the step passes", ({ journals }) => {
  expect(tellOverdue("production", journals, at("12:30:00"))).toMatchObject({
    success: true,
    says: "go: no watch of `production` is overdue",
    outputs: { verdict: "go" },
    annotations: [],
  });
});

test("one that nobody looks at fails the step, by its name, and hands on nothing to move by", () => {
  const { success, says, outputs, summary, annotations } = tellOverdue("production", [journal], at("13:00:00"));
  expect({ success, outputs }).toEqual({ success: false, outputs: { verdict: "hold" } });
  expect(says).toContain("v1.2.3");
  expect(annotations).toMatchObject([{ level: "error", title: "canary.overdue" }]);
  expect(summary).not.toContain("<img>");
});
