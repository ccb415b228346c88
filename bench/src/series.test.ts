import { expect, test } from "@jest/globals";
import { median } from "./series.ts";

const cases = [
  { values: [3], middle: 3 },
  { values: [5, 1, 3], middle: 3 },
  { values: [4, 1, 3, 2], middle: 2.5 },
  { values: [1, 1, 1_000], middle: 1 },
];

test.each(cases)("the median of $values is $middle", ({ values, middle }) => {
  expect(median(values)).toBe(middle);
});
