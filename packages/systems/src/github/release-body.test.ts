import { expect, test } from "@jest/globals";
import { fitBody } from "./release-body.ts";

const cases = [
  { name: "a body that fits", body: "- feat: a\n", cut: false },
  { name: "a body at the limit", body: "x".repeat(125_000), cut: false },
  { name: "a body over the limit", body: `${"x".repeat(99)}\n`.repeat(1251), cut: true },
  { name: "one endless line", body: "x".repeat(125_001), cut: true },
  { name: "one endless line of pairs", body: "😀".repeat(62_501), cut: true },
];
test.each(cases)("$name is cut: $cut", ({ body, cut }) => {
  const fitted = fitBody(body, "docs/v1.md");
  expect(fitted === body).toBe(!cut);
  expect(fitted.length).toBeLessThanOrEqual(125_000);
  expect(fitted.endsWith("The whole text is in `docs/v1.md`.\n")).toBe(cut);
  expect(fitted.isWellFormed()).toBe(true);
});
