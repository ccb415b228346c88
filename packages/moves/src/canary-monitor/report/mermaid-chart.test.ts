import { expect, test } from "@jest/globals";
import { mermaidChart } from "./mermaid-chart.ts";
import { drawnObjective, hostileView, largeView, noDataView, rollBackView, testView } from "./test-views.ts";
import type { ObjectiveView, WatchView } from "./watch-view.ts";

// What mermaid's grammar of xychart has, as far as it is used: its numbers have neither exponents nor a leading plus.
const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const CHART = new RegExp(
  String.raw`^%%\{init: [^%]*\}%%\nxychart-beta\n  x-axis "(?:minutes|hours) since the release" ${NUMBER} --> ${NUMBER}\n  y-axis "(?:%|value)" ${NUMBER} --> ${NUMBER}(?:\n  line "(?:canary|stable|budget)" \[${NUMBER}(?:, ${NUMBER})+\]){1,3}$`,
);

const sized = (size: number): WatchView =>
  testView({ objectives: [drawnObjective({ rate: size }, { kind: "value", budget: null })] });
const cases: readonly (readonly [string, WatchView])[] = [
  ["a promote", testView()],
  ["a roll-back with gaps", rollBackView()],
  ["a day", largeView(1, 5760)],
  ["tiny numbers", sized(3e-11)],
  ["huge numbers", sized(7e21)],
  ["numbers below 0", sized(-5)],
  ["zeros", sized(0)],
  ["hostile texts", hostileView('"] line [1] %%{init}%%')],
];
test.each(cases)("%s is a chart that mermaid reads", (_, view) => {
  for (const objective of view.objectives) {
    const chart = mermaidChart(view, objective) ?? "";
    expect(chart).toMatch(CHART);
    const lines = [...chart.matchAll(/\[(.*)\]/g)].map(([, numbers = ""]) => numbers.split(",").length);
    expect(new Set(lines).size).toBe(1);
    expect(lines[0]).toBeLessThanOrEqual(60);
    const [, low, high] = /y-axis "[^"]+" (\S+) --> (\S+)/.exec(chart) ?? [];
    expect(Number(high)).toBeGreaterThan(Number(low));
  }
});

test("without two samples there is no chart", () => {
  const view = noDataView();
  expect(view.objectives.slice(0, 1).map((objective: ObjectiveView) => mermaidChart(view, objective))).toEqual([null]);
});

test("a gap is bridged by a straight line, an open end by the nearest number", () => {
  const canary = [null, 0.01, null, null, 0.04, null];
  const objective = drawnObjective({}, { canary, stable: null, budget: null });
  expect(mermaidChart(testView({ first: 1, until: 6 }), objective)).toContain('line "canary" [1, 1, 2, 3, 4, 4]');
});
