import { expect, test } from "@jest/globals";
import { evidenceBar } from "./evidence-bar.ts";
import { columnsOf, inColumns, oneLine, wrapped } from "./one-line.ts";
import { linearScale, logScale, timeTicks } from "./scales.ts";
import { sparklines } from "./sparkline.ts";
import { countInWords, evidenceInWords, timeInWords, tryInWords } from "./view-words.ts";

const bars: readonly (readonly [number | null, string])[] = [
  [null, "░░░░░░░░"],
  [Number.NaN, "░░░░░░░░"],
  [0.2, "░░░░░░░░"],
  [1, "░░░░░░░░"],
  [Math.sqrt(200), "████░░░░"],
  [199.9, "███████░"],
  [200, "████████"],
  [Number.POSITIVE_INFINITY, "████████"],
];
test.each(bars)("evidence of %d fills the bar so far: %s", (evidence, bar) => {
  expect(evidenceBar(evidence, 200, 8)).toBe(bar);
});

test.each([
  [null, "–"],
  [0.29, "0.2"],
  [1.99, "1.9"],
  [199.99, "199"],
  [5e6, "1M+"],
] as const)("evidence of %d is written %s: never more than it is", (evidence, words) => {
  expect(evidenceInWords(evidence)).toBe(words);
});

test("counts, times and tries are written as people read them", () => {
  expect([countInWords(1_234_567), countInWords(999), countInWords(null)]).toEqual(["1,234,567", "999", "–"]);
  expect([timeInWords("2026-11-21T12:00:00.5Z"), timeInWords("no time")]).toEqual([
    "2026-11-21 12:00:00 UTC",
    "no time",
  ]);
  expect([tryInWords(0.34), tryInWords(61)]).toEqual(["0.3s", "1m1s"]);
});

test("sparklines are on one scale, keep peaks, and show gaps", () => {
  expect(
    sparklines(
      [
        [0, 1, 2, null],
        [8, 0, Number.NaN, 4],
      ],
      8,
    ),
  ).toEqual(["▁▂▃·", "█▁·▅"]);
  expect(sparklines([[1, 1, 9, 1, 1, 1]], 3)).toEqual(["▂█▂"]);
  expect(sparklines([[0, 0], []], 8)).toEqual(["▁▁", ""]);
  expect(sparklines([[-7, 0]], 8)).toEqual(["▁█"]);
});

test.each([
  ["::error::x", ": :error: :x"],
  [":::error::x", ": : :error: :x"],
  ["##[group]x", "## [group]x"],
  ["a\r\nb\u001b[31m", "a b�[31m"],
] as const)("%j is printed as %j", (text, line) => {
  expect(oneLine(text)).toBe(line);
});

test("columns are counted as a terminal takes them", () => {
  expect([columnsOf("abc"), columnsOf("日本"), columnsOf("e\u0301")]).toEqual([3, 4, 1]);
  expect([inColumns("abcdef", 4), inColumns("日本語", 4), inColumns("1", 3, "right")]).toEqual(["abc…", "日… ", "  1"]);
  expect(wrapped("one two three", 8)).toEqual(["one two", "three"]);
});

test("axes have ticks at round numbers", () => {
  expect(linearScale(0, 0.053).ticks.map((tick) => Number(tick.toPrecision(6)))).toEqual([0, 0.02, 0.04]);
  expect(logScale(0.3, 400).ticks).toEqual([1, 10, 100]);
  expect(timeTicks(-300, 780, 7)).toEqual([-300, 0, 300, 600]);
  expect(timeTicks(-86_400, 40 * 86_400, 7).length).toBeLessThanOrEqual(7);
});
