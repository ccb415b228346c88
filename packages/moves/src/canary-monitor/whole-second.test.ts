import { expect, test } from "@jest/globals";
import { wholeSecond } from "./whole-second.ts";

test.each([
  ["2026-11-21T12:00:00Z", "2026-11-21T12:00:00Z"],
  ["2026-11-21T12:00Z", "2026-11-21T12:00:00Z"],
  ["2026-11-21T12:00:00.999Z", "2026-11-21T12:00:00Z"],
  ["2026-11-21T01:00:00+02:00", "2026-11-20T23:00:00Z"],
  ["2024-02-29T00:00:00-05:30", "2024-02-29T05:30:00Z"],
])("%s is %s", (text, time) => expect(wholeSecond(text)).toBe(time));

test.each([
  "2026-11-21",
  "2026-11-21T12:00:00",
  "2026-02-31T00:00:00Z",
  "2025-02-29T00:00:00Z",
  "2026-11-21T24:00:00Z",
  "2026-13-01T00:00:00Z",
  "21 Nov 2026 12:00 UTC",
  "1763726400",
  "2026-11-21T12:00:00Z\n",
  "2026-11-21T12:00:00Z; rm -rf /",
])("%j is no time with its zone", (text) => {
  expect(() => wholeSecond(text)).toThrow("is no time");
});
