import { expect, test } from "@jest/globals";
import { badInWords, inDuration, inFigures, inPercent, inTimes } from "./in-words.ts";

test.each([
  [0, "0%"],
  [0.05, "5%"],
  [0.0405, "4.05%"],
  [0.0000123, "0.00123%"],
  [1, "100%"],
  [2, "200%"],
])("%d is %s", (share, words) => expect(inPercent(share)).toBe(words));

test.each([
  [0, "0"],
  [0.01234, "0.0123"],
  [12.345, "12.3"],
  [999.4, "999"],
  [1234.5, "1235"],
  [-1234.5, "-1234"],
  [Number.NaN, "NaN"],
  [Number.POSITIVE_INFINITY, "Infinity"],
])("%d is %s", (value, words) => expect(inFigures(value)).toBe(words));

test.each([
  [1.2, "1.2x"],
  [2.04, "2x"],
  [20, "20x"],
])("%d times are %s", (ratio, words) => expect(inTimes(ratio)).toBe(words));

test.each([
  [0.2, 5, "20% of 5 events were bad"],
  [1, 1, "100% of 1 event was bad"],
  [0.5, 0.7, "50% of 1 event was bad"],
  [3, 300.9, "100% of 300 events were bad"],
])("%d of %d events: %s", (share, total, words) => expect(badInWords(share, total)).toBe(words));

test.each([
  [0, "0s"],
  [450, "7m30s"],
  [3600, "1h"],
  [93_784, "1d2h"],
  [-5, "0s"],
] as const)("%d seconds are written %s", (seconds, words) => {
  expect(inDuration(seconds)).toBe(words);
});

test.each([
  [2.04, 2, "2.04x"],
  [2.004, 2, "2.004x"],
  [2.5, 2, "2.5x"],
])("%d times beside %d are %s", (ratio, beside, words) => expect(inTimes(ratio, beside)).toBe(words));
