import { type Html, markup } from "./html.ts";
import { HEIGHT, type PlotFrame, WIDTH } from "./plot-frame.ts";

type Drawing = {
  /** Of the plot, unique in the page. */
  readonly id: string;
  readonly title: string;
  /** The plot in words, for those who do not see it. */
  readonly desc: string;
  readonly legend: readonly { readonly cls: string; readonly says: string }[];
  /** At a share of the plot's height, from below. */
  readonly ticks: readonly { readonly at: number; readonly says: string }[];
  readonly curves: Html;
  readonly cls: string;
};

/** A plot with its legend, its axes and, above it, steps and marks. */
export function drawnPlot(frame: PlotFrame, { id, title, desc, legend, ticks, curves, cls }: Drawing): Html {
  const grid = ticks.map(({ at }) => `M0 ${Math.round((1 - at) * HEIGHT)}H${WIDTH}`).join("");
  const inside = ticks.filter(({ at }) => at >= 0 && at <= 1);
  return markup`<figure class="plot ${cls}">
<figcaption>${legend.map(({ cls: key, says }) => markup`<span class="key ${key}">${says}</span> `)}</figcaption>
<div class="frame">${frame.steps}${frame.marks}
<div class="numbers" aria-hidden="true">${inside.map(({ at, says }) => markup`<span style="bottom:${Math.round(at * 1000) / 10}%">${says}</span>`)}</div>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${title}</title><desc id="${id}-d">${desc}</desc>${frame.behind}<path class="grid" d="${grid}"/>${curves}${frame.before}</svg>
${frame.times}</div>
</figure>
`;
}
