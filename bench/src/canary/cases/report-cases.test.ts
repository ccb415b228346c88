import { expect, test } from "@jest/globals";
import { publishedCases } from "../kayenta/published-cases.ts";
import { casesText, reportCases } from "./report-cases.ts";

const cases = await publishedCases();
const withCases = cases === null ? test.skip : test;
const where = cases === null ? " (skipped: the cases are not beside the project)" : "";

withCases(`the port agrees with every published case${where}`, () => {
  const { ported, cases: all } = reportCases(cases ?? []);
  expect(all).toBe(56);
  expect(ported).toBe(all);
});

withCases(`where the watch's judge says something else, it is said why${where}`, () => {
  const report = reportCases(cases ?? []);
  expect(report.classified).toBe(23);
  expect(report.same).toBeGreaterThanOrEqual(20);
  expect(report.differences.filter(({ why }) => why === "not explained")).toEqual([]);
  expect(casesText(report)).toContain("agrees with 56 of 56");
});
