import { expect, test } from "@jest/globals";
import type { Question } from "./question.ts";
import { isRight, scoreOf } from "./score.ts";

function question(previous: string, expected: string, points: readonly number[] = []): Question {
  return { tag: `v${expected}`, previous, expected, commits: [], points };
}

const cases = [
  { name: "the version that was made", version: "1.3.0", expected: "1.3.0", right: true },
  { name: "another one", version: "1.2.4", expected: "1.3.0", right: false },
  { name: "none, where the smallest step was made", version: null, expected: "1.2.4", right: true },
  { name: "none, where more was made", version: null, expected: "1.3.0", right: false },
];

test.each(cases)("$name", ({ version, expected, right }) => {
  expect(isRight(question("1.2.3", expected), { version, quiet: 0 })).toBe(right);
});

test("both questions are counted, each by itself", () => {
  const asked = [
    { question: question("1.2.3", "1.2.4", [1, 2]), answer: { version: null, quiet: 1 } },
    { question: question("1.2.4", "1.3.0", [1]), answer: { version: "1.3.0", quiet: 0 } },
  ];
  expect(scoreOf(asked)).toEqual({ releases: 2, versions: 2, released: 1, points: 3, quiet: 2, exact: 1 });
});
