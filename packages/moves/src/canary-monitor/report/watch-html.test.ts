import { expect, test } from "@jest/globals";
import { readStrictHtml } from "./test-html.ts";
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
import { watchHtml } from "./watch-html.ts";
import type { WatchView } from "./watch-view.ts";

const bare = testView({ objectives: [], marks: [], security: [], queues: [], steps: [], step: 0, until: 0, first: 1 });
const one = drawnObjective({ intervals: 1 });
const none = { canaryNow: null, stableNow: null, requests: null, ratio: null, detectable: null };
const unread = drawnObjective(
  {},
  { ...none, canary: [], stable: null, canaryBand: [], stableBand: [], evidence: [], measures: "", state: "no-data" },
);
const views: readonly (readonly [string, WatchView])[] = [
  ["a promote", testView()],
  ["a roll-back", rollBackView()],
  ["no data", noDataView()],
  ["blue-green", blueGreenView()],
  ["nothing at all", bare],
  ["before the first interval", testView({ until: 0, objectives: [drawnObjective({ intervals: 0 })], marks: [] })],
  ["one interval without history", { ...bare, until: 1, objectives: [trimmed(1)] }],
  ["a day of 15-second intervals", largeView(2, 5760)],
  ["an objective that nobody could read", testView({ objectives: [unread] })],
  ["numbers that are none", testView({ objectives: [broken()] })],
  [
    "a value below 0",
    testView({ objectives: [drawnObjective({ rate: -3 }, { kind: "value", law: null, above: -9 })] }),
  ],
];

function trimmed(length: number): WatchView["objectives"][number] {
  const last = <T>(list: readonly T[]): readonly T[] => list.slice(-length);
  const { canary, stable, canaryBand, stableBand, evidence } = one;
  return {
    ...one,
    canary: last(canary),
    stable: last(stable ?? []),
    canaryBand: last(canaryBand),
    stableBand: last(stableBand),
    evidence: last(evidence),
  };
}

function broken(): WatchView["objectives"][number] {
  const [nan, beyond] = [Number.NaN, Number.POSITIVE_INFINITY];
  return drawnObjective(
    {},
    {
      canary: one.canary.map((_, index) => [nan, beyond, -beyond, null][index % 4] ?? null),
      canaryBand: one.canary.map(() => ({ lower: nan, upper: beyond })),
      evidence: one.evidence.map((_, index) => (index < 20 ? null : index % 2 === 0 ? beyond : nan)),
      canaryNow: nan,
      stableNow: beyond,
      ratio: beyond,
      detectable: nan,
      requests: nan,
    },
  );
}

test.each(views)("%s is one well-formed page, with ids that are unique and lead somewhere", (_, view) => {
  const html = watchHtml(view);
  const elements = readStrictHtml(html);
  const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const wanted = elements.flatMap(({ attributes: { href, "aria-labelledby": labels } }) => [
    ...(href === undefined ? [] : [href.slice(1)]),
    ...(labels?.split(" ") ?? []),
  ]);
  expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  expect(html).not.toMatch(/NaN|Infinity|undefined|\[object/);
});

test.each(views)("%s holds nothing that runs or is loaded, and gives the same bytes again", (_, view) => {
  const html = watchHtml(view);
  const elements = readStrictHtml(html);
  const names = new Set(elements.map(({ name }) => name));
  for (const name of ["script", "link", "img", "iframe", "object", "image", "use", "foreignObject", "base", "form"])
    expect(names).not.toContain(name);
  const attributes = elements.flatMap(({ attributes: all }) => Object.entries(all));
  expect(attributes.filter(([name]) => name.startsWith("on") || name === "src")).toEqual([]);
  expect(attributes.filter(([name, value]) => name === "href" && !value.startsWith("#"))).toEqual([]);
  expect(html).not.toMatch(/url\(|@import|https?:/);
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
  expect(watchHtml(structuredClone(view))).toBe(html);
});

test("each plot says in words what it shows", () => {
  const plots = readStrictHtml(watchHtml(rollBackView()));
  const told = plots.filter(({ name, within }) => ["title", "desc"].includes(name) && within.includes("svg"));
  expect(told.slice(0, 4).map(({ text }) => text)).toEqual([
    "error-rate: what was measured",
    "The canary goes from 0.859% to 5.53%, between 0.724% and 6.31%. The stable track goes from 0.872% to 0.776%, between 0.726% and 1.3%. Lines: budget 1%, law 5%.",
    "error-rate: evidence that the canary is worse",
    "It is 304 now and 304 at most. The bar to pause, 20, was first reached in interval 24; the bar to roll back, 200, was first reached in interval 26.",
  ]);
  const svgs = plots.filter(({ name }) => name === "svg");
  expect(svgs.map(({ attributes }) => attributes["role"])).toEqual(svgs.map(() => "img"));
  expect(plots.find(({ text, name }) => name === "svg" && text.includes("latency"))?.text).toContain(
    "Intervals without a sample: 3.",
  );
});

test("what is worst stands first and open, what is fine is folded where there are many", () => {
  const details = readStrictHtml(watchHtml(largeView(12, 120))).filter(
    ({ attributes }) => attributes["class"] === "objective",
  );
  expect(details.map(({ attributes }) => "open" in attributes)).toEqual([
    true,
    ...Array.from({ length: 11 }, () => false),
  ]);
  expect(details[0]?.text).toContain("objective-7");
});

test("a gap stays a gap, and a number between two of them is a dot", () => {
  const lost = (interval: number): boolean => interval !== 3 && interval > 1;
  const html = watchHtml(testView({ until: 6, objectives: [drawnObjective({ intervals: 6, lost })], marks: [] }));
  const canary = readStrictHtml(html).find(
    ({ name, attributes }) => name === "path" && attributes["class"] === "canary",
  );
  expect(canary?.attributes["d"]).toMatch(/^M\d+ \d+h0M\d+ \d+h0$/);
});

test("of a long watch the peaks are still drawn", () => {
  const calm = drawnObjective({ intervals: 5000 });
  const peak = calm.canary.map((rate, index) => (index === 3333 ? 0.5 : rate));
  const drawn = (canary: readonly (number | null)[]): string =>
    readStrictHtml(watchHtml(testView({ until: 5000, objectives: [{ ...calm, canary }] }))).find(
      ({ attributes: { class: cls }, name }) => name === "path" && cls === "canary",
    )?.attributes["d"] ?? "";
  expect(drawn(peak)).not.toBe(drawn(calm.canary));
  expect(drawn(peak).length).toBeLessThan(4000);
});

test("50 objectives over 240 intervals stay under 1 MB", () => {
  expect(Buffer.byteLength(watchHtml(largeView(50, 240)))).toBeLessThan(1_000_000);
});

test.each(HOSTILE)("a text from outside is shown and does nothing: %j", (text) => {
  const html = watchHtml(hostileView(text));
  const calm = readStrictHtml(watchHtml(hostileView("calm")));
  const elements = readStrictHtml(html);
  const shape = (all: typeof elements): readonly string[] =>
    all.flatMap(({ name, attributes }) => (name === "code" ? [] : [`${name} ${Object.keys(attributes).join(" ")}`]));
  expect(shape(elements)).toEqual(shape(calm));
  expect(html).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  expect(html.isWellFormed()).toBe(true);
});
