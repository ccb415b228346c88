import { expect, test } from "@jest/globals";
import { isAtLeast, severityOfLevel, severityOfScore } from "./severity.ts";

test.each([
  ["9.8", "critical"],
  ["9.0", "critical"],
  ["8.9", "high"],
  ["7", "high"],
  ["6.9", "medium"],
  ["4.0", "medium"],
  ["0.1", "low"],
  [0, "low"],
  [7.5, "high"],
  ["10.0", "critical"],
  ["10.1", null],
  ["-1", null],
  ["", null],
  ["1e1", null],
  ["high", null],
])("a score of %s is %s", (score, severity) => {
  expect(severityOfScore(score)).toBe(severity);
});

test.each([
  ["error", "high"],
  ["warning", "medium"],
  ["note", "low"],
  ["none", "low"],
  ["fatal", null],
  [null, null],
])("level %s is %s", (level, severity) => {
  expect(severityOfLevel(level)).toBe(severity);
});

test("what nobody could rank counts from any severity on", () => {
  expect(isAtLeast(null, "critical")).toBe(true);
  expect(isAtLeast("medium", "high")).toBe(false);
  expect(isAtLeast("high", "high")).toBe(true);
});
