import { expect, test } from "@jest/globals";
import { liveLines } from "./live-lines.ts";
import { columnsOf } from "./one-line.ts";
import {
  blueGreenView,
  drawnObjective,
  HOSTILE,
  hostileView,
  largeView,
  noDataView,
  rollBackView,
  testView,
} from "./test-views.ts";

const fine = { canaryNow: 0.0123, stableNow: 0.00981, evidence: [61.9] };

test("a look is where it is and why, then a line an objective", () => {
  const view = testView({
    move: "continue",
    until: 34,
    step: 2,
    secondsLeft: 450,
    says: "nothing stands against going on",
    objectives: [
      drawnObjective({}, fine),
      drawnObjective({ name: "latency" }, { canaryNow: 0.12, stableNow: 0.03, evidence: [214], state: "roll-back" }),
      drawnObjective(
        { name: "freshness" },
        { kind: "value", canaryNow: 41.25, stable: null, stableNow: null, state: "not-compared" },
      ),
      drawnObjective({ name: "saturation" }, { canaryNow: null, stableNow: null, evidence: [], state: "no-data" }),
    ],
  });
  expect(liveLines(view)).toEqual([
    "interval 34 (17m), step 3 of 4, 50% of the traffic, 7m30s left: continue",
    "  nothing stands against going on",
    "  error-rate  canary 1.23%  stable 0.981%  ██████░░ 61/200   fine          7m30s",
    "  latency     canary   12%  stable     3%  ████████ 214/200  roll back     7m30s",
    "  freshness   canary  41.3                 one track         not compared  7m30s",
    "  saturation  canary     –  stable      –  –                 no data       7m30s",
  ]);
});

test("what needs a look besides the objectives has its line, with its tries", () => {
  expect(liveLines(blueGreenView()).slice(-2)).toEqual([
    "  check smoke: met (2 tries), passed at the second try",
    "  check freshness: not met, updated 2h ago, must be within 1h",
  ]);
  expect(liveLines(noDataView()).at(-1)).toBe("  security tenant-isolation: unknown, the probe got no answer");
});

const views = [rollBackView(), noDataView(), blueGreenView(), largeView(3, 30)];
test.each([72, 80, 120])("nothing is wider than %d columns", (columns) => {
  for (const view of views)
    for (const line of liveLines(view, { columns }))
      expect({ line, wide: columnsOf(line) > columns }).toEqual({ line, wide: false });
});

test("a name of wide characters, or a long one, keeps the columns apart", () => {
  const objectives = ["a", "注文エラー率", "n".repeat(64)].map((name) => drawnObjective({ name }, fine));
  const [first, second, third] = liveLines(testView({ objectives })).slice(2);
  const before = (line = ""): number => columnsOf(line.slice(0, line.indexOf("canary")));
  expect([before(second), before(third)]).toEqual([before(first), before(first)]);
  expect(third).toContain("n…  canary");
});

test("states are coloured where that is asked for, and only then", () => {
  expect(liveLines(rollBackView(), { colours: true }).join("\n")).toContain("\u001b[31mroll back\u001b[0m");
  expect(liveLines(rollBackView()).join("")).not.toContain("\u001b");
});

test.each(HOSTILE)("a text from outside breaks no line and commands no runner: %j", (text) => {
  for (const line of liveLines(hostileView(text))) {
    expect(line).not.toMatch(
      /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|^\s*::|##\[/,
    );
    expect(line.isWellFormed()).toBe(true);
  }
});
