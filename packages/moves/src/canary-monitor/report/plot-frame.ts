import { inDuration } from "@signalbox/policy/rollout/in-words";
import { trafficInPercent } from "@signalbox/policy/rollout/traffic-share";
import { type Html, markup } from "./html.ts";
import { timeTicks } from "./scales.ts";
import type { MarkView, WatchView } from "./watch-view.ts";

/** The units of a plot's view box. It is stretched to its place: lines keep their width, and words stand around it as HTML. */
export const WIDTH = 2000;
export const HEIGHT = 400;

/** What part of the lists is shown: of the history before the release as much as there is after it, so that this has its place. */
type PlotWindow = {
  /** The place in the lists of the first interval that is shown. */
  readonly skip: number;
  readonly x: (interval: number) => number;
};

function plotWindow({ first, until }: Pick<WatchView, "first" | "until">): PlotWindow {
  const from = Math.min(until, Math.max(first, 1 - Math.max(LEAST_HISTORY, until)));
  return { skip: from - first, x: (interval) => ((interval - from + 1) / (until - from + 1)) * WIDTH };
}

const LEAST_HISTORY = 10;

/** What all plots of a watch share: their grid, and the words around them. */
export type PlotFrame = {
  readonly window: PlotWindow;
  /** Behind the curves: the time before the release, and where steps began. */
  readonly behind: Html;
  /** Before the curves: where decisions fell. */
  readonly before: Html;
  readonly steps: Html;
  readonly marks: Html;
  readonly times: Html;
};

export function plotFrame(view: WatchView): PlotFrame {
  const window = plotWindow(view);
  const zero = Math.round(window.x(0));
  const ticks = ticksOf(view, window);
  const begun = view.steps.flatMap(({ fromInterval }) =>
    fromInterval === null ? [] : [Math.round(window.x(fromInterval - 1))],
  );
  const drawn = drawnMarks(view.marks, window);
  return {
    window,
    behind: markup`${zero > 0 ? markup`<path class="past" d="M0 0H${zero}V${HEIGHT}H0z"/>` : null}<path class="grid" d="${ticks.map(({ x }) => `M${x} 0V${HEIGHT}`).join("")}"/><path class="step" d="${begun.map((x) => `M${x} 0V${HEIGHT}`).join("")}"/>`,
    before: markup`${drawn.map(({ mark, x }) => markup`<path class="mark ${mark.does}" d="M${Math.round(x)} 0V${HEIGHT}"/>`)}`,
    steps: stepStrip(view, window),
    marks: markup`<div class="marks" style="height:${(1 + Math.max(0, ...drawn.map(({ lane }) => lane))) * LANE_REM}rem" aria-hidden="true">${drawn.map(({ mark, x, lane, number }) => markup`<b class="${mark.does}" style="left:${percent(x)};top:${lane * LANE_REM}rem">${number}</b>`)}</div>`,
    times: markup`<div class="times" aria-hidden="true">${ticks.map(({ x, says }) => markup`<span style="left:${percent(x)}">${says}</span>`)}</div>`,
  };
}

const LANE_REM = 1.2;

function stepStrip({ steps, step, strategy, until }: WatchView, { x }: PlotWindow): Html {
  const begun = steps.flatMap((one, index) =>
    one.fromInterval === null ? [] : [{ ...one, from: one.fromInterval, index }],
  );
  const parts = begun.map(({ share, from, toInterval, index }, place) => {
    const end = toInterval ?? (begun[place + 1]?.from ?? until + 1) - 1;
    const left = x(from - 1);
    const says = strategy === "blue-green" ? (share === 0 ? "preview" : "switched") : trafficInPercent(share);
    const now = index === step ? "now" : "past";
    return markup`<span class="${now}" style="left:${percent(left)};width:${percent(x(end) - left)}">${says}</span>`;
  });
  const before = x(0) > 0 ? markup`<span style="left:0;width:${percent(x(0))}">before</span>` : null;
  return markup`<div class="steps" aria-hidden="true">${before}${parts}</div>`;
}

type Tick = { readonly x: number; readonly says: string };

function ticksOf({ intervalSeconds, until }: WatchView, { x }: PlotWindow): readonly Tick[] {
  // The interval before the first one that is shown ends where the plot begins.
  const perInterval = x(until) - x(until - 1);
  const from = until - x(until) / perInterval;
  return timeTicks(from * intervalSeconds, until * intervalSeconds, MOST_TICKS).map((seconds) => ({
    x: Math.round(x(seconds / intervalSeconds)),
    says: seconds === 0 ? "0" : `${seconds < 0 ? "−" : ""}${inDuration(Math.abs(seconds))}`,
  }));
}

/** A telephone has room for no more. */
const MOST_TICKS = 7;

type DrawnMark = { readonly mark: MarkView; readonly number: number; readonly x: number; readonly lane: number };

/** The marks within the plot, each in the first lane where it covers no other; numbered as in the list of all. */
function drawnMarks(marks: readonly MarkView[], { x }: PlotWindow): readonly DrawnMark[] {
  const free: number[] = [];
  return marks
    .map((mark, index) => ({ mark, number: index + 1, x: x(mark.interval) }))
    .filter((mark) => mark.x >= 0 && mark.x <= WIDTH)
    .slice(-MOST_MARKS)
    .map((mark) => {
      const open = Array.from({ length: LANES }, (_, lane) => lane).find((lane) => (free[lane] ?? -WIDTH) <= mark.x);
      const lane = open ?? 0;
      free[lane] = mark.x + WIDTH * MARK_SHARE;
      return { ...mark, lane };
    });
}

const MOST_MARKS = 40;
const LANES = 3;
/** What a number takes of the plot's width on a telephone. */
const MARK_SHARE = 0.08;

function percent(x: number): string {
  return `${Math.round((x / WIDTH) * 10_000) / 100}%`;
}
