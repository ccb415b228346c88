import { expect, test } from "@jest/globals";
import { exitCodeOf } from "./exit-code.ts";

test.each([
  ["go", 0],
  ["hold", 2],
  ["unknown", 1],
] as const)("%s exits with %d", (verdict, code) => {
  expect(exitCodeOf(verdict)).toBe(code);
});
