import { expect, test } from "@jest/globals";
import { dueTime } from "./due-time.ts";

test.each([
  ["2026-11-20T15:30:00.000Z", "24 hours", "2026-11-21T15:30:00.000Z"],
  ["2026-11-20T15:30:00.000Z", "3 days", "2026-11-23T15:30:00.000Z"],
  // A Friday.
  ["2026-11-20T15:30:00.000Z", "1 business day", "2026-11-23T15:30:00.000Z"],
  ["2026-11-20T15:30:00.000Z", "2 business days", "2026-11-24T15:30:00.000Z"],
  // A Saturday and a Sunday.
  ["2026-11-21T00:00:00.000Z", "1 business day", "2026-11-23T00:00:00.000Z"],
  ["2026-11-22T23:59:59.000Z", "1 business day", "2026-11-23T23:59:59.000Z"],
  // Over the end of a month, of a year, and where clocks change.
  ["2026-12-31T12:00:00.000Z", "1 day", "2027-01-01T12:00:00.000Z"],
  ["2028-02-28T12:00:00.000Z", "1 day", "2028-02-29T12:00:00.000Z"],
  ["2026-03-28T12:00:00.000Z", "48 hours", "2026-03-30T12:00:00.000Z"],
])("%s and %s", (from, length, due) => {
  expect(dueTime(from, length)).toBe(due);
});
