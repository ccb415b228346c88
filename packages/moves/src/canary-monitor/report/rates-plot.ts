import type { Band } from "@signalbox/policy/rollout/comparison/rate-band";
import { bandPath, linePath } from "./curve.ts";
import { type Html, markup } from "./html.ts";
import { knownNumbers, largestOf, smallestOf } from "./known-numbers.ts";
import { HEIGHT, type PlotFrame, WIDTH } from "./plot-frame.ts";
import { drawnPlot } from "./drawn-plot.ts";
import { linearScale, type Scale } from "./scales.ts";
import { rateInWords } from "./view-words.ts";
import type { ObjectiveView, WatchView } from "./watch-view.ts";

/** Both tracks of an objective with their confidence sequences, and the lines that they are held against. */
export function ratesPlot(view: WatchView, objective: ObjectiveView, frame: PlotFrame, id: string): Html {
  const { skip, x } = frame.window;
  const shown = <T>(list: readonly T[]): readonly T[] => list.slice(skip);
  const scale = ratesScale(objective, shown);
  const y = (number: number): number => (1 - Math.min(9, Math.max(-9, scale.at(number)))) * HEIGHT;
  const placed = (index: number, number: number) => [x(view.first + skip + index), y(number)] as const;
  const lines = linesOf(objective);
  const curves = markup`<path class="band stable" d="${bandPath(shown(objective.stableBand), placed)}"/><path class="band canary" d="${bandPath(shown(objective.canaryBand), placed)}"/>${lines.map(({ cls, at }) => markup`<path class="${cls}" d="M0 ${Math.round(y(at))}H${WIDTH}"/>`)}<path class="stable" d="${linePath(shown(objective.stable ?? []), placed)}"/><path class="canary" d="${linePath(shown(objective.canary), placed)}"/>`;
  const beyond = (at: number): string =>
    scale.at(at) > 1 ? " (above the plot)" : scale.at(at) < 0 ? " (below the plot)" : "";
  const legend = [
    { cls: "canary", says: `canary${sampled(objective.canary)}` },
    ...(objective.stable === null ? [] : [{ cls: "stable", says: `stable${sampled(objective.stable)}` }]),
    ...lines.map(({ cls, says, at }) => ({ cls, says: `${says} ${rateInWords(objective, at)}${beyond(at)}` })),
  ];
  return drawnPlot(frame, {
    id,
    title: `${objective.name}: what was measured`,
    desc: ratesDescribed(view, objective),
    legend,
    ticks: scale.ticks.map((tick) => ({ at: scale.at(tick), says: rateInWords(objective, roundedTick(tick)) })),
    curves,
    cls: "rates",
  });
}

/** Steps of a tick add up to 0.30000000000000004. */
function roundedTick(tick: number): number {
  return Number(tick.toPrecision(12));
}

function sampled(list: readonly (number | null)[]): string {
  return knownNumbers(list).length === 0 ? " (no samples)" : "";
}

type HeldLine = { readonly cls: string; readonly says: string; readonly at: number };

function linesOf({ budget, law, below, above }: ObjectiveView): readonly HeldLine[] {
  const line = (cls: string, says: string, at: number | null): readonly HeldLine[] =>
    at === null || !Number.isFinite(at) ? [] : [{ cls, says, at }];
  return [
    ...line("budget", "budget", budget),
    ...line("law", "law", law),
    ...line("law", "must stay below", below),
    ...line("law", "must stay above", above),
  ];
}

/** From the numbers themselves: bands and lines that are far beyond them would flatten what matters. */
function ratesScale(objective: ObjectiveView, shown: <T>(list: readonly T[]) => readonly T[]): Scale {
  const rates = knownNumbers([...shown(objective.canary), ...shown(objective.stable ?? [])]);
  const held = linesOf(objective).map(({ at }) => at);
  const highest = largestOf(rates, largestOf(held, 0));
  const lowest = smallestOf(rates, smallestOf(held, 0));
  const size = Math.max(Math.abs(highest), Math.abs(lowest));
  const bands = [...shown(objective.canaryBand), ...shown(objective.stableBand)].filter((band) => band !== null);
  const ofBands = Math.min(middle(bands, ({ upper }) => upper) ?? highest, highest + size);
  const near = held.filter((at) => at <= 2.5 * size && at >= lowest - 1.5 * size);
  const top = Math.max(highest, ofBands, ...near);
  const bottom = Math.min(lowest, ...near);
  // Rates stand on 0; a value that stays far from it would be a flat line there.
  const foot = bottom >= 0 && bottom < top * 0.6 ? 0 : bottom - (top - bottom) * 0.15;
  if (top === foot)
    return linearScale(foot, foot === 0 ? (objective.kind === "counts" ? 0.01 : 1) : foot + Math.abs(foot) * 0.1);
  return linearScale(foot, top + (top - foot) * 0.06);
}

function middle(bands: readonly Band[], of: (band: Band) => number): number | null {
  const sorted = bands.map(of).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

function ratesDescribed(view: WatchView, objective: ObjectiveView): string {
  const since = 1 - view.first;
  const track = (name: string, list: readonly (number | null)[]): string => {
    const numbers = knownNumbers(list.slice(Math.max(0, since)));
    const [begins, ends] = [numbers.at(0), numbers.at(-1)];
    if (begins === undefined || ends === undefined) return `${name} has no samples since the release.`;
    const [first, last, least, most] = [begins, ends, smallestOf(numbers, begins), largestOf(numbers, begins)].map(
      (rate) => rateInWords(objective, rate),
    );
    return `${name} goes from ${first} to ${last}, between ${least} and ${most}.`;
  };
  const held = linesOf(objective).map(({ says, at }) => `${says} ${rateInWords(objective, at)}`);
  return [
    track("The canary", objective.canary),
    objective.stable === null ? "No stable track is shown." : track("The stable track", objective.stable),
    held.length === 0 ? "" : `Lines: ${held.join(", ")}.`,
    objective.missing === 0 ? "" : `Intervals without a sample: ${objective.missing}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
