import { expect, test } from "@jest/globals";
import type { Mark } from "./alarm.ts";
import { planOf } from "./plan.ts";
import { calm, series, watchFacts, watchPolicy } from "./test-watch.ts";
import { alarmReasons, calmReasons, progressReason } from "./watch-reasons.ts";

const loaded = watchPolicy("  watch-for: 5m");
const plan = planOf(loaded.policy);
const progress = { step: 0, share: 0.2, watched: 3, needed: 5, passed: 4, patience: 20 };

test("how far a step is", () => {
  expect(progressReason(loaded, plan, progress, "continue")).toMatchObject({
    code: "canary.progress",
    rule: "rollout.window",
    at: { line: 5 },
    status: "met",
    required: "step 1 of 2, with 20% of the traffic, is watched for 5 intervals",
    observed: "3 of them passed without a pause",
  });
});

test("how far the watch after the release is", () => {
  expect(progressReason(loaded, plan, { ...progress, step: 2, share: 1, needed: 10 }, "continue")).toMatchObject({
    rule: "rollout.watch-for",
    required: "the release is watched for 10 intervals",
  });
});

test.each(["pause", "roll-back"] as const)("of a %s the progress decides nothing", (move) => {
  expect(progressReason(loaded, plan, progress, move).status).toBe("not-applicable");
});

const mark = (more: Partial<Mark>): Mark => ({
  code: "x",
  does: "pause",
  path: ["rollout", "objectives", "errors"],
  says: "it is so",
  status: "unmet",
  interval: 7,
  ...more,
});

test.each([
  { alarm: mark({}), required: "`errors` holds on the canary", next: /^look at it; / },
  { alarm: mark({ does: "roll-back" }), required: "`errors` holds on the canary", next: /^roll back; / },
  { alarm: mark({ status: "unknown" }), required: "`errors` holds on the canary", next: /^make it readable; / },
  { alarm: mark({ path: ["rollout", "security", "tenants"] }), required: "`tenants` shows no leak", next: /^look/ },
  { alarm: mark({ path: ["rollout", "queues", "mail"] }), required: "the queue `mail` is stable", next: /^look/ },
  { alarm: mark({ path: ["rollout", "controller"] }), required: /^something of the rollout is watched/, next: /^look/ },
  { alarm: mark({ path: ["rollout"] }), required: /^something of the rollout is watched/, next: /^look/ },
])("what stands against going on: $alarm.path, $alarm.does, $alarm.status", ({ alarm, required, next }) => {
  const [reason] = alarmReasons(loaded, [alarm]);
  expect(reason).toMatchObject({
    code: "x",
    rule: alarm.path.join("."),
    status: alarm.status,
    required: typeof required === "string" ? required : expect.stringMatching(required),
    observed: "it is so (interval 7)",
    next: expect.stringMatching(next),
  });
});

test.each([
  { alarm: mark({}), finished: false, next: /^look at it; the rollout goes on by itself once it holds again/ },
  { alarm: mark({}), finished: true, next: /^look at it; run the watch again once it holds again/ },
  {
    alarm: mark({ status: "unknown", next: "set `METRICS_URL`" }),
    finished: false,
    next: /^set `METRICS_URL`; the rollout goes on by itself once it can be judged/,
  },
  { alarm: mark({ next: "release anew", ends: true }), finished: true, next: /^release anew$/ },
  { alarm: mark({ does: "roll-back", next: "no such thing" }), finished: true, next: /^roll back; / },
])("what to do about $alarm.does, $alarm.status, finished $finished", ({ alarm, finished, next }) => {
  expect(alarmReasons(loaded, [alarm], { finished })[0]?.next).toMatch(next);
});

const calmOf = (
  facts: ReturnType<typeof watchFacts>,
  alarms: readonly Mark[] = [],
  visible = new Map<string, number | null>(),
) => calmReasons(loaded, plan, facts, { alarms, visible });

test("an objective that nothing is said against is met, as far as is seen", () => {
  expect(calmOf(watchFacts(calm(3)))).toMatchObject([
    { code: "canary.calm", status: "met", observed: expect.stringContaining("as far as anybody can tell") },
  ]);
  const [told] = calmOf(watchFacts(calm(3)), [], new Map([["errors", 2.5]]));
  expect(told?.observed).toContain("this traffic could have shown 2.5x at the smallest");
});

test("one that something is said against has no such reason, though it is a detail of it", () => {
  expect(calmOf(watchFacts(calm(3)), [mark({ path: ["rollout", "objectives", "errors", "detect"] })])).toEqual([]);
});

test("before an interval is over it is neither met nor unmet", () => {
  expect(calmOf(watchFacts([]))).toMatchObject([{ status: "not-applicable", observed: "no interval is over yet" }]);
});

test("what knows no tracks was not compared, and says so", () => {
  const alone = { errors: { known: true as const, value: { ...series(calm(3)), stable: null } } };
  expect(calmOf(watchFacts(calm(3), { objectives: alone }))[0]?.observed).toContain("nothing was compared");
});
