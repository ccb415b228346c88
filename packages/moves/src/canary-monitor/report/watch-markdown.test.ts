import { expect, test } from "@jest/globals";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
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
import { watchMarkdown } from "./watch-markdown.ts";

test("what was decided and why comes first, then what to do and where the rollout is", () => {
  expect(watchMarkdown(rollBackView()).split("\n").slice(0, 5)).toEqual([
    "**🔴 roll back** (hold): `error-rate` of the canary is at least 3.1x that of the stable track: evidence 304 of 200",
    "",
    "**To do:** the traffic goes back to the stable track; run the `rollback` workflow for what else was released",
    "",
    "`1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d` in production: step 2 of 4, 25% of the traffic; interval 26, 13m after the release at 2026-11-21 12:00:00 UTC.",
  ]);
});

const rows = [
  {
    name: "two tracks on one scale",
    objective: drawnObjective(
      { intervals: 4 },
      {
        canary: track(0.01, 0.01, null, 0.08),
        stable: track(0.01, 0.01, 0.01, 0.02),
        canaryNow: 0.05,
        stableNow: 0.0125,
        evidence: [61.9],
        state: "pause",
        ratio: 3.14,
        missing: 1,
      },
    ),
    row: "| error-rate | 🟡 pause | `▂▂·█` 5% | `▂▂▂▃` 1.25% | ██████░░ 61/200 | 3.1x | 1.4x of 2x | 48,210 | 1 |",
  },
  {
    name: "a value without tracks",
    objective: drawnObjective(
      { intervals: 2 },
      {
        kind: "value",
        canary: track(40, 80),
        stable: null,
        canaryNow: 80,
        stableNow: null,
        evidence: [],
        state: "not-compared",
        ratio: null,
        detectable: null,
        requests: null,
      },
    ),
    row: "| error-rate | ⚪ not compared | `▅█` 80 | – | – | – | – | – | 0 |",
  },
  {
    name: "no sample at all",
    objective: drawnObjective(
      { intervals: 2 },
      {
        canary: track(null, null),
        stable: track(null, null),
        canaryNow: null,
        stableNow: null,
        evidence: [],
        state: "no-data",
        ratio: null,
        detectable: null,
        requests: 0,
        missing: 2,
      },
    ),
    row: "| error-rate | 🟡 no data | `··` – | `··` – | – | – | – | 0 | 2 |",
  },
];
test.each(rows)("a line of the table: $name", ({ objective, row }) => {
  expect(watchMarkdown(testView({ objectives: [objective] })).split("\n")).toContain(row);
});

/** Numbers since the release, after the history of these views. */
function track(...numbers: readonly (number | null)[]): readonly (number | null)[] {
  return [...Array.from({ length: 20 }, () => null), ...numbers];
}

test("each try of a check is told, so that no flake is hidden", () => {
  expect(watchMarkdown(blueGreenView())).toContain(
    [
      "- 🟢 **smoke** (met): passed at the second try",
      "  - try 1, failed after 2.4s: `GET /health` gave 503",
      "  - try 2, passed after 0.3s: `GET /health` gave 200",
    ].join("\n"),
  );
});

test("the charts are of the worst, and their captions name the lines", () => {
  const markdown = watchMarkdown(rollBackView());
  expect(markdown.match(/```mermaid/g)).toHaveLength(2);
  expect(markdown).toContain(
    "**error-rate**: orange is the canary, blue the stable track, grey the budget.\n\n```mermaid\n",
  );
  expect(markdown).toContain("grey the budget; 3 intervals without a sample bridged.");
  expect(watchMarkdown(noDataView())).not.toContain("blue the stable track");
});

test("50 objectives, each with the longest of texts, stay under 200 kB", () => {
  const text = `${"日".repeat(400)}${"&a".repeat(2000)}`;
  const view = { ...largeView(50, 240), ...hostileView(text) };
  const objectives = largeView(50, 240).objectives.map((one) => ({
    ...one,
    name: text,
    says: text,
    state: "pause" as const,
  }));
  expect(Buffer.byteLength(watchMarkdown({ ...view, objectives }))).toBeLessThan(200_000);
  expect(watchMarkdown({ ...view, objectives })).toContain("The rest is in the report.");
  expect(watchMarkdown(largeView(50, 240)).length).toBeLessThan(20_000);
});

test.each(HOSTILE)("a text from outside is shown and does nothing: %j", (text) => {
  const markdown = watchMarkdown(hostileView(text));
  const { types, codes, texts } = read(markdown);
  const calm = read(watchMarkdown(hostileView("calm")));
  const shape = (all: readonly string[]): readonly string[] =>
    all.filter((type) => type !== "inlineCode" && type !== "text");
  expect(shape(types)).toEqual(shape(calm.types));
  expect(codes).toEqual(calm.codes);
  expect(texts.join("\n")).not.toMatch(/@[a-z]/);
  expect(markdown).not.toMatch(/^\s*::|^\s*##\[/m);
  expect(markdown.replaceAll("```mermaid", "")).not.toMatch(/<!--/);
});

type Nodes = ReturnType<typeof fromMarkdown>["children"][number] | ReturnType<typeof fromMarkdown>;

/** What GitHub would read: every node, the blocks of code, and the text that stands outside of code. */
function read(markdown: string): {
  readonly types: readonly string[];
  readonly codes: readonly string[];
  readonly texts: readonly string[];
} {
  const [types, codes, texts]: [string[], string[], string[]] = [[], [], []];
  const walk = (node: Nodes): void => {
    types.push(node.type);
    if (node.type === "code") codes.push(node.value);
    if (node.type === "text") texts.push(node.value);
    if ("children" in node) node.children.forEach(walk);
  };
  walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return { types, codes, texts };
}
