import { linePath } from "./curve.ts";
import { drawnPlot } from "./drawn-plot.ts";
import { type Html, markup } from "./html.ts";
import { HEIGHT, type PlotFrame, WIDTH } from "./plot-frame.ts";
import { logScale } from "./scales.ts";
import { evidenceInWords, evidenceNow } from "./view-words.ts";
import type { ObjectiveView, WatchView } from "./watch-view.ts";

/** Evidence that the canary is worse, on a logarithmic scale against the bars; null where nothing was compared. */
export function evidencePlot(view: WatchView, objective: ObjectiveView, frame: PlotFrame, id: string): Html | null {
  const { skip, x } = frame.window;
  const evidence = objective.evidence
    .slice(skip)
    .map((one) => (one === null ? null : Math.min(one, MOST_BARS * objective.bar)));
  const known = evidence.filter((one) => one !== null && !Number.isNaN(one));
  if (known.length === 0) return null;
  const highest = known.reduce<number>(
    (most, one) => Math.max(most, one ?? 0),
    Math.max(objective.bar, objective.pauseBar),
  );
  const scale = logScale(LEAST, highest * 2);
  const y = (number: number): number => (1 - scale.at(number)) * HEIGHT;
  const line = (cls: string, at: number): Html => markup`<path class="${cls}" d="M0 ${Math.round(y(at))}H${WIDTH}"/>`;
  const path = linePath(evidence, (index, number) => [x(view.first + skip + index), y(number)]);
  return drawnPlot(frame, {
    id,
    title: `${objective.name}: evidence that the canary is worse`,
    desc: evidenceDescribed(view, objective),
    legend: [
      { cls: "evidence", says: "evidence (logarithmic)" },
      { cls: "pause-bar", says: `pauses at ${evidenceInWords(objective.pauseBar)}` },
      { cls: "bar", says: `rolls back at ${evidenceInWords(objective.bar)}` },
    ],
    ticks: scale.ticks.map((tick) => ({ at: scale.at(tick), says: tickInWords(tick) })),
    curves: markup`<path class="beyond" d="M0 0H${WIDTH}V${Math.round(y(objective.bar))}H0z"/>${line("pause-bar", objective.pauseBar)}${line("bar", objective.bar)}<path class="evidence" d="${path}"/>`,
    cls: "evidences",
  });
}

/** Evidence below 1 speaks for the canary; how much lower it is decides nothing. */
const LEAST = 0.3;
/** Evidence so many times beyond the bar is drawn no higher. */
const MOST_BARS = 50;

function tickInWords(tick: number): string {
  return tick >= 1e6 ? `${tick / 1e6}M` : tick >= 1e3 ? `${tick / 1e3}k` : String(tick);
}

function evidenceDescribed({ first }: WatchView, objective: ObjectiveView): string {
  const { evidence, bar, pauseBar } = objective;
  const reached = (at: number): string => {
    const index = evidence.findIndex((one) => one !== null && one >= at);
    return index < 0 ? "not reached" : `first reached in interval ${first + index}`;
  };
  const highest = evidence.reduce<number>((most, one) => Math.max(most, one ?? 0), 0);
  return `It is ${evidenceInWords(evidenceNow(objective))} now and ${evidenceInWords(highest)} at most. The bar to pause, ${evidenceInWords(pauseBar)}, was ${reached(pauseBar)}; the bar to roll back, ${evidenceInWords(bar)}, was ${reached(bar)}.`;
}
