import { expect, test } from "@jest/globals";
import { NoData, type Presence } from "./no-data.ts";
import { called, lawPlan } from "./test-laws.ts";

const times = <T>(many: number, one: T): T[] => Array.from({ length: many }, () => one);
const BACK = "  no-data: roll-back after 4m";

type Case = {
  readonly name: string;
  readonly more?: string;
  readonly critical?: boolean;
  readonly seen: readonly Presence[];
  readonly says: readonly string[];
};

const cases: readonly Case[] = [
  {
    name: "a gap of four intervals is bridged, a fifth is no data",
    seen: times(6, "missing"),
    says: [".", ".", ".", ".", "pause", "pause"],
  },
  {
    name: "a sample ends it",
    seen: [...times(5, "missing" as const), "sample", ...times(4, "missing" as const)],
    says: [".", ".", ".", ".", "pause", ".", ".", ".", ".", "."],
  },
  {
    name: "no traffic for so long pauses too, gaps among it",
    seen: ["no-traffic", "missing", "no-traffic", "missing", "no-traffic"],
    says: [".", ".", ".", ".", "pause"],
  },
  {
    name: "a canary without traffic is never rolled back for it",
    more: BACK,
    seen: times(20, "no-traffic"),
    says: [...times(4, "."), ...times(16, "pause")],
  },
  {
    name: "no data roll back after a while where the policy says so",
    more: BACK,
    seen: times(9, "missing"),
    says: [...times(4, "."), ...times(3, "pause"), ...times(2, "roll-back")],
  },
  {
    name: "but not for an objective that is not critical",
    more: BACK,
    critical: false,
    seen: times(9, "missing"),
    says: [...times(4, "."), ...times(5, "pause")],
  },
  {
    name: "a shorter while than a gap waits for the gap",
    more: "  no-data: roll-back after 30s",
    seen: times(5, "missing"),
    says: [...times(4, "."), "roll-back"],
  },
  {
    name: "a policy that bridges no gap pauses at once",
    more: "  gaps: 1",
    seen: ["missing", "sample", "no-traffic"],
    says: ["pause", ".", "pause"],
  },
];

test.each(cases)("$name", ({ more = "", critical = true, seen, says }) => {
  const { plan, objective } = lawPlan(more);
  const data = new NoData(plan, { ...objective, critical });
  const alarms = seen.map((presence) => data.observe(presence));
  expect(alarms.map(called)).toEqual(says);
  expect(alarms.every((alarm) => alarm === null || alarm.status === "unknown")).toBe(true);
});
