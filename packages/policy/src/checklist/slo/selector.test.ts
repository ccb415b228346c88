import { expect, test } from "@jest/globals";
import { seriesThatCouldBe } from "./selector.ts";

const cases = [
  { part: 'http{code=~"5.."}', whole: "http", could: 'http{code!=""}' },
  { part: "http{ code =~ '5..', }", whole: "http{}", could: 'http{code!=""}' },
  { part: 'http{code="500",track="a"}', whole: 'http{track="a"}', could: 'http{track="a",code!=""}' },
  { part: 'http{code=~"5..",code!="501"}', whole: "http", could: 'http{code!=""}' },
  { part: 'http{a="}\\",b=\\"",c=`}`}', whole: "http", could: 'http{a!="",c!=""}' },
  // Not a part of the whole, or not by labels.
  { part: "http", whole: "http", could: null },
  { part: 'http{code="500"}', whole: 'http{track="a"}', could: null },
  { part: 'http{code="500",track="b"}', whole: 'http{track="a"}', could: null },
  { part: "errors", whole: "http", could: null },
  { part: 'errors{code="500"}', whole: "http", could: null },
  { part: "http{code=500}", whole: "http", could: null },
  { part: '{__name__="http",code="500"}', whole: "http", could: null },
  { part: 'http{code="500"} or http{code="501"}', whole: "http", could: null },
  { part: 'http{code="500"}[5m]', whole: "http", could: null },
  { part: 'http{code="500" track="a"}', whole: "http", could: null },
] as const;

test.each(cases)("$part of $whole could be $could", ({ part, whole, could }) => {
  expect(seriesThatCouldBe(part, whole)).toBe(could);
});

test("a long selector is read in no time", () => {
  const labels = Array.from({ length: 150 }, (_, i) => `label_${i}="${"\\\\".repeat(3)}"`).join(" , ");
  expect(seriesThatCouldBe(`http{${labels}}`, "http")).toContain("label_149");
  expect(seriesThatCouldBe(`http{${" ".repeat(1900)}x}`, "http")).toBeNull();
});
