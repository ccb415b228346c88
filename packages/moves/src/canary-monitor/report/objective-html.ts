import { inDuration } from "@signalbox/policy/rollout/in-words";
import { evidencePlot } from "./evidence-plot.ts";
import { type Html, htmlSentence, markup } from "./html.ts";
import { knownNumbers } from "./known-numbers.ts";
import type { PlotFrame } from "./plot-frame.ts";
import { ratesPlot } from "./rates-plot.ts";
import { inBuckets } from "./sparkline.ts";
import { evidenceInWords, rateInWords, STATES } from "./view-words.ts";
import type { ObjectiveView, WatchView } from "./watch-view.ts";

/** An objective with its plots and its numbers. What is fine stands folded where there are many. */
export function objectiveHtml(view: WatchView, objective: ObjectiveView, frame: PlotFrame, id: string): Html {
  const isOpen = view.objectives.length <= MOST_OPEN || objective.state !== "fine";
  const measures = objective.measures === "" ? null : markup` <small>(${htmlSentence(objective.measures)})</small>`;
  const evidence = evidencePlot(view, objective, frame, `${id}-e`);
  return markup`<details class="objective" id="${id}"${isOpen ? markup` open` : null}>
<summary><h3><bdi>${objective.name}</bdi></h3> <span class="state ${objective.state}">${STATES[objective.state]}</span></summary>
<p>${htmlSentence(objective.says)}${measures}</p>
${ratesPlot(view, objective, frame, `${id}-r`)}${
    evidence ??
    markup`<p class="none">There is no evidence to show: nothing was compared.</p>
`
  }<details class="numbers"><summary>The numbers</summary>${numbersTable(view, objective)}</details>
</details>
`;
}

const MOST_OPEN = 6;

/** The curves as a table: neighbours are taken together where there are many. */
function numbersTable(view: WatchView, objective: ObjectiveView): Html {
  const intervals = objective.canary.map((_, index) => view.first + index).filter((interval) => interval >= 1);
  const rows = inBuckets(intervals, MOST_ROWS).map((bucket) => {
    const [from, until] = [bucket.at(0) ?? 0, bucket.at(-1) ?? 0];
    const part = (list: readonly (number | null)[]): readonly number[] =>
      knownNumbers(list.slice(from - view.first, until - view.first + 1));
    const mean = (list: readonly (number | null)[]): string => {
      const numbers = part(list);
      const sum = numbers.reduce((total, number) => total + number, 0);
      return rateInWords(objective, numbers.length === 0 ? null : sum / numbers.length);
    };
    return markup`<tr><th scope="row">${from === until ? String(from) : `${from}–${until}`}</th><td>${inDuration(until * view.intervalSeconds)}</td><td>${mean(objective.canary)}</td><td>${mean(objective.stable ?? [])}</td><td>${evidenceInWords(part(objective.evidence).at(-1) ?? null)}</td></tr>
`;
  });
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${`${objective.name}: the numbers`}"><table><thead><tr><th scope="col">Intervals</th><th scope="col">Until</th><th scope="col">Canary (mean)</th><th scope="col">Stable (mean)</th><th scope="col">Evidence (last)</th></tr></thead><tbody>
${rows}</tbody></table></div>`;
}

const MOST_ROWS = 30;
