import { expect, test } from "@jest/globals";
import { ABOUT, all, known, SILENT } from "../approvals/test-approvals.ts";
import { testPolicy } from "../load/test-policy.ts";
import { decideSchedule } from "./decide-schedule.ts";

const NONE = { freezes: known(all([])) };

function statuses(
  schedule: string,
  now: string,
  emergency = false,
  facts: Parameters<typeof decideSchedule>[1] = NONE,
) {
  const loaded = testPolicy(`version: 1\ncomponents: { shop: {} }\nschedule: ${schedule}\n`);
  return decideSchedule(loaded, facts, { ...ABOUT, now }, emergency)
    .filter(({ status }) => status !== "met")
    .map(({ code, status }) => `${code} ${status}`);
}

const WEEKEND = '{ zone: Europe/Berlin, freezes: [{ from: "fri 18:00", to: "mon 08:00", except: [emergency] }] }';

test.each([
  ["before it begins", "2026-11-20T16:59:59Z", []],
  ["in its first minute", "2026-11-20T17:00:00Z", ["schedule.freeze unmet"]],
  ["over the end of the week", "2026-11-22T23:30:00Z", ["schedule.freeze unmet"]],
  ["in its last second", "2026-11-23T06:59:59Z", ["schedule.freeze unmet"]],
  ["in the first minute after it", "2026-11-23T07:00:00Z", []],
  ["in summer it begins an hour earlier in UTC", "2026-07-17T16:00:00Z", ["schedule.freeze unmet"]],
  ["in summer, one minute before", "2026-07-17T15:59:00Z", []],
  ["on the Sunday when an hour is skipped", "2026-03-29T01:30:00Z", ["schedule.freeze unmet"]],
])("a weekend's freeze, %s", (_when, now, wanted) => {
  expect(statuses(WEEKEND, now)).toEqual(wanted);
});

test("an emergency is excepted only where the freeze says so", () => {
  expect(statuses(WEEKEND, "2026-11-21T12:00:00Z", true)).toEqual(["schedule.freeze not-applicable"]);
  expect(statuses('{ freezes: [{ from: "fri 18:00", to: "mon 08:00" }] }', "2026-11-21T12:00:00Z", true)).toEqual([
    "schedule.freeze unmet",
  ]);
});

// In Berlin 02:00 to 03:00 comes twice on 25 October 2026, and never on 29 March.
const NIGHT = '{ zone: Europe/Berlin, windows: [{ days: [sun], from: "02:00", to: "02:30" }] }';

test.each([
  ["the first 02:10", "2026-10-25T00:10:00Z", []],
  ["the second 02:10", "2026-10-25T01:10:00Z", []],
  ["the first 02:30", "2026-10-25T00:30:00Z", ["schedule.window unmet"]],
  ["the second 02:30", "2026-10-25T01:30:00Z", ["schedule.window unmet"]],
  ["01:59 before the hour that is skipped", "2026-03-29T00:59:00Z", ["schedule.window unmet"]],
  ["03:00 after it", "2026-03-29T01:00:00Z", ["schedule.window unmet"]],
])("a window by night, %s", (_when, now, wanted) => {
  expect(statuses(NIGHT, now)).toEqual(wanted);
});

const YEAR =
  '{ zone: America/New_York, freezes: [{ from: "2026-12-20 18:00", to: "2027-01-02 00:00", reason: holidays }] }';

test.each([
  ["2026-12-20T22:59:00Z", []],
  ["2026-12-20T23:00:00Z", ["schedule.freeze unmet"]],
  ["2027-01-02T04:59:00Z", ["schedule.freeze unmet"]],
  ["2027-01-02T05:00:00Z", []],
])("a freeze of a year at %s", (now, wanted) => {
  expect(statuses(YEAR, now)).toEqual(wanted);
});

test("a freeze by hand holds every release until it is over or lifted, and one that cannot be read is unknown", () => {
  const freeze = {
    environment: "Production",
    by: "rita",
    reason: "incident",
    since: "2026-11-20T00:00:00Z",
    until: "2026-11-22T00:00:00Z",
  };
  const facts = { freezes: known(all([freeze])) };
  expect(statuses("{}", "2026-11-21T12:00:00Z", true, facts)).toEqual(["schedule.freeze-by-hand unmet"]);
  expect(statuses("{}", "2026-11-22T00:00:00Z", false, facts)).toEqual([]);
  expect(statuses("{}", "2026-11-21T12:00:00Z", false, { freezes: SILENT })).toEqual([
    "schedule.freeze-by-hand unknown",
  ]);
  expect(statuses("{}", "2026-11-21T12:00:00Z", false, { freezes: known({ totalCount: 2, nodes: [] }) })).toEqual([
    "schedule.freeze-by-hand unknown",
  ]);
});
